// The page of all figures: every figure at every cue the essay asks of it, and with each kind of choice. Built only.
import type { Choice } from '$lib/base/choice';
import { figureNames, type FigureName } from '$lib/base/figure-names';
import { figures } from '$lib/figures';
import type { Cue, Plate, PlateGroup } from '$lib/narrative/story';
import { readFigures, readStory } from './bind';

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
	const add = (figure: FigureName | null, cue: Cue | undefined, step: Plate['steps'][number]) => {
		if (figure === null || cue === undefined) return;
		const key = `${figure} ${JSON.stringify(cue)}`;
		const steps = [...(plates.get(key)?.steps ?? []), step];
		plates.set(key, { figure, cue, choice: {}, steps });
	};
	readStory().chapters.forEach(({ slug, title, figure, cue, steps }, index) => {
		const chapter = `${index + 1} ${title}`;
		add(figure, cue, { id: slug, title: `${chapter}, its opening` });
		for (const step of steps) {
			const told = `${chapter}: ${step.title}`;
			add(step.figure, step.ask, { id: step.id, title: `${told}, asked` });
			add(step.figure, step.cue, { id: step.id, title: told });
		}
	});
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

/** All figures, a group each. */
export function listGroups(): readonly PlateGroup[] {
	const plates = listPlates();
	const steps = readStory().chapters.flatMap((chapter) => chapter.steps);
	const { figures: words } = readFigures();
	return figureNames.map((name) => {
		const own = plates.filter((plate) => plate.figure === name);
		return {
			name,
			title: figures[name].title,
			asks: words[name].asks,
			steps: steps.filter(({ figure }) => figure === name).length,
			states: own.length,
			plates: [...own, ...withChoices(name, own)]
		};
	});
}
