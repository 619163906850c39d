import { expect, it } from 'vitest';
import { FrameBehind } from './frame-behind.svelte';

/** A view that is given things as an effect does, and a frame that is painted when the test says so. */
function view() {
	const frames = new Set<() => void>();
	const behind = new FrameBehind({ step: 'one', cue: 1 }, (act) => {
		frames.add(act);
		return () => frames.delete(act);
	});
	let callOff: (() => void) | undefined;
	return {
		give(step: string, cue: number) {
			callOff?.();
			callOff = behind.follow({ step, cue });
		},
		paint() {
			for (const act of frames) act();
			frames.clear();
		},
		shown: () => `${behind.shown.step} ${behind.shown.cue}`
	};
}

it('a new step is shown after a frame, another cue of the same step at once', () => {
	const { give, paint, shown } = view();
	give('two', 1);
	expect(shown()).toBe('one 1');
	paint();
	expect(shown()).toBe('two 1');
	give('two', 2);
	expect(shown()).toBe('two 2');
});

it('a step that is passed by is never shown, nor one that was left before its frame', () => {
	const { give, paint, shown } = view();
	give('two', 1);
	give('three', 1);
	paint();
	expect(shown()).toBe('three 1');
	give('four', 1);
	give('three', 2);
	expect(shown()).toBe('three 2');
	paint();
	expect(shown()).toBe('three 2');
});
