// Where the focus of a keypad can stand, and where it goes when the page changes under it.
import { tick } from 'svelte';

/** What keys can reach: everything that shows, a drawing's marks one by one. */
export function listControls(root: HTMLElement): readonly HTMLElement[] {
	const all = root.querySelectorAll<HTMLElement>(
		'button:not(:disabled), a[href], [data-mark], summary'
	);
	return [...all].filter(
		(one) => !one.closest('[inert], [hidden], .slide-table') && one.getClientRects().length > 0
	);
}

/** What the page offers first. */
export function findFirst(root: HTMLElement): HTMLElement | null {
	const all = listControls(root);
	return all.find((one) => one.dataset.first !== undefined) ?? all[0] ?? null;
}

/** After a key has changed the page, the focus stands on what it offers first. */
export async function keepFocus(root: HTMLElement): Promise<void> {
	await tick();
	if (!listControls(root).includes(document.activeElement as HTMLElement)) findFirst(root)?.focus();
}

/** For what lies over the page for a while: when it goes, the focus is where it was before. */
export function giveFocusBack(): () => void {
	const before = document.activeElement as HTMLElement | null;
	// what lay under it can be reached a moment later
	return () => void tick().then(() => before?.isConnected && before.focus());
}
