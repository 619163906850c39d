// How numbers are put in words.

const small =
	'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number in letters up to twelve, in figures above. */
export function spell(value: number): string {
	return value <= 12 ? (small[value] ?? String(value)) : String(value);
}

/** A whole number below 200 in letters. Throws for any other. */
export function inWords(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 199)
		throw new Error(`only whole numbers from 0 to 199 go in words: ${value}`);
	if (value >= 100) return value === 100 ? 'a hundred' : `a hundred and ${inWords(value - 100)}`;
	if (value < 20) return small[value] ?? '';
	const rest = value % 10;
	return `${tens[Math.floor(value / 10)]}${rest ? `-${small[rest]}` : ''}`;
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
