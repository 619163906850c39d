// The usual beside the record, one block a tonne: the record in columns as high as the usual, so that it counts itself.
import { measureText } from '$lib/components/chart/text';
import { formatNumber } from '$lib/data/derive';
import { emptyPart, label, soft, type Blocks, type Part, type Rect } from './parts';
import type { Plan } from './plan';
import { hours, plainOf, record, times, usual, usualRange } from './rows';

const height = usualRange.min;
const tonnes = plainOf(record);
const columns = Math.ceil(tonnes / height);

/** A column of blocks that grows from the ground. */
function column(x: number, count: number, plan: Plan): Blocks {
	const thick = plan.pitch - plan.gap.x;
	const middle = x + thick / 2;
	return {
		from: [middle, plan.ground],
		to: [middle, plan.ground - count * plan.pitch + plan.gap.y],
		dash: [plan.pitch - plan.gap.y, plan.gap.y],
		thick,
		count,
		hollow: false
	};
}

export function layoutUsual(plan: Plan, now: boolean): Part {
	const { usualX: x, ground, pitch, gap } = plan;
	const { min, max } = usualRange;
	const top = ground - max * pitch;
	const text = `${min}–${max}`;
	const numeral = plan.usualNumeral;
	const extent = {
		x: x - 3,
		y: top - numeral,
		width: measureText(text, 'sans', numeral) + 6,
		height: plan.ground + 3 - top + numeral
	};
	return {
		...emptyPart(usual, `The usual: ${min} to ${max} ${usual.unit}`, now, extent),
		blocks: [column(x, min, plan)],
		perhaps: Array.from({ length: max - min }, (_, index) => ({
			x,
			y: ground - (min + index + 1) * pitch + gap.y,
			width: pitch - gap.x,
			height: pitch - gap.y
		})),
		labels: [
			label(text, x, top - numeral * 0.16, numeral, {
				tone: now ? 'now' : 'plain'
			}),
			...['usual', usual.unit].map((line, index) =>
				label(line, x, ground + plan.leading * (index + 1), plan.small, soft)
			)
		]
	};
}

export function layoutRecord(plan: Plan, now: boolean): Part {
	const { recordX: x, recordNumeral: size, recordY: y } = plan;
	const text = formatNumber(tonnes);
	const beside = x + measureText(text, 'sans', size) + plan.words * 0.7;
	const extent = {
		x: x - 4,
		y: y - size * 0.74,
		width: columns * plan.pitch - plan.gap.x + 8,
		height: plan.ground + 3 - y + size * 0.74
	};
	return {
		...emptyPart(record, `The record: ${text} ${record.unit}, one name for it`, now, extent),
		blocks: Array.from({ length: columns }, (_, index) =>
			column(x + index * plan.pitch, Math.min(height, tonnes - index * height), plan)
		),
		labels: [
			label(text, x, y, size, { tone: now ? 'now' : 'plain' }),
			...[
				`${record.unit} in ${plainOf(hours)} hours, one block each:`,
				'all under one name, Stakhanov'
			].map((line, index) =>
				label(line, beside, y - plan.words * 1.25 * (1 - index), plan.words, soft)
			)
		]
	};
}

/** The French film's “14 times”, as a brace under as many columns. */
export function layoutTimes(plan: Plan): Part {
	const { recordX: x, ground, pitch, small } = plan;
	const many = plainOf(times);
	const right = x + many * pitch - plan.gap.x;
	const over = tonnes - many * height;
	const text = `${many} times`;
	const y = ground + 12 + plan.heading;
	const lines = [
		'the usual, says a French film:',
		`${many} columns of ${height}, and ${over} ${record.unit} over`
	];
	const beside = x + measureText(text, 'sans', plan.heading) + small * 0.5;
	const oneLine = measureText(lines.join(' '), 'serif', small) + beside < plan.width;
	const extent = {
		x: x - 4,
		y: ground + 4,
		width: plan.width - x + 3,
		height: y - ground + 5 + (oneLine ? 0 : plan.leading - 3)
	};
	return {
		...emptyPart(times, `${many} times the usual, by the French commentary`, false, extent),
		brace: `M${x} ${ground + 5}v5H${right}v-5`,
		labels: [
			label(text, x, y, plan.heading),
			...(oneLine
				? [label(lines.join(' '), beside, y, small, soft)]
				: lines.map((line, index) =>
						label(line, index === 0 ? beside : x, y + index * plan.leading, small, soft)
					))
		]
	};
}

/** The whole place the record may take: no hint of how much of it. */
export function placeRecord(plan: Plan): Rect {
	const y = plan.ground - usualRange.max * plan.pitch;
	return { x: plan.recordX, y, width: plan.width - plan.recordX - 2, height: plan.ground - y };
}
