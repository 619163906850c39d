// The figure of tonnes as a table: one row an amount, no more of them than the cue shows.
import type { Choice, Table } from '$lib/components/figure/types';
import { formatNumber } from '$lib/data/derive';
import type { Cue } from './cue';
import { findRow, rowNow, rowsAt, sceneOf, type Row } from './amounts';

const captions: Record<ReturnType<typeof sceneOf>, string> = {
	usual: 'The usual amount of coal',
	record: 'The record',
	both: 'The usual amount of coal and the record',
	mine: 'The record as a share of the mine’s daily output'
};

export function tableOf(cue: Cue, choice: Choice): Table {
	const chosen = findRow(cue, choice.claim);
	const now = rowNow(cue);
	return {
		caption: captions[sceneOf(cue)],
		columns: ['What', 'Amount'],
		rows: (chosen ? [chosen] : rowsAt(cue)).map((row) => ({
			key: row.id,
			cells: [row.what, amountOf(row)],
			certainty: row.certainty,
			claim: row.claim,
			emphasised: row.id === now
		}))
	};
}

function amountOf({ amount, unit }: Row): string {
	const number =
		typeof amount === 'number'
			? formatNumber(amount)
			: `${formatNumber(amount.min)} to ${formatNumber(amount.max)}`;
	return `${number}\u00a0${unit}`;
}
