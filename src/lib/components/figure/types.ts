// The contract between a figure and whoever shows it.
import type { Component } from 'svelte';
import type { Choice } from '$lib/base/choice';
import type { FigureName } from '$lib/base/figure-names';

export type { Choice };

/** A drawing's own units: px of its viewBox, and the size of its text. */
export interface Box {
	readonly name: 'narrow' | 'wide';
	readonly width: number;
	readonly height: number;
	/** Text size in the drawing's px. In the narrow box at least 12.5, so that it is 11 CSS px on a 320 px phone. */
	readonly em: number;
}

export interface FigureViewProps<Cue> {
	readonly cue: Cue;
	readonly choice: Choice;
	/** Frame of the sequence on the screen, from 0; null when the film is not running. */
	readonly moment: number | null;
	readonly box: Box;
	/** Makes ids of this drawing its own. */
	readonly prefix: string;
	/** The reader picked something: the part of the choice that changes (undefined takes a key out). */
	readonly onchoose: (part: Choice) => void;
}

export type Cell = string | { readonly text: string; readonly lang: string };

export interface TableRow {
	readonly key: string;
	readonly cells: readonly Cell[];
	readonly certainty: 'stated' | 'inferred' | 'unresolved';
	/** Address of the claim the row rests on, see `data/claims.ts`; the id in the page is `evidence/<address>`. */
	readonly claim: string;
	/** The cue points at this row. */
	readonly emphasised: boolean;
}

export interface Table {
	readonly caption: string;
	/** Headings of the cells; the evidence column is added by whoever draws the table. */
	readonly columns: readonly string[];
	readonly rows: readonly TableRow[];
}

/** A control of a figure that is more than a mark: a toggle between two or more choices. */
export interface Toggle<Cue = unknown> {
	readonly label: string;
	/** At which cues and choices it is offered; at all of them unless said otherwise. */
	offered?(cue: Cue, choice: Choice): boolean;
	readonly key: keyof Choice;
	/** Values with their names; the first is what holds when nothing is chosen. `undefined` takes the key out. */
	readonly options: readonly { readonly value: string | undefined; readonly name: string }[];
}

export interface FigureDefinition<Cue = unknown> {
	readonly name: FigureName;
	/** What the figure is, as a noun phrase. */
	readonly title: string;
	readonly boxes: { readonly narrow: Box; readonly wide: Box };
	readonly View: Component<FigureViewProps<Cue>>;
	/** One plain sentence saying what the figure shows at this cue, restated by what the reader chose. */
	say(cue: Cue, choice: Choice): string;
	/** The same data as a table: one row a datum, filtered by what the reader chose. */
	table(cue: Cue, choice: Choice): Table;
	/** Address of the claim behind what the reader chose, or null. */
	evidence(choice: Choice): string | null;
	/** Address of the claim of the mark that a choice is drawn at, where the sentence says nothing of it; else that of `evidence`. */
	marks?(choice: Choice): string | null;
	/** The controls that set the choice's own keys (a rate, a view). */
	readonly toggles: readonly Toggle<Cue>[];
	/** The value a toggle has at this cue and choice, so that its control shows as pressed. */
	setting?(key: keyof Choice, cue: Cue, choice: Choice): string | undefined;
	/** Whether the film clock drives it. */
	readonly plays: boolean;
	/** The stretch of the sequence that a cue is about, where it projects a part: its first frame from 0, and the first after it. */
	film?(cue: Cue): { readonly from: number; readonly to: number } | null;
}
