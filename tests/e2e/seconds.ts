// Where the time of a run went: seconds a file, and the ten slowest tests, printed at its end.
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { relative } from 'node:path';

const shown = 10;
const print = (line: string) => process.stdout.write(`${line}\n`);

export default class Seconds implements Reporter {
	/** Milliseconds by file. */
	readonly #files = new Map<string, number>();
	readonly #tests: { readonly title: string; readonly took: number }[] = [];

	onTestEnd(test: TestCase, { duration }: TestResult): void {
		const file = relative('tests/e2e', test.location.file);
		this.#files.set(file, (this.#files.get(file) ?? 0) + duration);
		this.#tests.push({ title: `${file}: ${test.title}`, took: duration });
	}

	onEnd({ duration }: FullResult): void {
		const list = (rows: readonly (readonly [string, number])[], count = rows.length) => {
			const slowest = [...rows].sort(([, one], [, other]) => other - one).slice(0, count);
			for (const [what, took] of slowest) print(`${(took / 1000).toFixed(1).padStart(7)}  ${what}`);
		};
		const sum = [...this.#files.values()].reduce((all, one) => all + one, 0);
		print(
			`\nSeconds of workers a file, ${(sum / 1000).toFixed(0)} in all, ${(duration / 1000).toFixed(0)} on the clock:`
		);
		list([...this.#files]);
		print(`\nThe ${shown} slowest tests:`);
		list(
			this.#tests.map(({ title, took }) => [title, took]),
			shown
		);
	}

	printsToStdio(): boolean {
		return false;
	}
}
