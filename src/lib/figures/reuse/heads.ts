// The heads of the columns: the axis of time, its leaders, years, names and phases.
import type { Certainty } from '$lib/data/evidence';
import { spanOf } from '$lib/data/derive';
import type { Film } from '$lib/data/schema';
import { makeAxis, spreadColumns, stepColumns } from './columns';
import type { Ground, TimeAxis } from './columns';
import type { Cue } from './cue';
import { baseline, makeLabel, rectAt, widthOf } from './geometry';
import type { Label, Rect, Sizes } from './geometry';
import { phaseOf, yearOf } from './scope';
import type { InScope } from './scope';
import { phaseName, yearLabel } from './words';

export interface Head {
	readonly film: Film;
	readonly x: number;
	readonly labels: readonly Label[];
	/** The phase of memory: its place in the article’s order, in a frame. */
	readonly phase: {
		readonly frame: Rect;
		readonly numeral: Label;
		readonly certainty: Certainty;
	} | null;
	/** Whether its own year is known; else it stands where its pictures were taken. */
	readonly dated: boolean;
	/** From its year on the axis to its column. */
	readonly leader: {
		readonly x1: number;
		readonly x2: number;
		readonly y1: number;
		readonly y2: number;
	} | null;
}

export interface Heads {
	readonly axis: (Omit<TimeAxis, 'at'> & { readonly y: number }) | null;
	readonly heads: readonly Head[];
	/** Lower end of the heads. */
	readonly bottom: number;
	/** Whether the phases have their names in the heads, not their numbers alone. */
	readonly phasesSpelt: boolean;
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
	const name = (film: Film) => (cue.withhold === 'films' ? '?' : film.short);
	const widths = {
		years: films.map((film) => widthOf({ text: yearLabel(film), face: 'sans', size: size.head })),
		names: films.map((film) => widthOf({ text: name(film), face: size.face, size: size.small })),
		phases: films.map((film) => (cue.phases ? phaseWidth(film, size) : 0)),
		nothing: films.map(() => 0)
	};
	const axis = network ? makeAxis(films, ground) : null;
	const place = (lines: readonly (readonly number[])[]) =>
		axis
			? spreadColumns(
					films.map((film) => axis.at(yearOf(film))),
					lines,
					ground,
					size.gap
				)
			: stepColumns(films.length, lines, ground, size.gap);
	// what has no room is left out, the longest words first; at the worst the years stand close
	const { years, names, phases, nothing } = widths;
	const spelt = place([years, names, phases]);
	const withNames = spelt ?? place([years, names]);
	const xs = withNames ?? place([years]) ?? place([nothing]) ?? [];
	const named = withNames !== null;
	const words = cue.phases === true && spelt !== null;

	const axisY = top + size.axis;
	const headTop = network ? axisY + size.leader : top;
	const yearY = headTop + 0.8 * size.head;
	const nameY = yearY + 1.2 * size.small;
	const phaseY = (named ? nameY : yearY) + 1.05 * size.small;
	return {
		axis: axis && { y: axisY, x1: axis.x1, x2: axis.x2, ticks: axis.ticks },
		heads: films.map((film, index): Head => {
			const x = xs[index] ?? ground.left;
			const year = makeLabel(yearLabel(film), x, yearY, 'sans', size.head, 'middle');
			const short = makeLabel(name(film), x, nameY, size.face, size.small, 'middle');
			const phase = cue.phases ? layoutPhase(film, x, phaseY, size, words) : null;
			return {
				film,
				x,
				labels: [year, ...(named ? [short] : []), ...(phase?.word ? [phase.word] : [])],
				phase: phase && { frame: phase.frame, numeral: phase.numeral, certainty: phase.certainty },
				dated: !spanOf(film.date.value ?? '').somewhere,
				leader: axis && { x1: axis.at(yearOf(film)), x2: x, y1: axisY, y2: headTop }
			};
		}),
		bottom: cue.phases
			? phaseY + 0.65 * size.small
			: named
				? nameY + 0.25 * size.small
				: yearY + 0.2 * size.head,
		phasesSpelt: words
	};
}

function phaseWidth(film: Film, size: Sizes): number {
	const word = film.phase?.value ? phaseName(film.phase.value) : '';
	return 1.35 * size.small + widthOf({ text: word, face: 'sans', size: size.small });
}

function layoutPhase(film: Film, x: number, y: number, size: Sizes, words: boolean) {
	if (!film.phase?.value) return null;
	const side = 1.1 * size.small;
	const left = words ? x - phaseWidth(film, size) / 2 + side / 2 : x;
	const line = baseline(y, size.small);
	return {
		frame: rectAt(left, y, side, side),
		numeral: makeLabel(String(phaseOf(film)), left, line, 'sans', size.small, 'middle'),
		word: words
			? makeLabel(phaseName(film.phase.value), left + 0.8 * size.small, line, 'sans', size.small)
			: null,
		certainty: film.phase.certainty
	};
}
