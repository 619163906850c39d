// Every claim in a list: what the page's evidence, the tests and the counts walk over.
import * as address from './address';
import type { Claim } from './evidence';
import type {
	Appearance,
	Beside,
	Event,
	Film,
	Motif,
	OpenAppearance,
	OtherFilm,
	Quantity,
	Reuse,
	Shot,
	Sign,
	Text
} from './schema';

export * as address from './address';
export interface AddressedClaim {
	readonly address: string;
	/** What the claim is about, as its entry is headed. */
	readonly about: string;
	readonly claim: Claim<unknown>;
	/** Of a number. */
	readonly unit?: string;
	/** What the entry prints where the value is no more than that it is so. */
	readonly says?: string;
}

interface Tables {
	readonly films: readonly Film[];
	readonly shots: readonly Shot[];
	readonly signs: readonly Sign[];
	readonly motifs: readonly Motif[];
	readonly appearances: readonly Appearance[];
	readonly openAppearances: readonly OpenAppearance[];
	readonly reuses: readonly Reuse[];
	readonly events: readonly Event[];
	readonly quantities: readonly Quantity[];
	readonly besides: readonly Beside[];
	readonly otherFilms: readonly OtherFilm[];
	readonly texts: readonly Text[];
}

const none: Tables = {
	films: [],
	shots: [],
	signs: [],
	motifs: [],
	appearances: [],
	openAppearances: [],
	reuses: [],
	events: [],
	quantities: [],
	besides: [],
	otherFilms: [],
	texts: []
};

/** Every claim of these tables with its address, in their order. */
export function listClaims(tables: Partial<Tables>): readonly AddressedClaim[] {
	const data: Tables = { ...none, ...tables };
	const film = new Map(data.films.map((one) => [one.id, one]));
	const motif = new Map(data.motifs.map((one) => [one.id, one]));
	const named = (id: Film['id']) => film.get(id)?.title.value ?? id;
	return [
		...data.films.flatMap((one) => claimsOfFilm(one)),
		...data.shots.flatMap((one) => claimsOfShot(one)),
		...data.signs.flatMap((one) => claimsOfSign(one)),
		...data.motifs.flatMap((one) => [
			{
				address: address.motif(one),
				about: `The kind of shot called “${one.title}”`,
				claim: one.what
			},
			...(one.shot
				? [
						{
							address: address.motifShot(one),
							about: `The shot of 1993 that is of the kind “${one.title}”`,
							claim: one.shot
						}
					]
				: [])
		]),
		...data.appearances.map((one) => ({
			address: address.appearance(one),
			about: `“${motif.get(one.motif)?.title ?? one.motif}” in ${named(one.film)}`,
			claim: one.present
		})),
		...data.openAppearances.map((one) => ({
			address: address.open(one),
			about: `Which films have “${motif.get(one.motif)?.title ?? one.motif}”`,
			claim: one.claim
		})),
		...data.reuses.flatMap((one) => [
			{ address: address.reuse(one), about: `Reuse in ${named(one.to)}`, claim: one.claim },
			...(one.order
				? [
						{
							address: address.reuseOrder(one),
							about: `Place of ${named(one.to)} among the pieces of Stalin’s speech`,
							claim: one.order
						}
					]
				: [])
		]),
		...data.events.map((one) => ({
			address: address.event(one),
			about: one.what,
			claim: one.date
		})),
		...data.quantities.map((one) => ({
			address: address.quantity(one),
			about: one.what,
			claim: one.amount,
			unit: one.unit
		})),
		...data.besides.flatMap((one) => [
			{
				address: address.beside(one, 'says'),
				about: `${one.who}: who stood beside him`,
				claim: one.says
			},
			{
				address: address.beside(one, 'said'),
				about: `${one.who}: when this was said or shown`,
				claim: one.said
			},
			{
				address: address.beside(one, 'count'),
				about: `${one.who}: how many stood beside him`,
				claim: one.count
			}
		]),
		...data.otherFilms.flatMap((one) => {
			const name = one.title.value ?? one.id;
			return [
				{
					address: address.otherFilm(one, 'title'),
					about: 'Title of a film outside the corpus',
					claim: one.title
				},
				{
					address: address.otherFilm(one, 'date'),
					about: `Date of ${name}, outside the corpus`,
					claim: one.date
				},
				...one.pieces.map(({ claim }, index) => ({
					address: address.otherFilm(one, `piece.${index + 1}`),
					about: `Piece ${index + 1} of ${name}, outside the corpus, by its catalogue`,
					claim
				}))
			];
		}),
		...data.texts.flatMap((one) => [
			{ address: address.textDate(one), about: `Date: ${one.who}`, claim: one.when },
			...one.sentences.map((claim, index) => ({
				address: address.text(one, index + 1),
				about: `${one.title}, sentence ${index + 1}`,
				claim
			}))
		])
	];
}

