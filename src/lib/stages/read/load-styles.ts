// What only the living essay looks like: figures, and the panel that opens evidence. Fetched once, when the first of them is wanted.

let loaded: Promise<void> | undefined;

/** The page for a stick has the styles inside. */
export function loadStyles(href: string): Promise<void> {
	return (loaded ??= location.protocol === 'file:' ? Promise.resolve() : fetchStyles(href));
}

function fetchStyles(href: string): Promise<void> {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	return new Promise((resolve) => {
		link.onload = link.onerror = () => resolve();
		document.head.append(link);
	});
}
