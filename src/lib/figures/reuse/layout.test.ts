import { describe, expect, it } from 'vitest';
import type { Box, Choice } from '$lib/components/figure/types';
import { appearances, openAppearances } from '$lib/data/appearances';
import { address } from '$lib/data/claims';
import { otherFilms } from '$lib/data/other-films';
import { reuses } from '$lib/data/reuse';
import { shots } from '$lib/data/shots';
import { cues } from './cues.fixture';
import { boundsOf, boxes } from './geometry';
import type { Drawing, Label, Rect } from './geometry';
import { layoutReuse } from './layout';
import { filmById, keyOf, partsOf, rowsInScope, viewOf, yearOf } from './scope/scope';
import type { FilmId } from '$lib/data/ids';
import type { Cue } from './cue';
import { subjectIds, subjects } from './scope/subjects';

const every = cues.flatMap((cue) =>
	[boxes.narrow, boxes.wide].flatMap((box) =>
		[{}, { view: 'grid' }, { view: 'apart' }]
			// the reader’s other form, where there is one
			.filter(({ view }: Choice) => !view || viewOf(cue, { view }) === view)
			.map((choice) => ({
				cue,
				box,
				name: `${JSON.stringify(cue)} ${box.name} ${JSON.stringify(choice)}`,
				drawing: layoutReuse(rowsInScope(cue, choice), cue, box)
			}))
	)
);
const draw = (cue: Cue, box: Box = boxes.wide, choice: Choice = {}) =>
	layoutReuse(rowsInScope(cue, choice), cue, box);

const labelsOf = ({ marks, labels }: Drawing): readonly Label[] => [
	...labels,
	...marks.flatMap((mark) => mark.labels)
];
const kinds = ({ marks }: Drawing, kind: string) =>
	marks.filter((mark) => mark.kind.split(' ')[0] === kind);
/** The paper that frames and candidates take. */
const framesOf = (drawing: Drawing): readonly Rect[] =>
	['frame', 'open']
		.flatMap((kind) => kinds(drawing, kind))
		.flatMap((mark) =>
			mark.rings.map(({ x, y, width, height }) => {
				// a ring stands 2.5 px outside
				return { x: x + 2.5, y: y + 2.5, width: width - 5, height: height - 5 };
			})
		);
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

describe('the grid draws the whole dataset', () => {
	for (const view of ['threads', 'grid'] as const)
		for (const box of [boxes.narrow, boxes.wide])
			it(`its ${view} in the ${box.name} box hold each appearance and open count once, so that none is lost or made up`, () => {
				const drawing = draw({}, box, { view });
				expect(
					kinds(drawing, 'frame')
						.map((mark) => mark.id)
						.sort()
				).toEqual(appearances.map(keyOf).sort());
				expect(
					kinds(drawing, 'open')
						.map((mark) => mark.id)
						.sort()
				).toEqual(openAppearances.map((one) => one.id).sort());
			});

	it('an open count has a cell in each film that may have it, so that every candidate is seen', () => {
		for (const mark of kinds(draw({}), 'open')) {
			const open = openAppearances.find((one) => one.id === mark.id);
			expect(mark.shapes).toHaveLength(open ? partsOf(open).candidates.length : -1);
		}
	});

	it('each borrowing is drawn where it belongs, so that who took what from where is complete', () => {
		const drawn = [draw({}), draw({ scope: 'speech' })]
			.flatMap((drawing) => drawing.marks)
			.filter((mark) => mark.by === 'reuse');
		expect(drawn.map((mark) => mark.id).sort()).toEqual(reuses.map((one) => one.id).sort());
	});

	it('withheld open counts have no cell in any film, so that the drawing gives no candidate away', () => {
		for (const box of [boxes.narrow, boxes.wide]) {
			const drawing = draw({ withhold: 'open' }, box);
			const films = Math.max(
				...kinds(drawing, 'frame').flatMap(({ rings }) => rings.map(({ x }) => x))
			);
			for (const mark of kinds(drawing, 'open'))
				for (const { x } of mark.rings) expect(x, mark.id).toBeGreaterThan(films);
			expect(drawing.plain.filter((shape) => shape.c.startsWith('tie'))).toEqual([]);
		}
	});

	it('counts that hang together are tied in each film they share and in the margin', () => {
		const shared = openAppearances.filter((one) => one.hangsWith.length > 0);
		const [first] = shared;
		expect(shared).toHaveLength(2);
		const ties = draw({}).plain.filter((shape) => shape.c.startsWith('tie'));
		expect(ties).toHaveLength((first ? partsOf(first).candidates.length : 0) + 1);
	});

	it('on a phone each row of names is high enough for a finger, and the rows gathered under one are said', () => {
		for (const cue of cues) {
			if (viewOf(cue, {}) !== 'threads') continue;
			const rows = kinds(draw(cue, boxes.narrow), 'thread');
			for (const mark of rows) {
				if (mark.kind.includes('thin')) continue;
				const high = Math.max(...mark.hits.map((hit) => hit.height));
				expect(high, `${mark.id} at ${JSON.stringify(cue)}`).toBeGreaterThanOrEqual(24);
			}
			const thin = rows.filter((mark) => mark.kind.includes('thin'));
			const said = labelsOf(draw(cue, boxes.narrow)).flatMap(
				({ text }) => text.match(/^\+ (\d+) more$/)?.[1] ?? []
			);
			const sum = said.reduce((total, one) => total + Number(one), 0);
			expect(sum, JSON.stringify(cue)).toBe(thin.length);
		}
	});
});

