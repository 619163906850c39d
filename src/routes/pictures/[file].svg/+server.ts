// The pictures that stand where figures wake, a file a stretch and size.
import { error } from '@sveltejs/kit';
import { drawPicture, pictureNames } from '$lib/article/picture';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => pictureNames().map((file) => ({ file }));

export const GET: RequestHandler = async ({ params }) => {
	if (!pictureNames().includes(params.file)) error(404, `There is no picture “${params.file}”.`);
	return new Response(await drawPicture(params.file, '../evidence/'), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
