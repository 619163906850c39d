// A chapter's picture becomes a figure when the reader comes near it and stays; from then on it follows while it is near.
import { mount } from 'svelte';
import type { Box } from '$lib/components/figure/types';
import { Shelf } from '$lib/figures/shelf.svelte';
import { settleTime } from '$lib/narrative/position';
import { fetchEvidence } from '../evidence-elsewhere';
import { find } from './find';
import { followNear } from './follow-near';
import { holdPicture } from './hold-picture';
import { LivePicture } from './live-picture.svelte';
import LivePictureView from './LivePicture.svelte';
import LiveTable from './LiveTable.svelte';
import type { Reading } from './reading.svelte';
import { wideWindow } from './still';

/** Settles when the styles are here, or can't be had. From a file they are in the page already, see tools/usb. */
function loadStyles(href: string): Promise<void> {
	if (location.protocol === 'file:') return Promise.resolve();
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	return new Promise((resolve) => {
		link.onload = link.onerror = () => resolve();
		document.head.append(link);
	});
}

/** The figure stands where the picture stood, and its table under it. */
function wakeUp(section: HTMLElement, picture: LivePicture, size: () => Box['name']): void {
	const target = find('.picture', section);
	const twin = find<HTMLDetailsElement>('.twin', section);
	let isOpen = $state(twin.open);
	twin.addEventListener('toggle', () => (isOpen = twin.open));
	const asleep = () => delete target.dataset.awake;
	mount(LivePictureView, { target, props: { picture, size, onerror: asleep } });
	mount(LiveTable, { target: twin, props: { picture, open: () => isOpen } });
	$effect.root(() => {
		$effect(() => {
			if (!picture.shown) return;
			const { id, cue } = picture.shown.scene;
			target.dataset.awake = twin.dataset.awake = '';
			target.dataset.cue = JSON.stringify(cue);
			target.dataset.step = twin.dataset.step = id ?? '';
		});
		$effect(() => {
			// the film is taken out where the reader goes on
			void picture.reading.playhead.id;
			picture.unthread();
		});
	});
}

/**
 * Lets every picture of the essay wake when its time comes.
 * @param seconds length of the sequence
 * @param figureStyles address of the styles of figures
 */
export function wakePictures(
	reading: Reading,
	seconds: number,
	figureStyles: string,
	root: HTMLElement
): void {
	const shelf = new Shelf();
	let styled: Promise<void> | undefined;
	const wide = matchMedia(wideWindow);
	let isWide = $state(wide.matches);
	wide.addEventListener('change', () => (isWide = wide.matches));
	const size = () => (isWide ? 'wide' : 'narrow');
	const sections = [...root.querySelectorAll<HTMLElement>('.chapter')];
	/** By chapter. */
	const awake: Record<string, LivePicture | undefined> = {};
	/** What lets a chapter's picture come, by chapter. */
	const held: Record<string, (() => void) | undefined> = {};
	for (const section of sections) held[section.id] = holdPicture(section);
	const release = ({ id }: HTMLElement) => {
		held[id]?.();
		delete held[id];
	};
	addEventListener('beforeprint', () => sections.forEach(release));

	async function wake(section: HTMLElement) {
		const chapter = reading.outline.chapters.find(({ slug }) => slug === section.id);
		if (!chapter || awake[chapter.slug]) return;
		const picture = new LivePicture(chapter, reading, shelf, seconds, () => near.has(section));
		awake[chapter.slug] = picture;
		const { figure } = reading.sceneOf(chapter);
		await Promise.all([(styled ??= loadStyles(figureStyles)), shelf.fetch(figure)]);
		fetchEvidence('evidence/');
		wakeUp(section, picture, size);
	}

	const come = () => {
		for (const section of near) {
			release(section);
			awake[section.id]?.look();
			void wake(section);
		}
	};
	const near = followNear(sections, () => {
		reading.settle();
		come();
	});
	// who moves on slowly never rests, but stands at a step until its address is written
	$effect.root(() => {
		$effect(() => {
			const { id } = reading.playhead;
			const settled = setTimeout(() => reading.here === id && come(), settleTime);
			return () => clearTimeout(settled);
		});
	});
}
