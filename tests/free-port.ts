import { createServer } from 'node:net';

/** A port of loopback that nobody listens on now. */
export const freePort = () =>
	new Promise<number>((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const at = server.address();
			server.close(() => resolve(typeof at === 'object' && at ? at.port : 0));
		});
	});
