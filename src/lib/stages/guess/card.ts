// The answer as a card to be shown to others: 1200 by 630 px, made here, of what is on the page. Nothing is kept or sent.
import { bare, download, embedFaces, paintPng } from '$lib/components/figure/save';
import type { Answer } from './guess';

const [width, height] = [1200, 630];
/** Px of the card from its edge. */
const margin = 56;

const escape = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the card says, large; and small, whose numbers these are. */
function wordsOf({ held, says }: Answer) {
	const film = `The film gives the record ${says.film} s, and him about ${says.about}.`;
	return {
		large: held ? [`I held ${says.held} s.`, film] : ['How long is he on screen?', film],
		small: [
			`The ${says.film} s are stated in a scholarly article on a French documentary; the number about him is ours,`,
			`${says.min} to ${says.max} s, worked out from the frames that the article counts. One shot is not counted: it is hatched.`
		]
	};
}

/** The card as an SVG that needs no other file. @param strip what holds the strip as one row, answered */
export async function drawCard(strip: Element, answer: Answer): Promise<string> {
	const root = document.documentElement;
	const drawings = [...strip.querySelectorAll<SVGSVGElement>(':scope > svg:not(.film-head)')];
	const before = root.style.colorScheme;
	// the card is paper, whatever the reader reads on: asked and put back before anything is painted
	root.style.colorScheme = 'light';
	const style = getComputedStyle(root);
	const token = (name: string) => style.getPropertyValue(`--${name}`).replaceAll('"', "'");
	const colour = (name: string) => {
		const probe = document.createElement('i');
		probe.style.color = `var(--${name})`;
		root.append(probe);
		const { color } = getComputedStyle(probe);
		probe.remove();
		return color;
	};
	const [paper, ink, soft, red] = ['paper', 'ink', 'ink-soft', 'red'].map(colour);
	const write = (element: Element) => new XMLSerializer().serializeToString(element);
	const patterns = [...document.querySelectorAll('.patterns > *')].map((one) => write(bare(one)));
	const { width: cells, height: high } = drawings[0]?.viewBox.baseVal ?? { width: 1, height: 1 };
	const film = drawings.map((one) => {
		const copy = bare(one);
		copy.setAttribute('width', String(cells));
		copy.setAttribute('height', String(high));
		return write(copy);
	});
	root.style.colorScheme = before;
	const text = (words: string, y: number, size: number, face: string, fill = ink) =>
		`<text x="${margin}" y="${y}" font-size="${size}" fill="${fill}" font-weight="${face === 'sans' ? 800 : 400}" font-family="${token(face)}">${escape(words)}</text>`;
	const { large, small } = wordsOf(answer);
	const [first = '', second = ''] = large;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${await embedFaces(token('serif') + token('sans'))}</style>${patterns.join('')}<rect width="${width}" height="${height}" fill="${paper}"/>${text(first, 140, 118, 'sans', red)}${text(second, 216, 62, 'sans')}<g transform="translate(0 268) scale(${width / cells})">${film.join('')}</g>${text('Seven Seconds', 512, 52, 'sans')}${small.map((line, index) => text(line, 556 + index * 28, 22, 'serif', soft)).join('')}</svg>`;
}

/** Hands the card to the browser’s downloads. */
export async function takeCard(answer: Answer, kind: 'svg' | 'png'): Promise<void> {
	const strip = document.querySelector('.strip.wide');
	if (!strip) throw new Error('there is no strip to draw on the card');
	const svg = await drawCard(strip, answer);
	const file = `seven-seconds-held.${kind}`;
	if (kind === 'svg') download(file, svg, 'image/svg+xml');
	else download(file, await paintPng(svg, 1), 'image/png');
}
