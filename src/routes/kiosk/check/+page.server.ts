// What the doctor measures this device against.
import { version } from '$app/environment';
import { readAbout } from '$lib/article/bind';
import { knownToSettings } from '$lib/article/exhibit';
import { describeSettings } from '$lib/device/settings-words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	edition: version,
	known: knownToSettings(),
	settings: describeSettings(knownToSettings()).map(({ key, what }) => ({ key, what })),
	published: Date.parse(`1 ${readAbout().published} UTC`)
});
