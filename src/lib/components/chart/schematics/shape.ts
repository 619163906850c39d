// What the drawings of the shots are made of: flat shapes in five tones on a ground of 120 by 90, and what moves them.

/** To tenths: finer than a screen shows of a drawing this coarse, and half as long to write. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The ground of every diagram, in its own units. */
export const ground = { width: 120, height: 90 } as const;

export interface Shape {
	/** From dark to light, the ground being grey; a `line` on something light, one that is `lit` on something dark. */
	readonly tone: 'dark' | 'deep' | 'grey' | 'soft' | 'pale' | 'line' | 'lit';
	readonly d: string;
	/** Width of the stroke, where it is a line with round ends and no area. */
	readonly stroke?: number;
	/** How far it is moved. */
	readonly at?: readonly [x: number, y: number];
	/** Too fine for a picture of a few millimetres: left out there. */
	readonly fine?: true;
}

/** The shapes of a drawing. @param phase the part of the shot that has passed, 0 to 1; null for its telling moment, where it stands still */
export type Drawing = (phase: number | null) => readonly Shape[];

const shape =
	(tone: Shape['tone']) =>
	(...d: readonly string[]): Shape => ({ tone, d: d.join('') });
export const dark = shape('dark');
export const deep = shape('deep');
export const grey = shape('grey');
export const soft = shape('soft');
export const pale = shape('pale');
/** A line in a tone; a circle where it goes nowhere. */
export const stroke = (tone: Shape['tone'], width: number, ...d: readonly string[]): Shape => ({
	...shape(tone)(...d),
	stroke: width
});
/** Edges of fingers, folds, features. */
export const line = (...d: readonly string[]) => stroke('line', 1.1, ...d);
export const lit = (...d: readonly string[]) => stroke('lit', 1.1, ...d);
export const fine = (one: Shape): Shape => ({ ...one, fine: true });

/** A circle. */
export const disc = (x: number, y: number, r: number) =>
	`M${tenths(x - r)} ${tenths(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const number = /-?\d*\.?\d+/g;

/** A path between two that are written alike. @param part 0 for the first, 1 for the second */
export function between(from: string, to: string, part: number): string {
	const ends = to.match(number) ?? [];
	let at = 0;
	return from.replace(number, (start) => {
		const end = ends[at++] ?? start;
		return String(tenths(Number(start) + (Number(end) - Number(start)) * part));
	});
}

/**
 * A path from a point on, all in steps from there: what is drawn often is written alike, and so travels as little.
 * @param steps x and y of each corner from the point, in units of `size`
 */
export function path(x: number, y: number, size: number, steps: readonly number[]): string {
	let last: readonly [number, number] = [0, 0];
	const corners = Array.from({ length: steps.length / 2 }, (_, at) => {
		const next = [
			tenths((steps[2 * at] ?? 0) * size),
			tenths((steps[2 * at + 1] ?? 0) * size)
		] as const;
		const step = `${tenths(next[0] - last[0])} ${tenths(next[1] - last[1])}`;
		last = next;
		return step;
	});
	return `M${tenths(x)} ${tenths(y)}m${corners[0]}l${corners.slice(1).join(' ')}`;
}

/** Shapes moved by so much. */
export const moved = (shapes: readonly Shape[], x: number, y = 0): readonly Shape[] =>
	shapes.map((one) => ({ ...one, at: [tenths(x), tenths(y)] }));

/** From 0 to 1 and slower at both ends. */
export const ease = (part: number): number => part * part * (3 - 2 * part);
/** To and fro, so many times: 0 at both ends. */
export const swing = (part: number, times: number): number =>
	(1 - Math.cos(part * times * 2 * Math.PI)) / 2;
