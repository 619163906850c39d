// Evidence, explanations and citations opened in place: a link's target is shown in a small panel beside it.
// Without scripts the same links lead to the same entries, on the page that has them.

type Entry = HTMLElement | null;

/** Addresses of single entries; those of whole lists are gone to. */
const entries = /^#(evidence|source|term|reference|discrepancy)\/./;

/**
 * An attachment for the element that holds the links; `panel` is an empty popover.
 * @param home the way to the page that has the entries; this one unless said otherwise
 * @param find where entries are looked for
 */
export function peek(
	panel: () => HTMLElement | null,
	home = '',
	find: (id: string) => Entry | Promise<Entry> = (id) => document.getElementById(id)
) {
	return (root: HTMLElement): (() => void) => {
		const abort = new AbortController();
		root.addEventListener(
			'click',
			(event) => {
				const link = (event.target as Element).closest('a');
				const box = panel();
				if (!(link instanceof HTMLAnchorElement) || !entries.test(link.hash)) return;
				// what stands in the panel leads on
				if (!box || box.contains(link) || event.metaKey || event.ctrlKey || event.shiftKey) return;
				const found = find(decodeURIComponent(link.hash.slice(1)));
				if (!found || typeof box.showPopover !== 'function') return;
				event.preventDefault();
				void Promise.resolve(found).then((entry) => {
					fill(box, entry ?? missing(), home, link.hash);
					place(box, link);
				});
			},
			{ signal: abort.signal }
		);
		return () => abort.abort();
	};
}

/** What is said where the page that has the entry can't be had. */
function missing(): HTMLElement {
	const says = document.createElement('p');
	says.textContent = 'The evidence can’t be fetched at the moment.';
	const entry = document.createElement('div');
	entry.append(says);
	return entry;
}

function fill(box: HTMLElement, entry: HTMLElement, home: string, hash: string): void {
	const copy = entry.cloneNode(true) as HTMLElement;
	for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
	const more = document.createElement('a');
	more.href = home + hash;
	if (home) more.target = '_blank';
	more.className = 'more';
	more.textContent = 'its place in the list';
	more.addEventListener('click', () => box.hidePopover());
	const body = document.createElement('div');
	body.className = 'peek-entry';
	body.append(...copy.childNodes);
	box.replaceChildren(body, more);
}

/** Beside the text where the window is wide, else under the link; at its foot where it is small (a style decides). */
function place(box: HTMLElement, link: Element): void {
	const at = link.getBoundingClientRect();
	const margin = (link.closest('.step')?.getBoundingClientRect().right ?? innerWidth) + 16;
	box.showPopover();
	const size = box.getBoundingClientRect();
	const beside = margin + size.width + 8 < innerWidth;
	const left = beside ? margin : Math.min(Math.max(8, at.left), innerWidth - size.width - 8);
	const under = beside ? at.top - 16 : at.bottom + 8;
	const above = beside ? innerHeight - size.height - 8 : at.top - size.height - 8;
	const top = under + size.height > innerHeight ? Math.max(8, above) : under;
	box.style.setProperty('--left', `${Math.round(left)}px`);
	box.style.setProperty('--top', `${Math.round(top)}px`);
}
