import { describe, expect, it } from 'vitest';
import { parseHead, stepSchema } from './front-matter';

const step = {
	title: 'a',
	headline: 'e',
	cue: {},
	label: 'b',
	alt: 'c',
	notes: 'd',
	sources: ['p06.04']
};

describe('the head of a step', () => {
	it('passes with the fields every mode lives on', () => {
		expect(parseHead(stepSchema, step, 'f').lessons).toEqual({});
	});

	it.each([
		['a missing label', { ...step, label: undefined }, /label in f\.svx/],
		['a key nobody reads', { ...step, labell: 'x' }, /labell in f\.svx.*valid keys: .*label/],
		[
			'a source that does not exist',
			{ ...step, sources: ['p06.77'] },
			/sources\.0 in f\.svx.*p06\.77/
		],
		['a question without an answer', { ...step, question: 'x' }, /without an answer/],
		['a cue to ask with and no question', { ...step, ask: {} }, /no question/]
	])('stops at %s', (_, head, message) => {
		expect(() => parseHead(stepSchema, head, 'f.svx')).toThrow(message);
	});
});
