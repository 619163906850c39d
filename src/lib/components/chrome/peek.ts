// Evidence, explanations and citations opened in place: a link's target is shown in a small panel that leaves its sentence free.
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
		/** What was opened one from another, the last one seen. */
		let trail: readonly string[] = [];

		/** Shows the last of what was asked; false where there is no such entry. */
		function show(box: HTMLElement, asked: readonly string[], from?: HTMLElement): boolean {
			const hash = asked.at(-1) ?? '';
			const found = find(decodeURIComponent(hash.slice(1)));
			if (!found) return false;
			void Promise.all([found, import('./panel')]).then(
				([entry, panel]) => {
					trail = asked;
					panel.show(box, entry, home + hash, { leadsBack: trail.length > 1, from });
				},
				() => location.assign(home + hash)
			);
			return true;
		}

		root.addEventListener(
			'click',
			(event) => {
				const target = event.target as Element;
				const box = panel();
				if (!box || typeof box.showPopover !== 'function') return;
				if (event.metaKey || event.ctrlKey || event.shiftKey) return;
				const inside = box.contains(target);
				const pressed = inside && target.closest('button')?.name;
				if (pressed === 'close') box.hidePopover();
				if (pressed === 'back') show(box, trail.slice(0, -1));
				const link = target.closest('a');
				if (!(link instanceof HTMLAnchorElement)) return;
				const leads = link.matches('.more') || (inside && leavesFor(link, home));
				if (!entries.test(link.hash) || leads) {
					// what leads on from the panel leaves it
					if (inside) box.hidePopover();
					return;
				}
				const opened = inside ? show(box, [...trail, link.hash]) : show(box, [link.hash], link);
				if (opened) event.preventDefault();
			},
			{ signal: abort.signal }
		);
		// who jumps has left the sentence behind
		addEventListener('hashchange', () => panel()?.hidePopover?.(), { signal: abort.signal });
		return () => abort.abort();
	};
}

/** Whether a link leads to another page than this one and that of the entries. */
const leavesFor = (link: HTMLAnchorElement, home: string): boolean =>
	link.target === '_blank' && !link.href.startsWith(new URL(home, location.href).href);
