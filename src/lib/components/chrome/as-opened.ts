// An entry as it is shown away from its place: a copy without the ids it has there. A line of the article opens its page.

/** A copy of the entry; of a line, that of its page, where the line is marked as `asked`. */
export function asOpened(entry: HTMLElement): HTMLElement {
	const page = entry.closest('.source-pages > li');
	const copy = (page ?? entry).cloneNode(true) as HTMLElement;
	if (page && page !== entry) copy.querySelector(`[id="${entry.id}"]`)?.classList.add('asked');
	for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
	return copy;
}
