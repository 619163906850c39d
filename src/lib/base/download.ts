// Files that a page makes.

/** Hands a file to the browser's downloads. */
export function download(name: string, content: string | Blob, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	// a browser may ask first where to put it
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
