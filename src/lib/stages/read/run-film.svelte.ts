// The strip of the opening becomes a film.
import { mount } from 'svelte';
import { keep, recall } from '$lib/device/storage';
import FilmHead from '../FilmHead.svelte';
import type { Footage } from '../film-strip';
import { find } from './find';
import { OpeningFilm } from './opening-film.svelte';
import type { Reading } from './reading.svelte';
import Running from './Running.svelte';

/** The film of the opening can be run. */
export function offerFilm(seconds: number, footage: Footage, root: HTMLElement): OpeningFilm {
	const film = new OpeningFilm(seconds, footage.rate);
	const running = find('.running', root);
	running.replaceChildren();
	mount(Running, { target: running, props: { film } });
	return film;
}

/** It runs once a visit, where the page opens at its top and nobody asked for calm. */
export function runFilm(
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
	const still = reading.calm || matchMedia('(prefers-reduced-motion: reduce), print').matches;
	if (!still && !location.hash && scrollY === 0 && !recall('strip', 'visit')) film.clock.play();
	keep('strip', 'ran', 'visit');
	new IntersectionObserver(([entry]) => {
		if (!entry?.isIntersecting) film.clock.pause();
	}).observe(target);
	$effect.root(() => {
		$effect(() => {
			if (reading.calm) film.clock.pause();
		});
	});
}
