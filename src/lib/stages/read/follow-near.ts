// The driver that says which chapters the reader is near, and when they have stopped there.
import { atRest } from '$lib/playhead/at-rest';

export interface NearOptions {
	/** Called when a chapter comes near, or is left. */
	readonly near: (section: HTMLElement, isNear: boolean) => void;
	/** Called with the chapters that are near, when nothing has been scrolled for a moment. */
	readonly rest: (sections: readonly HTMLElement[]) => void;
}

/** How far above and below the window a chapter is near, in windows. */
const distance = 0.6;

export function followNear(sections: readonly HTMLElement[], { near, rest }: NearOptions): void {
	const here = new Set<HTMLElement>();
	const wait = atRest(() => here.size && rest([...here]));
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				const section = target as HTMLElement;
				if (isIntersecting) here.add(section);
				else here.delete(section);
				near(section, isIntersecting);
			}
			wait();
		},
		{ rootMargin: `${distance * 100}% 0px` }
	);
	for (const section of sections) observer.observe(section);
	addEventListener('scroll', wait, { passive: true });
}
