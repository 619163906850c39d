import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Choice } from '$lib/components/figure/types';
import { appearances, openAppearances } from '$lib/data/appearances';
import { films } from '$lib/data/films';
import { motifs } from '$lib/data/motifs';
import { reuses } from '$lib/data/reuse';
import { shots } from '$lib/data/shots';
import type { Cue } from './cue';
import { cues } from './cues.fixture';
import { claimOf, entries, listed } from './scope/elsewhere';
import { reuse } from './index';

function draw(cue: Cue, choice: Choice = {}, name: 'narrow' | 'wide' = 'wide'): string {
	const props = {
		cue,
		choice,
		moment: null,
		box: reuse.boxes[name],
		prefix: 'test',
		onchoose: () => {}
	};
	return render(reuse.View, { props }).body;
}
const count = (html: string, part: string | RegExp) => html.split(part).length - 1;

describe('the view', () => {
	it('renders at every cue in both boxes, with one tab stop for all its marks', () => {
		for (const cue of cues)
			for (const name of ['narrow', 'wide'] as const) {
				const html = draw(cue, {}, name);
				expect(count(html, 'tabindex="0"'), JSON.stringify(cue)).toBe(1);
				expect(html).not.toMatch(/NaN|undefined|Infinity/);
			}
	});

	it('sets no style attributes, and no ids but its own, so that it can stand in a page many times', () => {
		for (const cue of cues) expect(draw(cue)).not.toMatch(/\s(style="|id="(?!test-))/);
	});

	it('offers each film, motif, appearance, open count and borrowing as a mark', () => {
		const shown = films.filter((film) => film.shows.value).length;
		const pieces = reuses.filter((one) => one.what === 'piece').length;
		const all = shown + motifs.length + appearances.length + openAppearances.length;
		expect(count(draw({}), 'data-mark')).toBe(all + reuses.length - pieces);
		expect(count(draw({}, { view: 'grid' }), 'data-mark')).toBe(all);
		expect(count(draw({ scope: 'speech' }), 'data-mark')).toBe(pieces);
	});

	it('leads from every mark to its evidence, so that it works without script', () => {
		for (const href of draw({}).matchAll(/href="([^"]*)"/g))
			expect(href[1]).toMatch(/^#evidence\/(film|motif|appearance|open|reuse)\./);
	});

	it('draws certainty without colour: full, dashed, hatched, struck', () => {
		const html = draw({ scope: 'record' });
		const drawn = appearances.filter((one) => !['archives-57', 'depute'].includes(one.film));
		const inferred = drawn.filter((one) => one.present.certainty === 'inferred').length;
		const absent = drawn.filter((one) => one.present.value === false).length;
		const candidates = openAppearances.flatMap((one) => one.claim.value?.candidates ?? []).length;
		expect(count(html, /class="frame inferred[^"]*"/)).toBe(inferred);
		// the key under the drawing has one sample of each
		expect(count(html, /class="strike[^"]*"/)).toBe(absent + 1);
		expect(count(html, /class="candidate[^"]*"/)).toBe(candidates + 1);
	});

	it('draws what is outside the seven as another kind, says so to those who listen, and leads to its evidence', () => {
		const cue: Cue = { elsewhere: true };
		for (const name of ['narrow', 'wide'] as const) {
			const html = draw(cue, {}, name);
			const marks = [...listed.map((one) => one.claim), ...entries.map(claimOf)];
			const links = [...html.matchAll(/#evidence\/(elsewhere\.[^"]+)"/g)].map((one) => one[1]);
			expect(links.sort()).toEqual(marks.sort());
			expect(count(html, /aria-label="[^"]*outside the seven[^"]*as we read what is listed/)).toBe(
				listed.length
			);
			expect(count(html, 'class="dots"')).toBe(listed.length);
			for (const claim of marks) {
				const chosen = draw(cue, { claim }, name);
				expect(count(chosen, 'aria-current="true"'), claim).toBe(1);
				expect(count(chosen, 'class="ring"'), claim).toBe(1);
			}
			expect(draw({ scope: 'record' }, {}, name)).not.toContain('elsewhere');
		}
	});

	it('emphasises only what the cue points at', () => {
		const now = /class="[^"]*\bnow\b[^"]*"/;
		expect(draw({})).not.toMatch(now);
		for (const cue of cues.filter((one) => one.films ?? one.motifs ?? one.open ?? one.reuses)) {
			// a compilation without him stands in the drawing of the speech alone
			const piece =
				cue.reuses?.some((id) => id.startsWith('speech-')) ??
				films.some((film) => cue.films?.includes(film.id) && film.shows.value !== true);
			const shown: Cue = piece ? { ...cue, scope: 'speech' } : cue;
			const drawn = cue.scope !== undefined || cue.withhold === undefined;
			if (drawn) expect(draw(shown), JSON.stringify(shown)).toMatch(now);
		}
	});

	it('lights the life of a shot chosen elsewhere: the rows of its motifs, at every cue that has them', () => {
		const shown: readonly Cue[] = [{}, { scope: 'record', motifs: ['exit'] }, { edit: true }];
		for (const cue of shown)
			for (const shot of shots) {
				expect(count(draw(cue, { shot: shot.id }), 'class="ring"'), shot.id).toBe(1);
				expect(draw(cue, { shot: 'no-such-shot' })).toBe(draw(cue));
			}
		expect(reuse.say({}, { shot: 'belt' })).toMatch(/^Shot 2/);
	});

	it('outlines the choice beside the emphasis, so that neither wipes the other', () => {
		const cue: Cue = { reuses: ['edit-1977-1993'] };
		const choices = [
			{ film: 'voie' },
			{ motif: 'exit' },
			{ claim: 'voie.belt' },
			{ claim: 'open-belt' },
			{ reuse: 'footage-voie' }
		];
		for (const choice of choices) {
			const html = draw(cue, choice);
			expect(count(html, 'aria-current="true"'), JSON.stringify(choice)).toBe(1);
			expect(html).toMatch(/class="ring/);
			expect(html).toMatch(/class="arc[^"]* now/);
		}
		expect(draw(cue)).not.toMatch(/class="ring|aria-current/);
		expect(draw(cue, { film: 'metropolis', claim: 'record' })).not.toMatch(/class="ring/);
	});

	it('follows the reader’s form of the figure, under its old name too, and back', () => {
		for (const view of ['grid', 'matrix']) {
			expect(draw({}, { view })).toMatch(/<svg[^>]*class="[^"]*grid grid/);
			expect(reuse.setting?.('view', {}, { view })).toBe('grid');
		}
		expect(draw({}, { view: 'threads' })).toBe(draw({}));
		expect(reuse.setting?.('view', {}, {})).toBe('threads');
		expect(reuse.setting?.('view', { edit: true }, {})).toBe('laid');
		expect(draw({ edit: true }, { view: 'apart' })).not.toBe(draw({ edit: true }));
		// what was chosen of one figure says nothing in another
		expect(draw({ edit: true }, { view: 'grid' })).toBe(draw({ edit: true }));
	});

	it('shows the whole grid of the record where only its order is drawn, when a reader asks for it', () => {
		const cue: Cue = { windows: 'order' };
		for (const view of ['threads', 'grid']) {
			expect(draw(cue, { view })).toBe(draw({ scope: 'record' }, { view }));
			expect(reuse.setting?.('view', cue, { view })).toBe(view);
		}
		expect(reuse.setting?.('view', cue, {})).toBe('order');
	});

	it('offers another form only where that says something new, and never two at once', () => {
		const offered = (cue: Cue) =>
			reuse.toggles.filter((one) => one.offered?.(cue, {})).map(({ options }) => options[0]?.value);
		expect(offered({ edit: true })).toEqual(['apart']);
		expect(offered({ windows: 'order' })).toEqual(['order']);
		const none: readonly Cue[] = [
			{},
			{ windows: 'belt' },
			{ scenes: ['podium'] },
			{ phases: 'order' },
			{ scope: 'speech' },
			{ scope: 'record', rows: 'shots' }
		];
		for (const cue of none) expect(offered(cue), JSON.stringify(cue)).toEqual([]);
	});

	it('cuts the older film to its upper half where it is laid on the later, and only there', () => {
		expect(count(draw({ edit: true }), 'url(#test-half)')).toBe(5);
		expect(count(draw({ edit: true }, { view: 'apart' }), 'url(#test-half)')).toBe(0);
	});

	it('draws the phase of each film as a frame, dashed where it is inferred, and only when asked', () => {
		const shown = films.filter((film) => film.shows.value);
		const inferred = shown.filter((film) => film.phase?.certainty === 'inferred').length;
		const html = draw({ phases: 'order' });
		expect(count(html, /class="phase [a-z]+[^"]*"/)).toBe(shown.length);
		expect(count(html, 'class="phase inferred"')).toBe(inferred);
		expect(inferred).toBeGreaterThan(0);
		expect(draw({ phases: 'dates' })).not.toContain('phase inferred');
		expect(draw({})).not.toMatch(/class="phase/);
	});
});
