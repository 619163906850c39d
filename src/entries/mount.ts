// How a page's script puts its stage into the page.
import { mount, type Component } from 'svelte';
import { readData } from '$lib/base/page-data';

/** Puts a stage in place of what the page shows without scripts. */
export function mountStage<Props extends Record<string, unknown>>(Stage: Component<Props>): void {
	const target = document.getElementById('stage');
	if (!target) throw new Error('the page has no element “stage” for its script');
	target.replaceChildren();
	mount(Stage, { target, props: readData<Props>() });
}
