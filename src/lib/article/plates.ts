// The plates of the gallery: every figure at every cue the essay asks of it, and with each kind of choice. Built only.
import type { Choice } from '$lib/base/choice';
import { figureNames, type FigureName } from '$lib/base/figure-names';
import { figures } from '$lib/figures';
import type { Cue, Plate, PlateGroup } from '$lib/narrative/story';
import { readStory } from './bind';

/** One choice of each kind. */
const choices: readonly Choice[] = [
	{ film: 'voie' },
	{ film: 'depute' },
	{ motif: 'belt' },
	{ shot: 'seam' },
	{ event: 'book' },
	{ claim: 'open-belt' },
	{ claim: 'beside.book.says' },
	{ claim: 'film.depute.seconds.film' },
	{ reuse: 'edit-1977-1993' },
	{ rate: '25' },
	{ view: 'grid' },
	{ view: 'apart' },
	{ view: 'found' },
	{ view: 'all' },
	{ span: 'year' },
	{ cells: 'him' },
	{ point: 'flat-gallery' },
	{ claim: 'text.book.3' }
];

/** Every cue of the story once, in its order, with the steps that use it. */
function listPlates(): readonly Plate[] {
	const plates = new Map<string, Plate>();
	const add = (figure: FigureName | null, cue: Cue | undefined, step: string) => {
		if (figure === null || cue === undefined) return;
		const key = `${figure} ${JSON.stringify(cue)}`;
		const steps = [...(plates.get(key)?.steps ?? []), step];
		plates.set(key, { figure, cue, choice: {}, steps });
	};
	for (const chapter of readStory().chapters) {
		add(chapter.figure, chapter.cue, chapter.slug);
		for (const step of chapter.steps) {
			add(step.figure, step.ask, step.id);
			add(step.figure, step.cue, step.id);
		}
	}
	return [...plates.values()];
}

/** Each choice that the figure knows, on the plate where it says most about it: else where its control is, or on the last. */
function withChoices(name: FigureName, own: readonly Plate[]): readonly Plate[] {
	const one = figures[name];
	const last = own.at(-1);
	if (!last) return [];
	return choices.flatMap((choice) => {
		const toggle = one.toggles.find(({ key, options }) =>
			options.some(({ value }) => value !== undefined && value === choice[key])
		);
		const offered = toggle && own.findLast(({ cue }) => toggle.offered?.(cue, choice) ?? true);
		const told = own.find(({ cue }) => one.say(cue, choice) !== one.say(cue, {}));
		if (!told && !toggle && one.evidence(choice) === null) return [];
		return [{ ...(told ?? offered ?? last), choice }];
	});
}

/** The gallery, a group a figure. */
export function listGroups(): readonly PlateGroup[] {
	const plates = listPlates();
	return figureNames.map((name) => {
		const own = plates.filter((plate) => plate.figure === name);
		return { name, title: figures[name].title, plates: [...own, ...withChoices(name, own)] };
	});
}
