// Where the panel lies: beside the text where the window is wide, else near the sentence or, in a narrow one, at its foot. Never over it.
import { boxOfSentence } from './sentence';

/** Pixels between panel and sentence. */
const gap = 8;
/** The least height at which a panel can be read, in pixels: what it is about, and two lines. */
const least = 144;

export function place(box: HTMLElement, link: Element): void {
	delete box.dataset.sheet;
	box.style.removeProperty('--most');
	box.showPopover();
	if (innerWidth < 640) return layAtFoot(box, link);
	const { width, height } = box.getBoundingClientRect();
	const sentence = boxOfSentence(link);
	const margin = (link.closest('.step')?.getBoundingClientRect().right ?? innerWidth) + 16;
	if (margin + width + gap < innerWidth) {
		const top = link.getBoundingClientRect().top - 16;
		return set(box, margin, Math.max(gap, Math.min(top, innerHeight - height - gap)));
	}
	const [above, below] = [sentence.top - 2 * gap, innerHeight - sentence.bottom - 2 * gap];
	if (Math.max(above, below) < least) return layAtFoot(box, link);
	const left = Math.min(link.getBoundingClientRect().left, innerWidth - width - gap);
	const under = below >= Math.min(height, above);
	const tall = Math.min(height, under ? below : above);
	box.style.setProperty('--most', `${Math.floor(tall)}px`);
	set(box, Math.max(gap, left), under ? sentence.bottom + gap : sentence.top - gap - tall);
}

function set(box: HTMLElement, left: number, top: number): void {
	box.style.setProperty('--left', `${Math.round(left)}px`);
	box.style.setProperty('--top', `${Math.round(top)}px`);
}

/** As wide as the window, at most half its height; the page moves up just as much as the sentence needs. */
function layAtFoot(box: HTMLElement, link: Element): void {
	box.dataset.sheet = 'foot';
	const head = headOver(link);
	const lines = boxOfSentence(link);
	const most = Math.min(innerHeight / 2, innerHeight - head - lines.height - 2 * gap);
	const height = Math.min(most, box.scrollHeight + 2);
	const lowest = innerHeight - height - gap - lines.height;
	// under the figure it could not be read either
	const top = Math.max(head + gap, Math.min(lines.top, lowest));
	if (most >= least && !link.closest('.picture'))
		scrollBy({ top: lines.top - top, behavior: 'instant' });
	const { top: above, bottom } = boxOfSentence(link);
	const below = innerHeight - bottom - gap;
	// a low window has no room between figure and foot, and a page that can't move none below: then it lies over the figure
	if (below < least && above > below) box.dataset.sheet = 'head';
	const room = box.dataset.sheet === 'head' ? above - gap : below;
	box.style.setProperty('--most', `${Math.floor(Math.min(innerHeight / 2, room))}px`);
}

/** How far down a figure that stays at the window's head covers the text around this link, in pixels. */
function headOver(link: Element): number {
	const picture = link.closest('.side-by-side')?.querySelector('.picture');
	if (!picture || picture.contains(link)) return 0;
	const parts = [picture, ...picture.querySelectorAll('.says:not(.sr-only)')];
	const [over, ...rest] = parts.map((one) => one.getBoundingClientRect());
	const text = link.getBoundingClientRect();
	if (!over || over.right < text.left || over.left > text.right || over.top > gap) return 0;
	return Math.max(over.bottom, ...rest.map(({ bottom }) => bottom));
}
