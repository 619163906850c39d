// The place of a sixth window: loose frames for what is counted and has no film, and how many of how many.
import { wrapText } from '$lib/components/chart/text';
import { spell } from '$lib/data/words';
import type { OpenAppearance } from '../data';
import { makeLabel } from '../geometry';
import type { Drawing, Label, Picture, Rect } from '../geometry';
import { subjects } from '../scope/subjects';
import { shapeOfPicture, type Windows } from './panes';
import { whole } from './motifs';
import { leftOf, openLabel } from '../words/words';

interface Loose {
	readonly room: Rect;
	readonly pictures: readonly Picture[];
	readonly label: Label;
}

/**
 * What a count leaves: frames that belong to some of the films, in a pile and tilted, for they have no place; and how many of how
 * many: under the pile, beside it where two counts share the room.
 */
export function layLoose(open: OpenAppearance, { rows, size, rest }: Windows): Loose {
	const alone = rows.opens.length === 1;
	const height = rest.height / rows.opens.length;
	const room = { ...rest, y: rest.y + rows.opens.indexOf(open) * height, height };
	const count = leftOf(open) ?? 1;
	const em = (alone ? 2.6 : 1.7) * size.label;
	const gap = 0.5 * size.label;
	const width = (alone ? 0.7 : 0.4) * room.width;
	const deep = Math.min(width * shapeOfPicture, room.height - 2 * gap);
	const wide = deep / shapeOfPicture;
	const step = (0.2 * wide) / Math.max(1, count - 1);
	const now = rows.at.open(open) ? 'now' : '';
	const end = room.x + gap + (count - 1) * step + wide;
	return {
		room,
		pictures: Array.from({ length: count }, (_, index) => ({
			rect: {
				x: room.x + gap + index * step,
				y: room.y + gap + 0.5 * index * step,
				width: wide,
				height: deep
			},
			shapes: whole[open.motif] ?? [],
			c: `loose ${now}`,
			tilt: index % 2 === 0 ? -5 : 4
		})),
		label: makeLabel(
			rows.blank ? `${count} more` : openLabel(open),
			alone ? room.x : end + gap,
			room.y + gap + (alone ? deep + 1.1 * em : 0.5 * deep + 0.35 * em),
			'sans',
			em,
			'start',
			now
		)
	};
}

/** How many of the films share a take. */
export function countShared({ rows, size, rest, wide }: Windows): Partial<Drawing> {
	const { shared } = subjects[rows.subject ?? 'belt'];
	const has = rows.appearances.filter((one) => one.motif === shared && one.present.value);
	if (has.length === 0) return {};
	const em = 2.6 * size.label;
	const y = rest.y + (wide ? 1.1 : 0.9) * em;
	const text = `share the footage at the coal face; which ${spell(has.length)}, we infer`;
	const lines = wrapText(text, size.face, size.small, rest.width);
	return {
		labels: [
			makeLabel(`${has.length} of ${rows.films.length}`, rest.x, y, 'sans', em),
			...lines.map((line, index) =>
				makeLabel(
					line,
					rest.x,
					y + (index + 1) * 1.3 * size.small + 2,
					size.face,
					size.small,
					'start',
					'soft'
				)
			)
		]
	};
}
