// Who stands in the place at the edge of the frame: all that was found together, what the step is about lit.
import type { Label } from '$lib/components/chart/text';
import type { Beside } from './data';
import { label } from './heads';
import type { Stand } from './layout';
import { crowd, enlarge, hand, men, nobody, sleeve } from './silhouettes';

type Puts = Beside['puts'];

export interface Figure {
	readonly puts: Exclude<Puts, 'question'>;
	readonly now: boolean;
	/** From the top of the frame's left edge, in px. */
	readonly paths: readonly string[];
}

export interface Company {
	/** Outside the frame, from the farthest to the nearest. */
	readonly outside: readonly Figure[];
	readonly question: Label | null;
	/** What reaches over the edge. */
	readonly across: Figure | null;
}

export function layoutCompany({ cue, rows, frame, scale }: Stand): Company {
	const found = new Set<Puts>(rows.map(({ puts }) => puts));
	const lit = rows.find(({ id }) => id === cue.now)?.puts;
	const draw = (puts: Figure['puts'], shapes: readonly string[]): Figure => ({
		puts,
		now: puts === lit,
		paths: shapes.map((d) => enlarge(d, scale))
	});
	const empty = ![...found].some((puts) => puts !== 'nobody');
	return {
		outside: [
			...(empty ? [draw('nobody', [nobody()])] : []),
			...(found.has('many') ? [draw('many', crowd(frame.x / scale, found.has('men')))] : []),
			...(found.has('men') ? [draw('men', men)] : [])
		],
		question: found.has('question')
			? ask(found, frame.x, scale, lit === 'question' ? 'now' : '')
			: null,
		across: found.has('hand') ? draw('hand', [sleeve(-37), ...hand]) : null
	};
}

/** Who leaves no room for a large question. */
const others: readonly Puts[] = ['men', 'many', 'hand'];

/** As high as the place where nobody else is in it; else over the farther of the two. */
function ask(found: ReadonlySet<Puts>, edge: number, scale: number, tone: string): Label {
	const alone = !others.some((puts) => found.has(puts));
	const [x, y, size] = alone ? [-30, 77, 90] : [-54, 17.4, 20.5];
	return {
		...label('?', edge + x * scale, y * scale, size * scale, 'sans', tone),
		anchor: 'middle'
	};
}