const ofKind = (drawing: Drawing, kind: string) =>
	drawing.marks.filter((mark) => mark.kind.split(' ').includes(kind));
const certaintyOf = (mark: Drawing['marks'][number]) => mark.pictures?.[0]?.c.split(' ')[0];

describe('one edit laid on the other', () => {
	const drawing = (box: Box, view = 'laid') => draw({ edit: true }, box, { view });
	const older = (box: Box, view?: string) => ofKind(drawing(box, view), 'older');
	const later = (box: Box, view?: string) => ofKind(drawing(box, view), 'later');

	it('has the five shots of the later film and what the older has of them, each a claim, in both forms', () => {
		for (const box of [boxes.narrow, boxes.wide])
			for (const view of ['laid', 'apart']) {
				expect(later(box, view).map((mark) => mark.id)).toEqual(shots.map(({ id }) => id));
				expect(older(box, view)).toHaveLength(5);
				for (const mark of older(box, view)) expect(mark.id).toMatch(/^voie\./);
			}
	});

	it('lays each piece on its like: laid together both are in one place, apart they are not', () => {
		const places = (marks: Drawing['marks']) => marks.map((mark) => mark.pictures?.[0]?.rect);
		for (const box of [boxes.narrow, boxes.wide]) {
			expect(places(older(box))).toEqual(places(later(box)));
			expect(places(older(box, 'apart'))).not.toEqual(places(later(box, 'apart')));
			// both stay in reach
			const hits = [...older(box), ...later(box)].flatMap((mark) => mark.hits.slice(0, 1));
			expect(clashes(hits, (hit) => hit)).toEqual([]);
		}
	});

	it('traces what is inferred of the older film, and draws what is concluded of the edit as inferred', () => {
		const sure = Object.fromEntries(older(boxes.wide).map((mark) => [mark.id, certaintyOf(mark)]));
		expect(sure).toEqual(
			Object.fromEntries(
				appearances
					.filter((one) => keyOf(one) in sure)
					.map((one) => [keyOf(one), one.present.certainty])
			)
		);
		expect(Object.values(sure)).toContain('inferred');
		expect(ofKind(drawing(boxes.wide), 'cuts')[0]?.shapes.map(({ c }) => c)).toEqual(['inferred']);
	});

	it('gives numbers to the shots that are counted and to no other', () => {
		const texts = labelsOf(drawing(boxes.wide)).map((label) => label.text);
		const counted = shots.flatMap((shot) => shot.frames.value ?? []);
		expect(texts.filter((text) => /^\d\d$/.test(text))).toEqual(counted.map(String));
	});

	it('is as large as the box has room for: bent into two lines, as wide as the box and nearly as high', () => {
		for (const box of [boxes.narrow, boxes.wide]) {
			const rects = later(box).flatMap((mark) => mark.pictures?.map(({ rect }) => rect) ?? []);
			expect(new Set(rects.map(({ y }) => y)).size).toBe(2);
			expect(rects[0]?.width).toBeGreaterThan(0.3 * box.width);
			const texts = labelsOf(drawing(box));
			expect(Math.max(...texts.map(({ y }) => y))).toBeGreaterThan(0.9 * box.height);
		}
	});

	it('lets the one more shot of the belt lie outside both strips, for its place is not said', () => {
		for (const box of [boxes.narrow, boxes.wide]) {
			const [extra] = ofKind(drawing(box), 'cuts').flatMap((mark) => mark.pictures ?? []);
			if (!extra) throw new Error('the shot is missing');
			for (const mark of [...older(box), ...later(box)])
				for (const { rect } of mark.pictures ?? []) expect(overlap(rect, extra.rect)).toBe(false);
		}
	});
});

