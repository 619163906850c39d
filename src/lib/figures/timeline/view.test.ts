import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Choice } from '$lib/components/figure/types';
import { address } from '$lib/data/claims';
import { events } from '$lib/data/events';
import { otherFilms } from '$lib/data/other-films';
import { timeline } from '.';
import type { Cue } from './cue';
import { alone, cues } from './cues.fixture';
import { layoutTimeline } from './layout';

const boxes = [timeline.boxes.narrow, timeline.boxes.wide];
const draw = (cue: Cue, choice: Choice = {}, box = timeline.boxes.wide) =>
	render(timeline.View, {
		props: { cue, choice, moment: null, box, prefix: 'test', onchoose: () => {} }
	}).body;
const all: Choice = { view: 'all' };
const drawings = [...cues, alone].flatMap((cue) =>
	[{}, all].flatMap((choice: Choice) =>
		boxes.map((box) => ({ cue, choice, box, html: draw(cue, choice, box) }))
	)
);
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

describe('the drawing of the timeline', () => {
	it('draws every mark of its layout, each a link to the claim of an event, or of a film outside the seven', () => {
		const known = new Set([
			...events.map((event) => address.event(event)),
			...otherFilms.map((one) => address.otherFilm(one, 'title'))
		]);
		for (const { cue, choice, box, html } of drawings.filter((one) => one.box === boxes[0])) {
			const { lanes } = layoutTimeline(events, cue, choice, box);
			// a heap of events is a link too: it opens them
			const marks = lanes.flatMap((lane) => [...lane.marks, ...lane.heaps]);
			const claims = [...html.matchAll(/href="#evidence\/([^"]+)"/g)].map(
				(match) => match[1] ?? ''
			);
			expect(claims).toHaveLength(marks.length);
			expect(claims.filter((claim) => !known.has(claim))).toEqual([]);
		}
	});

	it('is one tab stop, so that a keyboard does not walk through fifty events', () => {
		for (const { cue, box, html } of drawings) {
			const stops = html.includes('data-mark') ? 1 : 0;
			expect(count(html, /tabindex="0"/g), `${box.name} ${JSON.stringify(cue)}`).toBe(stops);
		}
	});

	it('fits its own box, and repeats no id where it stands twice on a page', () => {
		for (const { box, html } of drawings) {
			expect(html).toContain(`viewBox="0 0 ${box.width} ${box.height}"`);
			expect(html).not.toMatch(/\sid="/);
			expect(html).not.toMatch(/<svg[^>]*role=/);
		}
	});

	it('styles nothing in place, so that themes and print can', () => {
		for (const { html } of drawings) expect(count(html, /style="/g)).toBe(0);
	});

	it('shows what the step is about in the one red, as a fill', () => {
		const html = draw({ events: ['record', 'komsomolskaya'] });
		expect(count(html, /class="event [^"]*\bnow\b/g)).toBe(2);
		expect(count(draw({}, all), /class="event [^"]*\bnow\b/g)).toBe(0);
	});

	it('outlines what a reader chose and moves nothing else, so that they do not lose their place', () => {
		const cue: Cue = { events: ['record'] };
		const chosen = draw(cue, { ...all, event: 'book' });
		expect(count(chosen, /class="outline"/g)).toBe(1);
		expect(count(chosen, /aria-current="true"/g)).toBe(1);
		const where = (html: string) => [...html.matchAll(/class="body" d="([^"]+)"/g)].map(String);
		expect(where(chosen)).toEqual(where(draw(cue, all)));
		// where only ticks are drawn of it, it has a ring
		const few = draw(cue, { event: 'book' });
		expect(count(few, /class="ring"/g)).toBe(1);
		expect(where(few)).toEqual(where(draw(cue)));
		expect(count(draw(cue, { event: 'record' }), /class="outline"/g)).toBe(1);
	});

	it('outlines what a film is chosen for elsewhere, and only where the film is drawn', () => {
		const chosen = draw({ events: ['record'] }, { ...all, film: 'voie' });
		expect(count(chosen, /class="outline"/g)).toBe(1);
		expect(chosen).toMatch(/aria-current="true"[^>]*><g role="img" aria-label="La voie/);
		expect(count(draw({ span: 'thirties' }, { ...all, film: 'voie' }), /class="outline"/g)).toBe(0);
		expect(count(draw({ events: ['record'] }, { film: 'voie' }), /class="ring"/g)).toBe(1);
	});

	it('draws films outside the seven as another kind, says so to those who listen, and outlines the one chosen', () => {
		const cue: Cue = { elsewhere: true };
		const html = draw(cue);
		expect(count(html, /class="event elsewhere"/g)).toBe(otherFilms.length);
		expect(count(html, /aria-label="[^"]*outside the seven, as listed elsewhere"/g)).toBe(
			otherFilms.length
		);
		// one more in the key
		expect(count(html, /class="body elsewhere"/g)).toBe(1);
		const chosen = draw(cue, { claim: 'elsewhere.other-1938.title' });
		expect(count(chosen, /class="outline"/g)).toBe(1);
		expect(chosen).toMatch(/aria-current="true"[^>]*><g role="img" aria-label="The movement, 1938/);
		expect(draw({}, { claim: 'elsewhere.other-1938.title' })).toBe(draw({}));
		expect(draw({})).not.toContain('elsewhere');
	});

	it('ignores choices it does not know, and one that the cue withholds', () => {
		expect(draw({}, { event: 'no-such-event', film: 'no-such-film', span: 'decade' })).toBe(
			draw({})
		);
		const cue: Cue = { until: '1943' };
		expect(draw(cue, { event: 'komsomolskaya' })).toBe(draw(cue));
	});

	it('tells certainty by fill and outline: a hatch for what is open, in red where it is the point', () => {
		expect(draw({ events: ['other-take-filmed'] })).toContain('url(#hatch-now)');
		expect(draw({ until: '1934' })).not.toContain('url(#hatch-now)');
		const inferred = /<g class="event inferred[^>]*data-event="night-before"/;
		expect(draw({ span: 'year' }, all)).toMatch(inferred);
	});

	it('says the language of a film’s title, and not of what we add to it, so that both are read out right', () => {
		for (const choice of [{}, all])
			expect(draw({ span: 'whole', events: ['film-voie'] }, choice)).toMatch(
				/<text[^>]*lang="fr"[^>]*>La voie<\/text>(<!--[^>]*-->)*<text(?![^>]*lang)[^>]*>1977</
			);
	});

	it('zooms by the choice as by the cue', () => {
		expect(draw({}, { span: 'year' })).toBe(draw({ span: 'year' }, all));
	});

	it('opens all events and goes back, and is not told what to show by another figure’s view', () => {
		const cue: Cue = { events: ['record'], span: 'thirties' };
		expect(count(draw(cue), /data-event=/g)).toBe(1);
		expect(count(draw(cue, all), /data-event=/g)).toBeGreaterThan(20);
		expect(draw(cue, { view: 'few', span: 'whole' })).toBe(draw(cue));
		expect(draw(cue, { view: 'matrix' })).toBe(draw(cue));
	});

	it('has no numbers of heaps and no sign without a meaning where a few are shown', () => {
		for (const cue of cues.filter((one) => !one.phases)) {
			const html = draw(cue);
			expect(html).not.toMatch(/\b(count|phase)\b/);
			expect(html.includes('>inferred<')).toBe(/class="event inferred/.test(html));
			expect(html.includes('>other dates<')).toBe(
				!cue.elsewhere && /class="quiet moves tick/.test(html)
			);
		}
	});

	it('leaves a date that stands alone with its line, its years and its bar', () => {
		for (const choice of [{}, all, { span: 'year' }] as const) {
			const html = draw(alone, choice);
			expect(count(html, /data-event=/g)).toBe(1);
			expect([...html.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1])).toEqual([
				'1932',
				'1933',
				'1934',
				'1935',
				'Famine'
			]);
			expect(html).not.toMatch(/quiet|window|\bname\b|distance/);
		}
	});

	it('sets no text smaller than a phone can show', () => {
		for (const { box, html } of drawings) {
			const sizes = [...html.matchAll(/font-size="([\d.]+)"/g)].map((match) => Number(match[1]));
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(box.name === 'narrow' ? 12.5 : 13);
		}
	});
});
