import { describe, expect, it } from 'vitest';
import { spanOf } from '$lib/data/derive';
import { events } from '$lib/data/events';
import { measureText } from '$lib/components/chart/text';
import { timeline } from '.';
import type { Cue } from './cue';
import { crowds, cues } from './cues.fixture';
import { layoutKey } from './key';
import type { Rect } from './labels';
import { layoutTimeline, type Layout } from './layout';
import { inset } from './ticks';
import { liesIn, spanFor, windows } from './windows';

const boxes = [timeline.boxes.narrow, timeline.boxes.wide];
const all = [...cues, ...crowds(120)].flatMap((cue) =>
	boxes.map((box) => ({
		cue,
		box,
		title: `${box.name} ${JSON.stringify(cue)}`,
		layout: layoutTimeline(events, cue, spanFor(cue), box)
	}))
);
const marksOf = (layout: Layout) => layout.lanes.flatMap((lane) => lane.marks);
const layoutOf = (cue: Cue, box = timeline.boxes.wide) =>
	layoutTimeline(events, cue, spanFor(cue), box);
const find = (layout: Layout, id: string) => marksOf(layout).find((mark) => mark.id === id);

/** Half a px of touching is within rounding. */
const overlap = (a: Rect, b: Rect) =>
	a.x + 0.5 < b.x + b.width &&
	b.x + 0.5 < a.x + a.width &&
	a.y + 0.5 < b.y + b.height &&
	b.y + 0.5 < a.y + a.height;

describe('labels of the timeline', () => {
	it('labels never lie over each other, a mark or the name of a lane, since each has to be read', () => {
		const wrong = all.flatMap(({ title, layout }) => {
			const labels = marksOf(layout).flatMap((mark) =>
				mark.label ? [{ id: mark.id, room: mark.label.room }] : []
			);
			const names = layout.lanes.map((lane) => ({
				id: lane.name,
				room: {
					x: layout.sizes.left,
					y: lane.top,
					width: lane.nameWidth - layout.sizes.gap * 2,
					height: layout.sizes.name * 0.9
				}
			}));
			const cells = marksOf(layout).map((mark) => ({ id: mark.id, room: mark.cell }));
			return labels.flatMap((one, index) =>
				[...labels.slice(index + 1), ...names, ...cells.filter((cell) => cell.id !== one.id)]
					.filter((other) => overlap(one.room, other.room))
					.map((other) => `${title}: ${one.id} over ${other.id}`)
			);
		});
		expect(wrong).toEqual([]);
	});

	it('marks never hide each other, so that each event can be reached', () => {
		const wrong = all.flatMap(({ title, layout }) => {
			const marks = marksOf(layout);
			return marks.flatMap((one, index) =>
				marks
					.slice(index + 1)
					.filter((other) => overlap(one.cell, other.cell))
					.map((other) => `${title}: ${one.id} over ${other.id}`)
			);
		});
		expect(wrong).toEqual([]);
	});

	it('labels and marks never leave the box, so that nothing is cut off', () => {
		const wrong = all.flatMap(({ title, box, layout }) => {
			const rooms = marksOf(layout).flatMap((mark) => [
				mark.cell,
				...(mark.label ? [mark.label.room] : [])
			]);
			const floor = layout.sizes.key ?? box.height;
			const out = rooms.filter(
				(room) =>
					room.x < 0 ||
					room.x + room.width > box.width ||
					room.y < layout.sizes.lanes - 0.5 ||
					room.y + room.height > floor
			);
			return out.map((room) => `${title}: ${JSON.stringify(room)}`);
		});
		expect(wrong).toEqual([]);
	});

	it('what the step is about is always labelled, at the edge if it lies beyond the window', () => {
		const wrong = all.flatMap(({ title, cue, layout }) =>
			(cue.events ?? [])
				.filter((id) => !find(layout, id)?.label)
				.map((id) => `${title}: ${id} has no label`)
		);
		expect(wrong).toEqual([]);
	});

	it('numbers of the axis and words of distances keep apart and inside', () => {
		for (const { title, layout } of all) {
			const { sizes } = layout;
			const perYear = (sizes.right - sizes.left) / (layout.domain[1] - layout.domain[0]);
			let end = 0;
			for (const tick of layout.ticks) {
				const x = sizes.left + (tick.at - layout.domain[0]) * perYear + sizes.label * inset;
				expect(x, title).toBeGreaterThan(end);
				end = x + measureText(tick.text, 'sans', sizes.label);
			}
			expect(end, title).toBeLessThanOrEqual(sizes.right + 0.5);
			end = 0;
			for (const { label } of layout.distances) {
				if (!label) continue;
				expect(label.x, title).toBeGreaterThan(end);
				end = label.x + label.width;
			}
			expect(end, title).toBeLessThanOrEqual(sizes.right + 0.5);
		}
	});

	it('the key fits its line, since its words explain all the marks', () => {
		for (const { layout, box } of all) {
			if (layout.sizes.key === null) continue;
			const entries = layoutKey(layout.sizes, layout.sizes.key);
			entries.slice(1).forEach((entry, index) => {
				expect(entry.x).toBeGreaterThan(entries[index]?.end ?? Infinity);
			});
			expect(entries.at(-1)?.end).toBeLessThanOrEqual(box.width);
		}
	});

	it('no text is so small that it is under 11 px on a phone of 320 px, or under 13 in the wide box', () => {
		for (const { layout, box } of all) {
			const least = box.name === 'narrow' ? 12.5 : 13;
			expect(layout.sizes.small).toBeGreaterThanOrEqual(least);
			expect(layout.sizes.label).toBeGreaterThanOrEqual(least);
		}
	});
});

