// Packing: where in a lane's half-rows an event and its label stand so that nothing touches anything.

/** A part of a lane: px from left to right, half-rows counted up from the lane's ground. */
export interface Slot {
	readonly x0: number;
	readonly x1: number;
	readonly row: number;
	readonly rows: number;
}

/** One way to draw a unit: its slots, the lowest in row 0. */
export interface Candidate<Extra> {
	readonly slots: readonly Slot[];
	readonly extra: Extra;
}

export interface Seat<Extra> {
	readonly row: number;
	readonly extra: Extra;
	readonly slots: readonly Slot[];
}

/** What a unit can be drawn as: bare, and with its label. */
export interface Unit<Extra> {
	readonly id: string;
	readonly bare: readonly Candidate<Extra>[];
	readonly labelled: readonly Candidate<Extra>[];
	/** Its label is never left out. */
	readonly must: boolean;
	/** Its place in the order of time. */
	readonly time: number;
}

/** The name of the lane, in its upper left corner. */
export interface Header {
	readonly x1: number;
	readonly rows: number;
}

function touches(a: Slot, b: Slot): boolean {
	return a.x0 < b.x1 && b.x0 < a.x1 && a.row < b.row + b.rows && b.row < a.row + a.rows;
}

/** The lowest free seat, the candidates tried in their order; null where the lane is too low. */
export function findSeat<Extra>(
	candidates: readonly Candidate<Extra>[],
	taken: readonly Slot[],
	height: number
): Seat<Extra> | null {
	for (let row = 0; row < height; row++)
		for (const { slots, extra } of candidates) {
			const moved = slots.map((slot) => ({ ...slot, row: slot.row + row }));
			const free = moved.every(
				(slot) => slot.row + slot.rows <= height && !taken.some((other) => touches(slot, other))
			);
			if (free) return { row, extra, slots: moved };
		}
	return null;
}

/**
 * Seats for all units, those of the set with their labels: the latest lowest, so that a crowd of dates reads downwards in order of
 * time; then what is bare, in the gaps. Null where the lane is too low.
 */
function seatAll<Extra>(
	units: readonly Unit<Extra>[],
	labelled: ReadonlySet<string>,
	header: Header,
	height: number
): ReadonlyMap<string, Seat<Extra>> | null {
	const seats = new Map<string, Seat<Extra>>();
	const taken: Slot[] = [
		{ x0: -Infinity, x1: header.x1, row: height - header.rows, rows: header.rows }
	];
	const order = (unit: Unit<Extra>) => (labelled.has(unit.id) ? 1e6 : 0) + unit.time;
	for (const unit of [...units].sort((a, b) => order(b) - order(a))) {
		const seat = findSeat(labelled.has(unit.id) ? unit.labelled : unit.bare, taken, height);
		if (!seat) return null;
		seats.set(unit.id, seat);
		taken.push(...seat.slots);
	}
	return seats;
}

const musts = (units: readonly Unit<unknown>[]) =>
	new Set(units.filter((unit) => unit.must).map((unit) => unit.id));

/** Seats in a lane of this height: what must be labelled, then as many more labels as fit, in the order given. */
export function seatUnits<Extra>(
	units: readonly Unit<Extra>[],
	header: Header,
	height: number
): ReadonlyMap<string, Seat<Extra>> | null {
	let labelled = musts(units);
	let seats = seatAll(units, labelled, header, height);
	if (!seats) return null;
	for (const unit of units) {
		if (labelled.has(unit.id) || unit.labelled.length === 0) continue;
		const more = new Set([...labelled, unit.id]);
		const found = seatAll(units, more, header, height);
		if (found) [labelled, seats] = [more, found];
	}
	return seats;
}

/** Half-rows a lane needs: with every label, or with those only that must be drawn. */
export function heightFor<Extra>(
	units: readonly Unit<Extra>[],
	header: Header,
	all: boolean
): number {
	const labelled = all
		? new Set(units.filter((unit) => unit.labelled.length > 0).map((unit) => unit.id))
		: musts(units);
	const seats = seatAll(units, labelled, { ...header, x1: -Infinity }, 400);
	const slots = [...(seats?.values() ?? [])].flatMap((seat) => seat.slots);
	return slots.reduce(
		(most, slot) => Math.max(most, slot.row + slot.rows + (slot.x0 < header.x1 ? header.rows : 0)),
		header.rows + 1
	);
}

/** Shares the half-rows out: each lane what it must have, the rest one by one to the lane that lacks most of what it wants. */
export function shareRows(
	least: readonly number[],
	wanted: readonly number[],
	total: number
): readonly number[] {
	const heights = [...least];
	for (let left = total - least.reduce((sum, one) => sum + one, 0); left > 0; left--) {
		const lacks = heights.map((height, index) => 1 - height / (wanted[index] || 1));
		const neediest = lacks.indexOf(Math.max(...lacks));
		heights[neediest] = (heights[neediest] ?? 0) + 1;
	}
	return heights;
}
