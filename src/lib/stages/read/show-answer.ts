// What answers a guess: fetched while the button is held for the first time, or when somebody asks to be shown.
import { mount, type ComponentProps } from 'svelte';
import type { Footage } from '../film-strip';
import Answered from './Answered.svelte';
import { find } from './find';
import { loadStyles } from './load-styles';
import type { OpeningFilm } from './opening-film.svelte';

/** From now on the strip answers. @param styles address of the styles of figures */
export async function showAnswer(
	film: OpeningFilm,
	footage: Footage,
	styles: string,
	root: HTMLElement
): Promise<void> {
	await loadStyles(styles);
	const answer = (as: ComponentProps<typeof Answered>['as'], target: Element, anchor?: Element) =>
		mount(Answered, { target, anchor, props: { film, footage, as } });
	answer('wide', find('.strip.wide', root));
	answer('narrow', find('.strip.narrow', root));
	answer('words', find('.opening', root), find('.strip-note', root));
	answer('card', find('.running', root));
}
