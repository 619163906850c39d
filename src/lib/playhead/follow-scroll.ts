// The driver that follows scrolling: places are measured when something has changed its size, and while the page moves only compared.
import type { StepId } from '$lib/narrative/story';
import { atRest } from './at-rest';
import type { Place } from './playhead.svelte';

/** Where a step stands, in px from the top of the page. */
export interface Standing {
	readonly id: StepId;
	readonly top: number;
}

export interface Standings {
	/** Top of the chapter, px from the top of the page. */
	readonly top: number;
	/** Its steps in order; asked for only where the line may be among them. */
	readonly steps: () => readonly Standing[];
}

export interface Stand {
	readonly place: Place;
	/** The line is in the head of the step's chapter, above the step itself. */
	readonly atHead: boolean;
}

/**
 * The step whose top is the last above the line; a chapter's first step has its head as well. The opening above the first chapter,
 * the end below the last.
 * @param chapters in document order
 * @param end bottom of the last chapter, px from the top of the page
 * @param line px from the top of the page
 */
export function placeAtLine(chapters: readonly Standings[], end: number, line: number): Stand {
	if (end < line) return { place: 'end', atHead: false };
	for (const chapter of [...chapters].reverse()) {
		if (chapter.top > line) continue;
		const steps = chapter.steps();
		const reached = steps.findLast(({ top }) => top <= line);
		const step = reached ?? steps[0];
		if (step) return { place: step.id, atHead: reached === undefined };
	}
	return { place: 'opening', atHead: false };
}

export interface ScrollOptions {
	/** The elements that are chapters, in order; the steps in them have their step's id. */
	readonly chapters: readonly HTMLElement[];
	/** What the steps are told by. */
	readonly steps: string;
	/** Where the line is, as a share of the window's height, 0 to 1. */
	readonly line: () => number;
	/** The windows in which the line is elsewhere. */
	readonly lines: MediaQueryList;
}

/**
 * Follows for as long as the page lives. Answers a function that measures and looks at once.
 *
 * While the page moves nothing is measured and nothing is laid out: browsers say that it scrolled at the beginning of a frame, and
 * what that changes is written in the same frame. A chapter's steps are measured when the line first comes among them.
 * @param goTo moves to a place, or to the head of its chapter
 */
export function followScroll(
	goTo: (place: Place, atHead: boolean) => void,
	{ chapters, steps, line, lines }: ScrollOptions
): () => void {
	const all = chapters.map((element) => ({
		element,
		steps: [...element.querySelectorAll<HTMLElement>(steps)]
	}));
	const measure = () => {
		const topOf = (element: HTMLElement) => element.getBoundingClientRect().top + scrollY;
		const places = all.map(({ element, steps }) => {
			let standing: readonly Standing[] | undefined;
			return {
				top: topOf(element),
				steps: () =>
					(standing ??= steps.map((step) => ({ id: step.id as StepId, top: topOf(step) })))
			};
		});
		return {
			places,
			end: (chapters.at(-1)?.getBoundingClientRect().bottom ?? 0) + scrollY,
			share: line(),
			height: innerHeight
		};
	};
	let last: ReturnType<typeof measure> | undefined;
	let stand: Stand | undefined;
	const look = () => {
		const { places, end, share, height } = (last ??= measure());
		const now = placeAtLine(places, end, scrollY + share * height);
		if (now.place === stand?.place && now.atHead === stand.atHead) return;
		stand = now;
		goTo(now.place, now.atHead);
	};
	const lookAgain = () => {
		last = undefined;
		look();
	};
	const lookSoon = oncePerFrame(lookAgain);

	lines.addEventListener('change', lookSoon);
	addEventListener('resize', lookSoon);
	visualViewport?.addEventListener('resize', lookSoon);
	addEventListener('pageshow', lookSoon);
	// wherever the page comes to rest, in any browser: not all of them say when scrolling ends
	const resting = atRest(lookSoon);
	addEventListener(
		'scroll',
		() => {
			look();
			resting();
		},
		{ passive: true }
	);
	// text that changes height: chapters that are laid out, fonts that arrive, <details> that open; what stands before the first among it
	const heights = new ResizeObserver(lookSoon);
	for (const element of [document.body, ...chapters]) heights.observe(element);
	look();
	return lookAgain;
}

function oncePerFrame(act: () => void): () => void {
	let pending = 0;
	return () => {
		cancelAnimationFrame(pending);
		pending = requestAnimationFrame(act);
	};
}
