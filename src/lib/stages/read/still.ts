// The pictures of the stretches: where their files are, and which size a window gets.
import type { Box } from '$lib/components/figure/types';

/** Windows in which the wide drawing is tall enough for its labels to be 11 px. */
export const wideWindow =
	'(min-width: 60rem) and (min-height: 40rem), (min-width: 40rem) and (min-height: 64rem)';

/** Address of a picture, from the essay. @param name the key of its stretch, or on paper of its step */
export const pictureFile = (name: string, size: Box['name'] | 'paper'): string =>
	`pictures/${name}-${size}.svg`;

/** Address of the drawing that a chapter opens with, from the essay. */
export const emblemFile = (slug: string): string => `pictures/${slug}-emblem.svg`;
