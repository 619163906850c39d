// A line of text told apart into our words and theirs: what stands in “…” was said or printed so.
import { measureText, wrapText, type Face } from '$lib/components/chart/text';

/** A piece of a line that is all ours or all theirs. */
export interface Run {
	readonly text: string;
	readonly theirs: boolean;
}

/** Keeps a number with what it counts. */
const bind = (words: string): string => words.replace(/(\d) (?=\w)/g, '$1\u00a0');

/**
 * Breaks a text into lines no wider than `measure` px. Where the last is shorter than a quarter of it, the others are set
 * narrower until it is not, as far as the same number of lines allows.
 */
export function breakLines(words: string, size: number, measure: number): readonly string[] {
	const bound = bind(words);
	const full = wrapText(bound, 'serif', size, measure);
	const lastOf = (lines: readonly string[]) => measureText(lines.at(-1) ?? '', 'serif', size);
	let best = full;
	// by hundredths: under five sixths the page's right edge would be lost
	for (let share = 1; share >= 5 / 6; share -= 0.01) {
		const lines = wrapText(bound, 'serif', size, measure * share);
		if (lines.length > full.length || lastOf(best) >= measure / 4) break;
		if (lastOf(lines) > lastOf(best)) best = lines;
	}
	return best;
}

/** The runs of each line; a quotation goes on from line to line until it is closed. */
export function tellApart(lines: readonly string[]): readonly (readonly Run[])[] {
	let open = false;
	return lines.map((line) =>
		line
			.split(/(?=“)|(?<=”)/)
			.filter((text) => text !== '')
			.map((text) => {
				open ||= text.startsWith('“');
				const run = { text, theirs: open };
				if (text.endsWith('”')) open = false;
				return run;
			})
	);
}

export const widthOfRuns = (runs: readonly Run[], face: Face, size: number): number =>
	measureText(runs.map(({ text }) => text).join(''), face, size);
