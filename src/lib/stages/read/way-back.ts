// A reload, or the way back from elsewhere, ends where the reader was. The browser goes back by px, in a page whose chapters have
// no height yet; so it is asked not to, and the place is kept as px from the step that the address names.
import { keep, recall } from '$lib/device/storage';

/** What places are measured from: a step, or the whole page. */
type Anchor = () => Element;

/** Keeps the place whenever the page is left. */
export function keepPlace(anchor: Anchor): void {
	history.scrollRestoration = 'manual';
	addEventListener('pagehide', () => {
		const top = Math.round(anchor().getBoundingClientRect().top);
		keep('left', `${top} ${location.hash}`, 'visit');
	});
}

/** Px from the top of the window to the anchor when the page was left; null where this is no return to it. */
function recallPlace(): number | null {
	const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (arrival?.type !== 'reload' && arrival?.type !== 'back_forward') return null;
	const [, top, hash] = /^(-?\d+) (.*)$/.exec(recall('left', 'visit') ?? '') ?? [];
	return hash === location.hash ? Number(top) : null;
}

/**
 * Goes back to the place, if there is one.
 * @param layOut gives everything its height
 */
export function goBack(anchor: Anchor, layOut: () => void): void {
	const top = recallPlace();
	if (top === null) return;
	layOut();
	scrollBy({ top: anchor().getBoundingClientRect().top - top, behavior: 'instant' });
}
