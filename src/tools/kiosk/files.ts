// Small files of the launcher's own, which a power cut leaves whole.
import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	writeFileSync
} from 'node:fs';
import { dirname } from 'node:path';

/** What a file holds; null where there is none, or it can't be read. */
export function readText(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}

/** Writes a file, whole or not at all, whatever the power does. Throws where nothing can be written. */
export function writeWhole(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	const fresh = openSync(`${file}.new`, 'w');
	try {
		// all of it, or a throw: a full disk may take a part
		writeFileSync(fresh, text);
		fsyncSync(fresh);
	} finally {
		closeSync(fresh);
	}
	renameSync(`${file}.new`, file);
}
