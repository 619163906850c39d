// What may be looked for in the windows, film by film: kinds of picture that answer one question between them.
import type { MotifId } from '$lib/data/ids';

export const subjectIds = ['mouth', 'belt', 'flowers', 'spectator', 'open'] as const;
export type SubjectId = (typeof subjectIds)[number];

interface Subject {
	/** What a window may show, in this order. */
	readonly motifs: readonly MotifId[];
	/** What the films share whose windows are framed for it. */
	readonly shared?: MotifId;
}

export const subjects: Readonly<Record<SubjectId, Subject>> = {
	mouth: { motifs: ['mouth-open', 'mouth-closed', 'other-take'], shared: 'seam-take' },
	belt: { motifs: ['belt'] },
	flowers: { motifs: ['exit', 'flowers'] },
	spectator: { motifs: ['boy', 'bearded-man'] },
	// every count without its members: nothing is drawn that is known
	open: { motifs: [] }
};

/** Every motif a subject is about. */
export const motifsOf = (id: SubjectId): readonly MotifId[] => {
	const { motifs, shared } = subjects[id];
	return shared ? [shared, ...motifs] : motifs;
};
