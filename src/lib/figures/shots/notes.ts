// What stands under the last strip and belongs to no shot: the question what comes next, and what the diagrams are.
import { sans, serif, type Label } from '../sequence/marks';
import type { Reading } from '../sequence/reading';
import { edge, type Sizes } from '../sequence/sizes';

/** The next row asks, where the rest is withheld. */
export function askForNext(reading: Reading, sizes: Sizes): readonly Label[] {
	if (reading.whole) return [];
	const y = reading.rows.length * sizes.rowHeight + sizes.barTop + sizes.numeral * 0.7;
	return [sans('And then?', sizes.left, y, sizes.numeral, 'soft')];
}

/** Says of the diagrams what they are, under the last of them. */
export function nameDiagrams(reading: Reading, sizes: Sizes): readonly Label[] {
	if (!sizes.roomy) return [];
	const top = reading.rows.length * sizes.rowHeight;
	return ['diagrams,', 'not film stills'].map((text, line) =>
		serif(text, edge, top + sizes.text * (0.9 + line * 1.15), sizes.text)
	);
}
