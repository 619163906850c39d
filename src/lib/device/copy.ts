// Which files a copy needs: pages, what they name, and what their styles and scripts name. Read by the service worker, which
// makes the copy, and by the doctor, who looks whether it is whole.

/** Whose copies there are, and the pages each holds. A worker answers for the pages below its own place only: a class has two, and
 * of those its windows alone open evidence in place. */
export const families = {
	essay: /^\/$|^\/evidence\/$/,
	class: /^\/(evidence|present)\//,
	teach: /^\/teach\//,
	kiosk: /^\/kiosk\//
} as const;

/** What a page of the build names of it: scripts, styles, fonts. A reader’s pictures are no part of it: figures take their place. */
const named = /(?:_app\/immutable|fonts)\/[\w./-]+\.\w+/g;
/** Styles that a page has inside as well: Kit names their file, switched off, and no browser asks for it. */
const inside = /<link[^>]* disabled[^>]*>/g;
/** What a script of the build imports, at once or when it is wanted. */
const imported = /(?:from|import)\s*\(?\s*["'`](\.[\w./-]+\.js)["'`]/g;
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
			const asked = html.replace(inside, '');
			await Promise.all([...asked.matchAll(named)].map(([file]) => take(`${base}/${file}`)));
		} else if (/\.(css|js)$/.test(path)) {
			const text = await answer.clone().text();
			const folder = path.slice(0, path.lastIndexOf('/') + 1);
			const files = text.matchAll(path.endsWith('.css') ? beside : imported);
			await Promise.all(
				[...files].map(([, file = '']) => take(new URL(folder + file, 'https://site').pathname))
			);
		}
	};
	await Promise.all(pages.map(take));
	return new Map(
		await Promise.all([...files].map(async ([path, reading]) => [path, await reading] as const))
	);
}
