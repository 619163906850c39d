// The driver that follows scrolling: an observer of the line says when something crossed it, geometry says what is current.
import type { StepId } from '$lib/narrative/story';
import type { Place } from './playhead.svelte';

/** Where a step stands, in px from the top of the window. */
export interface Standing {
	readonly id: StepId;
	readonly top: number;
}

export interface Standings {
	/** Top of the chapter, px from the top of the window. */
	readonly top: number;
	/** Its steps in order; asked for only where the line may be among them. */
	readonly steps: () => readonly Standing[];
}

/**
 * The step whose top is the last above the line; the opening above the first, the end below the last.
 * @param chapters in document order
 * @param end bottom of the last chapter, px from the top of the window
 * @param line px from the top of the window
 */
export function placeAtLine(chapters: readonly Standings[], end: number, line: number): Place {
	if (end < line) return 'end';
	const above = chapters.filter(({ top }) => top <= line);
	for (const chapter of above.reverse()) {
		const step = chapter.steps().findLast(({ top }) => top <= line);
		if (step) return step.id;
	}
	return 'opening';
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

/** Milliseconds without scrolling after which the page is at rest. */
const rest = 100;

/**
 * Follows for as long as the page lives. Answers a function that looks again at once.
 *
 * Nothing is laid out while the page is scrolled: places are read at the beginning of a frame, before anything is written, and
 * what they change is written in that same frame.
 * @param goTo moves to a place
 */
export function followScroll(
	goTo: (place: Place) => void,
	{ chapters, steps, line, lines }: ScrollOptions
): () => void {
	const all = chapters.map((element) => ({
		element,
		steps: [...element.querySelectorAll<HTMLElement>(steps)]
	}));
	const look = () => {
		const places = all.map((chapter) => ({
			top: chapter.element.getBoundingClientRect().top,
			steps: () =>
				chapter.steps.map((step) => ({
					id: step.id as StepId,
					top: step.getBoundingClientRect().top
				}))
		}));
		const end = chapters.at(-1)?.getBoundingClientRect().bottom ?? 0;
		goTo(placeAtLine(places, end, line() * innerHeight));
	};
	const lookSoon = oncePerFrame(look);

	/** A line without height: in percents, it stays where it is whatever becomes of the window. */
	const aim = () => {
		const below = line() * 100;
		const observer = new IntersectionObserver(lookSoon, {
			rootMargin: `-${below}% 0px -${100 - below}% 0px`
		});
		for (const chapter of all) for (const step of chapter.steps) observer.observe(step);
		return observer;
	};
	let observer = aim();
	lines.addEventListener('change', () => {
		observer.disconnect();
		observer = aim();
	});

	addEventListener('resize', lookSoon);
	visualViewport?.addEventListener('resize', lookSoon);
	addEventListener('pageshow', lookSoon);
	// wherever the page comes to rest, in any browser: not all of them say when scrolling ends
	let resting: ReturnType<typeof setTimeout> | undefined;
	addEventListener(
		'scroll',
		() => {
			clearTimeout(resting);
			resting = setTimeout(lookSoon, rest);
		},
		{ passive: true }
	);
	// text that changes height: fonts that arrive, <details> that open
	const heights = new ResizeObserver(lookSoon);
	for (const chapter of chapters) heights.observe(chapter);
	look();
	return look;
}

function oncePerFrame(act: () => void): () => void {
	let pending = 0;
	return () => {
		cancelAnimationFrame(pending);
		pending = requestAnimationFrame(act);
	};
}
