// A reload, or the way back from elsewhere, ends where the reader was. The browser goes back by px, in a page whose chapters have
// no height yet; so it is asked not to, and the place is kept as px from what the address names, or from an end of the page. So is
// the place that a jump inside the page starts from, with the entry of the history that the jump leaves.
import { keep, recall } from '$lib/device/storage';

/** What places are measured from: what the address names, or the whole page. */
type Anchor = () => Element;
type Edge = 'top' | 'bottom';
interface Kept {
	/** Px from the top of the window to that edge of the anchor. */
	readonly at: number;
	readonly edge: Edge;
}

const measure = (anchor: Element, edge: Edge): Kept => ({
	at: Math.round(anchor.getBoundingClientRect()[edge]),
	edge
});

const moveTo = (anchor: Element, { at, edge }: Kept): void =>
	scrollBy({ top: anchor.getBoundingClientRect()[edge] - at, behavior: 'instant' });

/**
 * Keeps the place whenever the page is left.
 * @param edge what it is measured from: behind the story from below, or a face that is here this time would move it by screens
 */
export function keepPlace(anchor: Anchor, edge: () => Edge): void {
	history.scrollRestoration = 'manual';
	addEventListener('pagehide', () => {
		const kept = measure(anchor(), edge());
		keep('left', `${kept.at} ${kept.edge} ${location.hash}`, 'visit');
	});
}

/** The place when the page was left; null where this is no return to it. */
function recallPlace(): Kept | null {
	const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (arrival?.type !== 'reload' && arrival?.type !== 'back_forward') return null;
	const [, at, edge, hash] =
		/^(-?\d+) (top|bottom) (.*)$/.exec(recall('left', 'visit') ?? '') ?? [];
	return hash === location.hash ? { at: Number(at), edge: edge as Edge } : null;
}

/**
 * Goes back to the place, if there is one.
 * @param layOut gives everything its height
 */
export function goBack(anchor: Anchor, layOut: () => void): void {
	const kept = recallPlace();
	if (kept === null) return;
	layOut();
	moveTo(anchor(), kept);
}

/** Before a jump inside the page: keeps the place with the entry of the history that the jump leaves. */
export function markEntry(anchor: Anchor, edge: Edge): void {
	try {
		history.replaceState({ ...measure(anchor(), edge), hash: location.hash }, '');
	} catch {
		// too many writes for this browser: the way back leads to what the address names
	}
}

/**
 * Goes to where the page stood when this entry of the history was left. Answers whether that is known.
 * @param hash that was asked for: the address itself may have been written over since
 */
export function returnToEntry(anchor: Anchor, hash: string): boolean {
	const state = (history.state ?? {}) as Readonly<Record<string, unknown>>;
	const { at, edge } = state;
	const known = Number.isFinite(at) && (edge === 'top' || edge === 'bottom');
	if (!known || state.hash !== hash || hash !== location.hash) return false;
	moveTo(anchor(), { at: Number(at), edge });
	return true;
}
