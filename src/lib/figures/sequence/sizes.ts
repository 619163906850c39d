// The measures of the drawing in a box: columns, rows and text sizes, in px of its viewBox.
import { scaleLinear, type Scale } from '$lib/components/chart/scale';
import type { Box } from '$lib/components/figure/types';
import { sans, widthOf, type Rect } from './marks';

export interface Sizes {
	readonly width: number;
	readonly height: number;
	/** Room for diagrams and for a line of text under each strip. */
	readonly roomy: boolean;
	readonly title: number;
	readonly text: number;
	readonly numeral: number;
	/** A range of seconds is long: its numerals are what fits after the longest strip. */
	readonly secondsNumeral: number;
	readonly numeralGap: number;
	readonly diagram: number;
	/** Where the shot that runs is shown large; null while none does. */
	readonly screen: Rect | null;
	/** Where the first row begins. */
	readonly top: number;
	/** Where frame 0 begins. */
	readonly left: number;
	/** Frames the axis covers: two seconds at 24, and the longest an uncounted shot can be at 25. */
	readonly domain: number;
	/** Where a frame begins: the one scale of the strips. A frame is whole px wide, so that cells are alike. */
	readonly x: Scale;
	/** Where the axis ends. */
	readonly right: number;
	readonly rowHeight: number;
	readonly titleBase: number;
	readonly barTop: number;
	readonly barHeight: number;
	readonly axisY: number;
	readonly footerY: number;
	readonly footerLine: number;
}

const domain = 48;

/** Px from the edges of the box, or of a row, to what stands in it: clear of the outline of a choice. */
export const edge = 7;

/** While the film runs the rows make room for a screen. */
export function layoutSizes(box: Box, running = false): Sizes {
	const { width, height, em } = box;
	const roomy = box.name === 'wide';
	const axis = em * (roomy ? 2.3 : 1.95);
	const footerLine = em * (roomy ? 1.9 : 1.4);
	const high = Math.round(height * (roomy ? 0.55 : 0.46));
	const screen = running ? { x: 6, y: 6, width: (high * 4) / 3, height: high } : null;
	const top = screen ? high + em * 1.2 : 0;
	const rowHeight = Math.floor((height - axis - top - (screen ? 0 : footerLine * 2)) / 5);
	const title = em * (screen ? 1.1 : roomy ? 1.55 : 1.3);
	const barTop = screen ? 3 : title * 1.24;
	// diagrams and the screen are four by three
	const diagram = roomy ? Math.round(((rowHeight - 2 * edge) * 4) / 3) : 0;
	// beside the strips their names, while these are low
	const names = widthOf(sans('The bearded man', 6, 0, title)) + em;
	const left = screen ? 6 + names : roomy ? diagram + em * 1.8 : 6;
	const numeral = em * (screen ? 1.1 : roomy ? 2.2 : 1.45);
	// after the longest strip there is room for a range of frames
	const pitch = Math.floor((width - left - numeral * (roomy ? 2.5 : 3.4)) / domain);
	const numeralGap = em * 0.55;
	const room = width - left - domain * pitch - numeralGap;
	// under a strip: in the wide box a line of text
	const under = screen ? 3 : roomy ? em * 2.1 : em * 0.75;
	return {
		width,
		height,
		roomy,
		title,
		text: em,
		numeral,
		secondsNumeral: Math.min(numeral * 0.84, room / widthOf(sans('0.00–0.00 s', 0, 0, 1))),
		numeralGap,
		diagram,
		screen,
		top,
		left,
		domain,
		x: scaleLinear([0, domain], [left, left + domain * pitch]),
		right: left + domain * pitch,
		rowHeight,
		titleBase: title * 0.97,
		barTop,
		barHeight: Math.round(rowHeight - barTop - under),
		axisY: top + rowHeight * 5 + em * 0.2,
		footerY: height - footerLine * 2,
		footerLine
	};
}
