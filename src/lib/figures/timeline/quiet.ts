// What a step is not about, quietly: a tick under the line where it begins, and of the seven films a small mark of their own.
import type { Rect } from '$lib/components/chart/rect';
import { rectPath } from '$lib/components/chart/rect';
import { round } from '$lib/components/chart/round';
import { spanOf } from '$lib/data/derive';
import type { Event } from './data';
import { extentOf } from './extent';
import { bodyPath } from './marks';
import { filmOf } from './phases';
import type { Scene } from './scene';

export interface Quiet {
	readonly id: string;
	readonly film: string | undefined;
	/** `tick` or `film`, and the certainty of its date. */
	readonly style: string;
	/** Its date is open: a film has a hatch, a tick is hollow. */
	readonly hatched: boolean;
	readonly x: number;
	readonly y: number;
	/** From there. */
	readonly path: string;
	/** Around it, from there too: where a reader has chosen it elsewhere. */
	readonly ring: Rect;
}

/** Sizes of a tick, and of the mark of a film, in sizes of the text. */
const tick = { wide: 0.12, high: 0.55 };
const film = { wide: 0.6, high: 0.75 };
const range = { high: 0.28, pitch: 0.48 };
/** A hollow tick is as wide as three. */
const hollow = 3;

/** Whether films of the seven are more than ticks: where the step points at the making of one, at their lane, or at films beside them. */
export const isOnFilms = ({ shown, asked, cue }: Scene): boolean =>
	cue.elsewhere === true ||
	cue.lanes?.includes('filmed') === true ||
	shown.some((event) => asked.has(event.id) && filmOf(event));

/** How far down from the line they come: one whose date is a range lies under the others, in a row of its own. */
export function depthOf(events: readonly Event[], scene: Scene): number {
	const films = isOnFilms(scene) ? events.filter(filmOf) : [];
	const ranges = films.filter((event) => extentOf(event, scene).shape !== 'point');
	const rows = films.length > 0 ? film.high + ranges.length * range.pitch : tick.high;
	return scene.sizes.label * rows;
}

/** @param events of one lane, in order of time */
export function drawQuiet(
	events: readonly Event[],
	ground: number,
	scene: Scene
): readonly Quiet[] {
	const onFilms = isOnFilms(scene);
	const films = onFilms ? events.filter(filmOf) : [];
	return [
		...events
			.filter((event) => !films.includes(event))
			.map((event) => drawTick(event, ground, scene)),
		...drawFilms(films, ground, scene)
	];
}

function drawTick(event: Event, ground: number, { window, x, sizes }: Scene): Quiet {
	const { from } = spanOf(event.date.value ?? '');
	const open = event.date.certainty === 'unresolved';
	const width = sizes.label * tick.wide * (open ? hollow : 1);
	const at = x(Math.max(window.from, from ?? window.from));
	return {
		id: event.id,
		film: event.film,
		style: `tick ${event.date.certainty}`,
		hatched: false,
		...bare({
			x: Math.min(at, sizes.right - width),
			y: ground,
			width,
			height: sizes.label * tick.high
		})
	};
}

function drawFilms(films: readonly Event[], ground: number, scene: Scene): readonly Quiet[] {
	const { label } = scene.sizes;
	let rows = 0;
	return films.map((event) => {
		const extent = extentOf(event, scene);
		const point = extent.shape === 'point';
		const wide = point ? label * film.wide : extent.x1 - extent.x0;
		const high = label * (point ? film.high : range.high);
		const y = ground + (point ? 0 : label * (film.high + 0.2 + range.pitch * rows++));
		const cell = { x: point ? extent.x0 - wide / 2 : extent.x0, y, width: wide, height: high };
		return {
			id: event.id,
			film: event.film,
			style: `film ${event.date.certainty} ${extent.shape}`,
			hatched: event.date.certainty === 'unresolved',
			...bare(cell),
			path: bodyPath(extent, cell)
		};
	});
}

function bare({ x, y, width, height }: Rect): Pick<Quiet, 'x' | 'y' | 'path' | 'ring'> {
	const [wide, high] = [round(width), round(height)];
	return {
		x: round(x),
		y: round(y),
		path: rectPath({ x: 0, y: 0, width: wide, height: high }),
		ring: { x: -4, y: -3, width: wide + 8, height: high + 6 }
	};
}
