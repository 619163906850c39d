// The short phrases the essay quotes, each with the places cited after it.
import { parseFragment, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';
import { htmlOf } from '../bind';

export interface Quote {
	readonly words: string;
	/** Targets and texts of the citation that follows it in its paragraph. */
	readonly cited: readonly { readonly target: string; readonly text: string }[];
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const attribute = (node: Element, name: string) =>
	node.attrs.find((one) => one.name === name)?.value ?? '';
const textIn = (node: Node): string =>
	tree.isTextNode(node)
		? node.value
		: 'childNodes' in node
			? node.childNodes.map(textIn).join('')
			: '';

/** Phrases in “…” of a step’s prose, in their order; those no citation follows are ours and left out. */
export function quotesOf(step: string): readonly Quote[] {
	return parseFragment(htmlOf(step))
		.childNodes.filter((node): node is Element => tree.isElementNode(node) && node.tagName === 'p')
		.flatMap((paragraph) => quotesIn(paragraph));
}

function quotesIn(paragraph: Element): readonly Quote[] {
	const found: { words: string; cited: Quote['cited'] }[] = [];
	let open: string[] = [];
	let text = '';
	const close = (cited: Quote['cited']) => {
		for (const [, words = ''] of text.matchAll(/“([^”]+)”/g)) open.push(words);
		text = '';
		if (!cited.length) return;
		for (const words of open) found.push({ words: words.replace(/\s+/g, ' ').trim(), cited });
		open = [];
	};
	for (const node of paragraph.childNodes) {
		if (tree.isElementNode(node) && attribute(node, 'class').split(' ').includes('cite'))
			close(
				node.childNodes
					.filter((one): one is Element => tree.isElementNode(one) && one.tagName === 'a')
					.map((link) => ({ target: attribute(link, 'href').slice(1), text: textIn(link) }))
			);
		else text += textIn(node);
	}
	return found;
}
