/** Settles when the styles are here, or can't be had. From a file they are in the page already, see tools/usb. */
export function loadStyles(href: string): Promise<void> {
	if (location.protocol === 'file:') return Promise.resolve();
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	return new Promise((resolve) => {
		link.onload = link.onerror = () => resolve();
		document.head.append(link);
	});
}
