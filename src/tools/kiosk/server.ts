// Serves the built site on loopback, and listens to what the page has to say.
import { createReadStream, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { parseDay } from '$lib/device/counted';
import type { Restart } from '$lib/device/watchdog';
import type { Ledger } from './ledger';
import type { Options } from './options';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json'
};

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

/** The file an address asks for, or null where it is none of the folder's. */
function findFile(folder: string, url: string): string | null {
	let path: string;
	try {
		path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
	} catch {
		return null;
	}
	const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
	if (path.includes('\0') || !file.startsWith(normalize(folder) + sep)) return null;
	try {
		return statSync(file).isFile() ? file : null;
	} catch {
		return null;
	}
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
		if (url.split('?')[0] === '/kiosk/kiosk-settings.json') {
			response.setHeader('x-seven-seconds-launcher', String(options.askEvery));
			return say(200, readFileSync(options.settings, 'utf8'), types['.json']);
		}
		const file = findFile(folder, url);
		if (!file) return say(404, 'There is nothing at this address.');
		response.writeHead(200, {
			'content-type': types[extname(file)] ?? 'application/octet-stream',
			'content-length': statSync(file).size,
			'cache-control': url.includes('/immutable/') ? 'max-age=31536000, immutable' : 'no-cache'
		});
		if (request.method === 'HEAD') return response.end();
		createReadStream(file)
			.on('error', () => response.destroy())
			.pipe(response);
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
