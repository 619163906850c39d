import { describe, expect, it } from 'vitest';
import { appearances, openAppearances } from '$lib/data/appearances';
import { reuses } from '$lib/data/reuse';
import { cues } from './cues.fixture';
import { boundsOf, boxes } from './geometry';
import type { Label, Rect } from './geometry';
import { layoutReuse } from './layout';
import type { Drawing } from './layout';
import { keyOf, partsOf, rowsInScope, yearOf } from './scope';
import type { Cue } from './cue';

const every = cues.flatMap((cue) =>
	[boxes.narrow, boxes.wide].map((box) => ({
		cue,
		box,
		name: `${JSON.stringify(cue)} ${box.name}`,
		drawing: layoutReuse(rowsInScope(cue, {}), cue, box)
	}))
);
const draw = (cue: Cue, box: (typeof boxes)['narrow' | 'wide'] = boxes.wide) =>
	layoutReuse(rowsInScope(cue, {}), cue, box);

function labelsOf(drawing: Drawing): readonly Label[] {
	const { borrowings, speech } = drawing;
	return [
		...drawing.heads.heads.flatMap((head) => [
			...head.labels,
			...(head.phase ? [head.phase.numeral] : [])
		]),
		...drawing.threads.flatMap((thread) => [thread.label, ...(thread.count ? [thread.count] : [])]),
		...drawing.opens.flatMap((open) => open.label ?? []),
		...borrowings.arcs.map((arc) => arc.label),
		...(borrowings.source ? [borrowings.source.label, borrowings.source.query] : []),
		...(speech ? [...speech.labels, ...speech.pieces.map((piece) => piece.label)] : []),
		...drawing.foot,
		...drawing.key.map((item) => item.label)
	];
}
function framesOf(drawing: Drawing): readonly Rect[] {
	return [...drawing.cells, ...drawing.opens.flatMap((open) => [...open.cells, ...open.blanks])];
}
function overlap(a: Rect, b: Rect): boolean {
	return (
		a.x + 0.01 < b.x + b.width &&
		b.x + 0.01 < a.x + a.width &&
		a.y + 0.01 < b.y + b.height &&
		b.y + 0.01 < a.y + a.height
	);
}
function clashes<T>(items: readonly T[], bounds: (item: T) => Rect): readonly (readonly [T, T])[] {
	return items.flatMap((one, index) =>
		items
			.slice(index + 1)
			.filter((other) => overlap(bounds(one), bounds(other)))
			.map((other) => [one, other] as const)
	);
}
function leaves(rect: Rect, box: { width: number; height: number }): boolean {
	return (
		rect.x < -0.01 ||
		rect.y < -0.01 ||
		rect.x + rect.width > box.width + 0.01 ||
		rect.y + rect.height > box.height + 0.01
	);
}

describe('the network draws the whole dataset', () => {
	for (const view of ['network', 'matrix'] as const)
		for (const box of [boxes.narrow, boxes.wide])
			it(`the ${view} in the ${box.name} box holds each appearance and open count once, so that none is lost or made up`, () => {
				const drawing = draw({ view }, box);
				expect(drawing.cells.map((cell) => keyOf(cell.appearance)).sort()).toEqual(
					appearances.map(keyOf).sort()
				);
				expect(drawing.opens.map((mark) => mark.open.id).sort()).toEqual(
					openAppearances.map((one) => one.id).sort()
				);
			});

	it('an open count has a cell in each film that may have it, so that every candidate is seen', () => {
		for (const mark of draw({}).opens)
			expect(mark.cells).toHaveLength(partsOf(mark.open).candidates.length);
	});

	it('each borrowing is drawn where all is shown, so that who took what from where is complete', () => {
		const { borrowings, speech } = draw({});
		const drawn = [...borrowings.arcs, ...borrowings.risers, ...(speech?.pieces ?? [])];
		expect(drawn.map((one) => one.reuse.id).sort()).toEqual(reuses.map((one) => one.id).sort());
	});

	it('withheld open counts have no cell in any film, so that the drawing gives no candidate away', () => {
		const { opens, ties } = draw({ withhold: 'open' });
		expect(opens.flatMap((mark) => mark.cells)).toEqual([]);
		expect(opens.map((mark) => mark.thread).join('')).toBe('');
		expect(ties).toEqual([]);
	});

	it('counts that hang together are tied in each film they share and in the margin', () => {
		const shared = openAppearances.filter((one) => one.hangsWith.length > 0);
		const [first] = shared;
		expect(shared).toHaveLength(2);
		expect(draw({}).ties).toHaveLength((first ? partsOf(first).candidates.length : 0) + 1);
	});
});

