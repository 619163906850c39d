// The edges of the page: whose words they are and when, under the bar at its head; how they have come to us, at its foot.
import { measureText } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import { formatDate } from '$lib/data/derive';
import type { Text } from './data';
import type { Measures } from './measures';
import { breakLines, tellApart } from './runs';
import { setLine, type SetLine } from './set-line';

export interface Foot {
	/** Height of the rule over it. */
	readonly rule: number;
	readonly lines: readonly SetLine[];
}

const ours = (text: string) => [{ text, theirs: false }];

/** Height of the head's base line: its capitals, 0.7 of the largest size, stand half as far under the bar as they are high. */
export const headBase = ({ bar, heads }: Measures): number => bar + (heads.at(-1) ?? 0) * 1.05;

/** Who at the left, when at the right, at the largest size at which an em stays between them. */
export function layHead({ who, when }: Text, measures: Measures): readonly SetLine[] {
	const { heads, indent, measure } = measures;
	const date = formatDate(when.value ?? '');
	const width = (text: string, size: number) => measureText(text, 'sans', size);
	const fitting = heads.filter((one) => width(who, one) + width(date, one) + one <= measure);
	const size = fitting.at(-1) ?? heads[0]!;
	const y = headBase(measures);
	const right = indent + measure - width(date, size);
	return [
		setLine(ours(who), indent, y, size, { face: 'sans' }),
		setLine(ours(date), right, y, size, { face: 'sans' })
	];
}

/** How we have the text: its last line stands 0.3 of its size over the box’s edge. */
export function layFoot(text: Text, measures: Measures, box: Box): Foot {
	const { indent, measure, foot: size, pitch } = measures;
	const broken = breakLines(`Retold; quotes in “…”. ${text.through}.`, size, measure);
	const last = box.height - size * 0.3;
	const first = last - (broken.length - 1) * pitch;
	return {
		rule: first - pitch,
		lines: tellApart(broken).map((runs, index) =>
			setLine(runs, indent, first + index * pitch, size)
		)
	};
}
