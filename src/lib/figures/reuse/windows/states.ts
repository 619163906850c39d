// What stands in a window, in a word or two under it.
import type { MotifId } from '$lib/data/ids';
import { capital } from '$lib/data/words';
import type { Appearance, OpenAppearance } from '../data';
import { widthOf } from '../geometry';
import { joinWords } from '../words/words';

const words: Readonly<Partial<Record<MotifId, string>>> = {
	'mouth-open': 'half-open',
	'mouth-closed': 'closed',
	'other-take': 'another take',
	belt: 'belt',
	exit: 'out of the mine',
	flowers: 'flowers',
	'bearded-man': 'bearded man',
	boy: 'boy',
	'coal-falls': 'coal falls'
};
export const wordOf = (motif: MotifId) => words[motif] ?? motif;

/**
 * What a film has, or may have; that it is inferred as long as there is room to say so.
 * @param width px there are
 * @param size px of the text
 */
export function sayState(
	all: readonly (Appearance | OpenAppearance)[],
	width: number,
	size: number
): string {
	const open = all.some((one) => 'id' in one);
	const names = all.map((one) => wordOf(one.motif));
	const inferred = all.some((one) => 'present' in one && one.present.certainty === 'inferred');
	const text = capital(joinWords(names, open ? 'or' : 'and'));
	if (open) return `${text}?`;
	const long = `${text}, inferred`;
	return inferred && widthOf({ text: long, face: 'sans', size }) <= width ? long : text;
}
