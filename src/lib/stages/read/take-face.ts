// The text's own face, where it came too late for the first paint, or its italic, for which nothing may have asked till then: from then on
// everything is set in it that lies ahead of the reader.
// What they see keeps the face in which it was painted: lines that break anew under a reader are worse than a system's serif. So does
// what is above: with another height it would move them.

/** The same files under two names: where the first is optional and has missed its moment, the second is set when it is here, see read.css. */
const [first, late] = ['Seven Serif', 'Seven Serif Late'];

/** What is set in one face or the other as a whole. */
const unit =
	'.opening, .chapter-head, .picture, .step, .twin, .archive-field, .closing, .onward, .end-matter';

const styles = ['', 'italic '];

/** Whether the page is set in its own face: it is then no wider or narrower for what would stand in for it. */
function isSet(style: string): boolean {
	const context = document.createElement('canvas').getContext('2d');
	const widths = ['monospace', 'serif'].map((other) => {
		if (context) context.font = `${style}100px '${first}', ${other}`;
		return context?.measureText('Seven Seconds').width;
	});
	return widths[0] === widths[1];
}

/** Sets the rest of the essay in its own face once it is here; where it can't be had, nothing happens. */
export async function takeFace(root: HTMLElement): Promise<void> {
	if (styles.every(isSet)) return;
	const faces = styles.map((style) => document.fonts.load(`${style}1em '${late}'`));
	try {
		await Promise.all(faces);
	} catch {
		return;
	}
	const units = [...root.querySelectorAll(unit)];
	const met = units.filter((one) => one.getBoundingClientRect().top < innerHeight);
	for (const one of met) one.classList.add('as-met');
	root.dataset.face = '';
}
