// Where everything in the archive's figure stands: the field, the speck in it, the hits as frames, the labels.
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
	const scene = measures[groups.length > 1 ? 'sorted' : (stage as 'database' | 'hits' | 'films')];
	const { frames, headings } = layoutFrames(groups, measures);
	const field = { x: 0, y: 0, width: measures.width, height: scene.height };
	const speck = scene.hits ? placeSpeck(field, scene.hits.at, measures) : null;
	const slots = placeHits(scene);
	return {
		field,
		speck,
		beam: speck && scene.hits ? spanBeam(speck, scene.hits.at) : '',
		slots,
		sheets: slots.map((slot, index) => {
			const frame = frames.find(({ film }) => film.id === films[index]?.id);
			if (!frame) return { ...slot, kind: 'stated', now: stage === 'hits' };
			return { ...frame.rect, kind: frame.film.certainty, now: frame.now };
		}),
		frames,
		labels: layoutCounts(scene, measures),
		headings
	};
}

/** Above the hits. Where in the database they really lie nobody says. */
function placeSpeck({ width, height }: Rect, at: Rect, { inset }: Measures): Rect {
	const side = Math.sqrt((width * height * hits.value) / items.value);
	return {
		x: round(at.x + at.width * 0.85),
		y: round(height - inset * 1.5 - side),
		width: round(side),
		height: round(side)
	};
}

function spanBeam({ x, y, width, height }: Rect, to: Rect): string {
	return `M${x} ${y + height}H${x + width}L${to.x + to.width} ${to.y - 4}H${to.x}z`;
}

function placeHits({ hits: measures }: Scene): readonly Rect[] {
	if (!measures) return [];
	const { at, columns } = measures;
	const [wide, high] = [at.width / columns, at.height / Math.ceil(hits.value / columns)];
	return Array.from({ length: hits.value }, (_, index) => ({
		x: round(at.x + (index % columns) * wide + wide * 0.1),
		y: round(at.y + Math.floor(index / columns) * high + high * 0.05),
		width: round(wide * 0.9),
		height: round(high * 0.9)
	}));
}

function layoutCounts({ items: all, hits: found }: Scene, measures: Measures): readonly Label[] {
	const about = all.under ? ['items in one database'] : ['items in one', 'database'];
	return [
		...poster(formatNumber(items.value), about, all, 'paper', measures.inset),
		...(found
			? poster(
					formatNumber(hits.value),
					['found by', 'one keyword'],
					found,
					found.under ? 'now' : 'plain'
				)
			: [])
	];
}
