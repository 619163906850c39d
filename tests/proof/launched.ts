// The built exhibit as its launcher serves it, without the launcher's browser.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ledger } from '../../src/tools/kiosk/ledger';
import type { Options } from '../../src/tools/kiosk/options';
import { serveExhibit, type Heard } from '../../src/tools/kiosk/server';
import { freePort } from '../free-port';

export interface Served extends Pick<Options, 'profile' | 'askEvery'> {
	/** The exhibit's page. */
	readonly address: string;
	readonly close: () => void;
}

/** @param settings what its settings file holds */
export async function serveBuild(
	settings: Readonly<Record<string, unknown>>,
	heard: Partial<Heard>,
	askEvery = 30
): Promise<Served> {
	const profile = mkdtempSync(join(tmpdir(), 'served-'));
	const file = join(profile, 'settings.json');
	writeFileSync(file, JSON.stringify(settings));
	const port = await freePort();
	const nothing = () => {};
	const server = await serveExhibit(
		{
			folder: resolve('build'),
			port,
			profile,
			settings: file,
			askEvery
		},
		{
			alive: nothing,
			restart: nothing,
			end: nothing,
			report: () => [],
			ledger: new Ledger(join(profile, 'counts.json')),
			...heard
		}
	);
	return {
		profile,
		askEvery,
		address: `http://127.0.0.1:${port}/kiosk/`,
		close: () => {
			server.close();
			server.closeAllConnections();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		}
	};
}
