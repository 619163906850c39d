import { describe, expect, it } from 'vitest';
import { formatPosition, parsePosition } from './position';
import type { Outline } from './story';

const step = (id: string) => ({
	id: id as `${string}/${string}`,
	title: id,
	figure: null,
	cue: {},
	words: 100
});
const outline: Outline = {
	chapters: [
		{
			slug: 'one',
			title: 'One',
			figure: 'shots',
			cue: {},
			words: 10,
			steps: [step('one/a'), step('one/b')]
		}
	],
	renamed: { 'one/old': 'one/b' }
};

describe('an address', () => {
	it('goes to a step and back, with the choice, so that what is shared is what was seen', () => {
		const position = parsePosition('#one/b?film=voie&rate=25', outline);
		expect(position).toMatchObject({
			step: 'one/b',
			choice: { film: 'voie', rate: '25' },
			unknown: null
		});
		expect(formatPosition(position.step, position.choice)).toBe('#one/b?film=voie&rate=25');
	});

	it('of a renamed step leads to the step that took its place', () => {
		expect(parsePosition('#one/old', outline).step).toBe('one/b');
	});

	it('that is unknown says so and opens at the start', () => {
		expect(parsePosition('#one/zzz', outline)).toMatchObject({ step: null, unknown: 'one/zzz' });
	});

	it('of something else on the page is no unknown step', () => {
		expect(parsePosition('#evidence/x', outline, () => true)).toMatchObject({
			elsewhere: 'evidence/x',
			unknown: null
		});
	});

	it.each([
		'#%E0%A4%A',
		'#?film=<script>',
		'#a?b?c',
		'#',
		'',
		'#one/b?film=' + 'x'.repeat(99),
		'#__proto__'
	])('%s never throws and never passes a malformed choice', (hash) => {
		const { choice } = parsePosition(hash, outline);
		expect(Object.values(choice).every((value) => /^[a-z0-9.-]{1,48}$/.test(value ?? ''))).toBe(
			true
		);
	});

	it('at the opening is empty', () => {
		expect(formatPosition(null, {})).toBe('');
	});
});
