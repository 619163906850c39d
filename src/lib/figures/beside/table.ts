// Who stood beside him as a table: one row for each who was found, in the order that is shown.
import type { Cell, Choice, Table } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import type { Cue } from './cue';
import { besides } from './data';
import { isChosen, orderOf, rowsAt, sortRows } from './rows';
import { companyOf, dateOf, languageOf, quoteOf } from './words';

const columns = ['Said', 'By whom', 'What it says', 'Beside him', 'Found'];
const captions = {
	said: 'Who stood beside him, in the order in which it was said',
	found: 'Who stood beside him, in the order in which it was found'
} as const;

export function tableOf(cue: Cue, choice: Choice): Table {
	const order = orderOf(cue, choice);
	const rows = sortRows(rowsAt(cue), order);
	if (!rows.length) return { caption: 'Who stood beside him', columns, rows: [place()] };
	const chosen = rows.filter((row) => isChosen(row, choice));
	return {
		caption: captions[order],
		columns,
		rows: (chosen.length ? chosen : rows).map((row) => {
			const text = quoteOf(row) ?? row.says.value ?? '';
			const lang = languageOf(row);
			const says: Cell = lang ? { text, lang } : text;
			return {
				key: row.id,
				cells: [dateOf(row), row.who, says, companyOf(row), String(row.number)],
				certainty: row.says.certainty,
				claim: row.claim,
				emphasised: row.id === cue.now
			};
		})
	};
}

/** The place itself, while nothing was found: it rests on the picture that leaves it empty. */
function place(): Table['rows'][number] {
	return {
		key: 'place',
		cells: ['not yet found', '—', '—', 'an empty place', '—'],
		certainty: besides.find(({ id }) => id === 'picture')?.says.certainty ?? 'inferred',
		claim: address.beside({ id: 'picture' }, 'says'),
		emphasised: false
	};
}
