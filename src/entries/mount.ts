// How a page's script puts its stage into the page.
import { mount, type Component } from 'svelte';
import { readData } from '$lib/base/page-data';

/** Puts a stage in place of what the page shows without scripts; its props are what the page was printed with. */
export function mountStage(Stage: Component<never>): void {
	const target = document.getElementById('stage');
	if (!target) throw new Error('the page has no element “stage” for its script');
	target.replaceChildren();
	const props = readData<Record<string, unknown>>();
	mount(Stage as unknown as Component<Record<string, unknown>>, { target, props });
}
