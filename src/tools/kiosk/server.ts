// Serves the built site on loopback, and listens to what the page has to say.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { parseDay } from '$lib/device/counted';
import type { Restart } from '$lib/device/watchdog';
import type { Ledger } from './ledger';
import type { Options } from './options';

type ServerOptions = Pick<Options, 'folder' | 'port' | 'profile' | 'settings' | 'askEvery'>;

export interface Heard {
	/** The page is there. */
	readonly alive: (idle: boolean) => void;
	readonly restart: () => void;
	readonly end: () => void;
	/** The last restarts of the browser. */
	readonly report: () => readonly Restart[];
	readonly ledger: Pick<Ledger, 'days' | 'keep'>;
}

async function readBody(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request) {
		size += (part as Buffer).length;
		if (size > 1_000_000) throw new Error('too much');
		parts.push(part as Buffer);
	}
	return Buffer.concat(parts).toString('utf8');
}

/** Does what the page asks for; answers what it is told, or null where that is nothing known. */
function doWish(given: unknown, options: ServerOptions, heard: Heard): string | null {
	if (typeof given !== 'object' || given === null) return null;
	const wish = given as Readonly<Record<string, unknown>>;
	if (wish.do === 'alive') {
		const beat = (wish.beat ?? {}) as Readonly<Record<string, unknown>>;
		heard.alive(beat.idle === true);
		return 'heard';
	}
	if (wish.do === 'restart' || wish.do === 'end') {
		setTimeout(wish.do === 'end' ? heard.end : heard.restart, 200);
		return 'done';
	}
	if (wish.do === 'report') return JSON.stringify(heard.report());
	if (wish.do === 'recall') return JSON.stringify(heard.ledger.days);
	if (wish.do === 'keep') {
		const day = parseDay(wish.day);
		if (day) heard.ledger.keep(day);
		return day && 'kept';
	}
	const { name, text } = wish;
	if (wish.do !== 'save' || typeof text !== 'string') return null;
	if (typeof name !== 'string' || !/^counts-\d{4}-\d\d-\d\d\.csv$/.test(name)) return null;
	mkdirSync(options.profile, { recursive: true });
	const file = join(options.profile, name);
	writeFileSync(file, text);
	return file;
}

/** Serves until it is closed. Throws one line where the port is taken. */
export async function serveExhibit(options: ServerOptions, heard: Heard): Promise<Server> {
	const { folder, port } = options;
	const own = `http://127.0.0.1:${port}`;
	const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
	const site = sirv(folder, {
		// an edition may be exchanged while it is shown: every request looks afresh
		dev: true,
		etag: true,
		setHeaders(response, path) {
			if (path.includes('/immutable/'))
				response.setHeader('Cache-Control', 'max-age=31536000, immutable');
		}
	});
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		const say = (status: number, text: string, type = 'text/plain; charset=utf-8') => {
			response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
			response.end(text);
		};
		const url = request.url ?? '/';
		// another name for this machine is somebody else's page, that would read the settings and their PIN
		if (!hosts.includes(request.headers.host ?? '')) return say(403, 'not from here');
		if (request.method === 'POST' && url === '/kiosk/launcher') {
			// only our own page may ask
			if (request.headers.origin !== own) return say(403, 'not from here');
			const said = doWish(JSON.parse(await readBody(request)), options, heard);
			return said === null ? say(400, 'not understood') : say(200, said);
		}
		if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, 'not here');
		const [path = ''] = url.split('?');
		if (path === '/kiosk/kiosk-settings.json') {
			response.setHeader('x-seven-seconds-launcher', String(options.askEvery));
			return say(200, readFileSync(options.settings, 'utf8'), 'application/json; charset=utf-8');
		}
		const nothing = () => say(404, 'There is nothing at this address.');
		// the addresses in a page are seen from its folder: without the slash they would lead astray
		if (!/\/$|\.\w+$/.test(path)) return nothing();
		response.once('pipe', (file: Readable) => {
			// gone or unreadable since it was found: this answer ends, and nothing else
			file.once('error', () => response.destroy());
			// whoever asked may go before the end of it
			response.once('close', () => file.destroy());
		});
		site(request, response, nothing);
	};
	const server = createServer((request, response) => {
		answer(request, response).catch(() => {
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(
				error.code === 'EADDRINUSE'
					? new Error(`Port ${port} is in use: is the exhibit running already?`)
					: error
			)
		);
		server.listen(port, '127.0.0.1', resolve);
	});
	return server;
}
