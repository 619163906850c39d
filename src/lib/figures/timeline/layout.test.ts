import { describe, expect, it } from 'vitest';
import { events } from '$lib/data/events';
import { widthOf } from '$lib/components/chart/text';
import { timeline } from '.';
import { crowds, cues } from './cues.fixture';
import { elsewhereWords } from './elsewhere';
import type { Rect } from '$lib/components/chart/rect';
import { layoutTimeline, type Layout } from './layout';

const boxes = [timeline.boxes.narrow, timeline.boxes.wide];
const all = [...cues, ...crowds(120)].flatMap((cue) =>
	boxes.map((box) => ({
		cue,
		box,
		title: `${box.name} ${JSON.stringify(cue)}`,
		layout: layoutTimeline(events, cue, { view: 'all' }, box)
	}))
);
const marksOf = (layout: Layout) => layout.lanes.flatMap((lane) => lane.marks);
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
			const names = layout.lanes.flatMap(({ lane, nameRoom }) =>
				nameRoom ? [{ id: lane, room: { ...nameRoom, height: nameRoom.height * 0.9 } }] : []
			);
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
			// words of the key begin a little lower
			const floor = layout.sizes.key + 1.5;
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

	it('a film outside the seven is always labelled, since a ring alone does not say which it is', () => {
		const rings = all.flatMap(({ title, layout }) =>
			marksOf(layout).flatMap((mark) => (mark.elsewhere ? [{ title, mark }] : []))
		);
		expect(rings.length).toBeGreaterThan(100);
		expect(
			rings.filter(({ mark }) => !mark.label).map(({ title, mark }) => `${title}: ${mark.id}`)
		).toEqual([]);
	});

	it('numbers of the axis and words of distances keep apart and inside', () => {
		for (const { title, layout } of all) {
			const { sizes } = layout;
			let end = 0;
			for (const { words } of layout.ticks) {
				expect(words.x, title).toBeGreaterThan(end);
				end = words.x + widthOf(words);
			}
			expect(end, title).toBeLessThanOrEqual(sizes.right + 0.5);
			end = 0;
			for (const { words } of layout.distances) {
				if (!words) continue;
				expect(words.x, title).toBeGreaterThan(end);
				end = words.x + widthOf(words);
			}
			expect(end, title).toBeLessThanOrEqual(sizes.right + 0.5);
		}
	});

	it('the key fits its line, since its words explain all the marks, and names those outside the seven where they are shown', () => {
		for (const { cue, layout, box } of all) {
			const entries = layout.key;
			expect(entries.length).toBeGreaterThan(3);
			entries.slice(1).forEach((entry, index) => {
				const before = entries[index];
				if (entry.words.y === before?.words.y) expect(entry.left).toBeGreaterThan(before.end);
			});
			const kinds = entries.map(({ words }) => words.text);
			expect(kinds.includes(elsewhereWords), JSON.stringify(cue)).toBe(cue.elsewhere === true);
			for (const {
				end,
				words: { y }
			} of entries) {
				expect(end).toBeLessThanOrEqual(box.width);
				expect(y + layout.sizes.small * 0.25).toBeLessThanOrEqual(box.height);
			}
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
