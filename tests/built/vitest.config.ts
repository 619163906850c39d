// Tests of the built files: bytes and counts.
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: { include: ['tests/built/**/*.test.ts'], environment: 'node' }
});
