import { describe, expect, it } from 'vitest';
import { readStory } from '$lib/article/bind';
import type { Rect } from '$lib/components/chart/rect';
import { widthOf } from '$lib/components/chart/text';
import type { Choice } from '$lib/components/figure/types';
import { events } from '$lib/data/events';
import { timeline } from '.';
import type { Cue } from './cue';
import { alone, crowds, cues } from './cues.fixture';
import { layoutTimeline, type Layout } from './layout';
import { liesIn, windows } from './windows';
import { spanFor } from './view';

const { narrow, wide } = timeline.boxes;
const of = (cue: Cue, box = wide) => layoutTimeline(events, cue, { view: 'few' }, box);
const marksOf = (layout: Layout) => layout.lanes.flatMap((lane) => lane.marks);
const told = readStory().chapters.flatMap(({ steps }) =>
	steps.flatMap(({ id, figure, cue, ask }) =>
		figure === 'timeline' ? [cue, ask].flatMap((one) => (one ? [{ id, cue: one as Cue }] : [])) : []
	)
);
const tried = [...told.map(({ cue }) => cue), alone, ...cues, ...crowds(120)].filter(
	({ phases }) => !phases
);
const all = tried.flatMap((cue) =>
	[narrow, wide].map((box) => ({
		cue,
		box,
		title: `${box.name} ${JSON.stringify(cue)}`,
		layout: of(cue, box)
	}))
);

/** Half a px of touching is within rounding. */
const overlap = (a: Rect, b: Rect) =>
	a.x + 0.5 < b.x + b.width &&
	b.x + 0.5 < a.x + a.width &&
	a.y + 0.5 < b.y + b.height &&
	b.y + 0.5 < a.y + a.height;

interface Placed {
	readonly id: string;
	readonly room: Rect;
}
const touching = (some: readonly Placed[], others: readonly Placed[]) =>
	some.flatMap((one) =>
		others
			.filter((other) => other.id !== one.id && overlap(one.room, other.room))
			.map((other) => `${one.id} over ${other.id}`)
	);
const targetsOf = (layout: Layout): readonly Placed[] =>
	marksOf(layout).map(({ id, cell, hit }) => ({
		id,
		room: { ...hit, x: cell.x + hit.x, y: cell.y + hit.y }
	}));

