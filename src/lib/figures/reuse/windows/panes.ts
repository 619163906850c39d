// Where the windows stand, each with its film under it; and the frame of film around a picture.
import type { Box } from '$lib/components/figure/types';
import { ground } from '$lib/components/chart/schematics/shape';
import type { MotifId } from '$lib/data/ids';
import type { Film } from '../data';
import { grow, makeLabel, shapeOf } from '../geometry';
import type { Drawing, Label, Rect, Shape, Sizes } from '../geometry';
import { filmMark, titleOf } from '../film-mark';
import type { InScope } from '../scope/scope';

/** A frame of film: the picture in it, and the whole with its perforated edges. */
export interface Pane {
	readonly film: Film;
	readonly picture: Rect;
	readonly celluloid: Rect;
	/** Baselines under it: of its film and of what is in it. */
	readonly head: number;
	readonly words: number;
}

/** What every window is drawn from. */
export interface Windows {
	readonly rows: InScope;
	readonly size: Sizes;
	readonly wide: boolean;
	readonly panes: readonly Pane[];
	/** The place of a sixth window: what is counted and has no film stands there. */
	readonly rest: Rect;
}

/** Px: width of a picture, height of a perforated edge, size of the years, space from one window to the next across and down. */
export const measures = {
	narrow: { picture: 110, edge: 6, year: 15, across: 10, down: 10 },
	wide: { picture: 216, edge: 11, year: 26, across: 34, down: 12 }
} as const;
/** Height to width of a picture: that of the ground diagrams stand on. */
export const shapeOfPicture = 0.75;

/** Three windows and two, and the place of a third beside these; the whole in the middle of the box. */
export function layWindows(rows: InScope, size: Sizes, box: Box): Windows {
	const { picture, edge, across, down } = measures[box.name];
	const deep = picture * shapeOfPicture + 2 * edge;
	const below = size.label * 2.6 + (box.name === 'wide' ? 14 : 4);
	const pitch = deep + below + down;
	const left = (box.width - 3 * picture - 2 * across) / 2;
	const top = (box.height - 2 * pitch + down) / 2;
	const place = (index: number): Rect => ({
		x: left + (index % 3) * (picture + across),
		y: top + Math.floor(index / 3) * pitch,
		width: picture,
		height: deep
	});
	const panes = rows.films.map((film, index): Pane => {
		const celluloid = place(index);
		const foot = celluloid.y + deep;
		return {
			film,
			celluloid,
			picture: { ...celluloid, y: celluloid.y + edge, height: deep - 2 * edge },
			head: foot + 0.55 * size.label + 0.72 * measures[box.name].year,
			words: foot + below - 0.25 * size.label
		};
	});
	const rest = place(rows.films.length);
	return {
		rows,
		size,
		wide: box.name === 'wide',
		panes,
		rest: { ...rest, height: deep + below }
	};
}

/** Each film under its window. */
export function nameFilms({ rows, size, wide, panes }: Windows): Partial<Drawing> {
	const { year } = measures[wide ? 'wide' : 'narrow'];
	const marks = panes.map(({ film, celluloid, head }) => {
		const { x, width } = celluloid;
		const hit = { x, y: head - year, width, height: 1.4 * year };
		return filmMark(film, rows, hit, [grow(celluloid, 4)], [], titleOf(film, x, head, year, size));
	});
	return { marks };
}

/**
 * A frame that is only counted: hatched; where somebody is in the picture, and only who is open, the hatch has the shape of one.
 * @param kind motifs of which it has one
 */
export function hatchOf(celluloid: Rect, edge: number, kind: readonly MotifId[]): readonly Shape[] {
	if (!kind.includes('boy')) return [shapeOf('candidate', celluloid)];
	const k = (celluloid.height - 2 * edge) / ground.height;
	const at = (x: number, y: number) => `${celluloid.x + x * k} ${celluloid.y + edge + y * k}`;
	const d = `M${at(12, 90)}C${at(14, 74)} ${at(32, 68)} ${at(48, 66)}V${celluloid.y + edge + 60 * k}C${at(26, 46)} ${at(30, 6)} ${at(60, 6)}S${at(94, 46)} ${at(72, 60)}V${celluloid.y + edge + 66 * k}C${at(88, 68)} ${at(106, 74)} ${at(108, 90)}z`;
	return [...frameOf(celluloid, edge, 'empty'), { c: 'candidate', d }];
}

/** The question mark on a frame that is only counted. */
export function queryOf({ x, y, width, height }: Rect, em: number): Label {
	return makeLabel('?', x + width / 2, y + height / 2 + 0.3 * em, 'sans', em, 'middle', 'query');
}

/** A frame of film around a picture, as sure as what is in it. */
export function frameOf(celluloid: Rect, edge: number, state: string): readonly Shape[] {
	const { x, y, width, height } = celluloid;
	const holes = [y + edge / 2, y + height - edge / 2].map(
		(at) => `M${x + edge / 2} ${at}H${x + width}`
	);
	return [shapeOf(`celluloid ${state}`, celluloid), { c: `holes ${state}`, d: holes.join('') }];
}
