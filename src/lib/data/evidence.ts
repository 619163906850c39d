// The claim: a value, how certain it is, where the article says it, and why when it does not say it outright.
import type { ReferenceId } from './ids';
import type { Locator } from './source';

/** At least one place in the source article. */
export type Places = readonly [Locator, ...Locator[]];

/** How we know what a work outside the article says: its own words were read, or quoted in another's page, or retold there; or it was identified by title and date. */
export const waysOfKnowing = ['read', 'quoted', 'retold', 'matched'] as const;
export type WayOfKnowing = (typeof waysOfKnowing)[number];

/** A work that says something else than the article, or more. */
export interface Outside {
	readonly reference: ReferenceId;
	readonly known: WayOfKnowing;
}

export interface Stated<T> {
	readonly value: T;
	readonly certainty: 'stated';
	readonly at: Places;
	readonly outside?: Outside;
}
export interface Inferred<T> {
	readonly value: T;
	readonly certainty: 'inferred';
	readonly at: Places;
	/** The steps of the inference. */
	readonly because: string;
	readonly outside?: Outside;
}
export interface Unresolved<T> {
	/** What can be said all the same (a range, the candidates), or null. */
	readonly value: T | null;
	readonly certainty: 'unresolved';
	readonly at: Places;
	/** What is missing. */
	readonly because: string;
	readonly outside?: Outside;
}

export type Claim<T> = Stated<T> | Inferred<T> | Unresolved<T>;
export type Certainty = Claim<unknown>['certainty'];

/** The article says it, at these places. */
export function stated<const T>(value: T, ...at: Places): Stated<T> {
	return { value, certainty: 'stated', at };
}

/** It follows from the article, by the steps given. */
export function inferred<const T>(value: T, at: Places, because: string): Inferred<T> {
	return { value, certainty: 'inferred', at, because };
}

/** The article leaves it open: `value` is what can be said all the same. */
export function unresolved<const T>(value: T | null, at: Places, because: string): Unresolved<T> {
	return { value, certainty: 'unresolved', at, because };
}

/** A work outside the article says it; `at` are the places of the article it bears on. */
export function outside<const T>(
	value: T,
	at: Places,
	reference: ReferenceId,
	known: WayOfKnowing,
	because: string
): Inferred<T> {
	return { value, certainty: 'inferred', at, because, outside: { reference, known } };
}
