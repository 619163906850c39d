// A line as it stands in the drawing, and the slips under what is quoted in it.
import { rectPath, type Rect } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';
import { measureText, type Face } from '$lib/components/chart/text';
import { widthOfRuns, type Run } from './runs';

/** A line of words, in px of its box. */
export interface SetLine {
	readonly runs: readonly Run[];
	/** Where its base line begins. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly face: Face;
	/** What it is set to, whichever face a reader has: the slips under it stay where its words are. */
	readonly width: number;
}

/** A line whose first letter stands at `left`: a quotation mark before it hangs out, no further than `room` px. */
export function setLine(
	runs: readonly Run[],
	left: number,
	y: number,
	size: number,
	{ face = 'serif', room = 0 }: { readonly face?: Face; readonly room?: number } = {}
): SetLine {
	const hangs = runs[0]?.text.startsWith('“') ?? false;
	const x = hangs ? left - Math.min(measureText('“', face, size), room) : left;
	return {
		runs,
		x: round(x),
		y: round(y),
		size,
		face,
		width: round(widthOfRuns(runs, face, size))
	};
}

/** Height of a slip over its base line and under it, and of the rule at its foot, of the size of its words. */
const slip = { above: 0.78, below: 0.26, rule: 0.07 } as const;

/** Where a line is quoted: the slips its words stand on. */
function slipsOf({ runs, x, y, size, face }: SetLine): readonly Rect[] {
	return runs.flatMap(({ text, theirs }, index) => {
		if (!theirs) return [];
		const before = widthOfRuns(runs.slice(0, index), face, size);
		return [
			{
				x: round(x + before),
				y: round(y - slip.above * size),
				width: round(measureText(text, face, size)),
				height: round((slip.above + slip.below) * size)
			}
		];
	});
}

/** The slips of these lines, and the rules at their feet, as paths. */
export function layoutSlips(lines: readonly SetLine[]) {
	const slips = lines.flatMap((line) => slipsOf(line).map((rect) => ({ rect, size: line.size })));
	return {
		slips: slips.map(({ rect }) => rectPath(rect)).join(''),
		rules: slips
			.map(({ rect: { x, y, width, height }, size }) => {
				const thick = round(slip.rule * size);
				return rectPath({ x, y: round(y + height - thick), width, height: thick });
			})
			.join('')
	};
}
