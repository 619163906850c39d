import { describe, expect, it } from 'vitest';
import type { ExhibitData, ExhibitStep } from '$lib/narrative/exhibit';
import type { StepId } from '$lib/narrative/story';
import type { TimeSource } from './film-clock.svelte';
import { Visit } from './visit.svelte';

const step = (id: StepId): ExhibitStep => ({
	...{ id, title: id, figure: 'shots', cue: {}, words: 1 },
	...(id.endsWith('/b') ? { short: true as const } : {}),
	label: id
});
const data: ExhibitData = {
	...{ title: '', subtitle: '', lede: '', edition: '', seconds: 7, languages: [] },
	outline: {
		chapters: (['one', 'two', 'three'] as const).map((slug) => ({
			...{ slug, title: slug, figure: 'shots', cue: {}, words: 1, emblem: '' },
			steps: [step(`${slug}/a`), step(`${slug}/b`)]
		})),
		renamed: {}
	}
};
/** Time that does not pass: a film that is set running stands. */
const still: TimeSource = { now: () => 0, request: () => 0, cancel: () => {} };
const visit = () => new Visit(data, still);

describe('A visit to the exhibit', () => {
	it('begins at the choice of chapters, and shows every step once, in order, and an end', () => {
		const one = visit();
		expect(one.step).toBeNull();
		one.enter('one');
		const seen: (string | undefined)[] = [];
		for (let press = 0; press < 10 && !one.playhead.ended; press++) {
			seen.push(one.step?.id);
			one.next();
		}
		expect(seen).toEqual(one.steps.map(({ id }) => id));
		expect(one.step).toBeNull();
	});

	it('goes back the same way, from the end to the choice of chapters', () => {
		const one = visit();
		one.goTo('end');
		const seen: (string | undefined)[] = [];
		for (let press = 0; press < 10; press++) {
			one.previous();
			if (!one.step) break;
			seen.push(one.step.id);
		}
		expect(seen).toEqual(one.steps.map(({ id }) => id).reverse());
		expect(one.playhead.ended).toBe(false);
	});

	it('enters a chapter at its first step, and none that there isn’t', () => {
		const one = visit();
		one.enter('two');
		expect([one.step?.id, one.chapter, one.index]).toEqual(['two/a', 1, 2]);
		one.enter('four');
		expect(one.step?.id).toBe('two/a');
	});

	it('takes five minutes by the stops alone, and everything again when it is asked for', () => {
		const one = visit();
		one.take('short');
		const seen: (string | undefined)[] = [];
		for (let press = 0; press < 10 && !one.playhead.ended; press++) {
			seen.push(one.step?.id);
			one.next();
		}
		expect(seen).toEqual(['one/b', 'two/b', 'three/b']);
		one.previous();
		expect(one.step?.id).toBe('three/b');
		one.take('whole');
		expect([one.step?.id, one.steps.length]).toEqual(['one/a', 6]);
		one.take('short');
		one.enter('two');
		expect([one.step?.id, one.short]).toEqual(['two/a', false]);
	});

	it('remembers how far it went, and not where it went back to', () => {
		const one = visit();
		expect(one.furthest).toBe(-1);
		one.enter('two');
		one.enter('one');
		one.goTo('end');
		expect(one.furthest).toBe(1);
	});

	it('goes on with nothing chosen, nothing open, and the film out', () => {
		const one = visit();
		one.enter('one');
		one.choose({ film: 'voie', rate: '25' });
		one.clock.play();
		one.show('claim/a');
		expect(one.clock.rate).toBe(25);
		one.next();
		expect([one.selection.choice, one.open, one.clock.frame, one.clock.rate]).toEqual([
			...[{}, null],
			...[null, 24]
		]);
	});

	it('leaves step by step: what lies open, the choice, the chapter; and then there is no step out', () => {
		const one = visit();
		one.enter('one');
		one.choose({ film: 'voie' });
		one.show('claim/a');
		one.show('source/b');
		const left: unknown[] = [];
		while (one.leave()) left.push([one.open, one.selection.choice, one.step?.id]);
		expect(left).toEqual([
			['claim/a', { film: 'voie' }, 'one/a'],
			[null, { film: 'voie' }, 'one/a'],
			[null, {}, 'one/a'],
			[null, {}, undefined]
		]);
	});

	it('closes what lies on top, or all of it', () => {
		const one = visit();
		for (const entry of ['a', 'b', 'c']) one.show(entry);
		one.close('one');
		expect([one.open, one.depth]).toEqual(['b', 2]);
		one.close('all');
		expect([one.open, one.depth]).toEqual([null, 0]);
	});
});
