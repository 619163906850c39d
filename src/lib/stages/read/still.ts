// The pictures of the chapters: where their files are, and which size a window gets.
import type { Box } from '$lib/components/figure/types';

/** Windows in which the wide drawing is tall enough for its labels to be 11 px. */
export const wideWindow =
	'(min-width: 60rem) and (min-height: 40rem), (min-width: 40rem) and (min-height: 64rem)';

/** Address of a chapter's picture, from the essay. */
export const pictureFile = (chapter: string, size: Box['name']): string =>
	`pictures/${chapter}-${size}.svg`;
