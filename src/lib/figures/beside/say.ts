// The one sentence of who stood beside him.
import type { Choice } from '$lib/components/figure/types';
import { capital, spell } from '$lib/data/words';
import type { Cue } from './cue';
import type { Beside } from './data';
import { isChosen, rowsAt, type Row } from './rows';
import { companyOf, dateOf, quoteOf } from './words';

interface Parts {
	readonly date: string;
	readonly quote: string;
	readonly company: string;
}

const ofRow: Readonly<Record<Beside['id'], (parts: Parts) => string>> = {
	picture: ({ company }) => `One man in the frame, and ${company} beside him.`,
	speech: ({ date, quote }) =>
		`Moscow, ${date}: he himself asks ${quote} and gives no number for that night.`,
	time: ({ date, quote, company }) =>
		`Time, ${date}: ${quote}, which leaves ${company} beside him.`,
	annales: ({ date, quote, company }) =>
		`A French journal, ${date}: ${quote}, ${company} timbermen, went down with him and helped.`,
	book: ({ date, quote, company }) =>
		`The book under his name, ${date}: ${quote}, which makes ${company} beside him.`,
	lamp: ({ date, company }) =>
		`A film of ${date}, in other footage: a hand with a lamp reaches in, so ${company} miner stands beside him.`,
	biography: ({ date, company }) =>
		`A Soviet biography, ${date}, has ${company} helpers beside him and gives their names.`,
	newspaper: ({ date, company }) =>
		`Komsomolskaya Pravda, ${date}: ${company} of his comrades secured the gallery while he cut the coal.`,
	'now-known': ({ date, quote }) =>
		`Now known, it was said in ${date}: ${quote} helped; how many, nobody says.`
};

const sayRow = (row: Row): string =>
	ofRow[row.id]({
		date: dateOf(row),
		quote: quoteOf(row) ?? '',
		company: companyOf(row)
	});

export function sayBeside(cue: Cue, choice: Choice): string {
	const rows = rowsAt(cue);
	const row =
		rows.find((one) => isChosen(one, choice)) ??
		rows.find(({ id }) => id === cue.now) ??
		(rows.length === 1 ? rows[0] : undefined);
	if (row) return sayRow(row);
	if (!rows.length)
		return 'At the edge of the frame there is a place where somebody should stand; nothing fills it yet.';
	const speaking = rows.filter(({ puts }) => puts !== 'nobody').length;
	const times =
		speaking === 1 ? 'Once' : speaking === 2 ? 'Twice' : `${capital(spell(speaking))} times`;
	const silent = speaking < rows.length ? '; the shot at the seam never did' : '';
	return `${times} somebody or something has spoken of who stood beside him${silent}.`;
}
