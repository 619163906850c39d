// Evidence for pages that don't carry it: it stands in the essay, fetched once.

let essay: Promise<Document> | undefined;

async function readEssay(home: string): Promise<Document> {
	const answer = await fetch(new URL(home, location.href));
	if (!answer.ok) throw new Error(`the essay is not there: ${answer.status}`);
	// its styles stay out: this page's policy would refuse them aloud
	const words = (await answer.text()).replace(/<style[\s\S]*?<\/style>/g, '');
	return new DOMParser().parseFromString(words, 'text/html');
}

/**
 * Finds entries of the essay's evidence by id; null where the essay can't be reached. From a file nothing can be fetched: the
 * edition for a stick has the entries in the page.
 * @param home the way to the essay
 */
export const fetchEvidence = (home: string) => (id: string) => {
	if (location.protocol === 'file:') return document.getElementById(id);
	essay ??= readEssay(home);
	return essay.then(
		(page) => page.getElementById(id),
		() => {
			essay = undefined;
			return null;
		}
	);
};
