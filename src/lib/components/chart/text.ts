// Labels, and how wide they are without a DOM: from the advances of the shipped fonts.
import advances from './advances.json';

export type Face = keyof typeof advances;

/** A line of text in a drawing, in px of its box. */
export interface Label {
	readonly text: string;
	/** Where the baseline begins, or what `anchor` says of it. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly face: Face;
	/** How it is coloured: a class of the figure's own styles. */
	readonly tone: string;
	readonly anchor?: 'start' | 'middle' | 'end';
}

/** Width in px of a text set in one of the shipped faces at this size; unknown characters count as an en. */
export function measureText(text: string, face: Face, size: number): number {
	const widths: Record<string, number> = advances[face];
	let sum = 0;
	for (const character of text) sum += widths[character] ?? 500;
	return (sum * size) / 1000;
}

/** Width in px of a label. */
export const widthOf = ({ text, face, size }: Pick<Label, 'text' | 'face' | 'size'>): number =>
	measureText(text, face, size);

/** Breaks a text into lines no wider than `width` px, at spaces only. */
export function wrapText(text: string, face: Face, size: number, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && measureText(longer, face, size) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line === '' ? lines : [...lines, line];
}
