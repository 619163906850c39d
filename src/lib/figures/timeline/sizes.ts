// How the drawing is divided at each size: strip, wedge, axis, lanes and key, in the box's own px.
import type { Box } from '$lib/components/figure/types';
import { measureText } from '$lib/components/chart/text';

export interface Sizes {
	/** Ends of the axis. */
	readonly left: number;
	readonly right: number;
	/** Sizes of text: labels, small text, years in the wedge. */
	readonly label: number;
	readonly small: number;
	readonly years: number;
	/** Names of the lanes, distances. */
	readonly name: number;
	readonly distance: number;
	/** Height of half a row of a lane. */
	readonly half: number;
	/** Width of the narrowest mark, of the narrowest the step is about, and of one that still counts as a point. */
	readonly least: number;
	readonly now: number;
	readonly point: number;
	/** Room between a mark and its label. */
	readonly gap: number;
	readonly glyph: number;
	readonly strip: {
		readonly x0: number;
		readonly x1: number;
		readonly top: number;
		readonly bottom: number;
	};
	/** Lower edge of the wedge, of the tick labels, of the measured distances. */
	readonly wedge: number;
	readonly axis: number;
	readonly measure: number;
	readonly lanes: number;
	/** Upper edge of the key, or null where there is none. */
	readonly key: number | null;
	/** Ground between two lanes. */
	readonly between: number;
	/** Half-rows a lane's name keeps free. */
	readonly header: number;
	/** Half-rows for all lanes together. */
	readonly rows: number;
}

/**
 * @param measures whether distances between events are drawn under the axis
 * @param tight closer rows and no key, where what must be drawn would not fit otherwise
 */
export function sizesOf({ width, height, em }: Box, measures: boolean, tight = false): Sizes {
	const [left, right] = [em * 0.6, width - em * 0.6];
	const small = Math.max(12.5, em * 0.9);
	const end = measureText('2015', 'sans', em) + em * 0.5;
	const strip = { x0: left + end, x1: right - end, top: 2, bottom: 2 + em };
	const wedge = strip.bottom + em * 1.75;
	const axis = wedge + em * 1.25;
	const measure = axis + (measures ? em * 1.45 : 0);
	const lanes = measure + em * 0.2;
	const key = tight ? null : height - small * 1.45;
	const between = em * 0.45;
	const half = em * (tight ? 0.5 : 0.56);
	const rows = Math.floor(((key ?? height - 2) - em * 0.1 - lanes - 2 * between) / half);
	return {
		left,
		right,
		label: em,
		small,
		years: em * 1.55,
		name: em * 1.15,
		distance: em * 1.45,
		half,
		least: em * 0.36,
		now: em * 0.6,
		point: em * 1.15,
		gap: em * 0.3,
		glyph: em * 0.62,
		strip,
		wedge,
		axis,
		measure,
		lanes,
		key,
		between,
		header: rows > 40 ? 3 : 2,
		rows
	};
}
