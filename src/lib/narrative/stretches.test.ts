import { describe, expect, it } from 'vitest';
import type { Room, StepId } from './story';
import { keyOf, picturedIn, stretchesOf } from './stretches';

const step = (id: StepId, room?: Room) => ({
	id,
	title: id,
	figure: 'shots' as const,
	cue: { at: id },
	words: 1,
	...(room ? { room } : {})
});
const chapter = (...steps: readonly ReturnType<typeof step>[]) => ({
	slug: 'c',
	figure: 'tonnes' as const,
	cue: { at: 'c' },
	steps
});

describe('a chapter', () => {
	it('is one stretch where no step has a room, and opens with its own figure', () => {
		const [one, ...more] = stretchesOf(chapter(step('c/a'), step('c/b')));
		expect(more).toEqual([]);
		expect(one).toMatchObject({ id: 'c', room: null, figure: 'tonnes', cue: { at: 'c' } });
	});

	it('changes rooms where its steps do, and each room opens with its first step’s figure', () => {
		const stretches = stretchesOf(
			chapter(step('c/a'), step('c/b', 'lamp'), step('c/d', 'lamp'), step('c/e'))
		);
		expect(stretches.map(({ id, room, steps }) => [id, room, steps.length])).toEqual([
			['c', null, 1],
			['c/b', 'lamp', 2],
			['c/e', null, 1]
		]);
		expect(stretches[1]).toMatchObject({ figure: 'shots', cue: { at: 'c/b' } });
		expect(stretches.map(keyOf)).toEqual(['c', 'c-b', 'c-e']);
	});

	it('may open in a room', () => {
		const [first] = stretchesOf(chapter(step('c/a', 'projector'), step('c/b')));
		expect(first).toMatchObject({ id: 'c', room: 'projector', cue: { at: 'c' } });
	});
});

describe('on paper', () => {
	it('a step has a picture of its own unless its figure stands as it was printed last', () => {
		const again = { ...step('c/b'), cue: { at: 'c/a' } };
		const none = { ...step('c/d'), figure: null, cue: {} };
		const steps = [step('c/a'), again, none, { ...again, id: 'c/e' as const }, step('c/f')];
		expect(picturedIn({ steps }).map(({ id }) => id)).toEqual(['c/a', 'c/f']);
		const other = { ...again, figure: 'timeline' as const };
		expect(picturedIn({ steps: [step('c/a'), other] })).toHaveLength(2);
	});
});
