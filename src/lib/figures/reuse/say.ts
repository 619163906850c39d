// The one sentence of the figure: what it argues at a cue, restated by what the reader chose.
import type { Choice } from '$lib/components/figure/types';
import { capital, spell } from '$lib/data/words';
import type { Cue } from './cue';
import { sayEntry, sayListed } from './scope/elsewhere';
import { sayPhases, sayScenes, sayWindows } from './words/say-windows';
import { sceneNames } from './words/scene-words';
import {
	filmById,
	lives,
	motifById,
	pickedIn,
	recordFilms,
	rowsInScope,
	yearOf
} from './scope/scope';
import type { InScope } from './scope/scope';
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
} from './words/sentences';
import { countKnown, sayCommon } from './words/together';
import { joinWords, nameOf } from './words/words';

export function sayReuse(cue: Cue, choice: Choice): string {
	const drawn = rowsInScope(cue, choice);
	const rows = tellAll(cue, choice, drawn);
	const picked = pickedIn(drawn, choice);
	const { appearance, open, listed, elsewhere, reuse, motif, film, shot, scene } = picked;
	if (scene) {
		const film = filmById.get(scene.film);
		return `${film ? nameOf(film) : ''}: ${sceneNames[scene.id][1]}; the article describes it.`;
	}
	if (appearance) return sayAppearance(appearance);
	if (open) return sayOpen(open, rows);
	if (listed) return sayListed(listed);
	if (elsewhere) return sayEntry(elsewhere, rows.motifs);
	if (reuse) return sayBorrowing(reuse, rows);
	if (motif) return sayMotif(motif, rows);
	const own = shot && motifById.get(lives[shot.id][0] ?? 'belt');
	const meeting = rows.appearances.find((one) => one.film === film?.id && one.motif === own?.id);
	if (meeting) return sayAppearance(meeting);
	if (film) return sayFilm(film, rows);
	if (own) return sayMotif(own, rows, `Shot ${shot.order}, “${shot.title}”`);
	const [entry] = rows.elsewhere;
	if (entry) return sayEntry(entry, rows.motifs);
	if (drawn.form === 'windows') return sayWindows(drawn);
	if (drawn.form === 'scenes') return sayScenes(drawn);
	if (drawn.form === 'phases') return sayPhases(drawn);
	return drawn.edit ? sayEdit(drawn) : (sayEmphasis(cue, rows) ?? sayScope(drawn));
}

/** Where a part is drawn, what is chosen in it is told of the whole: a film has more than what its window shows. */
function tellAll({ withhold }: Cue, choice: Choice, drawn: InScope): InScope {
	if (drawn.form === 'speech') return drawn;
	const { elsewhere, at } = drawn;
	return { ...rowsInScope({ scope: drawn.scope, withhold }, choice), elsewhere, at };
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
		return one && meetings.length === 1 ? sayAppearance(one) : undefined;
	}
	if (motif && motifs.length === 1) return sayMotif(motif, rows);
	if (film) return films.length === 1 ? sayFilm(film, rows) : sayCommon(films, rows);
	return undefined;
}

function sayScope(rows: InScope): string {
	if (rows.form === 'speech') return saySpeech(rows);
	const five = spell(recordFilms.length);
	if (rows.blank)
		return `${capital(spell(rows.opens.length))} times the article counts films without naming them all; here those places are blank.`;
	if (rows.view === 'grid') {
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
	return `The earliest of the ${five} films that tell the record is of ${Math.min(...years)}; the newsreels they draw on are not named.`;
}
