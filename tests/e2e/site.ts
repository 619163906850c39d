// A server that can be switched off at any request, and another edition of the built site.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import sirv from 'sirv';

export class Site {
	folder = 'build';
	/** Requests that were answered since it was opened. */
	answered = 0;
	/** How many it answers before the power is gone. */
	until = Infinity;
	/** Paths it can't find. */
	missing: RegExp | null = null;
	/** What its file of settings holds; the edition's own where nothing is given. */
	settings: string | null = null;
	/** Paths that were asked for. */
	readonly asked: string[] = [];
	#server: Server | null = null;
	#port = 0;

	get address(): string {
		return `http://127.0.0.1:${this.#port}/`;
	}

	get isOpen(): boolean {
		return this.#server !== null;
	}

	/** Opens it, at the same address as before. */
	async open(): Promise<void> {
		const handle = sirv(this.folder, { dev: true, etag: true });
		this.answered = 0;
		const server = createServer((request, response) => {
			if (this.answered >= this.until) this.close();
			// a connection may arrive while the server closes, and nobody would ever answer it
			if (server !== this.#server) return void request.socket.destroy();
			this.answered += 1;
			const path = request.url ?? '/';
			this.asked.push(path);
			const none = () => {
				response.writeHead(404);
				response.end('nothing here');
			};
			if (this.missing?.test(path)) none();
			else if (this.settings !== null && path.includes('kiosk-settings.json'))
				response.end(this.settings);
			else handle(request, response, none);
		});
		this.#server = server;
		await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
		const at = server.address();
		this.#port = typeof at === 'object' && at ? at.port : 0;
	}
	/** The power is gone: what was under way is cut. */
	close(): void {
		this.#server?.close();
		this.#server?.closeAllConnections();
		this.#server = null;
	}
}

/** The built site again as another edition: its name, and every file that is named by its content, are others. */
export function makeEdition(name: string): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'edition-')), 'site');
	cpSync('build', folder, { recursive: true });
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const hashed = files.filter((file) => /immutable\/.*\.\w+$/.test(file));
	const renamed = new Map(
		hashed.map((file) => [basename(file), basename(file).replace(/(\.\w+)$/, `-${name}$1`)])
	);
	const { edition: version } = JSON.parse(readFileSync(join(folder, 'kiosk/edition.json'), 'utf8'));
	const texts = files.filter((file) => /\.(html|js|css|json|mjs)$/.test(file));
	for (const file of texts) {
		let text = readFileSync(join(folder, file), 'utf8').replaceAll(version, name);
		for (const [before, after] of renamed) text = text.replaceAll(before, after);
		// the policy of a page holds what stands in it by hashes
		for (const what of ['script', 'style']) {
			const hashes = [
				...text.matchAll(new RegExp(`<${what}(?![^>]* src=)[^>]*>([\\s\\S]*?)</${what}>`, 'g'))
			].map(([, code = '']) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`);
			text = text.replace(`${what}-src 'self'`, `$&${hashes.join('')}`);
		}
		writeFileSync(join(folder, file), text);
	}
	for (const file of hashed)
		renameSync(
			join(folder, file),
			join(folder, dirname(file), renamed.get(basename(file)) as string)
		);
	return folder;
}