const lengths: Readonly<Record<Film['durations'][number]['of'], string>> = {
	sequence: 'Length of the sequence in',
	commentary: 'Length of the commentary in',
	scene: 'Length of the scene in',
	entry: 'Time until Stalin appears in',
	speech: 'Length of Stakhanov’s speech in',
	film: 'Length of'
};

function claimsOfFilm(film: Film): readonly AddressedClaim[] {
	const name = film.title.value ?? film.id;
	const claim = (
		field: string,
		about: string,
		claim: Claim<unknown> | undefined,
		rest?: Pick<AddressedClaim, 'unit' | 'says'>
	): readonly AddressedClaim[] =>
		claim ? [{ address: address.film(film, field), about, claim, ...rest }] : [];
	return [
		...claim('title', 'Title of a film', film.title),
		...claim('english', `${name}, in English`, film.english),
		...claim('date', `Date of ${name}`, film.date),
		...claim('filmed', `When the pictures of ${name} were taken`, film.filmed),
		...claim('country', `Country of ${name}`, film.country),
		...claim('kind', `Kind of film: ${name}`, film.kind),
		...claim('collection', `Collection that holds ${name}`, film.collection),
		...claim('shows', `Stakhanov is seen in ${name}`, film.shows),
		...claim('phase', `Phase of memory to which ${name} belongs`, film.phase),
		...film.durations.flatMap((one) =>
			claim(`seconds.${one.of}`, `${lengths[one.of]} ${name}`, one.seconds, { unit: 'seconds' })
		),
		...film.picture.flatMap((one, index) => claim(`picture.${index + 1}`, `About ${name}`, one)),
		...claim('sound', `Sound of ${name}`, film.sound),
		...film.people.flatMap((one, index) =>
			claim(`people.${index + 1}`, `${name}, ${one.role}`, one.claim, { says: one.name })
		)
	];
}

function claimsOfShot(shot: Shot): readonly AddressedClaim[] {
	const name = `shot ${shot.order}, “${shot.title}”`;
	const claim = (field: string, about: string, claim: Claim<unknown>, unit?: string) => ({
		address: address.shot(shot, field),
		about,
		claim,
		...(unit && { unit })
	});
	return [
		claim('frames', `Length of ${name}`, shot.frames, 'frames'),
		claim('scale', `Shot scale of ${name}`, shot.scale),
		claim('camera', `Camera of ${name}`, shot.camera),
		...shot.seen.map((one, index) => claim(`seen.${index + 1}`, `Seen in ${name}`, one)),
		...shot.people.map((one, index) => claim(`people.${index + 1}`, `Who is in ${name}`, one)),
		claim('shows', `Stakhanov is seen in ${name}`, shot.shows),
		claim('reenacted', `Re-enacted: ${name}`, shot.reenacted),
		claim('argues', `What is argued by ${name}`, shot.argues)
	];
}

const takes = { seam: 'the shot at the seam', 'other-take': 'the other take at the mine' } as const;

function claimsOfSign(sign: Sign): readonly AddressedClaim[] {
	const title = `“${sign.title}”, in ${takes[sign.take]}`;
	const claim = (field: 'shows' | 'against' | 'follows', about: string, claim: Claim<unknown>) => ({
		address: address.sign(sign, field),
		about,
		claim
	});
	return [
		claim('shows', `A sign of staging in ${takes[sign.take]}`, sign.shows),
		...(sign.against ? [claim('against', `Held against ${title}`, sign.against)] : []),
		claim('follows', `What follows from ${title}`, sign.follows)
	];
}
