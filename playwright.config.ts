// End-to-end tests: the built site, served as any plain server would, in a real Chromium.
import { defineConfig } from '@playwright/test';
import { browserFlags, findShell } from './src/tools/browser.js';

/** Another port lets two runs stand side by side. */
const address = `http://127.0.0.1:${process.env.TEST_PORT ?? 4199}/essay/`;

export default defineConfig({
	testDir: 'tests/e2e',
	// beside the pictures to be looked at, which a run must not clear away
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	workers: 2,
	// ceilings for what hangs, not measures: a machine that builds beside them is three times as slow
	timeout: 120_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['./tests/e2e/seconds.ts']],
	use: {
		baseURL: address,
		launchOptions: { executablePath: findShell() || undefined, args: browserFlags },
		trace: 'off',
		// a copy for offline is half of what opening a page costs: who tests it, or reads the console, allows it
		serviceWorkers: 'block'
	},
	webServer: {
		command: 'node tests/e2e/serve.js',
		url: address,
		reuseExistingServer: false
	}
});
