// Evidence for pages that don't carry it: it stands on a page of its own, fetched once.

/** What has been fetched, by address: as text until an entry is wanted. */
const texts = new Map<string, Promise<string>>();
const pages = new Map<string, Promise<Document>>();

function readText(home: string): Promise<string> {
	const reading = texts.get(home) ?? fetchText(home);
	texts.set(home, reading);
	// what can't be had now is asked for again
	reading.catch(() => texts.delete(home));
	return reading;
}

async function fetchText(home: string): Promise<string> {
	const answer = await fetch(new URL(home, location.href));
	if (!answer.ok) throw new Error(`the evidence is not there: ${answer.status}`);
	return answer.text();
}

async function readPage(home: string): Promise<Document> {
	// its styles stay out: this page's policy would refuse them aloud
	const words = (await readText(home)).replace(/<style[\s\S]*?<\/style>/g, '');
	return new DOMParser().parseFromString(words, 'text/html');
}

/** The entries as a page for a stick has them: from a file nothing can be fetched, see tools/usb. */
const brought = (): DocumentFragment | undefined =>
	document.querySelector<HTMLTemplateElement>('template#evidence-page')?.content;

/** Fetches the page of evidence ahead of time, so that a claim opens at once. */
export function fetchEvidence(home: string): void {
	if (!brought()) readText(home).catch(() => {});
}

/** A page's address without its name, by which it may be called or not. */
const pageOf = ({ pathname }: URL | Location) => pathname.replace(/index\.html$/, '');

/**
 * An entry of another page with its links as they lead from this one: to a place of this page, else into a window of its own. It is
 * found in its surroundings: what stands around it has its links changed as well.
 */
function carry(entry: HTMLElement | null, home: string): HTMLElement | null {
	const around = entry?.closest<HTMLElement>('.source-pages > li') ?? entry;
	// once: what has been carried opens anew
	for (const link of around?.querySelectorAll<HTMLAnchorElement>('a[href]:not([target])') ?? []) {
		const to = new URL(link.getAttribute('href') ?? '', new URL(home, location.href));
		const stays = pageOf(to) === pageOf(location) && document.getElementById(to.hash.slice(1));
		link.setAttribute('href', stays ? to.hash : to.href);
		link.target = stays ? '_self' : '_blank';
	}
	return entry;
}

/**
 * Finds an entry by id: on this page, else on the page of evidence; null where that can't be reached.
 * @param home the way to the page of evidence
 */
export const findEntry =
	(home: string) =>
	(id: string): HTMLElement | null | Promise<HTMLElement | null> => {
		const here = document.getElementById(id);
		if (here) return here;
		const entries = brought();
		if (entries) return carry(entries.getElementById(id), home);
		const page = pages.get(home) ?? readPage(home);
		pages.set(home, page);
		return page.then(
			(evidence) => carry(evidence.getElementById(id), home),
			() => {
				pages.delete(home);
				return null;
			}
		);
	};
