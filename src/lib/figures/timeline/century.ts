// The whole century as a thin band, the window marked on it, and the wedge that opens from the window to the axis.
import { round } from '$lib/components/chart/round';
import { spanOf } from '$lib/data/derive';
import type { Event } from './data';
import { isElsewhere } from './elsewhere';
import type { Words } from './marks';
import type { Scene } from './scene';
import { laneNames, windows, yearsOf } from './windows';

export interface Century {
	/** The years it begins and ends with, and those of the window where there is room for them. */
	readonly words: readonly Words[];
	/** The window on the band. */
	readonly x0: number;
	readonly x1: number;
	/** The wedge, as a path. */
	readonly wedge: string;
	readonly ticks: readonly {
		readonly id: string;
		readonly film: string | undefined;
		readonly x: number;
		readonly y: number;
		readonly height: number;
		readonly now: boolean;
	}[];
}

/** @param ticked which events have a tick */
export function drawCentury(
	{ shown, asked, window, sizes }: Scene,
	ticked: (event: Event) => boolean = () => true
): Century {
	const { century, left, right, wedge, label } = sizes;
	const { from, to } = windows.whole;
	const x = (year: number) =>
		century.x0 + ((year - from) / (to - from)) * (century.x1 - century.x0);
	const [x0, x1] = [x(window.from), x(window.to)];
	const high = century.bottom - century.top;
	const third = high / laneNames.length;
	const end = (text: string, at: number): Words => ({
		text,
		x: at,
		y: century.bottom - label * 0.12,
		size: label,
		face: 'sans',
		tone: 'label'
	});
	return {
		words: [
			end(String(from), left),
			end(String(to - 1), century.x1 + label * 0.5),
			// below the middle of the wedge, between the window above and the axis beneath
			...(wedge - century.bottom > label
				? [
						{
							text: yearsOf(window),
							x: round(((x0 + x1) / 2) * 0.4 + ((left + right) / 2) * 0.6),
							y: wedge - label * 0.35,
							size: label * 1.5,
							face: 'sans' as const,
							tone: 'label',
							anchor: 'middle' as const
						}
					]
				: [])
		],
		x0,
		x1,
		wedge: `M${round(x0)} ${century.bottom}H${round(x1)}L${right} ${wedge}H${left}z`,
		// a tick in the third of its lane; what the step is about stands through the whole band, and out of it
		ticks: shown.filter(ticked).flatMap(({ id, film, lane, date }) => {
			const at = date.value === null ? null : spanOf(date.value).from;
			const now = asked.has(id);
			// films outside the seven, only where the step is about them
			const out = isElsewhere({ id }) && !now;
			if (at === null || at < from || at >= to || out) return [];
			const y = now ? century.top - third : century.top + laneNames.indexOf(lane) * third;
			return [
				{ id, film, x: round(x(at)), y: round(y), height: round(now ? high + third : third), now }
			];
		})
	};
}
