// One edit beside the other: the pieces of the older film above, of the later below, in the same order. The later film's
// pieces are as long as their frames are many; no length of the older film is known, so its pieces are equal, and torn.
import { address } from '$lib/data/claims';
import type { Box } from '$lib/components/figure/types';
import { shots, type Reuse } from './data';
import { makeLabel, widthOf } from './geometry';
import type { Label, Mark, Rect, Shape, Sizes } from './geometry';
import { filmMark } from './heads';
import { lives, motifById } from './scope';
import type { InScope } from './scope';
import { sayBorrowing } from './sentences';
import { markCell } from './threads';
import { nameMotif, yearLabel } from './words';

export function layoutEdit(rows: InScope, edit: Reuse, size: Sizes, box: Box) {
	const { width, height } = box;
	const em = size.label;
	const wide = size.face === 'serif';
	const { at } = rows;
	const now = at.reuse(edit);
	const step = width / shots.length;
	const full = step - 0.5 * em;
	const longest = Math.max(...shots.map((shot) => shot.frames.value ?? 0));
	const deep = 0.185 * height;
	const tops = { older: 0.25 * height, later: 0.6 * height };
	const lanes = [tops.older, tops.later] as const;
	const labels: Label[] = [];
	const plain: Shape[] = [];
	const arrows: string[] = [];
	const heads: string[] = [];
	const columns: { shot: string; rect: Rect }[] = [];
	const threads: Mark[] = [];
	const cells: Mark[] = [];

	const films = rows.films.map((film, index): Mark => {
		const later = film.id === edit.to;
		const size_ = 1.15 * size.head;
		const y = later ? tops.later + deep + 1.15 * size.head + 0.95 * size_ : tops.older - 0.8 * em;
		const year = makeLabel(yearLabel(film), 0, y, 'sans', size_);
		const name = makeLabel(
			rows.nameless ? '?' : film.short,
			widthOf(year) + 0.6 * em,
			y,
			size.face,
			size.small,
			'start',
			'soft'
		);
		const hit = { x: 0, y: y - size_, width: name.x + widthOf(name) + 4, height: 1.2 * size_ };
		const strip = { x: 0, y: (lanes[index] ?? 0) - 4, width, height: deep + 8 };
		return filmMark(film, rows, at.film(film.id), hit, [strip], [], [year, name]);
	});

	shots.forEach((shot, index) => {
		const motif = motifById.get(lives[shot.id][0] ?? 'belt');
		if (!motif) return;
		const x = step * index;
		const name = 0.53 * height;
		const middle = x + full / 2;
		const box = {
			x: x - 3,
			y: tops.older,
			width: full + 6,
			height: tops.later + deep - tops.older
		};
		columns.push({ shot: shot.id, rect: box });
		threads.push({
			by: 'motif',
			id: motif.id,
			claim: address.motif(motif),
			label: nameMotif(motif),
			kind: 'thread',
			now: false,
			hits: [{ x, y: name - 1.2 * em, width: full, height: 2 * em }],
			rings: [box],
			shapes: [],
			labels: [makeLabel(motif.short, middle, name, 'sans', em, 'middle')]
		});
		arrows.push(
			`M${middle} ${tops.older + deep + 3}V${name - 0.95 * em}M${middle} ${name + 0.4 * em}V${tops.later - 8}`
		);
		heads.push(`M${middle - 5} ${tops.later - 9}h10l-5 8z`);
		for (const one of rows.appearances.filter((each) => each.motif === motif.id)) {
			const later = one.film === edit.to;
			const { value } = shot.frames;
			const counted = later && value !== null;
			const piece = {
				x,
				y: later ? tops.later : tops.older,
				width: counted ? (full * value) / longest : full,
				height: deep
			};
			const mark = markCell(one, piece, piece, at.appearance(one), rows, false);
			cells.push({
				...mark,
				shapes: [
					...mark.shapes,
					counted
						? { c: 'ticks', d: wide ? tick(piece, value) : '' }
						: { c: 'torn', d: tear(piece, !later) }
				]
			});
			if (later)
				labels.push(
					counted
						? makeLabel(String(value), x, piece.y + deep + 0.95 * size.head, 'sans', size.head)
						: makeLabel(
								'not counted',
								x,
								piece.y + deep + 1.3 * em,
								size.face,
								size.small,
								'start',
								'soft'
							)
				);
		}
	});

	// the shot that only the older film has: nobody says where, so it lies on no strip
	const extra = { x: 0.45 * width, y: 0.025 * height, width: 0.8 * full, height: 0.75 * deep };
	const text = extra.x + extra.width + 0.7 * em;
	const mark: Mark = {
		by: 'reuse',
		id: edit.id,
		claim: address.reuse(edit),
		label: sayBorrowing(edit, rows),
		kind: 'arc',
		now,
		hits: [
			{ ...extra, width: width - extra.x },
			{ x: 0, y: tops.older + deep, width, height: tops.later - tops.older - deep }
		],
		rings: [{ x: 0, y: tops.older + deep + 1, width, height: tops.later - tops.older - deep - 2 }],
		shapes: [
			{ c: 'stated', d: arrows.join('') },
			{ c: 'head', d: heads.join('') }
		],
		labels: []
	};
	const { x, y } = extra;
	plain.push({
		c: 'unknown',
		d: `M${x} ${y + 6}l${extra.width} -8l2 ${extra.height}l${-extra.width} 8z`
	});
	labels.push(
		makeLabel(
			'?',
			x + extra.width / 2,
			y + extra.height / 2 + 0.36 * size.crowd,
			'sans',
			size.crowd,
			'middle',
			'query'
		),
		makeLabel('One more shot of the belt', text, y + extra.height / 2 - 0.1 * em, 'sans', em),
		makeLabel(
			'in the older; where, is not said',
			text,
			y + extra.height / 2 + 1.05 * em,
			size.face,
			size.small,
			'start',
			'soft'
		)
	);
	const note = makeLabel(
		'frames of each; torn: no length known',
		0,
		0,
		size.face,
		size.small,
		'end',
		'soft'
	);
	labels.push({ ...note, x: width, y: height - 0.5 * em });
	return { marks: [...films, mark, ...threads, ...cells], plain, labels, lives: columns };
}

/** Lines between the frames of a piece. */
function tick({ x, y, width, height }: Rect, count: number): string {
	return Array.from(
		{ length: count - 1 },
		(_, index) => `M${x + ((index + 1) * width) / count} ${y}v${height}`
	).join('');
}

/** Torn edges, laid over a piece: its end, and its beginning too. */
function tear({ x, y, width, height }: Rect, both: boolean): string {
	const teeth = 5;
	const edge = (at: number, into: number) =>
		`M${at} ${y - 2}${Array.from({ length: teeth }, (_, index) => `L${at + into * (index % 2 === 0 ? 0.3 : 1)} ${y + (height * index) / (teeth - 1)}`).join('')}L${at} ${y + height + 2}L${at - into} ${y + height + 2}V${y - 2}z`;
	return (both ? edge(x - 1, 7) : '') + edge(x + width + 1, -7);
}
