// The one sentence of the figure: what it argues at a cue, restated by what the reader chose.
import type { Choice } from '$lib/components/figure/types';
import type { Appearance, Film, OpenAppearance, Reuse } from '$lib/data/schema';
import type { Cue } from './cue';
import { phaseOf, pickedIn, pointsAt, recordFilms, rowsInScope, yearOf } from './scope';
import {
	sayAppearance,
	sayBorrowing,
	sayBorrowings,
	sayFilm,
	sayMotif,
	sayOpen,
	sayOpens,
	saySpeech
} from './sentences';
import type { Telling } from './sentences';
import { known, sayCelebration, sayCommon, sayShared } from './together';
import { capital, spell } from '$lib/data/words';
import { dateWords, joinWords, nameOf, yearLabel } from './words';

export function sayReuse(cue: Cue, choice: Choice): string {
	const telling = tell(cue, choice);
	const picked = pickedIn(telling.rows, choice);
	if (picked.appearance) return sayAppearance(picked.appearance, telling);
	if (picked.open) return sayOpen(picked.open, telling);
	if (picked.reuse) return sayBorrowing(picked.reuse, telling);
	if (picked.motif) return sayMotif(picked.motif, telling);
	if (picked.film) return sayFilm(picked.film, telling);
	return sayEmphasis(cue, telling) ?? sayScope(cue, telling);
}

function tell(cue: Cue, choice: Choice): Telling {
	return {
		rows: rowsInScope(cue, choice),
		nameless: cue.withhold === 'films',
		blank: cue.withhold === 'open'
	};
}

/** What the cue points at; undefined where it points at nothing that is drawn. */
function sayEmphasis(cue: Cue, telling: Telling): string | undefined {
	const { rows } = telling;
	const at = pointsAt(cue);
	const opens = rows.opens.filter((one) => cue.open?.includes(one.id));
	const borrowed = [...rows.borrowings, ...rows.pieces].filter((one) =>
		cue.reuses?.includes(one.id)
	);
	const motifs = rows.motifs.filter((one) => at.motif(one.id));
	const films = rows.films.filter((one) => at.film(one.id));
	const meetings = rows.appearances.filter(at.appearance);
	const piece = rows.pieces.find((one) => at.film(one.to));
	const [open] = opens;
	const [reuse] = borrowed;
	const [motif] = motifs;
	const [film] = films;
	if (open) return opens.length === 1 ? sayOpen(open, telling) : sayOpens(opens, telling);
	if (reuse)
		return borrowed.length === 1 ? sayBorrowing(reuse, telling) : sayBorrowings(borrowed, telling);
	if (motif && film) {
		const [one] = meetings;
		if (one && meetings.length === 1) return sayAppearance(one, telling);
		const known = meetings.filter((meeting) => meeting.present.value).length;
		const pairs = motifs.length * films.length;
		return `Of ${spell(pairs)} meetings of these films and motifs the article tells ${spell(meetings.length)}; in ${spell(known)} the motif is there.`;
	}
	if (motif) return motifs.length === 1 ? sayMotif(motif, telling) : sayShared(motifs, telling);
	if (film) return films.length === 1 ? sayFilm(film, telling) : sayCommon(films, telling);
	return piece ? sayBorrowing(piece, telling) : undefined;
}

function sayScope(cue: Cue, { rows, nameless, blank }: Telling): string {
	if (rows.scope === 'speech') return saySpeech(rows, nameless);
	if (rows.scope === 'celebration') return sayCelebration(rows);
	const latest = [...rows.films].sort((a, b) => yearOf(b) - yearOf(a))[0];
	const five = spell(recordFilms.length);
	if (blank)
		return `${capital(spell(rows.opens.length))} times the article counts films without naming them all; here those places are blank.`;
	if (cue.phases && latest && phaseOf(latest) === 1)
		return `By date the article’s phases change places: its first, looking back, belongs to the last film, of ${yearLabel(latest)}.`;
	if (rows.view === 'matrix') {
		const counts = rows.motifs.map((one) => ({ one, count: known(rows, one, recordFilms).length }));
		const most = Math.max(...counts.map(({ count }) => count));
		const closest = counts.filter(({ count }) => count === most).map(({ one }) => `“${one.short}”`);
		if (most < recordFilms.length)
			return `No motif is known in all ${five} films of the record: ${joinWords(closest, 'and')} come closest, with ${spell(most)}.`;
	}
	const years = recordFilms.map((film) => Math.floor(yearOf(film)));
	if (rows.scope === 'record')
		return `The earliest of the ${five} films that tell the record is of ${Math.min(...years)}; the newsreels they draw on are not named.`;
	return `From ${Math.min(...years)} to ${Math.max(...years)} ${five} films tell the record with the same few pieces; ${spell(rows.opens.length)} counts leave films unnamed.`;
}

/** A film to those who hear it: its name and date. */
export function describeFilm(film: Film, cue: Cue): string {
	return cue.withhold === 'films'
		? nameOf(film, true)
		: `${film.title.value ?? film.short}, ${dateWords(film)}`;
}

/** An appearance or an open count to those who hear it. */
export function describeClaim(one: Appearance | OpenAppearance, cue: Cue, choice: Choice): string {
	const telling = tell(cue, choice);
	return 'id' in one ? sayOpen(one, telling) : sayAppearance(one, telling);
}

/** A borrowing to those who hear it. */
export function describeReuse(reuse: Reuse, cue: Cue, choice: Choice): string {
	return sayBorrowing(reuse, tell(cue, choice));
}
