// What the prerendered pages ask for ahead of time: the two faces that the first screen is set in.
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type !== 'font' || /(serif-roman|sans-heavy)\.[^/]*woff2$/.test(path)
	});
