// Wakes the printed essay up: scrolling and the address move the reading, pictures become figures where the reader is.
import { mount } from 'svelte';
import { peek } from '$lib/components/chrome/peek';
import { keepEssay } from '$lib/device/keep-essay';
import { keep, recall } from '$lib/device/storage';
import { Shelf } from '$lib/figures/shelf.svelte';
import { formatPosition, parsePosition, settleTime, type Position } from '$lib/narrative/position';
import { listSteps, type Outline, type StepId } from '$lib/narrative/story';
import { followHash } from '$lib/playhead/follow-hash';
import { followScroll } from '$lib/playhead/follow-scroll';
import type { Place } from '$lib/playhead/playhead.svelte';
import { fetchEvidence, findEntry } from '../evidence-elsewhere';
import FilmHead from '../FilmHead.svelte';
import type { Footage } from '../film-strip';
import { followNear } from './follow-near';
import { holdPicture } from './hold-picture';
import { LivePicture } from './live-picture.svelte';
import LivePictureView from './LivePicture.svelte';
import LiveTable from './LiveTable.svelte';
import { OpeningFilm } from './opening-film.svelte';
import { Reading } from './reading.svelte';
import Running from './Running.svelte';
import StatusBar from './StatusBar.svelte';
import { wideWindow } from './still';
import { goBack, keepPlace, markEntry, returnToEntry } from './way-back';

export interface ReadData {
	readonly outline: Outline;
	/** Length of the sequence in seconds. */
	readonly seconds: number;
	readonly footage: Footage;
	/** Address of the styles of figures. */
	readonly figureStyles: string;
}

/** An element the essay is printed with. */
function find<E extends HTMLElement = HTMLElement>(
	selector: string,
	inside: ParentNode = document
): E {
	const found = inside.querySelector<E>(selector);
	if (!found) throw new Error(`the essay has no ${selector}`);
	return found;
}

const isElement = (id: string) => document.getElementById(id) !== null;

/** Lets the browser paint and answer before the next thing is done. */
const pause = (): Promise<void> =>
	'scheduler' in window && 'yield' in scheduler
		? scheduler.yield()
		: new Promise((resolve) => setTimeout(resolve));

/** In small steps: on a slow phone none of them is felt. */
export async function startReading(data: ReadData): Promise<void> {
	const { outline, seconds, footage, figureStyles } = data;
	const root = find('.read');
	const reading = new Reading(outline);
	reading.calm = recall('calm') === 'yes';
	await pause();
	const film = offerFilm(seconds, footage, root);
	// for who measures: the strip is the first figure of the page that answers
	performance.mark('figure-interactive');
	await pause();
	runFilm(film, reading, footage, root);

	await pause();
	mount(StatusBar, { target: find('.status', root), props: { reading } });
	const panel = find('.peek', root);
	peek(() => panel, 'evidence/', findEntry('evidence/'))(root);

	await pause();
	// the line stands below the sticky figure where that is above the text
	const beside = matchMedia('(min-width: 60rem) and (min-aspect-ratio: 1/1), (max-height: 30rem)');
	const goTo = (place: Place) => {
		reading.goTo(place);
		sayStep(reading.here, root);
	};
	const look = followScroll(goTo, {
		chapters: [...root.querySelectorAll<HTMLElement>('.chapter')],
		steps: '.step',
		line: () => (beside.matches ? 0.5 : 0.72),
		lines: beside
	});
	$effect.root(() => {
		markStep(reading);
		writeAddress(reading);
		keepCalm(reading);
	});
	// what the address names, or the whole page
	const anchor = () => {
		const { step, elsewhere } = parsePosition(location.hash, outline, isElement);
		return document.getElementById(step ?? elsewhere ?? '') ?? document.documentElement;
	};
	followHash({
		outline,
		show: (position, arrival, hash) => {
			// also where the browser hasn't gone there yet: on a busy machine it goes later
			const named = position.step ?? position.elsewhere;
			if (!arrival || named !== null || reading.here !== null) layOutAll(reading, root);
			show(reading, { position, hash, arrival, anchor }, look);
			// who jumps does not fly past
			if (!arrival) reading.settle();
			if (!arrival || hasMoved()) return;
			goBack(anchor, () => layOutAll(reading, root));
			look();
		}
	});
	const edge = () => (reading.isBehind ? 'bottom' : 'top');
	keepPlace(anchor, edge);
	reading.settle();
	offerLastPlace(reading);
	root.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
		if (!link || event.defaultPrevented) return;
		markEntry(anchor, edge());
		reading.leave(link.hash);
	});

	await pause();
	wakePictures(reading, seconds, figureStyles, root);
	layOutRest(root);
	keepEssay('service-worker.js');
	root.dataset.live = '';
}

/** What is laid out when it comes near, so that the first paint waits for none of it: see read.css. */
const later = ':is(.chapter, .step, .end-matter):not(.laid-out)';

/** Lays out the rest one at a time while nothing else is to be done: who scrolls finds it ready. */
function layOutRest(root: HTMLElement): void {
	const soon = (act: () => void) =>
		'requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, 50);
	const next = () => {
		const section = root.querySelector(later);
		if (!section) return;
		section.classList.add('laid-out');
		soon(next);
	};
	soon(next);
}

/** Lays out everything now, and keeps what the reader looks at where it is: for who arrives in the middle, or jumps there. */
function layOutAll(reading: Reading, root: HTMLElement): void {
	const step = reading.here === null ? null : document.getElementById(reading.here);
	const before = step?.getBoundingClientRect().top ?? 0;
	for (const section of root.querySelectorAll(later)) section.classList.add('laid-out');
	const moved = (step?.getBoundingClientRect().top ?? 0) - before;
	if (moved) scrollBy({ top: moved, behavior: 'instant' });
}

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

