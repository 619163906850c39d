// What may be looked for in the windows, film by film: kinds of picture that answer one question between them.
import type { MotifId } from '$lib/data/ids';

export const subjectIds = ['mouth', 'belt', 'flowers', 'spectator', 'order'] as const;
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
	// what a film shows of the record, as films show it one after the other
	order: {
		motifs: ['seam-take', 'other-take', 'belt', 'exit', 'bearded-man', 'boy', 'flowers']
	}
};

/** Every motif a subject is about. */
export const motifsOf = (id: SubjectId): readonly MotifId[] => {
	const { motifs, shared } = subjects[id];
	return shared ? [shared, ...motifs] : motifs;
};

/** Motifs that take one place in a film: it has one of them or another. */
const places: readonly (readonly MotifId[])[] = [
	['seam-take', 'other-take'],
	['bearded-man', 'boy']
];

/** The motifs of a subject, those that take one place together. */
export const kindsOf = (id: SubjectId): readonly (readonly MotifId[])[] =>
	subjects[id].motifs.flatMap((motif) => {
		const place = places.find((one) => one.includes(motif)) ?? [motif];
		return place[0] === motif ? [place] : [];
	});
