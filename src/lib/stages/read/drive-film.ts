// In a projector a film runs by scrolling: which frame is on the screen follows from where the step stands, and from nothing else.
import type { LivePicture } from './live-picture.svelte';

/** The part of a step's way past the line in which its film runs; in the rest the last count stands to be read. */
const running = 0.7;

/**
 * The frame of the sequence, from 0, for a step that stands there.
 * @param passed how far the step's top is above the line, px; negative below it
 * @param height of the step, px
 */
export function frameAt(
	{ from, to }: { readonly from: number; readonly to: number },
	passed: number,
	height: number
): number {
	const share = Math.max(0, Math.min(1, passed / (height * running)));
	return Math.min(to - 1, from + Math.floor(share * (to - from)));
}

/**
 * Answers what moves the film to where the reader is. Who takes it in hand, by a button or the slider, has it until the next step.
 * @param line where the reading line is, px from the window's top
 */
export function driveFilm(picture: LivePicture, line: () => number): () => void {
	let shownLast: number | null = null;
	return () => {
		const { reading, clock, shown } = picture;
		const id = shown?.scene.id;
		// who flies past pays for no frame
		if (!id || reading.here !== id || reading.playhead.id !== id || reading.calm) return;
		const stretch = shown.figure.film?.(shown.scene.cue);
		const inHand = clock.playing || (clock.frame !== null && clock.frame !== shownLast);
		const step = document.getElementById(id);
		if (!stretch || inHand || !step) return;
		const { top, height } = step.getBoundingClientRect();
		shownLast = frameAt(stretch, line() - top, height);
		if (shownLast !== clock.frame) clock.seek(shownLast);
	};
}
