// The one sentence of the figure: what it argues at a cue, restated by what the reader chose.
import type { Choice } from '$lib/components/figure/types';
import { capital, spell } from '$lib/data/words';
import type { Cue } from './cue';
import { sayClosest, sayElsewhere, sayListed } from './elsewhere';
import { lives, motifById, phaseOf, pickedIn, recordFilms, rowsInScope, yearOf } from './scope';
import type { InScope } from './scope';
import {
	sayAppearance,
	sayBorrowing,
	sayBorrowings,
	sayEdit,
	sayFilm,
	sayMotif,
	sayOpen,
	sayOpens,
	saySpeech
} from './sentences';
import { countKnown, sayCommon, sayShared } from './together';
import { joinWords, yearLabel } from './words';

export function sayReuse(cue: Cue, choice: Choice): string {
	const drawn = rowsInScope(cue, choice);
	// what is chosen in the edit is told of all the films of the record
	const rows = drawn.edit ? rowsInScope({ ...cue, edit: undefined }, choice) : drawn;
	const picked = pickedIn(rows, choice);
	const { appearance, open, listed, elsewhere, reuse, motif, film, shot } = picked;
	if (appearance) return sayAppearance(appearance, rows);
	if (open) return sayOpen(open, rows);
	if (listed) return sayListed(listed);
	if (elsewhere) return sayElsewhere(elsewhere, rows.motifs);
	if (reuse) return sayBorrowing(reuse, rows);
	if (motif) return sayMotif(motif, rows);
	const own = shot && motifById.get(lives[shot.id][0] ?? 'belt');
	const meeting = rows.appearances.find((one) => one.film === film?.id && one.motif === own?.id);
	if (meeting) return sayAppearance(meeting, rows);
	if (film) return sayFilm(film, rows);
	if (own) return sayMotif(own, rows, `Shot ${shot.order}, “${shot.title}”`);
	// before what else the step points at: nobody would know what these marks are
	if (rows.elsewhere.length > 0) return sayClosest(rows.elsewhere, rows.motifs);
	return drawn.edit ? sayEdit(drawn) : (sayEmphasis(cue, rows) ?? sayScope(cue, rows));
}

/** What the cue points at; undefined where it points at nothing that is drawn. */
function sayEmphasis(cue: Cue, rows: InScope): string | undefined {
	const { at } = rows;
	const opens = rows.opens.filter((one) => cue.open?.includes(one.id));
	const borrowed = [...rows.borrowings, ...rows.pieces].filter(at.reuse);
	const motifs = rows.motifs.filter((one) => at.motif(one.id));
	const films = rows.films.filter((one) => at.film(one.id));
	const [open] = opens;
	const [reuse] = borrowed;
	const [motif] = motifs;
	const [film] = films;
	if (open) return opens.length === 1 ? sayOpen(open, rows) : sayOpens(opens, rows);
	if (reuse)
		return borrowed.length === 1 ? sayBorrowing(reuse, rows) : sayBorrowings(borrowed, rows);
	if (motif && film) {
		const meetings = rows.appearances.filter(at.appearance);
		const [one] = meetings;
		if (one && meetings.length === 1) return sayAppearance(one, rows);
		const there = meetings.filter((meeting) => meeting.present.value).length;
		return `These films and motifs could meet ${spell(motifs.length * films.length)} times; of ${spell(meetings.length)} the article tells, and in ${spell(there)} the motif is there.`;
	}
	if (motif) return motifs.length === 1 ? sayMotif(motif, rows) : sayShared(motifs, rows);
	if (film) return films.length === 1 ? sayFilm(film, rows) : sayCommon(films, rows);
	return undefined;
}

function sayScope(cue: Cue, rows: InScope): string {
	if (rows.scope === 'speech') return saySpeech(rows);
	const latest = [...rows.films].sort((a, b) => yearOf(b) - yearOf(a))[0];
	const five = spell(recordFilms.length);
	if (rows.blank)
		return `${capital(spell(rows.opens.length))} times the article counts films without naming them all; here those places are blank.`;
	if (cue.phases && latest && phaseOf(latest) === 1)
		return `By date the article’s phases change places: its first, looking back, belongs to the last film, of ${yearLabel(latest)}.`;
	if (rows.scope === 'celebration') {
		const names = rows.motifs.slice(0, 2).map((one) => `“${one.short}”`);
		return `Two films celebrate the man, not the record: the article tells of ${joinWords(names, 'and')} in them, and of no other thread.`;
	}
	if (rows.view === 'matrix') {
		const counts = rows.motifs.map((one) => countKnown(rows, one, recordFilms));
		const most = Math.max(...counts);
		const closest = rows.motifs.filter((_, index) => counts[index] === most);
		if (most < recordFilms.length)
			return `No motif is known in all ${five} films of the record: ${joinWords(
				closest.map((one) => `“${one.short}”`),
				'and'
			)} come closest, with ${spell(most)}.`;
	}
	const years = recordFilms.map((film) => Math.floor(yearOf(film)));
	if (rows.scope === 'record')
		return `The earliest of the ${five} films that tell the record is of ${Math.min(...years)}; the newsreels they draw on are not named.`;
	return `From ${Math.min(...years)} to ${Math.max(...years)} ${five} films tell the record, with some of the same pieces; ${spell(rows.opens.length)} times films are counted and not named.`;
}
