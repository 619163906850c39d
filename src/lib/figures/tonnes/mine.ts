// The record as a tenth of the mine's day: ten bands of as many blocks, nine of them worked out.
import { measureText } from '$lib/components/chart/text';
import { formatNumber } from '$lib/data/derive';
import { emptyPart, label, soft, type Blocks, type Label, type Part } from './parts';
import type { Plan } from './plan';
import { mine, plainOf, record, share } from './rows';

/** Lines of blocks in a band. */
const lines = 2;
const tonnes = plainOf(record);
const bands = Math.round(plainOf(mine) / tonnes);

function layoutBand(plan: Plan, band: number, hollow: boolean): readonly Blocks[] {
	const { x, y, pitch, gap, band: step } = plan.mine;
	const long = Math.ceil(tonnes / lines);
	return Array.from({ length: lines }, (_, index) => {
		const count = Math.min(long, tonnes - index * long);
		const middle = y + band * step + index * pitch + (pitch - gap) / 2;
		return {
			from: [x, middle],
			to: [x + count * pitch - gap, middle],
			dash: [pitch - gap, gap],
			thick: pitch - gap,
			count,
			hollow
		};
	});
}

/** A numeral with two lines of words under it. */
function layoutNumeral(
	plan: Plan,
	place: 0 | 1 | 2,
	text: string,
	words: readonly string[],
	tone: Label['tone']
): readonly Label[] {
	const { numeral, numeralY: y } = plan.mine;
	const x = plan.mine.at[place];
	return [
		label(text, x, y, numeral, { tone }),
		...words.map((line, index) =>
			label(line, x, y + (index + 1) * plan.leading + 2, plan.small, soft)
		)
	];
}

function around(labels: readonly Label[], plan: Plan) {
	const x = labels[0]?.x ?? 0;
	const widths = labels.map((one) => measureText(one.text, one.face, one.size));
	return {
		x: x - 5,
		y: 1,
		width: Math.max(...widths) + 10,
		height: plan.mine.numeralY + plan.leading * 2 + 8
	};
}

export function layoutMine(plan: Plan): readonly Part[] {
	const { x, y, pitch, gap, band } = plan.mine;
	const width = Math.ceil(tonnes / lines) * pitch - gap;
	const edge = Math.min(x - 1, (band - lines * pitch + gap) / 2);
	const tenth = formatNumber(plainOf(share));
	const day = formatNumber(plainOf(mine));
	const named = layoutNumeral(
		plan,
		0,
		formatNumber(tonnes),
		[`${record.unit}, under`, 'one name'],
		'now'
	);
	const part = layoutNumeral(
		plan,
		1,
		`${tenth}\u00a0%`,
		['of the mine’s', 'day, by Pravda'],
		'plain'
	);
	const whole = layoutNumeral(
		plan,
		2,
		`≈${day}`,
		[`${mine.unit} a day: not stated,`, 'but worked out'],
		'steel'
	);
	const others = Array.from({ length: bands - 1 }, (_, index) => index + 1);
	const first = {
		x: x - edge,
		y: y - edge,
		width: width + 2 * edge,
		height: lines * pitch - gap + 2 * edge
	};
	const frame = { ...first, y: first.y + band, height: (bands - 1) * band - (band - first.height) };
	return [
		{
			...emptyPart(record, `The record: ${tonnes} ${record.unit}, one name for it`, true, first),
			blocks: layoutBand(plan, 0, false),
			labels: named
		},
		{
			...emptyPart(
				share,
				`${tenth} per cent of the mine’s day, by Pravda`,
				false,
				around(part, plan)
			),
			labels: part
		},
		{
			...emptyPart(mine, `About ${day} ${mine.unit} a day, worked out`, false, frame),
			blocks: others.flatMap((index) => layoutBand(plan, index, true)),
			frame,
			labels: whole
		}
	];
}
