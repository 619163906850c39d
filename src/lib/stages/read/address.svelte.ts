// The address moves the reading, and follows it. Where the page is left and come back to, it stands where it stood.
import { keep, recall } from '$lib/device/storage';
import { formatPosition, parsePosition, settleTime, type Position } from '$lib/narrative/position';
import { listSteps } from '$lib/narrative/story';
import { followHash } from '$lib/playhead/follow-hash';
import { layOutAll } from './lay-out';
import type { Reading } from './reading.svelte';
import { goBack, keepPlace, markEntry, returnToEntry } from './way-back';

const isElement = (id: string) => document.getElementById(id) !== null;

/** @param look measures where the page stands, and tells the reading */
export function followAddress(reading: Reading, look: () => void, root: HTMLElement): void {
	const { outline } = reading;
	const anchor = () => findNearest(root);
	const layOut = () => layOutAll(reading.here, root);
	$effect.root(() => writeAddress(reading));
	followHash({
		outline,
		show: (position, arrival, hash) => {
			// also where the browser hasn't gone there yet: on a busy machine it goes later
			const named = position.step ?? position.elsewhere;
			if (!arrival || named !== null || reading.here !== null) layOut();
			show(reading, { position, hash, arrival }, look);
			// who jumps does not fly past
			if (!arrival) reading.land();
			if (!arrival || hasMoved()) return;
			goBack(layOut);
			look();
		}
	});
	keepPlace(anchor);
	reading.land();
	offerLastPlace(reading);
	root.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
		if (!link || event.defaultPrevented) return;
		markEntry(anchor);
		reading.leave(link.hash);
	});
}

/**
 * What the reader's place is measured from: the last part of the essay that begins above the middle of the window, or the page. As
 * near as can be: a face that comes late, or is there the next time, gives everything between another height.
 */
function findNearest(root: HTMLElement): Element {
	const parts = root.querySelectorAll(
		'.chapter, .step, :is(.opening, .end-matter) [id]:not(details:not([open]) *)'
	);
	const begun = [...parts].findLast((one) => one.getBoundingClientRect().top < innerHeight / 2);
	return begun ?? document.documentElement;
}

/** The address follows, once the step has settled: browsers limit how often it may be written. */
function writeAddress(reading: Reading): void {
	// a link to a chapter may lead to the step where the reader is: the address is then the chapter's, and has to follow as well
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

/** Whether the reader has moved before the scripts came, see app.html: who began to read is not pulled back. */
const hasMoved = (): boolean => document.documentElement.dataset.moved !== undefined;

/** What older editions had further down the page stands on a page of its own. */
const moved = /^#(?:(?:evidence|discrepancy|source|term)\/|(?:discrepancies|source|terms)$)/;

interface Asked {
	readonly position: Position;
	readonly hash: string;
	readonly arrival: boolean;
}

function show(reading: Reading, asked: Asked, look: () => void): void {
	const { position, hash, arrival } = asked;
	if (position.unknown !== null && moved.test(hash)) {
		location.replace(`evidence/${hash}`);
		return;
	}
	if (position.step || arrival) reading.selection.replace(position.choice, position.step);
	if (position.unknown !== null)
		reading.notice = {
			text: `This essay has no place called “${position.unknown}”.${arrival ? ' It opens at its start.' : ''}`
		};
	if (!arrival && returnToEntry(hash)) return look();
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
