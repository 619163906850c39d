// The whole century as a thin band, the window marked on it, and the wedge that opens from the window to the axis.
import { round } from '$lib/components/chart/round';
import { spanOf } from '$lib/data/derive';
import { isElsewhere } from './elsewhere';
import type { Scene } from './scene';
import { laneNames, windows, yearsOf } from './windows';

export interface Century {
	readonly ends: readonly { readonly text: string; readonly x: number }[];
	/** The window on the band. */
	readonly x0: number;
	readonly x1: number;
	/** The wedge, as a path. */
	readonly wedge: string;
	readonly years: { readonly text: string; readonly x: number };
	readonly ticks: readonly {
		readonly id: string;
		readonly film: string | undefined;
		readonly x: number;
		readonly y: number;
		readonly height: number;
		readonly now: boolean;
	}[];
}

export function drawCentury({ shown, asked, window, sizes }: Scene): Century {
	const { century, left, right, wedge } = sizes;
	const { from, to } = windows.whole;
	const x = (year: number) =>
		century.x0 + ((year - from) / (to - from)) * (century.x1 - century.x0);
	const [x0, x1] = [x(window.from), x(window.to)];
	const high = century.bottom - century.top;
	const third = high / laneNames.length;
	return {
		ends: [
			{ text: String(from), x: left },
			{ text: String(to - 1), x: century.x1 + sizes.label * 0.5 }
		],
		x0,
		x1,
		wedge: `M${round(x0)} ${century.bottom}H${round(x1)}L${right} ${wedge}H${left}z`,
		// below the middle of the wedge, between the window above and the axis beneath
		years: { text: yearsOf(window), x: round(((x0 + x1) / 2) * 0.4 + ((left + right) / 2) * 0.6) },
		// a tick in the third of its lane; what the step is about stands through the whole band, and out of it
		ticks: shown.flatMap(({ id, film, lane, date }) => {
			const at = date.value === null ? null : spanOf(date.value).from;
			if (at === null || at < from || at >= to || isElsewhere({ id })) return [];
			const now = asked.has(id);
			const y = now ? century.top - third : century.top + laneNames.indexOf(lane) * third;
			return [
				{ id, film, x: round(x(at)), y: round(y), height: round(now ? high + third : third), now }
			];
		})
	};
}
