// What the doctor measures this device against.
import { version } from '$app/environment';
import { readAbout } from '$lib/article/bind';
import { knownToSettings } from '$lib/article/exhibit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	edition: version,
	known: knownToSettings(),
	published: Date.parse(`1 ${readAbout().published} UTC`)
});
