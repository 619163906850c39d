// Evidence for pages that don't carry it: it stands in the essay, fetched once.

let essay: Promise<Document> | undefined;

async function readEssay(): Promise<Document> {
	const answer = await fetch(new URL('../', location.href));
	if (!answer.ok) throw new Error(`the essay is not there: ${answer.status}`);
	return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** An entry of the essay's evidence by its id; null where the essay can't be reached. From a file nothing can be fetched. */
export function fetchEvidence(id: string): Promise<HTMLElement | null> | null {
	if (location.protocol === 'file:') return null;
	essay ??= readEssay();
	return essay.then(
		(page) => page.getElementById(id),
		() => {
			essay = undefined;
			return null;
		}
	);
}