describe('a few events of the timeline', () => {
	it('every mark of the essay is 44 px high and wide on a phone of 360 px, and no two targets touch', () => {
		expect(told.length).toBeGreaterThan(8);
		for (const { id, cue } of told) {
			// the drawing is as wide as the phone: a px of the box is one of the screen
			const targets = targetsOf(of(cue, narrow));
			expect(targets.length, id).toBeGreaterThan(0);
			for (const { room } of targets) {
				expect(room.width, id).toBeGreaterThanOrEqual(44);
				expect(room.height, id).toBeGreaterThanOrEqual(44);
				expect(room.x, id).toBeGreaterThanOrEqual(0);
				expect(room.x + room.width, id).toBeLessThanOrEqual(narrow.width + 0.01);
				expect(room.y, id).toBeGreaterThanOrEqual(0);
				expect(room.y + room.height, id).toBeLessThanOrEqual(narrow.height + 0.01);
			}
			expect(touching(targets, targets), id).toEqual([]);
		}
	});

	it('what the step is about is drawn and named, everything else of the window is one tick, and nothing is lost', () => {
		for (const { title, cue, layout } of all) {
			const marks = marksOf(layout).filter((mark) => !mark.elsewhere);
			expect(marks.map(({ id }) => id).sort(), title).toEqual([...(cue.events ?? [])].sort());
			for (const { label, now } of marks)
				expect([now, label !== null], title).toEqual([true, true]);
			const quiet = layout.lanes.flatMap((lane) => lane.quiet.map(({ id }) => id));
			const rest = events.filter(
				(event) =>
					liesIn(event, windows[spanFor(cue, { view: 'few' })], cue.until) &&
					!marks.some(({ id }) => id === event.id)
			);
			expect(quiet.sort(), title).toEqual(cue.alone ? [] : rest.map(({ id }) => id).sort());
		}
	});

	it('words never lie over each other, another mark or the name of a lane, since each has to be read', () => {
		const wrong = all.flatMap(({ title, layout }) => {
			const words = marksOf(layout).flatMap(({ id, label }) =>
				(label?.words ?? []).map((one) => ({
					id,
					room: {
						x: one.x,
						y: one.y - one.size * 0.72,
						width: widthOf(one),
						height: one.size * 0.74
					}
				}))
			);
			const names = layout.lanes.flatMap(({ lane, nameRoom }) =>
				nameRoom ? [{ id: lane, room: { ...nameRoom, height: nameRoom.height * 0.9 } }] : []
			);
			// a date may stand over the middle of a bar, its words beside it
			const cells = marksOf(layout).map(({ id, cell }) => ({ id, room: cell }));
			return touching(words, [...words, ...names, ...cells]).map((one) => `${title}: ${one}`);
		});
		expect(wrong).toEqual([]);
	});

	it('nothing is drawn outside the box or into the key', () => {
		const wrong = all.flatMap(({ title, box, layout }) => {
			const { lanes, key } = layout.sizes;
			const rooms = layout.lanes.flatMap(({ marks, quiet }) => [
				...marks.flatMap(({ cell, label }) => [cell, ...(label ? [label.room] : [])]),
				...quiet.map(({ x, y, ring }) => ({
					x,
					y,
					width: ring.width - 8,
					height: ring.height - 6
				}))
			]);
			return rooms
				.filter(
					({ x, y, width, height }) =>
						x < -0.5 || x + width > box.width + 0.5 || y < lanes - 0.5 || y + height > key + 0.5
				)
				.map((room) => `${title}: ${JSON.stringify(room)}`);
		});
		expect(wrong).toEqual([]);
	});

	it('the key fits its line', () => {
		for (const { title, box, layout } of all) {
			let end = 0;
			for (const one of layout.key) {
				// the sign would seem to belong to the words before
				expect(one.left - end, title).toBeGreaterThanOrEqual(end && layout.sizes.small * 1.09);
				end = one.end;
			}
			expect(end, title).toBeLessThanOrEqual(box.width);
		}
	});

	it('a date during something that lasted stands on it, and its pole does not run through words', () => {
		const layout = of({ span: 'thirties', events: ['first-plan', 'second-plan', 'record'] });
		const find = (id: string) => marksOf(layout).find((mark) => mark.id === id);
		const [record, plan] = [find('record'), find('second-plan')];
		const foot = Number(/V([\d.]+)$/.exec(record?.stem ?? '')?.[1]) + (record?.cell.y ?? 0);
		expect(foot).toBeCloseTo(plan?.cell.y ?? 0, 0);
	});

	it('the century has a tick for everything that the step is about', () => {
		for (const { title, layout } of all) {
			if (!layout.century) continue;
			const now = marksOf(layout).filter((mark) => mark.now);
			const ticked = layout.century.ticks.filter((tick) => tick.now).map(({ id }) => id);
			expect(
				now.filter(({ id }) => !ticked.includes(id)),
				title
			).toEqual([]);
		}
	});

	it('films of the seven are more than ticks where the step is about films', () => {
		const filmsAt = (cue: Cue) =>
			of(cue).lanes.flatMap(({ quiet }) => quiet.filter(({ style }) => style.startsWith('film')));
		expect(filmsAt({ span: 'whole', events: ['film-voie'] })).toHaveLength(6);
		expect(filmsAt({ span: 'half-century', elsewhere: true })).toHaveLength(7);
		expect(filmsAt({ span: 'whole', events: ['record'] })).toEqual([]);
	});

	it('marks keep their order in time whatever is shown, since one that changes places would not move', () => {
		const three = ['first-plan', 'second-plan', 'record'] as const;
		const orderAt = (choice: Choice) =>
			marksOf(layoutTimeline(events, { span: 'thirties', events: [...three] }, choice, wide))
				.map(({ id }) => id)
				.filter((id) => three.some((one) => one === id));
		for (const choice of [{}, { view: 'all' }, { span: 'whole' }, { span: 'archive' }])
			expect(orderAt(choice)).toEqual(three);
	});

	it('what until withholds has no tick', () => {
		const layout = of({ span: 'whole', events: ['record'], until: '1943' });
		const ids = layout.lanes.flatMap(({ quiet }) => quiet.map(({ id }) => id));
		expect(ids).toContain('film-bataille');
		expect(ids).not.toContain('film-voie');
		expect(layout.curtain).not.toBeNull();
	});

	it('a date that stands alone fills whatever stage it is given', () => {
		for (const box of [
			{ name: 'wide', width: 1440, height: 360, em: 24 },
			{ name: 'narrow', width: 360, height: 640, em: 13 }
		] as const) {
			const [bar] = marksOf(of(alone, box));
			expect(bar?.cell.width).toBeGreaterThan(box.width * 0.3);
			for (const { words } of of(alone, box).ticks) {
				expect(words.x + widthOf(words)).toBeLessThan(box.width);
				expect(words.y).toBeLessThan(box.height);
			}
		}
	});
});
