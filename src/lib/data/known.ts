// What a figure draws of the data: chosen fields, and of a claim what is known and how surely. Places and reasons stay where
// the evidence is printed.
import type { Certainty, Claim } from './evidence';

/** A row or a value without the places and reasons of its claims. */
export type Known<T> =
	T extends Claim<unknown>
		? { readonly value: T['value']; readonly certainty: T['certainty'] }
		: T extends readonly unknown[]
			? { readonly [K in keyof T]: Known<T[K]> }
			: T extends object
				? { readonly [K in keyof T]: Known<T[K]> }
				: T;

const isClaim = (value: object): value is { value: unknown; certainty: Certainty } =>
	'certainty' in value && 'value' in value;

function known<T>(value: T): Known<T> {
	if (typeof value !== 'object' || value === null) return value as Known<T>;
	if (Array.isArray(value)) return value.map((one) => known<unknown>(one)) as Known<T>;
	const entries = isClaim(value)
		? [
				['value', value.value],
				['certainty', value.certainty]
			]
		: Object.entries(value).map(([key, one]) => [key, known(one)]);
	return Object.fromEntries(entries) as Known<T>;
}

/** These fields of these rows, without places and reasons. A field that a row lacks stays lacking. */
export function pick<Row extends object, const Field extends keyof Row>(
	rows: readonly Row[],
	...fields: readonly Field[]
): readonly Known<Pick<Row, Field>>[] {
	return rows.map((row) =>
		known(
			Object.fromEntries(
				fields.flatMap((field) => (field in row ? [[field, row[field]]] : []))
			) as Pick<Row, Field>
		)
	);
}
