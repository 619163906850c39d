// What stands beside a mark: its name, and in small text after it a date or a phase.
import { measureText } from '$lib/components/chart/text';
import { formatDate } from '$lib/data/derive';
import type { Event } from './data';
import type { Extent } from './extent';
import { phaseOf, phaseWords } from './phases';
import type { Sizes } from './sizes';

export interface Drawn {
	readonly event: Event;
	readonly extent: Extent;
}

export interface LabelText {
	readonly title: string;
	readonly detail: string;
	/** Size of the title. */
	readonly size: number;
	/** Room it takes, with the sign of the phase. */
	readonly width: number;
}

export const glyphOf = ({ small }: Sizes) => small * 0.7;

function text(event: Event, detail: string, size: number, sizes: Sizes): LabelText {
	const after = detail ? sizes.gap + measureText(detail, 'serif', sizes.small) : 0;
	const sign = phaseOf(event) ? glyphOf(sizes) + sizes.gap : 0;
	const width = measureText(event.short, 'sans', size) + after + sign;
	return { title: event.short, detail, size, width };
}

/** The quiet name. */
export const nameOf = (event: Event, sizes: Sizes) => text(event, '', sizes.small, sizes);

/** The name of what the step is about, or of a film whose phase it asks for. */
export function titleOf(event: Event, dated: boolean, phased: boolean, sizes: Sizes): LabelText {
	const phase = phased && phaseOf(event);
	const date = dated && event.date.value !== null ? [formatDate(event.date.value)] : [];
	const detail = [...date, ...(phase ? [phaseWords[phase]] : [])].join(', ');
	const full = text(event, detail, dated ? sizes.title : sizes.label, sizes);
	// a name that long would fit nowhere but across the lane
	return full.width < (sizes.right - sizes.left) * 0.62
		? full
		: text(event, '', sizes.title, sizes);
}
