// The driver that says which chapters the reader is near, and when they have stopped there.

export interface NearOptions {
	/** Called when a chapter comes near, or is left. */
	readonly near: (section: Element, isNear: boolean) => void;
	/** Called with the chapters that are near, when nothing has been scrolled for a moment. */
	readonly rest: (sections: readonly Element[]) => void;
}

/** How far above and below the window a chapter is near, in windows. */
const distance = 0.6;
/** Milliseconds without scrolling that are a rest. */
const moment = 100;

export function followNear(sections: readonly Element[], { near, rest }: NearOptions): void {
	const here = new Set<Element>();
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const wait = () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => here.size && rest([...here]), moment);
	};
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting) here.add(target);
				else here.delete(target);
				near(target, isIntersecting);
			}
			wait();
		},
		{ rootMargin: `${distance * 100}% 0px` }
	);
	for (const section of sections) observer.observe(section);
	addEventListener('scroll', wait, { passive: true });
}
