// The driver that says which parts of the essay the reader is near, and when they have stopped there.
import { atRest } from '$lib/playhead/at-rest';

/** How far above and below the window a part is near, in windows. */
const distance = 0.6;

/**
 * Answers the parts that are near.
 * @param rest called when there are any, and nothing has been scrolled for a moment
 */
export function followNear(
	sections: readonly HTMLElement[],
	rest: () => void
): ReadonlySet<HTMLElement> {
	const near = new Set<HTMLElement>();
	const wait = atRest(() => near.size && rest());
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting) near.add(target as HTMLElement);
				else near.delete(target as HTMLElement);
			}
			wait();
		},
		{ rootMargin: `${distance * 100}% 0px` }
	);
	for (const section of sections) observer.observe(section);
	addEventListener('scroll', wait, { passive: true });
	return near;
}
