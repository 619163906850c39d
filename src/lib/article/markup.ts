// Rendered prose as HTML: checked by a standards parser, notes moved behind their paragraph, words counted.
import {
	parseFragment,
	serialize,
	defaultTreeAdapter as tree,
	type DefaultTreeAdapterTypes
} from 'parse5';

import { paragraphMark } from './prose-imports.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Comments are hydration's, and an empty one would break it inside a string; the mark of a paragraph has done its work. */
export function stripComments(html: string): string {
	return html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replaceAll(paragraphMark, '')
		.trim();
}

const tags = (html: string) => html.match(/<\/?[a-zA-Z][\w-]*/g) ?? [];

/** Throws where a standards parser would rearrange the HTML (a block inside a paragraph, an unclosed tag). */
export function checkMarkup(html: string, file: string): void {
	const written = tags(html);
	const parsed = tags(serialize(parseFragment(html)));
	const at = written.findIndex((tag, index) => tag !== parsed[index]);
	if (at >= 0 || written.length !== parsed.length)
		throw new Error(
			`HTML that a browser would rearrange in ${file}: ${written.slice(Math.max(0, at - 2), at + 3).join('> ')}> becomes ${parsed.slice(Math.max(0, at - 2), at + 3).join('> ')}> (valid: inside a paragraph only phrasing elements)`
		);
}

const classOf = (node: Node) =>
	'attrs' in node ? (node.attrs.find((one) => one.name === 'class')?.value ?? '') : '';

/** Moves the body of every note out of its sentence into a block of its own behind the block it stands in. */
export function liftNotes(html: string): string {
	if (!html.includes('note-body')) return html;
	const fragment = parseFragment(html);
	for (const block of [...fragment.childNodes]) {
		const bodies = findNotes(block);
		if (!bodies.length) continue;
		const aside = parseFragment('<div class="notes" role="note"></div>').childNodes[0];
		if (!aside || !tree.isElementNode(aside)) continue;
		for (const body of bodies) {
			tree.detachNode(body);
			body.tagName = body.nodeName = 'p';
			tree.appendChild(aside, body);
		}
		const next = fragment.childNodes[fragment.childNodes.indexOf(block) + 1];
		if (next) tree.insertBefore(fragment, aside, next);
		else tree.appendChild(fragment, aside);
	}
	return serialize(fragment);
}

function findNotes(node: Node): DefaultTreeAdapterTypes.Element[] {
	if (!tree.isElementNode(node)) return [];
	if (classOf(node).split(' ').includes('note-body')) return [node];
	return (node as Parent).childNodes.flatMap(findNotes);
}

/** The text of some HTML, entities resolved. */
export function textOf(html: string): string {
	return readText(html, () => true);
}

/** The text a reader reads who leaves citations and notes closed. */
export function proseOf(html: string): string {
	return readText(html, (node) => !/\b(cite|note-reference|notes)\b/.test(classOf(node)));
}

function readText(html: string, keep: (node: Node) => boolean): string {
	const read = (node: Node): string =>
		tree.isTextNode(node)
			? node.value
			: 'childNodes' in node && keep(node)
				? node.childNodes.map(read).join('')
				: '';
	return parseFragment(html)
		.childNodes.map(read)
		.join('')
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();
}

export function countWords(text: string): number {
	return text.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
