// The figures that are here: what was fetched stays, and whoever asks for another is told when it has come.
import type { FigureName } from '$lib/base/figure-names';
import type { AnyFigure } from './index';
import { loadFigure } from './load';

export class Shelf {
	#here = $state.raw<Readonly<Partial<Record<FigureName, AnyFigure>>>>({});
	readonly #coming: Partial<Record<FigureName, Promise<void>>> = {};

	constructor(readonly load: (name: FigureName) => Promise<AnyFigure> = loadFigure) {}

	/** The figure, or undefined while it is on its way. */
	get(name: FigureName): AnyFigure | undefined {
		if (!this.#here[name]) void this.fetch(name);
		return this.#here[name];
	}

	/** Settles when the figure is here, or can't be had; it is asked for again the next time. */
	fetch(name: FigureName): Promise<void> {
		const coming = this.#coming[name];
		if (coming) return coming;
		const fetching = this.load(name).then(
			(figure) => {
				this.#here = { ...this.#here, [name]: figure };
			},
			() => {
				this.#coming[name] = undefined;
			}
		);
		this.#coming[name] = fetching;
		return fetching;
	}
}
