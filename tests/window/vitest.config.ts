// Tests in a real window: Chromium started by the launcher, under a window manager, with keys and clicks of the system.
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		include: ['tests/window/**/*.test.ts'],
		environment: 'node',
		testTimeout: 120_000,
		hookTimeout: 60_000,
		// they mostly wait; the pace as shipped has the machine to itself
		fileParallelism: process.env.PROOF !== 'full',
		maxWorkers: 2
	}
});
