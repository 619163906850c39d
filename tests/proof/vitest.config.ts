// Proofs of many thousand steps in a real Chromium. Playwright's own runner remembers each step, and takes longer with every one.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
export default defineConfig({
	root,
	resolve: { alias: { $lib: `${root}/src/lib` } },
	test: {
		include: ['tests/proof/**/*.test.ts'],
		environment: 'node',
		hookTimeout: 60_000,
		// in full each has the machine to itself
		fileParallelism: process.env.PROOF !== 'full',
		maxWorkers: 2
	}
});
