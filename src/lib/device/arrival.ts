// How this page came to be shown.

/** Null where the browser doesn’t say. */
export function arrivedBy(): NavigationTimingType | null {
	const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return arrival?.type ?? null;
}
