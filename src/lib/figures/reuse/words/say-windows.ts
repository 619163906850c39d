// Sentences of the windows, the scenes and the phases: what each shows, in plain words.
import { capital, spell } from '$lib/data/words';
import { sceneNames } from './scene-words';
import { phaseOf, yearOf } from '../scope/scope';
import type { InScope } from '../scope/scope';
import { sayMotif, sayOpen, sayOpens } from './sentences';
import { countKnown } from './together';
import { joinWords, nameOf, yearLabel } from './words';

export function sayWindows(rows: InScope): string {
	const { subject, films, motifs, opens } = rows;
	const many = (id: string) => {
		const motif = motifs.find((one) => one.id === id);
		return spell(motif ? countKnown(rows, motif, films) : 0);
	};
	const [open] = opens;
	if (subject === 'mouth') {
		const other = rows.appearances.find((one) => one.motif === 'other-take' && one.present.value);
		const own = films.find((film) => film.id === other?.film);
		return `The mouth is half-open in ${many('mouth-open')} films and closed in ${many('mouth-closed')}, as we add up; ${own ? nameOf(own) : 'one'} has another take.`;
	}
	if (subject === 'flowers')
		return `The way out of the mine is in ${many('exit')} films of ${spell(films.length)}; the flowers are in all ${many('flowers')}, in two by inference.`;
	if (subject === 'order') {
		const asked = opens.filter(rows.at.open);
		return asked.length > 0
			? sayOpens(asked, rows)
			: `In ${spell(films.length)} films the order hardly changes: the coal face, the way out, a spectator, flowers; hatched is what is counted without its films.`;
	}
	if (open && opens.length > 1) return sayOpens(opens, rows);
	const [motif] = motifs;
	return open ? sayOpen(open, rows) : motif ? sayMotif(motif, rows) : '';
}

export function sayScenes({ scenes, films: [film] }: InScope): string {
	// of many only what each window has under it
	const many = scenes.length > 2;
	const names = scenes.map(({ id }) => sceneNames[id][many ? 0 : 1]);
	const said = many ? names.map((name) => name.toLowerCase()) : names;
	return `${film ? nameOf(film) : ''}: ${joinWords(said, 'and')}.`;
}

export function sayPhases({ films, byPhase }: InScope): string {
	const latest = [...films].sort((a, b) => yearOf(b) - yearOf(a))[0];
	const year = latest ? yearLabel(latest) : '';
	return byPhase && latest && phaseOf(latest) === 1
		? `By date the article’s phases change places: its first, looking back, belongs to the last film, of ${year}.`
		: `${capital(spell(films.length))} films over their years; the last is of ${year}.`;
}
