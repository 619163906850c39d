// What the prerendered pages ask for ahead of time: the face its text is set in. And where the gallery's links lead: the
// evidence of its figures stands in the essay.
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type !== 'font' || /serif-roman\.[^/]*woff2$/.test(path),
		...(event.route.id === '/figures'
			? { transformPageChunk: ({ html }) => html.replaceAll('href="#', 'href="../#') }
			: {})
	});
