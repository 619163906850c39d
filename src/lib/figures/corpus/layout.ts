// Where everything in the archive's figure stands: the field, the magnified piece, the frames of the films, the labels.
import { formatNumber } from '$lib/data/derive';
import { measureText } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import {
	blocksASide,
	cutHole,
	partSquare,
	pieceSide,
	placeHits,
	placePiece,
	round,
	spanBeam
} from './field';
import { layoutFrames, type Frame } from './frames';
import { label, plans, soft, type Label, type Plan, type Rect } from './plan';
import { groupsAt, hits, items, type Group, type Stage } from './rows';

/** One of the hits in the magnified piece. */
export interface Hit extends Rect {
	readonly kind: 'empty' | 'film';
	readonly now: boolean;
}

export interface Drawing {
	readonly field: Rect;
	readonly blocks: string;
	readonly piece: Rect;
	readonly beam: string;
	readonly inset: Rect;
	readonly parts: string;
	/** The hits cut out of the field and of the magnified piece; empty where they are withheld. */
	readonly speck: string;
	readonly hole: string;
	readonly hits: readonly Hit[];
	readonly frames: readonly Frame[];
	readonly labels: readonly Label[];
}

/** Everything the figure draws at this stage. */
export function layoutCorpus(stage: Stage, box: Box): Drawing {
	const plan = plans[box.name];
	const { field, inset } = plan;
	const groups = groupsAt(stage);
	const found = stage === 'database' ? [] : placeHits(hits.value);
	const piece = placePiece(field, items.value);
	const frames = layoutFrames(groups, plan, box);
	return {
		field,
		blocks: partSquare(field, blocksASide),
		piece,
		beam: spanBeam(piece, inset),
		inset,
		parts: partSquare(inset, pieceSide),
		speck: cutHole(piece, found),
		hole: cutHole(inset, found),
		hits: layoutHits(stage, groups, inset),
		frames: frames.frames,
		labels: [...layoutNumerals(stage, plan), ...layoutNote(plan), ...frames.labels]
	};
}

/** The hits as small frames: empty, or filled where a film shows him. */
function layoutHits(stage: Stage, groups: readonly Group[], inset: Rect): readonly Hit[] {
	if (stage === 'database') return [];
	const filled = groups.flatMap((group) => group.members.map(() => group.now));
	const unit = inset.width / pieceSide;
	const margin = unit * 0.14;
	return placeHits(hits.value).map(({ column, row }, index) => ({
		x: round(inset.x + column * unit + margin),
		y: round(inset.y + row * unit + margin),
		width: round(unit - 2 * margin),
		height: round(unit - 2 * margin),
		kind: stage === 'hits' || filled[index] === undefined ? 'empty' : 'film',
		now: stage === 'hits' || filled[index] === true
	}));
}

/** The count of the database and, once it is told, that of the hits, each with words beside it. */
function layoutNumerals(stage: Stage, plan: Plan): readonly Label[] {
	const large = (text: string, x: number, now: boolean, beside: readonly string[]): Label[] => {
		const along = x + measureText(text, 'sans', plan.numeral) + plan.small * 0.5;
		return [
			label(text, x, plan.top, plan.numeral, { tone: now ? 'now' : 'plain' }),
			...beside.map((line, index) =>
				label(line, along, plan.beside[index] ?? plan.top, plan.small, soft)
			)
		];
	};
	const found = ['found by one', 'keyword'];
	return [
		...large(formatNumber(items.value), plan.field.x, stage === 'database', plan.about),
		...(stage === 'database'
			? []
			: large(formatNumber(hits.value), plan.inset.x, stage === 'hits', found))
	];
}

function layoutNote(plan: Plan): readonly Label[] {
	const { x, y, height } = plan.inset;
	return plan.note.map((text, index) => label(text, x, y + height + 15 * (index + 1), 13, soft));
}
