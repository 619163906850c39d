// `npm start`: builds the site and serves it on loopback. PORT chooses the port (4173), HOST is always this machine.
import './node-version.js';

const { run } = await import('./run.js');
const { serve } = await import('./serve.js');

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
	console.error(`PORT is ${process.env.PORT}: it has to be a whole number from 0 to 65535.`);
	process.exit(1);
}
const code = await run('node', ['src/tools/build.js']);
if (code) process.exit(code);
try {
	const { address } = await serve({ port });
	console.log(`Seven Seconds is at ${address}  (stop with Ctrl+C)`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
