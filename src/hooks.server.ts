// The last touch to printed pages: where links to evidence lead from pages that have none (prose and figures are printed with the
// address on the page of evidence alone), and no marks for a client that Kit doesn’t ship.
import type { Handle } from '@sveltejs/kit';

/** The way to the site's root from pages whose prose and figures link to the evidence. */
const roots: Readonly<Record<string, string>> = {
	'/': '',
	'/figures': '../',
	'/teach': '../',
	'/exhibit': '../',
	'/teach/[sheet]': '../../',
	'/evidence': '../'
};

/** Entries of the page of evidence, and those that stay behind the essay. */
const proofs = /href="#((?:evidence|discrepancy|source|term)\/)/g;
const references = /href="#(reference\/)/g;

function leadOut(html: string, route: string): string {
	const root = roots[route];
	if (root === undefined) return html;
	const proved = route === '/evidence' ? html : html.replace(proofs, `href="${root}evidence/#$1`);
	return root === '' ? proved : proved.replace(references, `href="${root}#$1`);
}

/** Marks for a client that would wake the whole page up; none does. */
const marks = /<!--[^>]*-->/g;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => leadOut(html.replace(marks, ''), event.route.id ?? '')
	});
