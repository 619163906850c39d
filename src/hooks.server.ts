// What the prerendered pages ask for ahead of time: the face its text is set in. And where links to evidence lead from pages
// that have none: it stands in the essay.
import type { Handle } from '@sveltejs/kit';

/** The way to the essay from pages whose figures, numbers and citations link to its evidence. */
const waysBack: Readonly<Record<string, string>> = {
	'/figures': '../',
	'/teach': '../',
	'/teach/[sheet]': '../../'
};
const places = /href="#((?:evidence|source|reference|term)\/)/g;

export const handle: Handle = ({ event, resolve }) => {
	const back = waysBack[event.route.id ?? ''];
	return resolve(event, {
		preload: ({ type, path }) => type !== 'font' || /serif-roman\.[^/]*woff2$/.test(path),
		...(back
			? { transformPageChunk: ({ html }) => html.replaceAll(places, `href="${back}#$1`) }
			: {})
	});
};
