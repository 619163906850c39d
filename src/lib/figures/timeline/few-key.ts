// The key where a few are shown: of what has no words beside it, and of what its words don't say.
import { rectPath } from '$lib/components/chart/rect';
import { layLine, ringSign, widthOfSign, type KeyEntry, type Sign } from './key';
import type { LaneBand } from './lanes';
import { filmOf } from './phases';
import type { Sizes } from './sizes';

export function layoutFewKey(
	lanes: readonly LaneBand[],
	elsewhere: boolean,
	sizes: Sizes
): readonly KeyEntry[] {
	const { label } = sizes;
	const high = label * 0.55;
	const sign = (style: string, text: string, width: number): Sign => {
		const path = rectPath({ x: 0, y: 0, width, height: high });
		return { text, style, path, width, height: high };
	};
	const drawn = (style: string) =>
		lanes.some(({ quiet }) => quiet.some((one) => one.style.startsWith(style)));
	const pointed = lanes.some(({ marks }) => marks.some(({ id }) => filmOf({ id })));
	const guessed = lanes
		.flatMap(({ marks }) => marks)
		.filter((one) => one.certainty === 'inferred' && !one.elsewhere);
	// as its marks are: red where the step is about all of them
	const dashes = guessed.every(({ now }) => now) ? 'body inferred now' : 'body inferred';
	const signs = [
		...(elsewhere ? [ringSign(sizes)] : []),
		...(guessed.length > 0 ? [sign(dashes, 'inferred', label * 0.8)] : []),
		...(drawn('film')
			? [sign('film stated', pointed ? 'others of the seven' : 'one of the seven', label * 0.45)]
			: []),
		...(drawn('film unresolved') ? [sign('film unresolved', 'date open', label * 0.8)] : []),
		...(drawn('tick') && !elsewhere ? [sign('tick stated', 'other dates', label * 0.12)] : [])
	];
	const room = sizes.right - sizes.left - (signs.length - 1) * sizes.small * 1.1;
	const widths = signs.map((one) => widthOfSign(one, sizes));
	// one line: what has no room in it goes without
	return layLine(
		signs.filter((_, index) => sum(widths.slice(0, index + 1)) <= room),
		0,
		sizes
	);
}

const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
