// Scenes of the two films that celebrate the man, as windows under the names of their films.
import { wrapText } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import type { Film } from '../data';
import { unnamed, type Scene } from '../scope/told';
import { gather, makeLabel, rectAt, shapeOf, widthOf } from '../geometry';
import type { Drawing, Label, Mark, Rect, Shape, Sizes } from '../geometry';
import { filmMark } from '../film-mark';
import type { SceneId } from '../scope/scene-ids';
import type { InScope } from '../scope/scope';
import { sceneNames } from '../words/scene-words';
import { frameOf, shapeOfPicture } from './panes';
import { scenePictures } from './scene-pictures';
import { nameOf, yearLabel } from '../words/words';

/** A scene in its window. */
interface Shown {
	readonly scene: Scene;
	readonly film: Film;
	readonly celluloid: Rect;
	readonly picture: Rect;
	/** Its film is named over it: the scenes before it are of another. */
	readonly named: boolean;
}

interface Windows {
	readonly rows: InScope;
	readonly size: Sizes;
	readonly edge: number;
	/** Size of the years. */
	readonly year: number;
	readonly shown: readonly Shown[];
	/** Upper edge of what films are named over, where that is not their first window. */
	readonly names: number | null;
}

export function layoutScenes(rows: InScope, size: Sizes, box: Box): Drawing {
	const windows = layWindows(rows, size, box);
	return gather(nameFilms(windows), showScenes(windows), leaveName(windows));
}

function layWindows(rows: InScope, size: Sizes, box: Box): Windows {
	const [edge, gap, year] = box.name === 'wide' ? [14, 30, 34] : [7, 12, 19];
	const named = rows.scenes.map(({ film }, index) => rows.scenes[index - 1]?.film !== film);
	const measures = { edge, gap, head: 1.35 * year, foot: 1.7 * size.label };
	const two = rows.scenes.length === 2 && named[1] === false;
	const places = (two ? layTwo : layLines)(rows.scenes, named, measures, box);
	const shown = rows.scenes.flatMap((scene, index): readonly Shown[] => {
		const film = rows.films.find((one) => one.id === scene.film);
		const celluloid = places[index];
		if (!film || !celluloid) return [];
		const picture = { ...celluloid, y: celluloid.y + edge, height: celluloid.height - 2 * edge };
		return [{ scene, film, celluloid, picture, named: named[index] === true }];
	});
	const [first] = places;
	// over two of one size and another the film is named above the larger
	const names = two && first ? Math.min(...places.map(({ y }) => y)) : null;
	return { rows, size, edge, year, shown, names };
}

interface Measures {
	/** Height of a perforated edge, and space between two windows. */
	readonly edge: number;
	readonly gap: number;
	/** Height of the names over a line, and of what a window is called, under it. */
	readonly head: number;
	readonly foot: number;
}

/** Two of one film: one large, the one the step is about or else the last, and one small; both on one line. */
function layTwo(
	scenes: readonly Scene[],
	_: readonly boolean[],
	{ edge, gap, head, foot }: Measures,
	box: Box
): readonly Rect[] {
	const large = scenes.findIndex(({ id }) => pointed.has(id)) === 0 ? 0 : 1;
	const width = 0.7 * (box.width - gap);
	const widths = [width, box.width - gap - width];
	if (large === 1) widths.reverse();
	const deep = (width: number) => width * shapeOfPicture + 2 * edge;
	const bottom = (box.height + head + deep(width) - foot) / 2;
	return widths.map((width, index) => ({
		x: index === 0 ? 0 : box.width - width,
		y: bottom - deep(width),
		width,
		height: deep(width)
	}));
}

/** Two a line, or one alone, as large as the box has room for. */
function layLines(
	scenes: readonly Scene[],
	named: readonly boolean[],
	{ edge, gap, head, foot }: Measures,
	box: Box
): readonly Rect[] {
	const across = Math.min(2, scenes.length);
	const lines = Array.from({ length: Math.ceil(scenes.length / 2) }, (_, index) => index);
	/** Height of the names over a line; none where the line goes on with the film of the last. */
	const headOf = (line: number) => (named[2 * line] || named[2 * line + 1] ? head : 0);
	const heads = lines.reduce((sum, line) => sum + headOf(line), 0);
	const room = (box.height - heads) / lines.length - foot - 2 * edge;
	const width = Math.min((box.width - gap * (across - 1)) / across, room / shapeOfPicture);
	const deep = width * shapeOfPicture + 2 * edge;
	const left = (box.width - across * width - gap * (across - 1)) / 2;
	const top = (box.height - heads - lines.length * (deep + foot)) / 2;
	const lineTop = (line: number) =>
		top + lines.reduce((sum, one) => sum + (one <= line ? headOf(one) : 0), line * (deep + foot));
	return scenes.map((_, index) => ({
		x: left + (index % 2) * (width + gap),
		y: lineTop(Math.floor(index / 2)),
		width,
		height: deep
	}));
}

function nameFilms({ rows, size, year, shown, names }: Windows): Partial<Drawing> {
	const marks = shown
		.filter(({ named }) => named)
		.map(({ film, celluloid: { x, y, width } }) => {
			const line = (names ?? y) - 0.35 * year;
			const date = makeLabel(yearLabel(film), x, line, 'sans', year);
			const at = x + widthOf(date) + 0.35 * year;
			const short = film.short;
			const name = makeLabel(short, at, line, size.face, size.small, 'start', 'soft');
			const hit = { x, y: line - year, width, height: 1.3 * year };
			const own = shown.filter((one) => one.film === film).map(({ picture }) => picture);
			return filmMark(film, rows, hit, own, [], [date, name]);
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
