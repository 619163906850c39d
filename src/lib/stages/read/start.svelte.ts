// Wakes the printed essay up: scrolling and the address move the reading, pictures become figures where the reader is.
import { mount } from 'svelte';
import { peek } from '$lib/components/chrome/peek';
import { keepEssay } from '$lib/device/keep-essay';
import { keep, recall } from '$lib/device/storage';
import type { Outline, StepId } from '$lib/narrative/story';
import { followScroll } from '$lib/playhead/follow-scroll';
import type { Place } from '$lib/playhead/playhead.svelte';
import { findEntry } from '../evidence-elsewhere';
import type { Footage } from '../film-strip';
import { followAddress } from './address.svelte';
import { find } from './find';
import { layOutRest } from './lay-out';
import { loadStyles } from './load-styles';
import { Reading } from './reading.svelte';
import { offerGuess, threadFilm } from './run-film.svelte';
import StatusBar from './StatusBar.svelte';
import { withTitles, type UntitledOutline } from './titles';
import { wakePictures } from './wake.svelte';

export interface ReadData {
	readonly outline: UntitledOutline;
	/** Length of the sequence in seconds. */
	readonly seconds: number;
	readonly footage: Footage;
	/** Address of the styles of what only a page whose scripts run has. */
	readonly awakeStyles: string;
	/** Address of the styles of figures. */
	readonly figureStyles: string;
}

/** Lets the browser paint and answer before the next thing is done. */
const pause = (): Promise<void> =>
	'scheduler' in window && 'yield' in scheduler
		? scheduler.yield()
		: new Promise((resolve) => setTimeout(resolve));

/** In small steps: on a slow phone none of them is felt. */
export async function startReading(data: ReadData): Promise<void> {
	const { seconds, footage, awakeStyles, figureStyles } = data;
	const root = find('.read');
	const styled = loadStyles(awakeStyles);
	const outline = await takeWay(withTitles(data.outline, root), root);
	const reading = new Reading(outline);
	reading.calm = recall('calm') === 'yes';
	await pause();
	const film = offerGuess(data, reading, root);
	// for who measures: the strip is the first figure of the page that answers
	performance.mark('figure-interactive');
	await pause();
	threadFilm(film, reading, footage, root);

	await pause();
	/** Where the sheet can't be had, the contents of the opening are gone to. */
	const oncontents = () =>
		void import('./open-sheet').then(
			({ openSheet }) => openSheet(reading, root),
			() => (location.hash = 'chapters')
		);
	styled.then(() =>
		mount(StatusBar, { target: find('.status', root), props: { reading, oncontents } })
	);
	const panel = find('.peek', root);
	const entry = findEntry('evidence/');
	const open = async (id: string) => (await Promise.all([entry(id), loadStyles(figureStyles)]))[0];
	peek(() => panel, 'evidence/', open)(root);

	await pause();
	// the line stands below the sticky figure where that is above the text
	const beside = matchMedia('(min-width: 60rem) and (min-aspect-ratio: 1/1), (max-height: 30rem)');
	const line = () => (beside.matches ? 0.5 : 0.72);
	const goTo = (place: Place, atHead: boolean) => {
		reading.goTo(place, atHead);
		sayStep(reading.here, root);
	};
	const look = followScroll(goTo, {
		chapters: [...root.querySelectorAll<HTMLElement>('.chapter')],
		steps: '.step',
		line,
		lines: beside
	});
	$effect.root(() => {
		markStep(reading);
		keepCalm(reading);
	});
	followAddress(reading, look, root);

	await pause();
	wakePictures(reading, { seconds, figureStyles, line: () => line() * innerHeight }, root);
	layOutRest(root);
	keepEssay('service-worker.js');
	root.dataset.live = '';
	await styled;
	(await import('./take-face')).takeFace(root);
}

/** The way that the address asks for: everything, where the short one can't be had. */
const takeWay = (outline: Outline, root: HTMLElement): Outline | Promise<Outline> =>
	/[?&]depth=/.test(location.search)
		? import('./take-short-way').then(
				({ takeShortWay }) => takeShortWay(outline, root),
				() => outline
			)
		: outline;

/** Says the step to whoever asks the page. */
function sayStep(id: StepId | null, root: HTMLElement): void {
	if (id === null) delete root.dataset.step;
	else root.dataset.step = id;
}

/** The step where the reader stands is marked in the text. */
function markStep(reading: Reading): void {
	let marked: Element | null = null;
	$effect(() => {
		const { id } = reading.playhead;
		marked?.removeAttribute('aria-current');
		marked = id === null ? null : document.getElementById(id);
		marked?.setAttribute('aria-current', 'step');
	});
}

function keepCalm(reading: Reading): void {
	$effect(() => {
		document.documentElement.classList.toggle('calm', reading.calm);
		keep('calm', reading.calm ? 'yes' : null);
	});
}