describe('films as windows', () => {
	const windowsOf = (drawing: Drawing) => ofKind(drawing, 'window');
	const rowsOf = (windows: Cue['windows']) => rowsInScope({ windows }, {});

	it('draw each thing that a film is known to have, as surely as it is known, and nothing else', () => {
		for (const windows of subjectIds)
			for (const box of [boxes.narrow, boxes.wide]) {
				const drawn = windowsOf(draw({ windows }, box))
					.filter((mark) => mark.pictures?.length)
					.map((mark) => [mark.id, certaintyOf(mark)]);
				const { shared } = subjects[windows];
				const known = rowsOf(windows)
					.appearances.filter((one) => one.present.value && one.motif !== shared)
					.map((one) => [keyOf(one), one.present.certainty]);
				expect(drawn.sort(), `${windows} ${box.name}`).toEqual(known.sort());
			}
	});

	it('hatch each film that is only counted, with a question mark, and draw nothing in it', () => {
		for (const windows of ['belt', 'spectator'] as const) {
			const drawing = draw({ windows });
			const hatched = ofKind(drawing, 'open').flatMap((mark) => mark.shapes);
			const { candidates } = partsOf(rowsOf(windows).opens[0]!);
			expect(hatched.filter(({ c }) => c === 'candidate')).toHaveLength(candidates.length);
			expect(hatched.filter(({ c }) => !/candidate|empty/.test(c))).toEqual([]);
			expect(labelsOf(drawing).filter(({ text }) => text === '?')).toHaveLength(candidates.length);
		}
	});

	it('hatch a whole frame where it is open whether it is there, and a head where only whose it is', () => {
		const shapes = (windows: Cue['windows']) =>
			ofKind(draw({ windows }), 'open')
				.flatMap((mark) => mark.shapes)
				.filter(({ c }) => c === 'candidate');
		for (const { d } of shapes('belt')) expect(d).not.toContain('C');
		for (const { d } of shapes('spectator')) expect(d).toContain('C');
	});

	it('lay beside them as many loose frames as a count leaves, so that the reader sees what has no film', () => {
		const loose = (windows: Cue['windows']) =>
			Object.fromEntries(
				ofKind(draw({ windows }), 'open').map((mark) => [mark.id, mark.pictures?.length])
			);
		expect(loose('belt')).toEqual({ 'open-belt': 1 });
		expect(loose('spectator')).toEqual({ 'open-boy': 1, 'open-bearded': 2 });
	});

	it('hatch none where the candidates are withheld, not even for those who look closely', () => {
		const drawing = draw({ windows: 'belt', withhold: 'open' });
		expect(ofKind(drawing, 'open').flatMap((mark) => mark.shapes)).toEqual([]);
		expect(labelsOf(drawing).filter(({ text }) => text === 'not said')).toHaveLength(3);
	});

	it('frame the films that share the footage, dashed, for which they are is inferred', () => {
		const [shared] = ofKind(draw({ windows: 'mouth' }), 'shared');
		expect(shared?.shapes.map(({ c }) => c)).toEqual(Array(4).fill('inferred'));
	});

	it('show two kinds of mouth where a film has both', () => {
		const both = windowsOf(draw({ windows: 'mouth' })).filter((mark) =>
			mark.id.startsWith('archives-01.')
		);
		expect(both.map((mark) => mark.id)).toEqual([
			'archives-01.mouth-open',
			'archives-01.mouth-closed'
		]);
	});

	it('leave an empty frame where the article says that a film has it not', () => {
		const exit = windowsOf(draw({ windows: 'flowers' })).find(
			(mark) => mark.id === 'plus-cher.exit'
		);
		expect(exit?.pictures).toEqual([]);
		expect(exit?.shapes[0]?.c).toBe('celluloid empty');
	});

	it('fill the box: five films with two or more kinds reach from its one side to the other, and from top to bottom', () => {
		for (const windows of ['flowers', 'order'] as const)
			for (const box of [boxes.narrow, boxes.wide]) {
				const rects = windowsOf(draw({ windows }, box)).flatMap((mark) => mark.hits);
				const right = Math.max(...rects.map(({ x, width }) => x + width));
				const bottom = Math.max(...rects.map(({ y, height }) => y + height));
				const top = Math.min(...rects.map(({ y }) => y));
				expect(right / box.width, `${windows} ${box.name}`).toBeGreaterThan(0.93);
				expect((bottom - top) / box.height, `${windows} ${box.name}`).toBeGreaterThan(0.8);
			}
	});

	it('stay in the box', () => {
		for (const { drawing, box, name } of every)
			for (const mark of drawing.marks)
				for (const { rect } of mark.pictures ?? [])
					expect(leaves(rect, box), `${mark.id} at ${name}`).toBe(false);
	});
});

