// A reader's copy of the essay, for the next time, in a train. A file of its own: the essay loads nothing of the other copies.

/**
 * Has the browser keep the essay where it can, unless the reader asked it to save data.
 * @param script address of the worker, seen from the page
 */
export function keepEssay(script: string): void {
	const { connection, serviceWorker } = navigator as Navigator & {
		readonly connection?: { readonly saveData: boolean };
	};
	if (location.protocol !== 'file:' && !connection?.saveData)
		serviceWorker?.register(script).catch(() => {});
}
