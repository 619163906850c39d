// Tests of the built files: bytes and counts.
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	// pressing a megabyte as hard as a server would takes a while
	test: { include: ['tests/built/**/*.test.ts'], environment: 'node', testTimeout: 120_000 }
});
