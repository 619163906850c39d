// The text's own face, where it came too late for the first paint: from then on everything is set in it that the reader does not see
// yet. What they see keeps the face in which it was painted: lines that break anew under a reader are worse than a system's serif.

/** The same files under two names: where the first is optional and has missed its moment, the second is set when it is here, see awake.css. */
const [first, late] = ['Seven Serif', 'Seven Serif Late'];

/** What is set in one face or the other as a whole. */
const units =
	'.opening, .chapter-head, .picture, .step, .twin, .archive-field, .closing, .onward, .end-matter';

/** Whether the page is set in its own face: it is then no wider or narrower for what would stand in for it. */
function isSet(): boolean {
	const context = document.createElement('canvas').getContext('2d');
	const widths = ['monospace', 'serif'].map((other) => {
		if (context) context.font = `100px '${first}', ${other}`;
		return context?.measureText('Seven Seconds').width;
	});
	return widths[0] === widths[1];
}

/** Sets the rest of the essay in its own face once it is here; where it can't be had, nothing happens. */
export async function takeFace(root: HTMLElement): Promise<void> {
	if (isSet()) return;
	const faces = ['1em', 'italic 1em'].map((style) => document.fonts.load(`${style} '${late}'`));
	try {
		await Promise.all(faces);
	} catch {
		return;
	}
	const places = [...root.querySelectorAll(units)].map((unit) => ({
		unit,
		...unit.getBoundingClientRect().toJSON()
	}));
	const seen = places.filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
	for (const { unit } of seen) unit.classList.add('as-seen');
	root.dataset.face = '';
	// what is above has another height now: most browsers keep by themselves what is read where it is
	const [one] = seen;
	if (!one || CSS.supports('overflow-anchor: auto')) return;
	scrollBy({ top: one.unit.getBoundingClientRect().top - one.top, behavior: 'instant' });
}