describe('marks of the timeline', () => {
	it('every event of the window has one mark, so that none is lost for want of room', () => {
		for (const { title, cue, layout } of all) {
			const inWindow = events.filter((event) => liesIn(event, windows[spanFor(cue)], cue.until));
			const expected = new Set([...inWindow.map((event) => event.id), ...(cue.events ?? [])]);
			expect(
				marksOf(layout)
					.map((mark) => mark.id)
					.sort(),
				title
			).toEqual([...expected].sort());
		}
	});

	it('the same input gives the same output, in print as on a wall', () => {
		const cue: Cue = { span: 'whole', phases: true };
		expect(layoutOf(cue)).toEqual(layoutOf(cue));
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
		const body = find(layoutOf({ span: 'whole' }), 'film-archives-57');
		expect(body?.body.match(/M/g)).toHaveLength(4);
		expect(body?.caps.match(/M/g)).toHaveLength(1);
		expect(find(layoutOf({ span: 'whole' }), 'other-take-filmed')?.caps.match(/M/g)).toHaveLength(
			2
		);
	});

	it('an event beyond the window points to its side', () => {
		const layout = layoutOf({ span: 'thirties', events: ['decree', 'komsomolskaya'] });
		expect(find(layout, 'decree')?.shape).toBe('before');
		expect(find(layout, 'komsomolskaya')?.shape).toBe('after');
	});

	it('what until withholds is nowhere, not even as a tick of the strip', () => {
		const layout = layoutOf({ span: 'whole', until: '1943' });
		const shown = [...marksOf(layout), ...layout.strip.ticks].map((one) => one.id);
		const late = events.filter((event) => (spanOf(event.date.value ?? '').from ?? 0) >= 1944);
		expect(late.length).toBeGreaterThan(10);
		expect(late.filter((event) => shown.includes(event.id))).toEqual([]);
		expect(shown).toContain('film-bataille');
	});

	it('the window on the strip covers the same share of the century as of the axis', () => {
		const { strip, sizes } = layoutOf({ span: 'year' });
		const century = windows.whole.to - windows.whole.from;
		expect(strip.x1 - strip.x0).toBeCloseTo((sizes.strip.x1 - sizes.strip.x0) / century, 5);
		const whole = layoutOf({ span: 'whole' });
		expect(whole.strip.x0).toBe(whole.sizes.strip.x0);
		expect(whole.strip.x1).toBe(whole.sizes.strip.x1);
	});

	it('distances are measured between the dates of the data, and not where a date is open', () => {
		const [paper, record] = ['komsomolskaya', 'record'].map((id) =>
			Math.floor(spanOf(events.find((event) => event.id === id)?.date.value ?? '').from ?? 0)
		);
		const words = (cue: Cue) => layoutOf(cue).distances.map((one) => one.label?.text);
		expect(words({ events: ['record', 'komsomolskaya'] })).toEqual([
			`${(paper ?? 0) - (record ?? 0)} years`
		]);
		expect(words({ events: ['record', 'seam-filmed'] })).toEqual([]);
		// from the end of what lasted, not from its start
		expect(words({ span: 'archive', events: ['cosmos', 'cosmos-cedes'] })).toEqual(['5 years']);
	});

	it('lanes the step leaves aside are pale and without names, but for what it points at', () => {
		const layout = layoutOf({ lanes: ['known'], events: ['record'] });
		const happened = layout.lanes.find((lane) => lane.lane === 'happened');
		expect(happened?.pale).toBe(true);
		const named = happened?.marks.filter((mark) => mark.label).map((mark) => mark.id);
		expect(named).toEqual(['record']);
		expect(happened?.marks.find((mark) => mark.id === 'record')?.pale).toBe(false);
	});

	it('with phases asked for, each film with a phase has it named where there is room', () => {
		const layout = layoutOf({ span: 'whole', phases: true });
		const named = marksOf(layout).filter((mark) =>
			/looking back|celebration|commemoration/.test(mark.label?.detail ?? '')
		);
		expect(named).toHaveLength(7);
		expect(marksOf(layoutOf({ span: 'whole' })).filter((mark) => mark.phase)).toHaveLength(7);
	});
});
