// The archive's figure, pass by pass: the field, the speck in it and its beam, the hits, the films among them, the counts.
import type { Rect } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';
import type { Label } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import { formatNumber } from '$lib/data/derive';
import { films } from './data';
import { layoutFrames, type Frame } from './frames';
import { boxMeasures, poster, type Measures, type Scene } from './measures';
import { groupsAt, hits, items, type Stage } from './archive';

/** One of the hits: the first of them are the films, in the order of the data, whatever they are sorted by. */
export interface Sheet extends Rect {
	readonly kind: 'stated' | 'inferred' | 'unresolved';
	readonly now: boolean;
}

export interface Drawing {
	/** The whole database. */
	readonly field: Rect;
	/** The hits at true proportion in it; null where they are withheld, as is what follows. */
	readonly speck: Rect | null;
	/** From the speck to the hits. */
	readonly beam: string;
	/** The places of the hits, left by those that turn out to be films with him. */
	readonly slots: readonly Rect[];
	readonly sheets: readonly Sheet[];
	readonly frames: readonly Frame[];
	readonly labels: readonly Label[];
	/** Numbers and names of the groups of frames. */
	readonly headings: readonly Label[];
}

/** Everything the figure draws at this stage. */
export function layoutCorpus(stage: Stage, box: Box): Drawing {
	const measures = boxMeasures[box.name];
	const groups = groupsAt(stage);
	const scene = measures[scenes[stage]];
	const field = { x: 0, y: 0, width: measures.width, height: scene.height };
	const speck = placeSpeck(field, scene, measures);
	const slots = placeHits(scene);
	const { frames, headings } = layoutFrames(groups, measures);
	return {
		field,
		speck,
		beam: spanBeam(speck, scene),
		slots,
		sheets: turnFilms(slots, frames, stage),
		frames,
		labels: layoutCounts(scene, measures),
		headings
	};
}

/** Films are sorted in one place, whatever they are sorted by. */
const scenes = {
	database: 'database',
	hits: 'hits',
	films: 'films',
	collections: 'sorted',
	kinds: 'sorted'
} as const satisfies Record<Stage, keyof Measures>;

/** Over the right of the hits, where no words are. Where in the database they really lie nobody says. */
function placeSpeck({ width, height }: Rect, scene: Scene, { inset }: Measures): Rect | null {
	if (!scene.hits) return null;
	const { at } = scene.hits;
	const side = Math.sqrt((width * height * hits.value) / items.value);
	return {
		x: round(at.x + at.width * 0.85),
		y: round(height - inset * 1.5 - side),
		width: round(side),
		height: round(side)
	};
}

/** It ends 4 px over the hits, so that it touches none. */
function spanBeam(speck: Rect | null, scene: Scene): string {
	if (!speck || !scene.hits) return '';
	const { x, y, width, height } = speck;
	const { at } = scene.hits;
	return `M${x} ${y + height}H${x + width}L${at.x + at.width} ${at.y - 4}H${at.x}z`;
}

/** A frame each in rows: nine tenths of its place, the gap beside it on its left, above and below it evenly. */
function placeHits(scene: Scene): readonly Rect[] {
	if (!scene.hits) return [];
	const { at, columns } = scene.hits;
	const [wide, high] = [at.width / columns, at.height / Math.ceil(hits.value / columns)];
	return Array.from({ length: hits.value }, (_, index) => ({
		x: round(at.x + (index % columns) * wide + wide * 0.1),
		y: round(at.y + Math.floor(index / columns) * high + high * 0.05),
		width: round(wide * 0.9),
		height: round(high * 0.9)
	}));
}

/** A sheet lies in its slot, until it turns out to be a film with him and leaves for its frame. */
function turnFilms(
	slots: readonly Rect[],
	frames: readonly Frame[],
	stage: Stage
): readonly Sheet[] {
	return slots.map((slot, index) => {
		const frame = frames.find(({ film }) => film.id === films[index]?.id);
		if (!frame) return { ...slot, kind: 'stated', now: stage === 'hits' };
		return { ...frame.rect, kind: frame.film.certainty, now: frame.now };
	});
}

function layoutCounts({ items: all, hits: found }: Scene, { inset }: Measures): readonly Label[] {
	const about = all.under ? ['items in one database'] : ['items in one', 'database'];
	const labels = poster(formatNumber(items.value), about, all, 'paper', inset);
	if (!found) return labels;
	// beside the films the count of hits is no more the news
	const tone = found.under ? 'now' : 'plain';
	return [...labels, ...poster(formatNumber(hits.value), ['found by', '“Stakhanov”'], found, tone)];
}
