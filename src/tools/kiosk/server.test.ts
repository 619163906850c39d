import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../../tests/free-port';
import { Ledger } from './ledger';
import { serveExhibit } from './server';

let server: Server;
let port: number;
let folder: string;
const done: string[] = [];
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'server-'));
	mkdirSync(join(folder, 'site'));
	writeFileSync(join(folder, 'site', 'index.html'), 'a page');
	mkdirSync(join(folder, 'site', 'immutable'));
	for (const file of ['immutable/read.js', 'serif.woff2', 'manifest.webmanifest'])
		writeFileSync(join(folder, 'site', file), '');
	writeFileSync(join(folder, 'secret'), 'nobody’s business');
	writeFileSync(join(folder, 'settings.json'), '{"staffPin": "4711"}');
	port = await freePort();
	server = await serveExhibit(
		{
			folder: join(folder, 'site'),
			port,
			profile: join(folder, 'profile'),
			settings: join(folder, 'settings.json'),
			askEvery: 30
		},
		{
			alive: (idle) => done.push(`alive ${idle}`),
			restart: () => done.push('restart'),
			end: () => done.push('end'),
			report: () => [],
			ledger: new Ledger(join(folder, 'counts.json'))
		}
	);
});
afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

/** Asks as a browser might; answers status and text. */
const ask = (
	path: string,
	{ body, ...headers }: Readonly<Record<string, string>> = {}
): Promise<readonly [number, string]> =>
	new Promise((resolve, reject) => {
		const method = body === undefined ? 'GET' : 'POST';
		const asking = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
			let text = '';
			answer.on('data', (part: Buffer) => (text += String(part)));
			answer.on('end', () => resolve([answer.statusCode ?? 0, text]));
		});
		asking.on('error', reject);
		asking.end(body);
	});
const own = () => ({ origin: `http://127.0.0.1:${port}` });

describe('The launcher’s server', () => {
	it('serves what is in its folder and nothing beside it', async () => {
		expect(await ask('/')).toEqual([200, 'a page']);
		for (const path of [
			'/../secret',
			'/%2e%2e/secret',
			'/..%2fsecret',
			'//secret',
			'/%00/../secret'
		])
			expect((await ask(path))[1], path).not.toContain('nobody');
	});

	it('keeps nothing of an edition that may be exchanged, but files whose names change with them', async () => {
		const caching = async (path: string) =>
			(await fetch(`http://127.0.0.1:${port}${path}`)).headers.get('cache-control');
		expect(await caching('/')).toBe('no-cache');
		expect(await caching('/immutable/read.js')).toBe('max-age=31536000, immutable');
		writeFileSync(join(folder, 'site', 'index.html'), 'another page');
		writeFileSync(join(folder, 'site', 'new.html'), 'a new page');
		expect(await ask('/')).toEqual([200, 'another page']);
		expect(await ask('/new.html')).toEqual([200, 'a new page']);
		expect((await ask('/old.html'))[0]).toBe(404);
	});

	it('has a page at the address of its folder, and no second one without the slash, where its links would lead astray', async () => {
		mkdirSync(join(folder, 'site', 'kiosk'));
		writeFileSync(join(folder, 'site', 'kiosk', 'index.html'), 'the exhibit');
		expect(await ask('/kiosk/?x=1')).toEqual([200, 'the exhibit']);
		expect((await ask('/kiosk'))[0]).toBe(404);
	});

	it('calls files what they are: a browser refuses a module, a font or a manifest of another type', async () => {
		const types = {
			'/': 'text/html;charset=utf-8',
			'/immutable/read.js': 'text/javascript',
			'/serif.woff2': 'font/woff2',
			'/manifest.webmanifest': 'application/manifest+json'
		};
		for (const [path, type] of Object.entries(types)) {
			const answer = await fetch(`http://127.0.0.1:${port}${path}`);
			expect(answer.headers.get('content-type'), path).toBe(type);
		}
	});

	it('goes on where a file can’t be read', async () => {
		// found like any file, and no program may open it
		const socket = createServer().listen(join(folder, 'site', 'socket.js'));
		await new Promise((resolve) => socket.once('listening', resolve));
		await expect(ask('/socket.js')).rejects.toThrow();
		expect((await ask('/'))[0]).toBe(200);
		socket.close();
	});

	it('is reached on this machine alone', async () => {
		expect(server.address()).toMatchObject({ address: '127.0.0.1' });
		const others = Object.values(networkInterfaces()).flatMap((all) =>
			(all ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal)
		);
		for (const { address } of others)
			await new Promise<void>((resolve, reject) => {
				const trying = connect(port, address);
				trying.once('error', () => resolve());
				trying.once('connect', () => reject(new Error(`reached at ${address}`)));
			});
	});

	it('tells its settings to its own page, and not to one that got itself another name for this machine', async () => {
		expect(await ask('/kiosk/kiosk-settings.json')).toEqual([200, '{"staffPin": "4711"}']);
		const [status, text] = await ask('/kiosk/kiosk-settings.json', { host: 'evil.example:4180' });
		expect([status, text.includes('4711')]).toEqual([403, false]);
	});

	it('does what its own page asks, and what no other does', async () => {
		const body = JSON.stringify({ do: 'alive', beat: { idle: true } });
		expect((await ask('/kiosk/launcher', { body, origin: 'https://evil.example' }))[0]).toBe(403);
		expect((await ask('/kiosk/launcher', { body }))[0]).toBe(403);
		expect(done).toEqual([]);
		expect((await ask('/kiosk/launcher', { body, ...own() }))[0]).toBe(200);
		expect(done).toEqual(['alive true']);
		const save = (name: string) =>
			ask('/kiosk/launcher', { body: JSON.stringify({ do: 'save', name, text: 'x' }), ...own() });
		expect((await save('../../counts-2026-11-28.csv'))[0]).toBe(400);
		expect((await save('counts-2026-11-28.csv'))[1]).toBe(
			join(folder, 'profile', 'counts-2026-11-28.csv')
		);
	});
});
