// The technicians' page: prose, the table of settings, the table of locks.
import { readAbout } from '$lib/article/bind';
import { describeSettings } from '$lib/device/settings-words';
import { knownToSettings } from '$lib/article/exhibit';
import { htmlFor as html } from '$lib/article/pages';
import { locks } from '$lib/article/locks';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	title: readAbout().title,
	prose: html('exhibit'),
	settings: describeSettings(knownToSettings()),
	locks
});
