// What the panel shows, fetched when the first entry is opened: an entry, and the ways out of it.
import { asOpened } from './as-opened';
import { place } from './place';

interface Options {
	/** Whether it was opened from another entry. */
	readonly leadsBack: boolean;
	/** The link it is opened from, unless that stands in the panel itself: the focus comes back to it. */
	readonly from?: HTMLElement | undefined;
}

/** @param address where the entry stands */
export function show(
	box: HTMLElement,
	entry: HTMLElement | null,
	address: string,
	{ leadsBack, from }: Options
): void {
	fill(box, entry ? asOpened(entry) : missing(), address, leadsBack);
	from?.focus({ preventScroll: true });
	if (from) place(box, from);
	box.focus({ preventScroll: true });
	turnToLine(box);
}

/** What is said where the page that has the entry can't be had. */
function missing(): HTMLElement {
	const says = document.createElement('p');
	says.textContent = 'The evidence can’t be fetched at the moment.';
	const entry = document.createElement('div');
	entry.append(says);
	return entry;
}

function fill(box: HTMLElement, copy: HTMLElement, address: string, leadsBack: boolean): void {
	const more = document.createElement('a');
	more.href = address;
	if (!address.startsWith('#')) more.target = '_blank';
	more.className = 'more';
	more.textContent = 'its place in the list';
	const body = document.createElement('div');
	body.className = 'peek-entry';
	body.append(...copy.childNodes);
	const ways = document.createElement('p');
	ways.className = 'peek-ways';
	ways.append(button('close'), ...(leadsBack ? [button('back')] : []), more);
	box.tabIndex = -1;
	box.role = 'dialog';
	box.ariaLabel = 'Evidence';
	box.replaceChildren(body, ways);
}

function button(name: string): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.name = name;
	made.textContent = name;
	return made;
}

/** A page of the article is opened at the line that was asked for. */
function turnToLine(box: HTMLElement): void {
	const line = box.querySelector<HTMLElement>('.asked');
	const heading = box.querySelector('h3')?.clientHeight ?? 0;
	box.scrollTop = line ? line.offsetTop - heading - 16 : 0;
}
