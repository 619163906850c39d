// Scenes of one of the two films that celebrate the man, as windows under its name.
import { wrapText } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import type { Film } from '../data';
import { unnamed, type Scene } from '../scope/told';
import { gather, makeLabel, rectAt, shapeOf } from '../geometry';
import type { Drawing, Label, Mark, Rect, Shape, Sizes } from '../geometry';
import { filmMark, titleOf } from '../film-mark';
import type { SceneId } from '../scope/scene-ids';
import type { InScope } from '../scope/scope';
import { sceneNames } from '../words/scene-words';
import { frameOf, shapeOfPicture } from './panes';
import { scenePictures } from './scene-pictures';
import { nameOf } from '../words/words';

/** A scene in its window. */
interface Shown {
	readonly scene: Scene;
	readonly film: Film;
	readonly celluloid: Rect;
	readonly picture: Rect;
}

interface Windows {
	readonly rows: InScope;
	readonly size: Sizes;
	readonly edge: number;
	/** Size of the year, and where the film is named over its windows. */
	readonly year: number;
	readonly head: { readonly x: number; readonly y: number };
	readonly shown: readonly Shown[];
}

export function layoutScenes(rows: InScope, size: Sizes, box: Box): Drawing {
	const windows = layWindows(rows, size, box);
	return gather(nameFilm(windows), showScenes(windows), leaveName(windows));
}

/**
 * As large as the box has room for: one alone; two on one line, the one the step is about large, else the last, and the other small;
 * more than that two a line.
 */
function layWindows(rows: InScope, size: Sizes, box: Box): Windows {
	const [edge, gap, year] = box.name === 'wide' ? [14, 30, 34] : [7, 12, 19];
	const { scenes, films } = rows;
	const [head, foot] = [1.35 * year, 1.7 * size.label];
	const across = Math.min(2, scenes.length);
	const lines = Math.ceil(scenes.length / 2);
	const room = (box.height - head) / lines - foot - 2 * edge;
	const large = scenes.findIndex(({ id }) => pointed.has(id)) === 0 ? 0 : 1;
	const free = box.width - gap * (across - 1);
	const widthOf = (index: number) => {
		if (scenes.length === 2) return (index === large ? 0.7 : 0.3) * free;
		return Math.min(free / across, room / shapeOfPicture);
	};
	const deepOf = (index: number) => widthOf(index) * shapeOfPicture + 2 * edge;
	const deep = Math.max(...scenes.map((_, index) => deepOf(index)));
	const left = (box.width - gap * (across - 1) - widthOf(0) - (across > 1 ? widthOf(1) : 0)) / 2;
	const top = (box.height + head - lines * (deep + foot)) / 2;
	const shown = scenes.flatMap((scene, index): readonly Shown[] => {
		const film = films.find((one) => one.id === scene.film);
		if (!film) return [];
		const celluloid = {
			x: left + (index % 2) * (widthOf(0) + gap),
			y: top + Math.floor(index / 2) * (deep + foot) + deep - deepOf(index),
			width: widthOf(index),
			height: deepOf(index)
		};
		const picture = { ...celluloid, y: celluloid.y + edge, height: celluloid.height - 2 * edge };
		return [{ scene, film, celluloid, picture }];
	});
	return { rows, size, edge, year, head: { x: left, y: top - 0.35 * year }, shown };
}

/** All scenes are of one film. */
function nameFilm({ rows, size, year, head: { x, y }, shown }: Windows): Partial<Drawing> {
	const marks = rows.films.map((film) => {
		const labels = titleOf(film, x, y, year, size);
		const hit = { x, y: y - year, width: 9 * size.label, height: 1.3 * year };
		return filmMark(
			film,
			rows,
			hit,
			shown.map(({ picture }) => picture),
			[],
			labels
		);
	});
	return { marks };
}

/** What the step is about, where a scene has it. */
const pointed: ReadonlySet<SceneId> = new Set(['wife']);

function showScenes({ size, edge, shown }: Windows): Partial<Drawing> {
	const marks = shown.map(({ scene, film, celluloid, picture }): Mark => {
		const { x, y, width, height } = celluloid;
		const [short, long] = sceneNames[scene.id];
		const foot = y + height + 1.15 * size.label;
		return {
			by: 'claim',
			id: scene.claim,
			claim: scene.claim,
			label: `${nameOf(film)}: ${long}`,
			kind: 'window',
			now: pointed.has(scene.id),
			hits: [celluloid, { x, y: y + height, width, height: 1.6 * size.label }],
			rings: [picture],
			shapes: frameOf(celluloid, edge, 'stated'),
			labels: [
				...wrapText(short, 'sans', size.label, width).map((line, index) =>
					makeLabel(line, x, foot + 1.2 * size.label * index, 'sans', size.label)
				),
				...(scene.id === 'title-card' ? [setTitle(picture)] : [])
			],
			pictures: [{ rect: picture, shapes: scenePictures[scene.id], c: 'stated' }]
		};
	});
	return { marks };
}

/** The two words of the title card. */
function setTitle({ x, y, width, height }: Rect): Label {
	return makeLabel(
		'Alexei Stakhanov',
		x + width / 2,
		y + 0.87 * height,
		'sans',
		0.115 * width,
		'middle',
		'on-coal'
	);
}

/** Over her close-up: the place for a name, as his films have it on a card, and none in it. */
function leaveName({ size, shown }: Windows): Partial<Drawing> {
	const marks = unnamed.flatMap(({ film, claim }): readonly Mark[] => {
		const her = shown.find(({ scene }) => scene.id === 'wife' && scene.film === film);
		if (!her) return [];
		const { x, y, width, height } = her.picture;
		const em = 1.5 * size.label;
		const plate = rectAt(x + width / 2, y + 0.87 * height, 0.62 * width, 1.5 * em);
		const shapes: readonly Shape[] = [shapeOf('candidate', plate)];
		return [
			{
				by: 'claim',
				id: claim,
				claim,
				label: `${nameOf(her.film)}: the article does not name her`,
				kind: 'counted open now',
				now: false,
				hits: [plate],
				rings: [plate],
				shapes,
				labels: [
					makeLabel('no name', x + width / 2, plate.y + 1.1 * em, 'sans', em, 'middle', 'query')
				]
			}
		];
	});
	return { marks };
}