describe('the grid is built up', () => {
	it('from the films alone, each a strip of blank film', () => {
		for (const box of [boxes.narrow, boxes.wide]) {
			const drawing = draw({ scope: 'record', rows: 'none' }, box);
			expect(kinds(drawing, 'thread')).toEqual([]);
			expect(kinds(drawing, 'frame')).toEqual([]);
			expect(kinds(drawing, 'film')).toHaveLength(5);
			expect(drawing.plain.filter(({ c }) => c === 'celluloid blank')).toHaveLength(5);
		}
	});

	it('then with the kinds that the five shots of 1993 are of', () => {
		const rows = kinds(draw({ scope: 'record', rows: 'shots' }), 'thread');
		expect(rows.map((mark) => mark.id)).toEqual([
			'seam-take',
			'belt',
			'exit',
			'bearded-man',
			'flowers'
		]);
	});
});

describe('what is outside the seven', () => {
	const drawings = [boxes.narrow, boxes.wide].map((box) => draw({ elsewhere: true }, box));
	const dotted = (drawing: Drawing) =>
		kinds(drawing, 'elsewhere').map((mark) => mark.shapes.map(({ c }) => c));

	it('has a ring for each piece of the entry, in its order, from above down', () => {
		const pieces = otherFilms
			.filter(({ id }) => id === 'other-railway')
			.flatMap((film) => film.pieces.map((_, at) => address.otherFilm(film, `piece.${at + 1}`)));
		for (const drawing of drawings) {
			const rings = kinds(drawing, 'elsewhere');
			expect(rings.map((mark) => mark.id)).toEqual(pieces);
			const ys = rings.map((mark) => mark.hits[0]?.y ?? NaN);
			expect(ys).toEqual([...ys].sort((a, b) => a - b));
		}
	});

	it('leads to a frame from what may be the same, and from nothing else', () => {
		for (const drawing of drawings)
			expect(dotted(drawing)).toEqual([
				['dots', 'apart'],
				['dots', 'apart'],
				['dots'],
				['dots', 'apart']
			]);
	});

	it('has no ring beside the belt, and says that not mentioned is not absent', () => {
		for (const drawing of drawings) {
			const belt = kinds(drawing, 'window').find((mark) => mark.id === 'journal-1935.belt');
			const said = drawing.labels.filter(({ text }) => text.startsWith('not mentioned'));
			const { y = NaN, height = NaN } = belt?.hits[0] ?? {};
			expect(said).toHaveLength(1);
			expect(said[0]?.y).toBeGreaterThan(y);
			expect(said[0]?.y).toBeLessThan(y + height);
		}
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
		for (const cue of [{}, { windows: 'mouth' }, { edit: true }, { phases: 'order' }] as const)
			expect(draw(cue)).toEqual(draw(cue));
	});
});

