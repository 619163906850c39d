// Things on one line, each as near under what it names as its neighbours let it: those that meet share what they give way.

export interface Thing {
	/** What it would stand under. */
	readonly middle: number;
	/** Width, with the air around it. */
	readonly width: number;
}

/** Things that touch, and so move as one. */
interface Group {
	readonly things: readonly Thing[];
	/** Where each of them would have the first begin. */
	readonly wanted: readonly number[];
	readonly width: number;
}

/**
 * Where each begins.
 * @param things in order, from left to right
 * @param width of the line
 */
export function setApart(things: readonly Thing[], width: number): readonly number[] {
	const startOf = (group: Group) => {
		const mean = group.wanted.reduce((sum, one) => sum + one, 0) / group.wanted.length;
		return Math.max(0, Math.min(width - group.width, mean));
	};
	const add = (groups: readonly Group[], next: Group): readonly Group[] => {
		const before = groups.at(-1);
		if (!before || startOf(before) + before.width <= startOf(next)) return [...groups, next];
		return add(groups.slice(0, -1), join(before, next));
	};
	return things
		.map(({ middle, width }): Group => {
			return { things: [{ middle, width }], wanted: [middle - width / 2], width };
		})
		.reduce(add, [])
		.flatMap((group) => {
			let at = startOf(group);
			return group.things.map((one) => {
				const start = at;
				at += one.width;
				return start;
			});
		});
}

function join(before: Group, after: Group): Group {
	return {
		things: [...before.things, ...after.things],
		wanted: [...before.wanted, ...after.wanted.map((one) => one - before.width)],
		width: before.width + after.width
	};
}
