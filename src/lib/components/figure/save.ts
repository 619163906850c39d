// What a reader saves of a figure: its drawing as SVG or PNG, its table as CSV. Each stands alone in any program.
import { printCsv } from '$lib/base/csv';
export { download } from '$lib/base/download';
import { wrapText } from '../chart/text';
import type { Table } from './types';

/** Styles a drawing can carry along; each is written into the elements themselves, since no stylesheet travels. */
const styles = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-opacity',
	'stroke-linejoin',
	'fill-rule',
	'vector-effect',
	'opacity',
	'paint-order',
	'font-family',
	'font-size',
	'font-weight',
	'font-style',
	'font-variant-numeric',
	'text-anchor',
	'transform',
	'visibility'
] as const;

/** A copy of a drawing with its styles written into it. */
export function bare(element: Element): Element {
	const copy = element.cloneNode(true) as Element;
	const copies = [copy, ...copy.querySelectorAll('*')];
	[element, ...element.querySelectorAll('*')].forEach((one, index) => {
		const found = getComputedStyle(one);
		const style = styles.map((name) => `${name}:${found.getPropertyValue(name)}`).join(';');
		const { attributes } = copies[index] as Element;
		for (const { name } of [...attributes])
			if (
				/^(class|style|tabindex|aria-.*|data-.*)$/.test(name) ||
				// a pattern is made after another
				(name === 'href' && !(one instanceof SVGPatternElement))
			)
				attributes.removeNamedItem(name);
		copies[index]?.setAttribute('style', style.replaceAll('"', "'"));
	});
	return copy;
}

const readBase64 = (blob: Blob) =>
	new Promise<string>((resolve) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.readAsDataURL(blob);
	});

/**
 * Those faces of the page that are named, with their files inside. A face that can't be read is left to the reader's own fonts.
 * @param names as in `font-family`
 */
export async function embedFaces(names: string): Promise<string> {
	const rules = [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.filter(({ cssText, style }) => {
			const name = style.getPropertyValue('font-family').replaceAll('"', "'");
			return cssText.includes('url(') && names.includes(name);
		});
	const faces = rules.map(async ({ cssText, parentStyleSheet }) => {
		const address = /url\("(.+?)"\)/.exec(cssText)?.[1] ?? '';
		if (address.startsWith('data:')) return cssText;
		try {
			const file = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
			return cssText.replace(address, await readBase64(await file.blob()));
		} catch {
			return '';
		}
	});
	return (await Promise.all(faces)).join('').replaceAll('optional', 'block');
}

/** What paper and ink are where a figure stands, as colours: another program knows no tokens. */
function readColours(figure: Element) {
	const probe = document.createElement('i');
	probe.className = 'colours';
	figure.append(probe);
	const { color, backgroundColor, accentColor } = getComputedStyle(probe);
	const read = { color, backgroundColor, accentColor };
	probe.remove();
	return read;
}

/** The visible drawing of a figure as an SVG of its own, with title, sentence and credit. */
export async function drawSvg(figure: Element, title: string, sentence: string): Promise<string> {
	const drawing = [...figure.querySelectorAll<SVGSVGElement>('.box svg')].find(
		(svg) => svg.getBoundingClientRect().width > 0
	);
	const patterns = [...document.querySelectorAll('.patterns defs')];
	if (!drawing || !patterns.length) throw new Error('the figure has no drawing to save');
	// as it is when it has come to rest, not while its marks still come in
	for (const animation of drawing.getAnimations({ subtree: true })) animation.finish();
	const { width, height } = drawing.viewBox.baseVal;
	const { color: ink, backgroundColor: paper, accentColor: soft } = readColours(figure);
	const tokens = getComputedStyle(figure);
	const token = (name: string) => tokens.getPropertyValue(`--${name}`).replaceAll('"', "'");
	const lines = wrapText(sentence, 'serif', 15, width - 16);
	const top = 44 + lines.length * 20;
	const text = (words: string, y: number, face: string, size: number, fill = ink) =>
		`<text x="8" y="${y}" font-size="${size}" fill="${fill}" font-weight="${face === 'sans' ? 800 : 400}" font-family="${token(face)}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
	const copy = bare(drawing);
	copy.setAttribute('y', String(top));
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	const all = top + height + 34;
	const write = (element: Element) => new XMLSerializer().serializeToString(element);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${all}" width="${width}" height="${all}"><style>${await embedFaces(token('serif') + token('sans'))}</style>${patterns.map((one) => write(bare(one))).join('')}<rect width="${width}" height="${all}" fill="${paper}"/>${text(title, 28, 'sans', 24)}${lines.map((line, index) => text(line, 50 + index * 20, 'serif', 15)).join('')}${write(copy)}${text('Seven Seconds. Drawing and data: CC BY 4.0.', all - 12, 'serif', 12, soft)}</svg>`;
}

/** An SVG as PNG. @param scale px for each of its own */
export async function paintPng(svg: string, scale = 3): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	const image = new Image();
	image.src = address;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.width * scale;
	canvas.height = image.height * scale;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	URL.revokeObjectURL(address);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))))
	);
}

/**
 * A table as CSV, with how sure each row is and the address of its evidence.
 * @param home address of the page that has the evidence
 */
export function writeCsv(table: Table, home: string): string {
	const rows = table.rows.map((row) => [
		...row.cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
		row.certainty,
		`${home}#evidence/${row.claim}`
	]);
	return printCsv([[...table.columns, 'certainty', 'evidence'], ...rows]);
}
