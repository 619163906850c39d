// The record as a tenth of the mine's day: its tower made small, and nine like it that are worked out.
import { widthOf } from '$lib/components/chart/text';
import { formatNumber } from '$lib/data/derive';
import { amount, layoutTower, tower, towerTop, towerX } from './heaps';
import { around, gap, label, left, poster, soft, stack, type Part } from './parts';
import type { Measures } from './measures';
import { mine, plainOf, record, share } from './amounts';

const others = Math.round(plainOf(mine) / plainOf(record)) - 1;
const tenth = formatNumber(plainOf(share));
const day = formatNumber(plainOf(mine));

export function layoutMine(measures: Measures): readonly Part[] {
	const { width, ground, giant } = measures;
	const { pitch, numeral } = measures.mine;
	const last = towerX(measures, pitch);
	const step = (last - left) / others;
	const towers = Array.from({ length: others }, (_, index) =>
		stack(tower, left + index * step, ground, pitch)
	);
	const said = poster(`${tenth}%`, ['of the mine’s', 'day, under', 'one name'], measures, false);
	const times = label(`${others + 1} times ${amount}`, left, measures.small);
	const [size] = numeral;
	return [
		layoutTower(measures, pitch, [
			label(amount, width - left - widthOf(label(amount, 0, numeral)), numeral, 'now')
		]),
		{
			row: share,
			about: `${tenth} per cent of the mine’s day, by Pravda`,
			now: false,
			blocks: '',
			extent: { x: 0, y: 1, width: last - size, height: giant[1] + 8 },
			labels: said
		},
		{
			row: mine,
			about: `About ${day} ${mine.unit} a day, worked out`,
			now: false,
			hollow: true,
			blocks: towers.join(''),
			brace: [left, width - left],
			// to 3 px and a gap before the record’s own tower
			extent: around(1, towerTop(measures, pitch), left + others * step - gap * pitch - 4, ground),
			labels: [
				label(`about ${day} ${mine.unit} a day`, left, measures.headline, 'steel'),
				times,
				soft('not stated, but worked out', times, measures)
			]
		}
	];
}
