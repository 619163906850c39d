// A plain static server on loopback for the built site.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves a folder; answers the address. Throws one line a person can act on.
 * @param {{ folder?: string, port: number, base?: string }} options `base` is a subfolder the site is served under, such as `/essay`
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve({ folder = 'build', port, base = '' }) {
	if (!existsSync(`${folder}/index.html`))
		throw new Error(`Nothing is built in ${folder}/: run "npm run build" first.`);
	const handle = sirv(folder, { etag: true, dev: true });
	const missing = readFileSync(`${folder}/404.html`);
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		if (base && !path.startsWith(`${base}/`)) return notFound();
		request.url = path.slice(base.length);
		handle(request, response, notFound);
		function notFound() {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(missing);
		}
	});
	await new Promise((resolve, reject) => {
		server.on('error', (/** @type {NodeJS.ErrnoException} */ error) =>
			reject(
				error.code === 'EADDRINUSE'
					? new Error(
							`Port ${port} is in use: stop what uses it, or choose another with PORT=${port + 1}.`
						)
					: error
			)
		);
		server.listen(port, '127.0.0.1', () => resolve(undefined));
	});
	const bound = server.address();
	const actual = typeof bound === 'object' && bound ? bound.port : port;
	return { address: `http://127.0.0.1:${actual}${base}/`, close: () => server.close() };
}
