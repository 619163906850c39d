// The driver that follows scrolling: scrollama says when something crossed the line, geometry says what is current.
import scrollama from 'scrollama';
import type { StepId } from '$lib/narrative/story';
import type { Place, Playhead } from './playhead.svelte';

/**
 * The step whose top is the last above the line; the opening above the first, the end below the last.
 * @param steps in document order, edges in px from the top of the window
 * @param line in px from the top of the window
 */
export function stepAtLine(
	steps: readonly { id: StepId; top: number; bottom: number }[],
	line: number
): Place {
	const above = steps.findLast((step) => step.top <= line);
	if (!above) return 'opening';
	return above === steps.at(-1) && above.bottom < line ? 'end' : above.id;
}

export interface ScrollOptions {
	/** The elements that are steps, in order; each has its step's id. */
	readonly elements: readonly HTMLElement[];
	/** Where the line is, as a share of the window's height, 0 to 1. */
	readonly line: () => number;
	/** The end of the story: the line below it is after the end. */
	readonly end: HTMLElement;
}

/** Follows until the signal aborts. Answers a function that looks again at once. */
export function followScroll(
	playhead: Playhead,
	{ elements, line, end }: ScrollOptions,
	signal: AbortSignal
): () => void {
	const look = () => {
		if (signal.aborted) return;
		const at = line() * innerHeight;
		const boxes = elements.map((element) => {
			const { top, bottom } = element.getBoundingClientRect();
			return { id: element.id as StepId, top, bottom };
		});
		const last = boxes.at(-1);
		if (last) last.bottom = end.getBoundingClientRect().bottom;
		playhead.goTo(stepAtLine(boxes, at));
	};

	let scroller: ReturnType<typeof scrollama> | null = null;
	let offset = Number.NaN;
	/** scrollama (whose types know only some decimals) bakes the window's height into its trigger line: set up anew when that changes. */
	const aim = () => {
		const wanted = line();
		if (scroller && wanted === offset) scroller.resize();
		else {
			scroller?.destroy();
			offset = wanted;
			scroller = scrollama();
			scroller
				.setup({ step: [...elements], offset: wanted as 0.5 })
				.onStepEnter(look)
				.onStepExit(look);
		}
		look();
	};
	aim();

	let pending = 0;
	const soon = () => {
		cancelAnimationFrame(pending);
		pending = requestAnimationFrame(aim);
	};
	addEventListener('resize', soon, { signal });
	visualViewport?.addEventListener('resize', soon, { signal });
	addEventListener('scrollend', look, { signal });
	addEventListener('pageshow', soon, { signal });
	// text that changes height: fonts that arrive, <details> that open
	const observer = new ResizeObserver(soon);
	observer.observe(end);
	document.fonts?.ready.then(soon, () => {});
	signal.addEventListener('abort', () => {
		cancelAnimationFrame(pending);
		observer.disconnect();
		scroller?.destroy();
	});
	return look;
}
