import { describe, expect, it } from 'vitest';
import { Selection } from './selection.svelte';

describe('a selection', () => {
	it('holds at the step where it was made, and rests at every other', () => {
		const selection = new Selection();
		selection.choose({ film: 'voie' }, 'one/a');
		selection.choose({ view: 'matrix' }, 'one/a');
		expect(selection.holdsAt('one/a')).toEqual({ film: 'voie', view: 'matrix' });
		expect(selection.restsAt('one/a')).toEqual({});
		expect(selection.holdsAt('one/b')).toEqual({});
		expect(selection.restsAt('one/b')).toEqual({ film: 'voie', view: 'matrix' });
	});

	it('begins anew where something is chosen elsewhere', () => {
		const selection = new Selection();
		selection.choose({ film: 'voie' }, 'one/a');
		selection.choose({ motif: 'belt' }, 'one/b');
		expect(selection.choice).toEqual({ motif: 'belt' });
		expect(selection.holdsAt('one/a')).toEqual({});
	});

	it('is the same value as long as nothing was chosen, so that nothing is drawn again', () => {
		const selection = new Selection();
		selection.replace({ film: 'voie' }, 'one/a');
		expect(selection.holdsAt('one/a')).toBe(selection.holdsAt('one/a'));
		expect(selection.holdsAt('one/b')).toBe(selection.holdsAt('one/c'));
	});
});
