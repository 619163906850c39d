// What the figure knows of the tonnes: the usual, the record, and what others made of them.
import { address } from '$lib/data/claims';
import type { Certainty } from '$lib/data/evidence';
import type { Cue } from './cue';
import { quantities, type DrawnId } from './data';

export const shows = ['usual', 'record', 'both', 'mine'] as const;

interface Range {
	readonly min: number;
	readonly max: number;
}

export interface Row {
	readonly id: RowId;
	/** Address of its claim: also what a reader's choice names it by. */
	readonly claim: string;
	readonly what: string;
	readonly unit: string;
	readonly amount: number | Range;
	readonly certainty: Certainty;
}

export type RowId = 'usual' | 'record' | 'hours' | 'times' | 'share' | 'mine';

function rowOf(id: RowId, quantity: DrawnId): Row {
	const found = quantities.find((one) => one.id === quantity);
	if (!found || found.amount.value === null) throw new Error(`unknown quantity: ${quantity}`);
	const { value: amount, certainty } = found.amount;
	return {
		id,
		amount,
		certainty,
		claim: address.quantity(found),
		what: found.what,
		unit: found.unit
	};
}

/** The amount of a row that has one number only. */
export function plainOf(row: Row): number {
	if (typeof row.amount !== 'number') throw new Error(`${row.claim} has no plain number`);
	return row.amount;
}

function rangeOf(row: Row): Range {
	return typeof row.amount === 'number' ? { min: row.amount, max: row.amount } : row.amount;
}

export const usual = rowOf('usual', 'usual-tonnes');
export const record = rowOf('record', 'record-tonnes');
export const hours = rowOf('hours', 'shift-hours');
export const times = rowOf('times', 'times-usual');
export const share = rowOf('share', 'record-share');
/** A day's output of the mine, by Pravda's share: the same derivation as the facts of the prose. */
export const mine: Row = {
	id: 'mine',
	claim: 'derived.mine-day-tonnes',
	what: 'A day’s output of the mine, if the record was that share of it',
	unit: record.unit,
	amount: (plainOf(record) * 100) / plainOf(share),
	certainty: 'inferred'
};

export const usualRange = rangeOf(usual);
/** How many usual shifts the record fills, the last of them perhaps in part. */
export const shifts: Range = {
	min: Math.ceil(plainOf(record) / usualRange.max),
	max: Math.ceil(plainOf(record) / usualRange.min)
};
/** How many times the usual the record is by these figures, to one decimal. */
export const workedOut: Range = {
	min: Math.round((plainOf(record) / usualRange.max) * 10) / 10,
	max: Math.round((plainOf(record) / usualRange.min) * 10) / 10
};

/** What the cue asks for in the end: a guess withholds everything but the usual. */
export function sceneOf(cue: Cue): (typeof shows)[number] {
	return cue.guess ? 'usual' : (cue.show ?? 'both');
}

const seen: Record<(typeof shows)[number], readonly Row[]> = {
	usual: [usual],
	record: [record, hours],
	both: [usual, record, hours, times],
	mine: [record, share, mine]
};

/** The rows to be seen at this cue, the first emphasised where nothing else is said. */
export function rowsAt(cue: Cue): readonly Row[] {
	return seen[sceneOf(cue)];
}

/** The row the step is about; none while its place is being guessed. */
export function rowNow(cue: Cue): RowId | null {
	const scene = sceneOf(cue);
	if (cue.guess) return null;
	return scene === 'usual' ? 'usual' : 'record';
}

/** The chosen row where it is to be seen. */
export function findRow(cue: Cue, claim: string | undefined): Row | null {
	return rowsAt(cue).find((row) => row.claim === claim) ?? null;
}

/** Every row there is, seen or not. */
export const allRows: readonly Row[] = [usual, record, hours, times, share, mine];
