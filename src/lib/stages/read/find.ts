/** An element the essay is printed with. */
export function find<E extends HTMLElement = HTMLElement>(
	selector: string,
	inside: ParentNode = document
): E {
	const found = inside.querySelector<E>(selector);
	if (!found) throw new Error(`the essay has no ${selector}`);
	return found;
}
