// The record as a tower, one shift high, and the usual shifts in a row that hold as much.
import type { Label } from '$lib/components/chart/text';
import { formatNumber } from '$lib/data/derive';
import { around, gap, label, left, poster, soft, stack, type Cell, type Part } from './parts';
import type { Measures } from './measures';
import { hours, plainOf, record, shifts, times, usual, usualRange } from './amounts';

const tonnes = plainOf(record);
const { min, max } = usualRange;
export const amount = formatNumber(tonnes);
const usually = `${min}–${max}`;

/** Blocks side by side in a tower: with six of them its rows come out even. */
export const abreast = 6;
export const tower: readonly Cell[] = Array.from({ length: tonnes }, (_, index) => [
	index % abreast,
	Math.floor(index / abreast)
]);

/** The record dealt out to usual shifts: the blocks there at both ends of the range, and those there at one end only. */
const dealt = Array.from({ length: shifts.max * max }, (_, index): Cell => [
	Math.floor(index / max),
	index % max
]).map(([column, level]) => {
	const small = level < min && column * min + level < tonnes;
	const large = column * max + level < tonnes;
	return { cell: [column, level] as const, sure: small && large, open: small !== large };
});
const cells = (kind: 'sure' | 'open', first: boolean): readonly Cell[] =>
	dealt.filter((one) => one[kind] && (one.cell[0] === 0) === first).map((one) => one.cell);

/** Upper edge of a shift at the most. */
const shiftTop = ({ ground, pitch }: Measures): number => ground - max * pitch;

/** The usual: the first in the row of shifts. `alone` it is the number of the step. */
export function layoutUsual(measures: Measures, now: boolean, alone: boolean): Part {
	const { ground, pitch, how } = measures;
	return {
		row: usual,
		about: `The usual: ${min} to ${max} ${usual.unit}`,
		now,
		blocks: stack(cells('sure', true), left, ground, pitch),
		perhaps: stack(cells('open', true), left, ground, pitch),
		extent: around(1, shiftTop(measures), pitch + 3, ground),
		labels: alone
			? poster(usually, [usual.unit, 'the usual'], measures, now)
			: [label(usually, left, how)]
	};
}

/** The record on the right, in one tower. */
export function layoutTower(measures: Measures, pitch: number, labels: readonly Label[]): Part {
	const { ground, width } = measures;
	const x = towerX(measures, pitch);
	return {
		row: record,
		about: `The record: ${amount} ${record.unit}, one name for it`,
		now: true,
		blocks: stack(tower, x, ground, pitch),
		extent: around(x - 3, towerTop(measures, pitch), width - x + 2, ground),
		labels
	};
}

/** Its upper edge. */
export const towerTop = ({ ground }: Measures, pitch: number): number =>
	ground - (pitch * tonnes) / abreast;

/** Its left edge: it ends where the words begin on the other side. */
export const towerX = ({ width }: Measures, pitch: number): number =>
	width - left - pitch * (abreast - gap);

export function layoutRecord(measures: Measures, alone: boolean): Part {
	const words = alone ? `in ${plainOf(hours)} hours,` : 'in one shift,';
	return layoutTower(measures, measures.pitch, [
		...poster(amount, [record.unit, words, 'one name'], measures, true),
		...(alone ? [label('Stakhanov', left, measures.name)] : [])
	]);
}

/** The usual shifts that hold as much as the record: worked out, open at their top and at their end. */
export function layoutShifts(measures: Measures): Part {
	const { ground, pitch, step, how, small } = measures;
	const counted = plainOf(times);
	const many = label(`${counted} times`, left, small);
	// 5 px off the first shift, which is the usual
	const x = left + step - 5;
	const end = (count: number) => left + count * step - (step - pitch * (1 - gap));
	return {
		row: times,
		about: `${shifts.min} to ${shifts.max} usual shifts, worked out; ${counted} times the usual, by the French commentary`,
		now: false,
		hollow: true,
		blocks: stack(cells('sure', false), left, ground, pitch, step),
		perhaps: stack(cells('open', false), left, ground, pitch, step),
		brace: [left, end(counted)],
		extent: around(x, shiftTop(measures), end(shifts.max) + 5 - x, ground),
		labels: [
			label(`= ${shifts.min}–${shifts.max} usual shifts`, left, measures.headline, 'steel'),
			soft(`${usual.unit}, which we take for a shift`, label(usually, left, how), measures),
			many,
			soft('the usual, says a French film', many, measures)
		]
	};
}
