import { describe, expect, it } from 'vitest';
import { spanOf } from '$lib/data/derive';
import { address } from '$lib/data/claims';
import { events } from '$lib/data/events';
import { otherFilms } from '$lib/data/other-films';
import { timeline } from '.';
import type { Cue } from './cue';
import { cues } from './cues.fixture';
import { layoutTimeline, type Layout } from './layout';
import { spanFor } from './view';
import { liesIn, windows } from './windows';

const marksOf = (layout: Layout) => layout.lanes.flatMap((lane) => lane.marks);
const layoutOf = (cue: Cue, box = timeline.boxes.wide) =>
	layoutTimeline(events, cue, { view: 'all' }, box);
const find = (layout: Layout, id: string) => marksOf(layout).find((mark) => mark.id === id);
const all = cues.flatMap((cue) =>
	[timeline.boxes.narrow, timeline.boxes.wide].map((box) => ({
		cue,
		title: `${box.name} ${JSON.stringify(cue)}`,
		layout: layoutOf(cue, box)
	}))
);

describe('marks of the timeline', () => {
	it('every event of the window has one mark, so that none is lost for want of room', () => {
		for (const { title, cue, layout } of all) {
			const inWindow = events.filter((event) =>
				liesIn(event, windows[spanFor(cue, { view: 'all' })], cue.until)
			);
			const expected = new Set([...inWindow.map((event) => event.id), ...(cue.events ?? [])]);
			expect(
				marksOf(layout)
					.filter((mark) => !mark.elsewhere)
					.map((mark) => mark.id)
					.sort(),
				title
			).toEqual([...expected].sort());
		}
	});

	it('the same input gives the same output, in print as on a wall', () => {
		const cue: Cue = { span: 'whole', phases: true };
		expect(JSON.stringify(layoutOf(cue))).toEqual(JSON.stringify(layoutOf(cue)));
	});

	it('a range is drawn as a range: what lasted, one date in a stretch, and a point tell themselves apart', () => {
		const half = layoutOf({});
		expect(find(half, 'second-plan')?.shape).toBe('lasted');
		expect(find(half, 'doubt')?.shape).toBe('somewhere');
		expect(find(half, 'record')?.shape).toBe('point');
		// a year is a point in half a century, and a stretch within itself
		expect(find(half, 'badge')?.shape).toBe('point');
		expect(find(layoutOf({ span: 'year' }), 'badge')?.shape).toBe('somewhere');
	});

	it('an open end breaks into cells and has no cap, since nobody knows where it is', () => {
		const pieces = (id: string) =>
			find(layoutOf({ span: 'whole' }), id)?.body.match(/M[^M]+/g) ?? [];
		const isCap = (piece: string) => !/h/i.test(piece);
		// a bar, three cells, and the cap of the end that is known
		expect(pieces('film-archives-57').filter((one) => !isCap(one))).toHaveLength(4);
		expect(pieces('film-archives-57').filter(isCap)).toHaveLength(1);
		expect(pieces('other-take-filmed').filter(isCap)).toHaveLength(2);
	});

	it('an event beyond the window points to its side', () => {
		const layout = layoutOf({ span: 'thirties', events: ['decree', 'komsomolskaya'] });
		expect(find(layout, 'decree')?.shape).toBe('before');
		expect(find(layout, 'komsomolskaya')?.shape).toBe('after');
	});

	it('what until withholds is nowhere, not even as a tick of the century', () => {
		const layout = layoutOf({ span: 'whole', until: '1943' });
		const shown = [...marksOf(layout), ...(layout.century?.ticks ?? [])].map((one) => one.id);
		const late = events.filter((event) => (spanOf(event.date.value ?? '').from ?? 0) >= 1944);
		expect(late.length).toBeGreaterThan(10);
		expect(late.filter((event) => shown.includes(event.id))).toEqual([]);
		expect(shown).toContain('film-bataille');
	});

	it('the window on the line of the century covers the same share of the century as of the axis', () => {
		const { century, sizes } = layoutOf({ span: 'year' });
		const years = windows.whole.to - windows.whole.from;
		const { x0 = 0, x1 = 0 } = century ?? {};
		expect(x1 - x0).toBeCloseTo((sizes.century.x1 - sizes.century.x0) / years, 5);
		const whole = layoutOf({ span: 'whole' });
		expect(whole.century).toMatchObject({
			x0: whole.sizes.century.x0,
			x1: whole.sizes.century.x1
		});
	});

	it('distances are measured between the dates of the data, and not where a date is open', () => {
		const [paper, record] = ['komsomolskaya', 'record'].map((id) =>
			Math.floor(spanOf(events.find((event) => event.id === id)?.date.value ?? '').from ?? 0)
		);
		const words = (cue: Cue) => layoutOf(cue).distances.map((one) => one.words?.text);
		expect(words({ events: ['record', 'komsomolskaya'] })).toEqual([
			`${(paper ?? 0) - (record ?? 0)} years`
		]);
		expect(words({ events: ['record', 'seam-filmed'] })).toEqual([]);
		// what lasted shows a length of its own
		expect(words({ span: 'archive', events: ['cosmos', 'cosmos-cedes'] })).toEqual([]);
	});

	it('lanes the step leaves aside are pale and without names, but for what it points at', () => {
		const layout = layoutOf({ lanes: ['known'], events: ['record'] });
		const happened = layout.lanes.find((lane) => lane.lane === 'happened');
		expect(happened?.pale).toBe(true);
		const named = happened?.marks.filter((mark) => mark.label).map((mark) => mark.id);
		expect(named).toEqual(['record']);
		expect(happened?.marks.find((mark) => mark.id === 'record')?.now).toBe(true);
	});

	it('films outside the seven have a mark of another kind, only where they are asked for, and none on the band of the article’s dates', () => {
		for (const span of ['whole', 'half-century', 'thirties', 'archive'] as const) {
			const layout = layoutOf({ span, elsewhere: true });
			const rings = marksOf(layout).filter((mark) => mark.elsewhere);
			const inWindow = otherFilms.filter(({ date }) => liesIn({ date }, windows[span], undefined));
			expect(rings.map((mark) => mark.claim).sort()).toEqual(
				inWindow.map((one) => address.otherFilm(one, 'title')).sort()
			);
			for (const { body, claim } of rings) expect(body, claim).toContain('a');
			const seen = marksOf(layout).filter((mark) => !mark.elsewhere);
			for (const { body, id } of seen) expect(body, id).not.toContain('a');
			expect(layout.century?.ticks).toEqual(layoutOf({ span }).century?.ticks);
			expect(marksOf(layoutOf({ span })).filter((mark) => mark.elsewhere)).toEqual([]);
		}
	});

	it('a film outside the seven is withheld as any other', () => {
		const shown = (cue: Cue) =>
			marksOf(layoutOf(cue))
				.filter((mark) => mark.elsewhere)
				.map((mark) => mark.id);
		expect(shown({ elsewhere: true })).toHaveLength(otherFilms.length);
		expect(shown({ elsewhere: true, until: '1943' })).not.toContain('elsewhere.other-railway');
	});

	it('with phases asked for, each film with a phase has it named where there is room', () => {
		const layout = layoutOf({ span: 'whole', phases: true });
		const named = marksOf(layout).filter((mark) =>
			mark.label?.words.some(({ text }) => /looking back|celebration|commemoration/.test(text))
		);
		expect(named).toHaveLength(7);
		expect(marksOf(layoutOf({ span: 'whole' })).filter((mark) => mark.phase)).toHaveLength(7);
	});
});
