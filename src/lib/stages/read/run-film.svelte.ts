// The strip of the opening asks, answers, and becomes a film.
import { mount } from 'svelte';
import FilmHead from '../FilmHead.svelte';
import type { Footage } from '../film-strip';
import { find } from './find';
import { OpeningFilm } from './opening-film.svelte';
import type { Reading } from './reading.svelte';
import Running from './Running.svelte';

export interface GuessOptions {
	/** Length of the sequence in seconds. */
	readonly seconds: number;
	readonly footage: Footage;
	/** Address of the styles of figures. */
	readonly figureStyles: string;
}

/** The reader can guess, or be shown. Nothing runs before: it would give the answer away. */
export function offerGuess(
	{ seconds, footage, figureStyles }: GuessOptions,
	reading: Reading,
	root: HTMLElement
): OpeningFilm {
	const film = new OpeningFilm(seconds, footage.rate);
	const place = find('.running', root);
	const words = find<HTMLDetailsElement>('details', place);
	for (const printed of place.querySelectorAll('.hold, .hint')) printed.remove();
	mount(Running, { target: place, anchor: words, props: { film } });
	let answers: Promise<void> | undefined;
	const prepare = async (then = () => {}) => {
		try {
			await (answers ??= import('./show-answer').then(({ showAnswer }) =>
				showAnswer(film, footage, figureStyles, root)
			));
			then();
		} catch {
			// what can't be had now is in the page, in words
			answers = undefined;
			words.open = true;
		}
	};
	find('summary', words).addEventListener('click', (event) => {
		event.preventDefault();
		void prepare(() => film.look(isStill(reading)));
	});
	$effect.root(() => {
		$effect(() => {
			if (film.hold.on) void prepare();
			words.hidden = film.held !== null && !words.open;
		});
	});
	return film;
}

const isStill = (reading: Reading) =>
	reading.calm || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The strip shows how far the film has run. */
export function threadFilm(
	film: OpeningFilm,
	reading: Reading,
	footage: Footage,
	root: HTMLElement
): void {
	const target = find('.film', root);
	// as the styles choose between the two strips
	const wide = matchMedia('(min-width: 40rem)');
	let isWide = $state(wide.matches);
	wide.addEventListener('change', () => (isWide = wide.matches));
	mount(FilmHead, {
		target,
		props: {
			footage,
			get size() {
				return isWide ? 'wide' : 'narrow';
			},
			get run() {
				return film.run;
			}
		}
	});
	new IntersectionObserver(([entry]) => {
		if (!entry?.isIntersecting) film.clock.pause();
	}).observe(target);
	$effect.root(() => {
		$effect(() => {
			if (reading.calm) film.clock.pause();
		});
	});
}
