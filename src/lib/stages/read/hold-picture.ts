// Pictures that a reader flies past are not fetched and not drawn: what holds their place is as large, and empty.

/** Addresses of empty pictures by their size: a browser makes a document of each, in the middle of a fling. */
const empties = new Map<string, string>();

function empty(element: Element): string {
	const size = ['width', 'height']
		.map((name) => `${name}="${element.getAttribute(name)}"`)
		.join(' ');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}/>`;
	const address =
		empties.get(size) ?? URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	empties.set(size, address);
	return address;
}

/** Holds the picture of a stretch back, unless it is here already; answers what lets it come. */
export function holdPicture(stretch: HTMLElement): () => void {
	const image = stretch.querySelector<HTMLImageElement>('.still img');
	const wide = stretch.querySelector<HTMLSourceElement>('.still source');
	if (!image || !wide || image.complete) return () => {};
	const { src } = image;
	const { srcset } = wide;
	image.src = empty(image);
	wide.srcset = empty(wide);
	return () => {
		image.src = src;
		wide.srcset = srcset;
	};
}
