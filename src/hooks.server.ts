// What the prerendered pages ask for ahead of time: the face its text is set in.
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type !== 'font' || /serif-roman\.[^/]*woff2$/.test(path)
	});
