// The sheet of contents, fetched by who first asks for it.
import { flushSync, mount } from 'svelte';
import { find } from './find';
import type { Reading } from './reading.svelte';
import Sheet from './Sheet.svelte';

let sheet: { readonly open: () => void } | undefined;

export function openSheet(reading: Reading, root: HTMLElement): void {
	const short = root.dataset.depth === 'short';
	sheet ??= flushSync(() =>
		mount(Sheet, { target: find('.status', root), props: { reading, short } })
	);
	sheet.open();
}
