// The place at the edge of the frame by itself, for the drawing a chapter opens with: a column of 48 by 180, its right side the frame's
// left edge. Drawn while building, in the classes of emblem.css.
import type { BesideId } from '$lib/data/ids';
import { besides } from './data';
import { arm, hand, miner, nobody, prop, sleeve } from './silhouettes';

/** From the edge of the frame, so many times as large as on the ground of the schematics. */
const at = (x: number, y: number, scale: number) => `translate(${x} ${y}) scale(${scale})`;
const nearTheEdge = at(48, 0, 1.25);
/** Where the column ends below, on that ground. */
const foot = 144;

/** A path a shape, all in these classes. */
const draw = (classes: string, transform: string, shapes: readonly string[]) =>
	`<g class="${classes}" transform="${transform}">${shapes.map((d) => `<path d="${d}"/>`).join('')}</g>`;

const empty = draw('hollow', at(48, 40, 1.05), [nobody(134)]);
const two = draw('pale lines-dark', nearTheEdge, [
	miner(-27, 44, foot),
	prop(-23, foot),
	miner(-15, 36, foot),
	prop(-2.5, foot),
	arm(-18, 38)
]);
const behind = [miner(-26, 17, foot), miner(-12, 12, foot)];
const before = [miner(-27, 47, foot), miner(-13, 41, foot)];
const many = (withTwo: boolean) =>
	draw('open', nearTheEdge, withTwo ? behind : [...behind, ...before]);
const reaching = draw('pale lines-dark', at(25, 62, 1.1), [sleeve(-22), ...hand]);

const question =
	'M7 66C7 44 16 34 25 34C37 34 43 44 43 58C43 72 38 78 33 86C30 91 30 95 30 104L18 104C18 90 19 84 23 77C27 70 29 66 29 58C29 51 28 47 25 47C21 47 20 53 20 66zM17 116L31 116L31 132L17 132z';
/** Large where nobody else is in the place, else at its upper edge. */
const asked = (alone: boolean) =>
	draw('red', alone ? 'translate(0 0)' : at(2, -4, 0.3), [question]);

/** Who stands there when these were found: markup for an SVG, without text and ids. */
export function drawPlace(found: readonly BesideId[]): string {
	const puts = new Set(besides.filter(({ id }) => found.includes(id)).map((one) => one.puts));
	puts.delete('nobody');
	if (!puts.size) return empty;
	return [
		puts.has('many') ? many(puts.has('men')) : '',
		puts.has('men') ? two : '',
		puts.has('question') ? asked(puts.size === 1) : '',
		puts.has('hand') ? reaching : ''
	].join('');
}
