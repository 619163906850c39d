// The films of the record as windows of film, and in each what is looked for, drawn large: flat where it is said, traced where it is
// inferred, hatched where the film is only counted, and an empty frame where it is not there.
import { address } from '$lib/data/claims';
import type { Box } from '$lib/components/figure/types';
import type { Appearance, Film } from '../data';
import { gather, grow, makeLabel, shapeOf } from '../geometry';
import type { Drawing, Label, Mark, Picture, Sizes } from '../geometry';
import { keyOf, partsOf } from '../scope/scope';
import type { InScope } from '../scope/scope';
import { sayAppearance, sayOpen } from '../words/sentences';
import { subjects } from '../scope/subjects';
import { countShared, layLoose } from './count';
import {
	frameOf,
	hatchOf,
	layWindows,
	queryOf,
	measures,
	nameFilms,
	type Pane,
	type Windows
} from './panes';
import { half, whole } from './motifs';
import { layoutSheet } from './sheet';
import { sayState } from './states';

export function layoutWindows(rows: InScope, size: Sizes, box: Box): Drawing {
	if (rows.subject === 'flowers' || rows.subject === 'order') return layoutSheet(rows, size, box);
	const windows = layWindows(rows, size, box);
	return gather(
		shareTake(windows),
		nameFilms(windows),
		showKnown(windows),
		showOpen(windows),
		showNothing(windows),
		countShared(windows)
	);
}

const edgeOf = ({ wide }: Windows) => measures[wide ? 'wide' : 'narrow'].edge;

/** What a film is known to have of the subject, in the subject’s order. */
function knownIn(rows: InScope, film: Film): readonly Appearance[] {
	const { motifs } = subjects[rows.subject ?? 'belt'];
	return motifs.flatMap(
		(id) =>
			rows.appearances.find(
				(one) => one.film === film.id && one.motif === id && one.present.value === true
			) ?? []
	);
}

function stateLabel(text: string, { celluloid, words }: Pane, { size }: Windows, tone = ''): Label {
	return makeLabel(text, celluloid.x, words, 'sans', size.label, 'start', tone);
}

/** A picture for each thing a film is known to have; two of them share the frame. */
function showKnown(windows: Windows): Partial<Drawing> {
	const { rows } = windows;
	const marks = windows.panes.flatMap((pane) => {
		const known = knownIn(rows, pane.film);
		return known.map((one, index): Mark => {
			const { certainty } = one.present;
			const share = pane.picture.width / known.length;
			const rect = { ...pane.picture, x: pane.picture.x + index * share, width: share };
			const shapes = (known.length > 1 ? half : whole)[one.motif] ?? [];
			const picture: Picture = { rect, shapes, c: certainty };
			return {
				by: 'claim',
				id: keyOf(one),
				claim: address.appearance(one),
				label: sayAppearance(one),
				kind: 'window',
				now: rows.at.appearance(one),
				hits: [rect],
				rings: [rect],
				// each with its part of the frame: two layers of one that fades in would be darker than one
				shapes: frameOf({ ...pane.celluloid, x: rect.x, width: share }, edgeOf(windows), certainty),
				labels:
					index === 0
						? [stateLabel(sayState(known, pane.celluloid.width, windows.size.label), pane, windows)]
						: [],
				pictures: [picture]
			};
		});
	});
	return { marks };
}

/** Hatched windows, for films that are only counted; and loose frames for what the counts leave. */
function showOpen(windows: Windows): Partial<Drawing> {
	const { rows, size, wide } = windows;
	const marks = rows.opens.map((open, index): Mark => {
		const { room, pictures, label } = layLoose(open, windows);
		// two counts of the same films hang together: the first has the windows
		const tied = rows.opens.filter((one) => open.hangsWith.includes(one.id));
		const first = tied.every((one) => rows.opens.indexOf(one) > index);
		const panes = windows.panes.filter(({ film }) => partsOf(open).candidates.includes(film.id));
		return {
			by: 'claim',
			id: open.id,
			claim: address.open(open),
			label: sayOpen(open, rows),
			kind: 'counted open',
			now: (first ? [open, ...tied] : [open]).some(rows.at.open),
			hits: [room, ...(first ? panes.map(({ celluloid }) => celluloid) : [])],
			rings: [grow(room, 3), ...panes.map(({ celluloid }) => grow(celluloid, 3))],
			shapes: first
				? panes.flatMap(({ celluloid }) =>
						hatchOf(celluloid, edgeOf(windows), subjects[rows.subject ?? 'belt'].motifs)
					)
				: [],
			pictures,
			labels: [
				label,
				...(first ? panes : []).flatMap((pane) => {
					const { width } = pane.celluloid;
					return [
						queryOf(pane.celluloid, wide ? 62 : 34),
						stateLabel(sayState([open, ...tied], width, size.label), pane, windows)
					];
				})
			]
		};
	});
	return { marks };
}

/** Empty frames: of films that have it not, and of those nothing is said of. */
function showNothing(windows: Windows): Partial<Drawing> {
	const { rows } = windows;
	const empty = windows.panes.filter(
		({ film }) =>
			knownIn(rows, film).length === 0 &&
			!rows.opens.some((one) => partsOf(one).candidates.includes(film.id))
	);
	return {
		plain: empty.flatMap(({ celluloid }) => frameOf(celluloid, edgeOf(windows), 'empty')),
		labels: empty.map((pane) => stateLabel('not said', pane, windows, 'soft'))
	};
}

/** A frame around each window whose film is, by inference, one of those that share a take. */
function shareTake(windows: Windows): Partial<Drawing> {
	const { rows, panes, rest } = windows;
	const { shared } = subjects[rows.subject ?? 'belt'];
	const motif = rows.motifs.find((one) => one.id === shared);
	if (!motif) return {};
	const by = windows.wide ? 5 : 3;
	const has = rows.appearances.filter((one) => one.motif === shared && one.present.value);
	const around = panes
		.filter(({ film }) => has.some((one) => one.film === film.id))
		.map(({ celluloid }) => grow(celluloid, by));
	const sure = has.every((one) => one.present.certainty === 'stated');
	return {
		marks: [
			{
				by: 'motif',
				id: motif.id,
				claim: address.motif(motif),
				label: motif.title,
				kind: 'shared',
				now: rows.at.motif(motif.id),
				hits: [rest],
				rings: around,
				shapes: around.map((rect) => shapeOf(sure ? 'stated' : 'inferred', rect)),
				labels: []
			}
		]
	};
}
