// A date that is to stand alone: one line, its years, one bar. No lanes, no band, no measure, nothing else of its time.
import type { Box } from '$lib/components/figure/types';
import { round } from '$lib/components/chart/round';
import { measureText } from '$lib/components/chart/text';
import { extentOf } from './extent';
import type { Layout } from './layout';
import type { Scene } from './scene';
import { laneNames } from './windows';
import { drawFew } from './few-marks';
import { finger, seatFew } from './few-seats';
import { typesOf } from './few-type';

export function layoutAlone(scene: Scene, { height }: Box): Layout {
	const { sizes, shown, asked, window, x } = scene;
	const label = sizes.label * 1.5;
	const ground = round(height * 0.56);
	const [type] = typesOf(sizes);
	const items = shown
		.filter((event) => asked.has(event.id) && event.date.value !== null)
		.map((event) => ({ event, extent: extentOf(event, scene) }));
	// its years stand under it
	const seated = (type ? seatFew(items, type, sizes, [], true) : []).map((one) => ({
		...one,
		lines: { ...one.lines, detail: '' }
	}));
	const high = Math.max(finger, sizes.label * 5);
	const years = Array.from({ length: window.to - window.from }, (_, year) => window.from + year);
	return {
		sizes,
		ticks: years.slice(1).map((at) => {
			const text = String(at);
			// in the middle of the year that it names
			const middle = x(at + 0.5) - measureText(text, 'sans', label) / 2;
			return {
				at,
				x: round(x(at)),
				words: {
					text,
					x: round(middle),
					y: round(ground + label * 1.25),
					size: label,
					face: 'sans',
					tone: 'label'
				}
			};
		}),
		grid: { top: ground, bottom: ground + sizes.label * 0.5 },
		lanes: laneNames.map((lane) => ({
			lane,
			name: null,
			nameRoom: null,
			ground,
			pale: false,
			marks: type
				? seated
						.filter(({ event }) => event.lane === lane)
						.map((one) => drawFew(one, true, { ground, high }, { foot: ground, rooms: [] }, type))
				: [],
			heaps: [],
			quiet: []
		})),
		distances: [],
		century: null,
		curtain: null,
		key: []
	};
}
