// Motifs as threads: a name, from film to film a line as certain as the less certain of its ends, and what is open of it.
import { address } from '$lib/data/claims';
import type { Appearance, Motif } from '../data';
import { baseline, makeLabel, widthOf } from '../geometry';
import type { Drawing, Label, Mark, Shape } from '../geometry';
import type { Grid } from './grid';
import { partsOf } from '../scope/scope';
import { nameMotif } from '../words/words';

/** A film that is known to have the motif. */
interface Known {
	readonly one: Appearance;
	readonly x: number;
}

export function layoutThreads(grid: Grid): Pick<Drawing, 'marks'> {
	const { rows, cue } = grid;
	const marks = rows.motifs.map((motif): Mark => {
		const { top, bottom, thin } = grid.row(motif.id);
		const known = rows.films.flatMap((film): readonly Known[] => {
			const one = rows.appearances.find((a) => a.film === film.id && a.motif === motif.id);
			return one?.present.value ? [{ one, x: grid.x(film.id) ?? 0 }] : [];
		});
		const row = { x: 0, y: top, width: grid.width, height: bottom - top };
		return {
			by: 'motif',
			id: motif.id,
			claim: address.motif(motif),
			label: nameMotif(motif),
			kind: thin ? 'thread thin' : 'thread',
			// the cue is about all of it, and not about where it meets some films
			now: rows.at.motif(motif.id) && cue.films === undefined,
			hits: [
				{ ...row, width: widthOf({ text: motif.short, face: 'sans', size: grid.size.label }) + 6 }
			],
			rings: [row],
			shapes:
				rows.view === 'threads'
					? [...openThreads(motif, known, grid), ...knownThreads(motif, known, grid)]
					: [],
			labels: thin ? [] : labelsOf(motif, known.length, grid)
		};
	});
	return { marks };
}

/** From film to film. */
function knownThreads(motif: Motif, known: readonly Known[], grid: Grid): readonly Shape[] {
	const { y } = grid.row(motif.id);
	return known.slice(1).map(({ one, x }, index) => {
		const from = known[index];
		const sure = from?.one.present.certainty === 'stated' && one.present.certainty === 'stated';
		return { c: sure ? 'stated' : 'inferred', d: `M${from?.x} ${y}H${x}` };
	});
}

/** From the first film that may be the one to the margin, save where the known thread runs. */
function openThreads(motif: Motif, known: readonly Known[], grid: Grid): readonly Shape[] {
	const { y } = grid.row(motif.id);
	const opens = grid.rows.opens.filter((one) => one.motif === motif.id);
	// 3 px short of the counts
	const end = `H${grid.margin - 3}`;
	const xs = known.map(({ x }) => x);
	const [from, to] = [Math.min(...xs), Math.max(...xs)];
	return opens.map((open): Shape => {
		const c = 'open-thread';
		const candidates = partsOf(open).candidates.flatMap((film) => grid.x(film) ?? []);
		if (candidates.length === 0) return { c, d: '' };
		const start = Math.min(...candidates);
		if (known.length === 0) return { c, d: `M${start} ${y}${end}` };
		return {
			c,
			d: `${start < from ? `M${start} ${y}H${from}` : ''}M${Math.max(start, to)} ${y}${end}`
		};
	});
}

/** The name; under it how many threads are gathered to this one; in the grid, how many films are known. */
function labelsOf(motif: Motif, known: number, grid: Grid): readonly Label[] {
	const { rows, size } = grid;
	const { label, small, face } = size;
	const { y, more } = grid.row(motif.id);
	const tone = rows.at.motif(motif.id) ? 'now' : '';
	// a little higher where a line stands under it
	const line = baseline(more ? y - 0.15 * label : y, label);
	const labels = [makeLabel(motif.short, 0, line, 'sans', label, 'start', tone)];
	if (more) labels.push(makeLabel(`+ ${more} more`, 0, line + small, face, small, 'start', 'soft'));
	if (rows.view === 'grid') {
		// where films are only counted, none known is not none
		const counted = rows.opens.some((one) => one.motif === motif.id);
		const count = known === 0 && counted ? '' : String(known);
		const x = grid.margin - 0.4 * label;
		labels.push(makeLabel(count, x, baseline(y, label), 'sans', label, 'end', tone));
	}
	return labels;
}
