// The two lines under the axis: what the strips add up to, who is in them, their average and median, or the running film.
import type { Range } from '$lib/data/derive';
import { sans, serif, squareAt, widthOf, type Label, type Square } from '../sequence/marks';
import type { OnScreen, Reading } from '../sequence/reading';
import type { Sizes } from '../sequence/sizes';
import { spell } from '$lib/data/words';
import {
	amount,
	briefAmount,
	briefOther,
	framesText,
	otherAmount,
	secondsText
} from '../sequence/words';

export interface FooterLine {
	readonly labels: readonly Label[];
	/** The silhouette before a line about presence. */
	readonly silhouette: (Square & { readonly present: boolean }) | null;
	/** A measure at its place on the axis: a range as a band, one value as a point. */
	readonly measure: { readonly at: Range; readonly y: number; readonly height: number } | null;
	/** The one thing that is red. */
	readonly now: boolean;
}

interface Content {
	readonly strong: string;
	readonly note: string;
	readonly present?: boolean;
	readonly at?: Range;
	readonly now?: boolean;
}

/** Sums and measures are of all shots, so a withheld shot or number withholds them. */
export function layoutFooter(reading: Reading, sizes: Sizes): readonly FooterLine[] {
	if (reading.hidden || !reading.whole) return [];
	return contentOf(reading, sizes).map((content, index) => layoutLine(content, index, sizes));
}

/** Beside the screen while the film runs: shot, frame, seconds; no number where they are withheld. */
export function layoutReadout(
	reading: Reading,
	{ screen, text, width, roomy }: Sizes,
	{ row, run, total }: OnScreen
): readonly Label[] {
	if (!screen) return [];
	const x = screen.x + screen.width + text * 1.2;
	const room = width - x - 6;
	const foot = screen.y + screen.height - text * 0.3;
	const fit = (label: Label): Label => ({
		...label,
		size: Math.min(label.size, (label.size * room) / widthOf(label))
	});
	const title = fit(sans(row.shot.title, x, screen.y + text * 1.5, text * (roomy ? 2 : 1.6)));
	const note = [roomy ? 'a diagram, not a film still' : 'a diagram, no still'].map((words) =>
		serif(words, x, foot, text)
	);
	if (reading.hidden) return [title, ...note];
	const giant = text * (roomy ? 7 : 4);
	const seconds = secondsText({ min: total, max: total }, reading.rate);
	const step = text * (roomy ? 1.7 : 1.45);
	const base = title.y + step * 0.4 + giant * 0.82;
	return [
		title,
		fit(sans(String(run), x, base, giant)),
		serif(`of ${framesText(row.frames)} frames`, x, base + step, text),
		fit(sans(`${seconds} s`, x, base + step * (roomy ? 2.9 : 2.35), text * (roomy ? 2.4 : 1.6))),
		...(roomy
			? [serif(`have run, at ${reading.rate} frames a second`, x, base + step * 3.9, text)]
			: []),
		...note
	];
}

function contentOf(reading: Reading, sizes: Sizes): readonly Content[] {
	const { rows, shown, absent, average, median } = reading;
	const other = sizes.roomy ? otherAmount : briefOther;
	const red = rows.some((row) => row.now);
	if (reading.mode === 'presence')
		return [
			{
				strong: `with him ${amount(reading, shown)}`,
				note: other(reading, shown),
				present: true,
				now: red
			},
			{
				strong: `without him ${amount(reading, absent)}`,
				note: other(reading, absent),
				present: false
			}
		];
	if (reading.mode === 'measures')
		return [
			{
				strong: `average ${briefAmount(reading, average)}`,
				note: sizes.roomy ? 'moves with the last shot' : 'moves with the last',
				at: average
			},
			{
				strong: `median ${briefAmount(reading, median)}`,
				note: 'stays where it is',
				at: median,
				now: !red
			}
		];
	const counted = rows.filter((row) => row.counted).length;
	const sum = { min: reading.counted, max: reading.counted };
	return [
		{
			strong: `${amount(reading, sum)} counted`,
			note: `in ${spell(counted)} of ${spell(rows.length)} shots`
		},
		{
			strong: `${amount(reading, reading.length)} in all`,
			note: `what “${spell(reading.seconds)} seconds” can mean`
		}
	];
}

function layoutLine(content: Content, index: number, sizes: Sizes): FooterLine {
	const { strong, note, present, at, now = false } = content;
	const y = sizes.footerY + sizes.footerLine * (index + 0.74);
	const size = sizes.title;
	const indent = present === undefined ? 0 : size * 1.3;
	const tone = now ? 'now' : present === false ? 'steel' : 'ink';
	const main = sans(strong, sizes.left + indent, y, size, tone);
	const end = at ? sizes.x(at.max) + size * 0.2 : main.x + widthOf(main);
	return {
		labels: note ? [main, serif(note, end + sizes.text * 0.7, y, sizes.text)] : [main],
		silhouette: present === undefined ? null : { ...squareAt(sizes.left, y, size), present },
		measure: at ? { at, y: y - size * 0.72, height: size * 0.76 } : null,
		now
	};
}
