// How the drawing is divided at each size: century, wedge, axis, lanes and key, in the box's own px.
import type { Box } from '$lib/components/figure/types';
import { measureText } from '$lib/components/chart/text';

export interface Sizes {
	/** Ends of the axis. */
	readonly left: number;
	readonly right: number;
	/** Sizes of text: numbers of the axis, quiet names and dates, names the step is about, lanes, distances. */
	readonly label: number;
	readonly small: number;
	readonly title: number;
	readonly name: number;
	readonly distance: number;
	/** Room between a mark and its label. */
	readonly gap: number;
	/** A quiet mark: a cell, and how far apart cells in a pile stand. */
	readonly cell: number;
	readonly pitch: number;
	/** Height of a row of names. */
	readonly row: number;
	readonly century: {
		readonly x0: number;
		readonly x1: number;
		readonly top: number;
		readonly bottom: number;
	};
	/** Lower edge of the wedge, of the tick labels; upper edge of the lanes. */
	readonly wedge: number;
	readonly axis: number;
	readonly lanes: number;
	/** Upper edge of the key, which has two lines where the box is wide, or where it names another kind of mark. */
	readonly key: number;
}

interface Asked {
	/** Whether distances between events are drawn under the axis. */
	readonly measures: boolean;
	/** Whether the key has films outside the seven. */
	readonly elsewhere: boolean;
}

export function sizesOf({ width, height, em }: Box, { measures, elsewhere }: Asked): Sizes {
	const [left, right] = [em * 0.6, width - em * 0.6];
	const small = Math.max(12.5, em * 0.9);
	const end = measureText('2015', 'sans', em) + em * 0.5;
	const century = { x0: left + end, x1: right - end, top: em * 0.3, bottom: em * 1.3 };
	// the years of the window stand in the wedge where there is room, else the toggle says them
	const wedge = century.bottom + em * (width > 500 ? 1.6 : 0.6);
	const axis = wedge + em * 1.2;
	return {
		left,
		right,
		label: em,
		small,
		title: em * 1.2,
		name: width > 500 ? em * 1.1 : em,
		distance: em * 2.2,
		gap: em * 0.35,
		cell: em * 0.5,
		pitch: em * (width > 500 ? 0.62 : 0.58),
		row: em * 1.6,
		century,
		wedge,
		axis,
		lanes: axis + (measures ? em * (width > 500 ? 2 : 1.5) : em * 0.2),
		key: height - small * (width > 500 ? 2.7 : elsewhere ? 2.53 : 1.23)
	};
}