describe('columns tell time, or the article’s order', () => {
	const columns = (cue: Cue, choice: Choice = {}) =>
		draw(cue, boxes.wide, choice)
			.marks.filter((mark) => mark.by === 'film')
			.map((mark) => ({
				id: mark.id,
				x: mark.labels[0]?.x ?? NaN,
				year: yearOf(filmById.get(mark.id as FilmId)!)
			}));

	it('films stand by date, so that left is earlier', () => {
		const films = columns({});
		expect(films).toHaveLength(7);
		expect(films.map(({ year }) => year)).toEqual(
			films.map(({ year }) => year).sort((a, b) => a - b)
		);
		expect(films.map(({ x }) => x)).toEqual(films.map(({ x }) => x).sort((a, b) => a - b));
	});

	it('over their years films stand in the order of the phases, which puts the last by date first', () => {
		const films = (cue: Cue) => rowsInScope(cue, {}).films.map(({ id }) => id);
		expect(films({ phases: 'order' })[0]).toBe('journal-1935');
		expect(films({ phases: 'dates' }).at(-1)).toBe('journal-1935');
		for (const box of [boxes.narrow, boxes.wide]) {
			const numbers = labelsOf(draw({ phases: 'order' }, box))
				.filter(({ text }) => /^[123]$/.test(text))
				.sort((a, b) => a.x - b.x);
			expect(numbers.map(({ text }) => text).join('')).toBe('1223333');
		}
	});

	it('columns of the grid stand at equal steps, for there order takes the place of time', () => {
		const xs = columns({}, { view: 'grid' }).map(({ x }) => x);
		const steps = xs.slice(1).map((x, index) => Math.round(x - (xs[index] ?? 0)));
		expect(new Set(steps).size).toBe(1);
	});
});

describe('emphasis is one thing at a time', () => {
	const now = (cue: Cue, kind: string) =>
		kinds(draw(cue), kind)
			.filter((mark) => mark.now)
			.map((mark) => mark.id);

	it('nothing is emphasised by a cue that points at nothing', () => {
		expect(draw({}).marks.filter((mark) => mark.now)).toEqual([]);
	});

	it('a film and a motif together mean where they meet, not a whole row and a whole column', () => {
		expect(now({ films: ['plus-cher'], motifs: ['helper'] }, 'frame')).toEqual([
			'plus-cher.helper'
		]);
		expect(now({ films: ['voie'], motifs: ['exit'] }, 'frame')).toEqual(['voie.exit']);
		expect(now({ films: ['voie'], motifs: ['exit'] }, 'thread')).toEqual([]);
	});

	it('films alone mean their columns, so that their frames can still be told apart', () => {
		expect(now({ films: ['voie'] }, 'film')).toEqual(['voie']);
		expect(now({ films: ['voie'] }, 'frame')).toEqual([]);
	});

	it('a motif lights its known films and its open count alike, for they are one thread', () => {
		expect(now({ motifs: ['belt'] }, 'frame')).toEqual(['journal-1935.belt', 'voie.belt']);
		expect(now({ motifs: ['belt'] }, 'open')).toEqual(['open-belt']);
	});
});
