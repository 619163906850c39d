// A picture becomes a figure when the reader comes near it and stays; from then on it follows while it is near.
import { mount, untrack } from 'svelte';
import type { Box } from '$lib/components/figure/types';
import { Shelf } from '$lib/figures/shelf.svelte';
import { settleTime } from '$lib/narrative/position';
import { stretchesOf } from '$lib/narrative/stretches';
import { fetchEvidence } from '../evidence-elsewhere';
import { find } from './find';
import { driveFilm } from './drive-film';
import { followNear } from './follow-near';
import { holdPicture } from './hold-picture';
import { LivePicture } from './live-picture.svelte';
import LivePictureView from './LivePicture.svelte';
import { loadStyles } from './load-styles';
import type { Reading } from './reading.svelte';
import { wideWindow } from './still';

/**
 * The figure stands where the picture stood.
 * @param move moves its film to where the reader is, if it is one that scrolling moves
 */
function wakeUp(
	target: HTMLElement,
	picture: LivePicture,
	size: () => Box['name'],
	move: () => void
): void {
	const asleep = () => delete target.dataset.awake;
	mount(LivePictureView, { target, props: { picture, size, onerror: asleep } });
	$effect.root(() => {
		$effect(() => {
			if (!picture.shown) return;
			const { id, cue } = picture.shown.scene;
			target.dataset.awake = '';
			if (target.dataset.step && target.dataset.step !== id) target.dataset.moved = '';
			target.dataset.cue = JSON.stringify(cue);
			target.dataset.step = id ?? '';
		});
		$effect(() => {
			// the film is taken out where the reader goes on
			void picture.reading.playhead.id;
			untrack(() => {
				picture.unthread();
				move();
			});
		});
	});
}

/** The table under a chapter, for its pictures that are awake; where it can't be had the printed link stays. Answers how to add one. */
function layTable(twin: HTMLElement): (picture: LivePicture) => void {
	let pictures = $state.raw<readonly LivePicture[]>([]);
	import('./LiveTable.svelte').then(
		({ default: LiveTable }) => {
			mount(LiveTable, {
				target: twin,
				props: {
					get pictures() {
						return pictures;
					}
				}
			});
			twin.dataset.awake = '';
		},
		() => {}
	);
	return (picture) => (pictures = [...pictures, picture]);
}

const nameOf = (section: HTMLElement): string => section.dataset.stretch ?? '';

export interface WakeOptions {
	/** Length of the sequence in seconds. */
	readonly seconds: number;
	/** Address of the styles of figures. */
	readonly figureStyles: string;
	/** Where the reading line is, px from the window's top. */
	readonly line: () => number;
}

/** Lets every picture of the essay wake when its time comes. */
export function wakePictures(
	reading: Reading,
	{ seconds, figureStyles, line }: WakeOptions,
	root: HTMLElement
): void {
	const shelf = new Shelf();
	const wide = matchMedia(wideWindow);
	let isWide = $state(wide.matches);
	wide.addEventListener('change', () => (isWide = wide.matches));
	const size = () => (isWide ? 'wide' : 'narrow');
	const sections = [...root.querySelectorAll<HTMLElement>('.side-by-side')];
	const stretches = reading.outline.chapters.flatMap(stretchesOf);
	/** By stretch. */
	const awake: Record<string, LivePicture | undefined> = {};
	/** How a chapter's table is told of a picture, by chapter. */
	const tables: Record<string, ((picture: LivePicture) => void) | undefined> = {};
	/** What moves the film of a projector to where the reader is. */
	const films: { readonly section: HTMLElement; readonly move: () => void }[] = [];
	const still = matchMedia('(prefers-reduced-motion: reduce)');
	const drive = () => {
		if (still.matches) return;
		for (const { section, move } of films) if (near.has(section)) move();
	};
	/** What lets a picture come. */
	const held: Record<string, (() => void) | undefined> = {};
	for (const section of sections) held[nameOf(section)] = holdPicture(section);
	const release = (section: HTMLElement) => {
		held[nameOf(section)]?.();
		delete held[nameOf(section)];
	};

	async function wake(section: HTMLElement) {
		// in five minutes a stretch may begin at another step than the one it is printed with
		const found = stretches.find(({ steps }) =>
			steps.some((step) => section.contains(document.getElementById(step.id)))
		);
		if (!found || awake[nameOf(section)]) return;
		const stretch = { ...found, id: nameOf(section) };
		const picture = new LivePicture(stretch, reading, shelf, seconds, () => near.has(section));
		awake[stretch.id] = picture;
		const { figure } = reading.sceneOf(stretch);
		await Promise.all([loadStyles(figureStyles), shelf.fetch(figure)]);
		fetchEvidence('evidence/');
		if (section.classList.contains('projector'))
			films.push({ section, move: driveFilm(picture, line) });
		wakeUp(find('.picture', section), picture, size, drive);
		const chapter = section.closest<HTMLElement>('.chapter');
		if (chapter) (tables[chapter.id] ??= layTable(find('.twin', chapter)))(picture);
	}

	const come = () => {
		for (const section of near) {
			release(section);
			awake[nameOf(section)]?.look();
			void wake(section);
		}
	};
	const near = followNear(sections, () => {
		reading.settle();
		come();
		drive();
	});
	let frame = 0;
	addEventListener(
		'scroll',
		() => {
			if (!films.length) return;
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(drive);
		},
		{ passive: true }
	);
	// who moves on slowly never rests, but stands at a step until its address is written
	$effect.root(() => {
		$effect(() => {
			const { id } = reading.playhead;
			const settled = setTimeout(() => reading.here === id && come(), settleTime);
			return () => clearTimeout(settled);
		});
	});
}