/** The address follows, once the step has settled: browsers limit how often it may be written. */
function writeAddress(reading: Reading): void {
	// a link to a chapter may lead to the step that stood before: the address is then the chapter's, and has to follow as well
	let jumps = $state(0);
	addEventListener('hashchange', () => jumps++);
	$effect(() => {
		void jumps;
		const { id } = reading.playhead;
		const hash = formatPosition(id, reading.selection.choice);
		const timer = setTimeout(() => {
			const now = parsePosition(location.hash, reading.outline, isElement);
			if (id === null && (now.elsewhere !== null || now.unknown !== null)) return;
			if (id !== null) keep('place', id);
			if (hash === location.hash) return;
			try {
				// the place that was kept with the entry is another step's
				history.replaceState(null, '', location.pathname + location.search + hash);
			} catch {
				// too many writes for this browser: the next settled step will do
			}
		}, settleTime);
		return () => clearTimeout(timer);
	});
}

function keepCalm(reading: Reading): void {
	$effect(() => {
		document.documentElement.classList.toggle('calm', reading.calm);
		keep('calm', reading.calm ? 'yes' : null);
	});
}

/** Whether the reader has moved before the scripts came, see app.html: who began to read is not pulled back. */
const hasMoved = (): boolean => document.documentElement.dataset.moved !== undefined;

/** What older editions had further down the page stands on a page of its own. */
const moved = /^#(evidence|discrepancy|source|term)\//;

interface Asked {
	readonly position: Position;
	readonly hash: string;
	readonly arrival: boolean;
	/** What the address names. */
	readonly anchor: () => Element;
}

function show(reading: Reading, asked: Asked, look: () => void): void {
	const { position, hash, arrival, anchor } = asked;
	if (position.unknown !== null && moved.test(hash)) {
		location.replace(`evidence/${hash}`);
		return;
	}
	if (position.step || arrival) reading.selection.replace(position.choice);
	if (position.unknown !== null)
		reading.notice = {
			text: `This essay has no place called “${position.unknown}”.${arrival ? ' It opens at its start.' : ''}`
		};
	if (!arrival && returnToEntry(anchor, hash)) return look();
	if (!arrival && hash === '') scrollTo({ top: 0, behavior: 'instant' });
	// what stands behind the essay was further up before the chapters had their height
	if (position.elsewhere !== null && !(arrival && hasMoved()))
		document.getElementById(position.elsewhere)?.scrollIntoView({ behavior: 'instant' });
	if (position.step) {
		const before = reading.here;
		look();
		// the browser went there while the chapters between had no height yet; a choice alone moves nothing
		const isNew = !arrival && before !== position.step;
		if ((isNew || reading.here !== position.step) && !(arrival && hasMoved()))
			document.getElementById(position.step)?.scrollIntoView({ behavior: 'instant' });
	}
	look();
}

/** Offers the last visit's place, once, where the address asks for none. */
function offerLastPlace(reading: Reading): void {
	const kept = recall('place');
	const step = kept ? listSteps(reading.outline).find((one) => one.id === kept) : undefined;
	if (step && location.hash === '')
		reading.notice = {
			text: 'You were here before.',
			href: `#${step.id}`,
			link: `Continue at “${step.title}”`
		};
}

/** The film of the opening can be run. */
function offerFilm(seconds: number, footage: Footage, root: HTMLElement): OpeningFilm {
	const film = new OpeningFilm(seconds, footage.rate);
	const running = find('.running', root);
	running.replaceChildren();
	mount(Running, { target: running, props: { film } });
	return film;
}

/** It runs once a visit, where the page opens at its top and nobody asked for calm. */
function runFilm(film: OpeningFilm, reading: Reading, footage: Footage, root: HTMLElement): void {
	const target = find('.film', root);
	// as the styles choose between the two strips
	const wide = matchMedia('(min-width: 40rem)');
	let isWide = $state(wide.matches);
	wide.addEventListener('change', () => (isWide = wide.matches));
	mount(FilmHead, {
		target,
		props: {
			footage,
			get size() {
				return isWide ? 'wide' : 'narrow';
			},
			get run() {
				return film.run;
			}
		}
	});
	const still = reading.calm || matchMedia('(prefers-reduced-motion: reduce), print').matches;
	if (!still && !location.hash && scrollY === 0 && !recall('strip', 'visit')) film.clock.play();
	keep('strip', 'ran', 'visit');
	new IntersectionObserver(([entry]) => {
		if (!entry?.isIntersecting) film.clock.pause();
	}).observe(target);
	$effect.root(() => {
		$effect(() => {
			if (reading.calm) film.clock.pause();
		});
	});
}

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

/** A picture becomes a figure when the reader comes near it and stays; from then on it follows while it is near. */
function wakePictures(
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
		const target = find('.picture', section);
		const twin = find<HTMLDetailsElement>('.twin', section);
		let isOpen = $state(twin.open);
		twin.addEventListener('toggle', () => (isOpen = twin.open));
		const asleep = () => delete target.dataset.awake;
		mount(LivePictureView, {
			target,
			props: { picture, size: () => (isWide ? 'wide' : 'narrow'), onerror: asleep }
		});
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
				// the film stops where the reader goes on
				void reading.playhead.id;
				picture.clock.pause();
			});
		});
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
