// The technicians' page: prose, the table of settings, the table of locks.
import { readAbout, readExhibit } from '$lib/article/bind';
import { describeSettings } from '$lib/device/settings-words';
import { knownToSettings, makeExhibit } from '$lib/article/exhibit';
import { htmlFor as html } from '$lib/article/pages';
import { locks } from '$lib/article/locks';
import { readFootage } from '$lib/article/sequence';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	home: readAbout().title,
	...readExhibit(),
	exhibit: makeExhibit(),
	footage: readFootage(),
	prose: html('exhibit'),
	settings: describeSettings(knownToSettings()),
	locks
});
