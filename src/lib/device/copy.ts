// Which files a copy needs: pages, what they name, and what their style sheets name. Read by the service worker, which
// makes the copy, and by the doctor, who looks whether it is whole.

/** Whose copies there are, and the pages each holds. A lesson may ask for its own, the sheets, and the essay, which has the evidence. */
export const families = {
	essay: /^\/$/,
	class: /^\/$|^\/(present|teach)\//,
	kiosk: /^\/kiosk\//
} as const;

/** What a page of the build names of it: scripts, styles, fonts. */
const named = /_app\/immutable\/[\w./-]+\.\w+/g;
/** Files beside a style sheet. */
const beside = /url\(["']?([\w./-]+\.\w+)["']?\)/g;

/**
 * Everything the pages need, by path. Rejects with the first file that can't be read.
 * @param base where the site begins, without a slash at the end
 * @param pages paths of pages
 * @param read a file as it is served; called once a file
 */
export async function gatherCopy(
	base: string,
	pages: readonly string[],
	read: (path: string) => Promise<Response>
): Promise<ReadonlyMap<string, Response>> {
	const files = new Map<string, Promise<Response>>();
	const take = async (path: string): Promise<void> => {
		if (files.has(path)) return;
		const reading = read(path);
		files.set(path, reading);
		const answer = await reading;
		if (path.endsWith('/')) {
			const html = await answer.clone().text();
			await Promise.all([...html.matchAll(named)].map(([file]) => take(`${base}/${file}`)));
		} else if (path.endsWith('.css')) {
			const css = await answer.clone().text();
			const folder = path.slice(0, path.lastIndexOf('/') + 1);
			await Promise.all(
				[...css.matchAll(beside)].map(([, file = '']) =>
					take(new URL(folder + file, 'https://site').pathname)
				)
			);
		}
	};
	await Promise.all(pages.map(take));
	return new Map(
		await Promise.all([...files].map(async ([path, reading]) => [path, await reading] as const))
	);
}
