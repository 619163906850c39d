// Films over their years, and above them a frame each: in the order of their dates, or in that of their phases of memory. Lines lead
// from each frame to its year; where the orders differ they cross.
import type { Box } from '$lib/components/figure/types';
import { placeColumns, type Columns } from '../grid/columns';
import type { Film } from '../data';
import { baseline, gather, makeLabel, rectAt, shapeOf } from '../geometry';
import type { Drawing, Label, Mark, Rect, Sizes } from '../geometry';
import { filmMark } from '../film-mark';
import { phaseOf, phases, yearOf } from '../scope/scope';
import type { InScope } from '../scope/scope';
import { phaseName, yearLabel } from '../words/words';

/** Px: size of a frame; baseline of the names of phases, middle of the frames, baseline of the years, the axis of time. */
const places = {
	narrow: { frame: 40, names: 32, frames: 66, years: 272, axis: 314 },
	wide: { frame: 78, names: 40, frames: 92, years: 440, axis: 515 }
} as const;

interface Orders {
	readonly rows: InScope;
	readonly size: Sizes;
	readonly wide: boolean;
	readonly at: (typeof places)['wide' | 'narrow'];
	/** The films by date, and their columns. */
	readonly byDate: readonly Film[];
	readonly columns: Columns;
	/** The frame of each film. */
	readonly frames: readonly Rect[];
}

export function layoutPhases(rows: InScope, size: Sizes, box: Box): Drawing {
	const at = places[box.name];
	const reach = 0.06 * box.width;
	const ground = { left: reach, right: box.width - reach, width: box.width };
	const step = box.width / rows.films.length;
	const byDate = [...rows.films].sort((a, b) => yearOf(a) - yearOf(b));
	const orders: Orders = {
		rows,
		size,
		wide: box.name === 'wide',
		at,
		byDate,
		columns: placeColumns({ ...rows, films: byDate }, size, ground),
		frames: rows.films.map((_, index) =>
			rectAt(step * (index + 0.5), at.frames, at.frame, 0.75 * at.frame)
		)
	};
	return gather(drawAxis(orders), markFilms(orders), rows.byPhase ? namePhases(orders) : {});
}

function drawAxis({ columns: { axis }, at }: Orders): Partial<Drawing> {
	if (!axis) return {};
	return {
		plain: [
			{ c: 'line', d: `M${axis.x1} ${at.axis}H${axis.x2}` },
			...axis.ticks.map((x) => ({ c: 'line', d: `M${x} ${at.axis - 3}v6` }))
		]
	};
}

/** A film: its frame, the way to its year, and its place in time. */
function markFilms(orders: Orders): Partial<Drawing> {
	const { rows, size, at, columns, frames, byDate } = orders;
	const marks = rows.films.flatMap((film, index): readonly Mark[] => {
		const frame = frames[index];
		if (!frame) return [];
		// columns stand by date, whatever the order of the frames
		const column = byDate.indexOf(film);
		const x = columns.xs[column] ?? 0;
		const year = columns.axis?.at(yearOf(film)) ?? x;
		const head = at.years - columns.year;
		const foot = at.years + (columns.named ? 1.5 : 0.4) * size.small;
		const width = columns.widths[column] ?? 0;
		const hit = { x: x - width / 2 - 3, y: head - 4, width: width + 6, height: foot - head + 6 };
		const sure = sureOf(film, rows);
		const shapes = [
			{ c: 'line', d: `M${x} ${foot}L${year} ${at.axis}` },
			{ c: 'dot', d: `M${year} ${at.axis}h0` },
			{
				c: `way ${sure}`,
				d: `M${frame.x + frame.width / 2} ${frame.y + frame.height}L${x} ${head - 4}`
			},
			shapeOf(`phase ${sure}`, frame)
		];
		const labels = labelsOf(film, frame, x, orders);
		return [filmMark(film, rows, hit, [frame, hit], shapes, labels, [frame])];
	});
	// what the step is about lies over what it crosses
	return { marks: [...marks.filter(({ now }) => !now), ...marks.filter(({ now }) => now)] };
}

/** How surely the film belongs to its phase. */
const sureOf = (film: Film, rows: InScope) =>
	rows.byPhase ? (film.phase?.certainty ?? 'stated') : 'stated';

function labelsOf(film: Film, frame: Rect, x: number, orders: Orders): readonly Label[] {
	const { rows, size, at, columns } = orders;
	const now = rows.at.film(film.id) ? 'now' : '';
	const labels = [makeLabel(yearLabel(film), x, at.years, 'sans', columns.year, 'middle', now)];
	if (columns.named) {
		const name = film.short;
		const y = at.years + 1.2 * size.small;
		labels.push(makeLabel(name, x, y, size.face, size.small, 'middle', 'soft'));
	}
	if (rows.byPhase) {
		const em = 0.45 * frame.width;
		const y = baseline(frame.y + frame.height / 2, em);
		const tone = sureOf(film, rows) === 'stated' ? 'on-ink' : '';
		const text = String(phaseOf(film));
		labels.push(makeLabel(text, frame.x + frame.width / 2, y, 'sans', em, 'middle', tone));
	}
	return labels;
}

/** The phases over their films; on a phone the first stands higher than the next, for which its one film leaves no room. */
function namePhases({ rows, size, wide, at, frames }: Orders): Partial<Drawing> {
	const named = phases.map((phase, index) => {
		const own = frames.filter((_, place) => phaseOf(rows.films[place] as Film) === index + 1);
		const [from, to] = [own[0]?.x ?? 0, own.at(-1)?.x ?? 0];
		return { phase, from, to: to + at.frame, y: at.names - (index === 0 && !wide ? 16 : 0) };
	});
	return {
		plain: named.map(({ from, to }) => ({ c: 'span', d: `M${from} ${at.names + 7}H${to}` })),
		labels: named.map(({ phase, from, y }) =>
			makeLabel(phaseName(phase), from, y, 'sans', size.label)
		)
	};
}
