// A chapter in stretches: steps in a row that share a room, and the figure that stands in it.
import type { FigureName } from '$lib/base/figure-names';
import type { ChapterOutline, Cue, Room, StepOutline } from './story';

export interface Stretch {
	/** The slug of the chapter it opens, or the id of its first step. */
	readonly id: string;
	/** Null where the chapter is at home: paper, the figure beside its steps. */
	readonly room: Room | null;
	/** The figure it opens with: the chapter's own, or that of its first step. */
	readonly figure: FigureName;
	readonly cue: Cue;
	readonly steps: readonly StepOutline[];
}

export function stretchesOf({
	slug,
	figure,
	cue,
	steps
}: Pick<ChapterOutline, 'slug' | 'figure' | 'cue' | 'steps'>): readonly Stretch[] {
	const stretches: { room: Room | null; steps: StepOutline[] }[] = [];
	for (const step of steps) {
		const room = step.room ?? null;
		const last = stretches.at(-1);
		if (last?.room === room) last.steps.push(step);
		else stretches.push({ room, steps: [step] });
	}
	return stretches.map(({ room, steps }, index) => {
		const [first] = steps;
		return index > 0 && first
			? {
					id: first.id,
					room,
					figure: first.figure ?? figure,
					cue: first.before ?? first.cue,
					steps
				}
			: { id: slug, room, figure, cue, steps };
	});
}

/** A step that has a figure. */
type Pictured = StepOutline & { readonly figure: FigureName };

/** The steps of a stretch that have a picture of their own on paper: all but those whose figure stands as it was printed last. */
export function picturedIn({ steps }: Pick<Stretch, 'steps'>): readonly Pictured[] {
	let printed = '';
	return steps.filter((step): step is Pictured => {
		const { figure, cue } = step;
		const shown = JSON.stringify([figure, cue]);
		if (figure === null || shown === printed) return false;
		printed = shown;
		return true;
	});
}

/** As part of a file's name, or of an id. */
export const keyOf = ({ id }: Pick<Stretch, 'id'>): string => id.replace('/', '-');

/** Whether the light is out in it. */
export const isDark = (room: Room | null): boolean => room !== null && room !== 'field';
