// From the units of the data to px: the one thing of d3-scale that figures would use, without its 9 kB of colours, dates and formats.

/** From the units of the data to px of the box. */
export type Scale = (value: number) => number;

type Ends = readonly [from: number, to: number];

/** A linear scale: `domain` in the units of the data onto `range` in px. What lies outside goes on at the same rate. */
export function scaleLinear([first, last]: Ends, [start, end]: Ends): Scale {
	const rate = (end - start) / (last - first);
	return (value) => start + (value - first) * rate;
}