describe('the drawing is legible', () => {
	it('labels never leave the box, so none is cut off', () => {
		for (const { drawing, box, name } of every)
			for (const label of labelsOf(drawing))
				expect(leaves(boundsOf(label), box), `${label.text} at ${name}`).toBe(false);
	});

	it('labels never overlap, so each can be read', () => {
		for (const { drawing, name } of every)
			for (const [one, other] of clashes(labelsOf(drawing), boundsOf))
				expect.fail(`“${one.text}” lies on “${other.text}” at ${name}`);
	});

	it('no label lies on a frame, so that neither hides the other', () => {
		for (const { drawing, name } of every) {
			const frames = framesOf(drawing);
			for (const label of labelsOf(drawing)) {
				const bounds = boundsOf(label);
				if (frames.some((frame) => overlap(bounds, frame)))
					expect.fail(`“${label.text}” lies on a frame at ${name}`);
			}
		}
	});

	it('frames stay in the box and apart, so that each can be counted', () => {
		for (const { drawing, box, name } of every) {
			expect(
				framesOf(drawing).filter((frame) => leaves(frame, box)),
				name
			).toEqual([]);
			expect(
				clashes(framesOf(drawing), (frame) => frame),
				name
			).toEqual([]);
		}
	});

	it('no text is smaller than its box allows: 11 CSS px on a phone of 320', () => {
		for (const { drawing, box, name } of every) {
			const least = Math.min(...labelsOf(drawing).map((label) => label.size));
			expect(least, name).toBeGreaterThanOrEqual(box.name === 'narrow' ? 12.5 : 13);
		}
	});

	it('the same input gives the same drawing, so that print and screen agree', () => {
		expect(draw({ phases: true })).toEqual(draw({ phases: true }));
	});
});

describe('columns tell time, or the article’s order', () => {
	it('films stand by date in the network, so that left is earlier', () => {
		const { heads } = draw({}).heads;
		const years = heads.map((head) => yearOf(head.film));
		expect(years).toEqual([...years].sort((a, b) => a - b));
		const xs = heads.map((head) => head.x);
		expect(xs).toEqual([...xs].sort((a, b) => a - b));
	});

	it('in the grid by phase the film of the first phase comes first, though it is the last by date', () => {
		const order = (cue: Cue) => draw(cue).heads.heads.map((head) => head.film.id);
		expect(order({ view: 'matrix', order: 'phase' })[0]).toBe('journal-1935');
		expect(order({ view: 'matrix' }).at(-1)).toBe('journal-1935');
	});

	it('columns of the grid stand at equal steps, for there order takes the place of time', () => {
		const xs = draw({ view: 'matrix' }).heads.heads.map((head) => head.x);
		const steps = xs.slice(1).map((x, index) => Math.round(x - (xs[index] ?? 0)));
		expect(new Set(steps).size).toBe(1);
	});
});

describe('emphasis is one thing at a time', () => {
	const now = (cue: Cue) =>
		draw(cue)
			.cells.filter((cell) => cell.now)
			.map((cell) => keyOf(cell.appearance));

	it('nothing is emphasised by a cue that points at nothing', () => {
		expect(now({})).toEqual([]);
		expect(draw({}).opens.some((mark) => mark.now)).toBe(false);
	});

	it('a film and a motif together mean where they meet, not a whole row and a whole column', () => {
		expect(now({ films: ['plus-cher'], motifs: ['helper'] })).toEqual(['plus-cher.helper']);
		expect(now({ films: ['voie'], motifs: ['exit'] })).toEqual(['voie.exit']);
	});

	it('a motif lights its known films and its open count alike, for they are one thread', () => {
		expect(now({ motifs: ['belt'] })).toEqual(['journal-1935.belt', 'voie.belt']);
		const open = draw({ motifs: ['belt'] }).opens.filter((mark) => mark.now);
		expect(open.map((mark) => mark.open.id)).toEqual(['open-belt']);
	});
});
