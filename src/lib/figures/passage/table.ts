// The text as a table: one row a sentence that is shown, and one that says so where all are kept back.
import type { Choice, Table } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import { formatDate } from '$lib/data/derive';
import type { Cue } from './cue';
import { findText, isChosen, shownAt } from './sentences';

export function tableOf(cue: Cue, choice: Choice): Table {
	const { id, title, who, when } = findText(cue.text);
	const shown = shownAt(cue);
	const chosen = shown.filter((one) => isChosen(one, choice));
	const rows = (chosen.length ? chosen : shown).map((sentence) => ({
		key: `${sentence.number}`,
		cells: [`${sentence.number}`, sentence.words],
		certainty: sentence.certainty,
		claim: sentence.claim,
		emphasised: sentence.number === cue.now
	}));
	const withheld = {
		key: 'withheld',
		cells: ['—', 'kept back'],
		certainty: when.certainty,
		claim: address.textDate({ id }),
		emphasised: false
	};
	return {
		caption: `${title}. ${who}, ${formatDate(when.value ?? '')}`,
		columns: ['Sentence', 'Retold, with their words in “…”'],
		rows: rows.length ? rows : [withheld]
	};
}
