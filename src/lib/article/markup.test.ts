import { describe, expect, it } from 'vitest';
import { checkMarkup, countWords, liftNotes, stripComments, textOf } from './markup';

describe('rendered prose', () => {
	it('loses its comments, since an empty one inside a string breaks hydration', () => {
		expect(stripComments('<p>a<!----> b<!--[--></p>')).toBe('<p>a b</p>');
	});

	it('passes where a browser would leave it alone', () => {
		expect(() => checkMarkup('<p>a <a href="#x">b</a> <em>c</em><br></p>', 'f')).not.toThrow();
	});

	it('fails where a browser would tear a paragraph apart', () => {
		expect(() => checkMarkup('<p>two <details>x</details> tail</p>', 'f.svx')).toThrow(/f\.svx/);
	});

	it('has its notes behind the paragraph they belong to, so that the sentence runs on', () => {
		const html = liftNotes(
			'<p>a<span class="note-body" id="n">note <a href="#x">p</a></span> b</p><p>c</p>'
		);
		expect(html).toMatch(
			/^<p>a b<\/p><div[^>]*><p class="note-body" id="n">note <a href="#x">p<\/a><\/p><\/div><p>c<\/p>$/
		);
	});

	it('counts words and not dashes', () => {
		expect(countWords(textOf('<p>one – two&nbsp;three</p>'))).toBe(3);
	});
});
