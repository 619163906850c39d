// What a teacher hands out: made while building, from the steps of the story and nothing else.
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { stripComments } from '../markup';
import AnswerKey from './AnswerKey.svelte';
import AllNotes from './AllNotes.svelte';
import Cards from './Cards.svelte';
import EasierWorksheet from './EasierWorksheet.svelte';
import SourceSheet from './SourceSheet.svelte';
import Ticket from './Ticket.svelte';
import Worksheet from './Worksheet.svelte';

export interface Sheet {
	readonly title: string;
	readonly about: string;
	readonly Body: Component<Record<string, never>>;
}

/** By the last part of their addresses. */
export const sheets: Readonly<Record<string, Sheet>> = {
	worksheet: {
		title: 'Worksheet',
		about: 'Figures, questions, and room to write.',
		Body: Worksheet
	},
	easier: {
		title: 'Easier worksheet',
		about: 'The same questions in shorter sentences, with a list of words.',
		Body: EasierWorksheet
	},
	key: {
		title: 'Answer key',
		about: 'Every question with its answer, for the teacher.',
		Body: AnswerKey
	},
	sources: {
		title: 'Source sheet',
		about:
			'What was said and written of the record, sentence by sentence: who, when, through which languages.',
		Body: SourceSheet
	},
	cards: {
		title: 'Cards',
		about: 'The five shots and the seven films, to be cut out and put in order.',
		Body: Cards
	},
	ticket: {
		title: 'Exit ticket',
		about: 'Three questions for the last minutes, four to a page.',
		Body: Ticket
	},
	notes: {
		title: 'Notes',
		about: 'What to say at each slide, on one page, for a phone or for paper.',
		Body: AllNotes
	}
};

/** HTML of a sheet for every step that has something to hand out. */
export function renderSheet(name: string): string {
	const sheet = sheets[name];
	if (!sheet) throw new Error(`unknown sheet: ${name} (valid: ${Object.keys(sheets).join(', ')})`);
	return stripComments(render(sheet.Body, { props: {} }).body);
}
