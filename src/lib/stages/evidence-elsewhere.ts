// Evidence for pages that don't carry it: it stands on a page of its own, fetched once.

const pages = new Map<string, Promise<Document>>();

async function readPage(address: string): Promise<Document> {
	const answer = await fetch(new URL(address, location.href));
	if (!answer.ok) throw new Error(`the evidence is not there: ${answer.status}`);
	// its styles stay out: this page's policy would refuse them aloud
	const words = (await answer.text()).replace(/<style[\s\S]*?<\/style>/g, '');
	return new DOMParser().parseFromString(words, 'text/html');
}

/**
 * Finds an entry by id: on this page, else on the page of evidence; null where that can't be reached. From a file nothing can
 * be fetched: the edition for a stick has the entries in the page.
 * @param home the way to the page of evidence
 */
export const findEntry =
	(home: string) =>
	(id: string): HTMLElement | null | Promise<HTMLElement | null> => {
		const here = document.getElementById(id);
		if (here || location.protocol === 'file:') return here;
		const page = pages.get(home) ?? readPage(home);
		pages.set(home, page);
		return page.then(
			(evidence) => evidence.getElementById(id),
			() => {
				pages.delete(home);
				return null;
			}
		);
	};
