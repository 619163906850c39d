// The heads of the columns: the axis of time, and each film with its leader, year, name and phase.
import { address } from '$lib/data/claims';
import { spanOf } from '$lib/data/derive';
import { makeAxis, spreadColumns, stepColumns } from './columns';
import type { Ground } from './columns';
import type { Cue } from './cue';
import type { Film } from './data';
import { baseline, grow, makeLabel, rectAt, shapeOf, widthOf } from './geometry';
import type { Label, Mark, Rect, Shape, Sizes } from './geometry';
import { phaseOf, yearOf } from './scope';
import type { InScope } from './scope';
import { dateWords, nameOf, yearLabel } from './words';

export interface Heads {
	/** Middles of the columns, film by film. */
	readonly xs: readonly number[];
	readonly axis: readonly Shape[];
	/** Lower end of the heads. */
	readonly bottom: number;
	/** The films, once it is known where their columns begin and end. */
	marks(from: number, foot: number): readonly Mark[];
}

export function layoutHeads(
	rows: InScope,
	cue: Cue,
	size: Sizes,
	ground: Ground,
	top: number
): Heads {
	const { films } = rows;
	const network = rows.view === 'network';
	const head = films.length > 5 ? size.crowd : size.head;
	const years = films.map((film) => widthOf({ text: yearLabel(film), face: 'sans', size: head }));
	const names = films.map((film) =>
		widthOf({ text: rows.nameless ? '?' : film.short, face: size.face, size: size.small })
	);
	const axis = network ? makeAxis(films, ground) : null;
	const place = (...lines: readonly (readonly number[])[]) =>
		axis
			? spreadColumns(
					films.map((film) => axis.at(yearOf(film))),
					lines,
					ground,
					size.gap
				)
			: stepColumns(films.length, lines, ground, size.gap);
	// what has no room is left out, the longest words first; at the worst the years stand close
	const withNames = place(years, names);
	const xs = withNames ?? place(years) ?? place(films.map(() => 0)) ?? [];

	const axisY = top + size.axis;
	const headTop = network ? axisY + size.leader : top;
	const yearY = headTop + 0.8 * head;
	const nameY = withNames ? yearY + 1.25 * size.small : yearY;
	const phaseY = nameY + 1.1 * size.small;
	const bottom = cue.phases ? phaseY + 0.65 * size.small : nameY + 0.25 * size.small;
	const { at } = rows;
	const tick = (x: number) => ({ c: 'line', d: `M${x} ${axisY - 3}v6` });
	return {
		xs,
		bottom,
		axis: axis
			? [{ c: 'line', d: `M${axis.x1} ${axisY}H${axis.x2}` }, ...axis.ticks.map(tick)]
			: [],
		marks: (from, foot) =>
			films.map((film, index): Mark => {
				const x = xs[index] ?? ground.left;
				const now = at.film(film.id);
				const wide = Math.max(years[index] ?? 0, withNames ? (names[index] ?? 0) : 0);
				const side = wide / 2 + size.gap / 2;
				const hit = { x: x - side, y: headTop, width: 2 * side, height: bottom - headTop };
				const dot = `M${axis?.at(yearOf(film)) ?? x} ${axisY}`;
				const undated = spanOf(film.date.value ?? '').somewhere;
				const stated = film.phase?.certainty === 'stated';
				const ring = size.cell / 2 + 3;
				const rings = [
					grow(hit, -1),
					{ x: x - ring, y: from, width: 2 * ring, height: foot - from }
				];
				return filmMark(
					film,
					rows,
					now,
					hit,
					rings,
					[
						{ c: 'column', d: `M${x} ${from}V${foot}` },
						...(axis
							? [
									{ c: 'line', d: `${dot}L${x} ${headTop}` },
									{ c: 'dot', d: `${dot}h0` },
									// a year that is not known leaves its dot open
									...(undated ? [{ c: 'hole', d: `${dot}h0` }] : [])
								]
							: []),
						...(cue.phases && film.phase
							? [
									shapeOf(
										`phase ${film.phase.certainty}`,
										rectAt(x, phaseY, 1.15 * size.small, 1.15 * size.small)
									)
								]
							: [])
					],
					[
						makeLabel(yearLabel(film), x, yearY, 'sans', head, 'middle', now ? 'now' : ''),
						...(withNames
							? [
									makeLabel(
										rows.nameless ? '?' : film.short,
										x,
										nameY,
										size.face,
										size.small,
										'middle',
										now ? 'now' : 'soft'
									)
								]
							: []),
						...(cue.phases && film.phase
							? [
									makeLabel(
										String(phaseOf(film)),
										x,
										baseline(phaseY, size.small),
										'sans',
										size.small,
										'middle',
										stated ? 'on-ink' : ''
									)
								]
							: [])
					]
				);
			})
	};
}

/** A film as a mark. */
export function filmMark(
	film: Film,
	rows: InScope,
	now: boolean,
	hit: Rect,
	rings: readonly Rect[],
	shapes: readonly Shape[],
	labels: readonly Label[]
): Mark {
	return {
		by: 'film',
		id: film.id,
		claim: address.film(film, 'date'),
		label: rows.nameless
			? nameOf(film, true)
			: `${film.title.value ?? film.short}, ${dateWords(film)}`,
		kind: 'film',
		now,
		hits: [hit],
		rings,
		shapes,
		labels
	};
}
