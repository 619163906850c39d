// A reload, or the way back from elsewhere, ends where the reader was. The browser goes back by px, in a page whose chapters have
// no height yet; so it is asked not to, and the place is kept as px from an element with an id. So is the place that a jump inside
// the page starts from, with the entry of the history that the jump leaves.
import { arrivedBy } from '$lib/device/arrival';
import { keep, recall } from '$lib/device/storage';

interface Place {
	/** Id of the element that the place is measured from; none: the page. */
	readonly id: string;
	/** Px from the top of the window to the top of that element. */
	readonly at: number;
	/** The hash of the address then. */
	readonly hash: string;
}

/** What places are measured from now. */
type Anchor = () => Element;

const measure = (anchor: Element): Place => ({
	id: anchor.id,
	at: Math.round(anchor.getBoundingClientRect().top),
	hash: location.hash
});

/** The place in what the browser kept; null where that is none. */
function parsePlace(kept: unknown): Place | null {
	const { id, at, hash } = (kept ?? {}) as Readonly<Record<string, unknown>>;
	return typeof id === 'string' && Number.isFinite(at) && typeof hash === 'string'
		? { id, at: Number(at), hash }
		: null;
}

/** Goes there, and opens what it is folded in. Answers whether the page still has that element. */
function moveTo({ id, at }: Place): boolean {
	const anchor = id === '' ? document.documentElement : document.getElementById(id);
	if (anchor === null) return false;
	const folded = anchor.closest('details');
	if (folded) folded.open = true;
	scrollBy({ top: anchor.getBoundingClientRect().top - at, behavior: 'instant' });
	return true;
}

/** Keeps the place whenever the page is left. */
export function keepPlace(anchor: Anchor): void {
	history.scrollRestoration = 'manual';
	addEventListener('pagehide', () => keep('left', JSON.stringify(measure(anchor())), 'visit'));
}

/** The place when the page was left, once; null where this is no return to it. */
function takePlace(): Place | null {
	const left = recall('left', 'visit');
	// a page that ends without being left keeps none: it would come back to the place before
	keep('left', null, 'visit');
	const arrival = arrivedBy();
	try {
		const place = parsePlace(JSON.parse(left ?? 'null'));
		// a browser that reloads just as the address is written comes with the one before
		const returned =
			arrival === 'reload' || (arrival === 'back_forward' && place?.hash === location.hash);
		return returned ? place : null;
	} catch {
		return null;
	}
}

/**
 * Goes back to the place, if there is one.
 * @param layOut gives everything its height
 */
export function goBack(layOut: () => void): void {
	const place = takePlace();
	if (place === null) return;
	layOut();
	moveTo(place);
}

/** Before a jump inside the page: keeps the place with the entry of the history that the jump leaves. */
export function markEntry(anchor: Anchor): void {
	try {
		history.replaceState(measure(anchor()), '');
	} catch {
		// too many writes for this browser: the way back leads to what the address names
	}
}

/**
 * Goes to where the page stood when this entry of the history was left. Answers whether that is known.
 * @param hash that was asked for: the address itself may have been written over since
 */
export function returnToEntry(hash: string): boolean {
	const place = parsePlace(history.state);
	return place?.hash === hash && hash === location.hash && moveTo(place);
}
