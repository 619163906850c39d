// Where the sentence stands that a link belongs to.

/** What holds a sentence: a paragraph, a cell, what a figure says. */
const blocks = 'p, li, dd, dt, td, th, .says, figcaption, h3';

/** The lines of the sentence around a link, in pixels of the window; the link's own where it stands in no text. */
export function boxOfSentence(link: Element): DOMRect {
	const block = link.closest(blocks);
	if (!block || !('Segmenter' in Intl)) return (block ?? link).getBoundingClientRect();
	const before = document.createRange();
	before.setStart(block, 0);
	before.setEndBefore(link);
	const at = before.toString().length;
	const sentences = new Intl.Segmenter(document.documentElement.lang, { granularity: 'sentence' });
	const sentence = sentences.segment(block.textContent).containing(at);
	if (!sentence) return block.getBoundingClientRect();
	const range = document.createRange();
	const [start, end] = [sentence.index, sentence.index + sentence.segment.trimEnd().length];
	range.setStart(...pointAt(block, start));
	// a link may be longer than what is taken for its sentence
	range.setEnd(...pointAt(block, Math.max(end, at + link.textContent.length)));
	return range.getBoundingClientRect();
}

/** The node and the offset in it where so many characters of the text have gone by. */
function pointAt(block: Element, offset: number): [Node, number] {
	const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	let left = offset;
	for (let node = texts.nextNode(); node; node = texts.nextNode()) {
		const { length } = node as Text;
		if (left <= length) return [node, left];
		left -= length;
	}
	return [block, block.childNodes.length];
}
