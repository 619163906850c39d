// Cues that between them use every key and value of the schema: what the tests of this figure run over.
import { events } from '$lib/data/events';
import type { Cue } from './cue';
import { laneNames, spanNames } from './windows';

export const cues: readonly Cue[] = [
	{},
	...spanNames.flatMap((span): readonly Cue[] => [
		{ span },
		{ span, phases: true },
		{ span, events: ['record', 'annales', 'book', 'komsomolskaya'] },
		{ span, phases: true, events: ['film-journal-1935'] },
		{ span, until: '1943' },
		{ span, until: '1935-08-31', lanes: ['happened', 'known'] },
		...laneNames.map((lane): Cue => ({ span, lanes: [lane], events: ['record'] })),
		{ span, elsewhere: true },
		{ span, elsewhere: true, phases: true },
		{ span, elsewhere: true, until: '1943' },
		...laneNames.map((lane): Cue => ({ span, elsewhere: true, lanes: [lane] }))
	]),
	{ span: 'thirties', events: ['first-plan', 'second-plan', 'izvestia', 'record'] },
	{ span: 'archive', events: ['audiphone', 'cosmos', 'cosmos-cedes', 'merger'] },
	{ span: 'whole', events: ['decree', 'record'], lanes: ['happened'] },
	{ span: 'year', events: ['seam-filmed', 'other-take-filmed', 'film-archives-57', 'badge'] },
	{ span: 'archive', events: ['doubt', 'now-known', 'city-name', 'brezhnev'] },
	...events.map((event): Cue => ({ events: [event.id] })),
	...events.map((event, index): Cue => {
		const span = spanNames[index % spanNames.length] ?? 'whole';
		return { span, elsewhere: true, events: [event.id] };
	})
];

/** The one kind of cue that is drawn in one way only. */
export const alone: Cue = { span: 'early-thirties', events: ['famine'], alone: true };

/** Sets of four events, always the same ones, so that a crowd nobody thought of is tried as well. */
export function crowds(many: number): readonly Cue[] {
	let seed = 7;
	const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648);
	return Array.from({ length: many }, (_, index) => {
		const ids = new Set<(typeof events)[number]['id']>();
		while (ids.size < 4) ids.add((events[next() % events.length] as (typeof events)[number]).id);
		const span = spanNames[index % spanNames.length] as (typeof spanNames)[number];
		return { span, events: [...ids], ...(index % 3 === 0 ? { phases: true as const } : {}) };
	});
}
