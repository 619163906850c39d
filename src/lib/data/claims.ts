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
	/** What the claim is about, in words. */
	readonly about: string;
	readonly claim: Claim<unknown>;
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
			{ address: address.motif(one), about: `Motif: ${one.title}`, claim: one.what },
			...(one.shot
				? [
						{
							address: address.motifShot(one),
							about: `Motif: ${one.title}: the shot of 1993 that is of this kind`,
							claim: one.shot
						}
					]
				: [])
		]),
		...data.appearances.map((one) => ({
			address: address.appearance(one),
			about: `${named(one.film)}: ${motif.get(one.motif)?.title ?? one.motif}`,
			claim: one.present
		})),
		...data.openAppearances.map((one) => ({
			address: address.open(one),
			about: `Which films: ${motif.get(one.motif)?.title ?? one.motif}`,
			claim: one.claim
		})),
		...data.reuses.flatMap((one) => [
			{ address: address.reuse(one), about: `Reuse in ${named(one.to)}`, claim: one.claim },
			...(one.order
				? [
						{
							address: address.reuseOrder(one),
							about: `Place of the piece in ${named(one.to)}`,
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
			claim: one.amount
		})),
		...data.besides.flatMap((one) => [
			{ address: address.beside(one, 'says'), about: `Beside him: ${one.who}`, claim: one.says },
			{
				address: address.beside(one, 'said'),
				about: `${one.who}: when it was said or shown`,
				claim: one.said
			},
			{
				address: address.beside(one, 'count'),
				about: `${one.who}: how many beside him`,
				claim: one.count
			}
		]),
		...data.otherFilms.flatMap((one) => {
			const name = one.title.value ?? one.id;
			return [
				{
					address: address.otherFilm(one, 'title'),
					about: `Outside the corpus: ${name}, title`,
					claim: one.title
				},
				{
					address: address.otherFilm(one, 'date'),
					about: `Outside the corpus: ${name}, date`,
					claim: one.date
				},
				...one.pieces.map(({ claim }, index) => ({
					address: address.otherFilm(one, `piece.${index + 1}`),
					about: `Outside the corpus: ${name}, piece ${index + 1} by its catalogue`,
					claim
				}))
			];
		}),
		...data.texts.flatMap((one) => [
			{ address: address.textDate(one), about: `${one.who}: date`, claim: one.when },
			...one.sentences.map((claim, index) => ({
				address: address.text(one, index + 1),
				about: `${one.title}, sentence ${index + 1}`,
				claim
			}))
		])
	];
}

function claimsOfFilm(film: Film): readonly AddressedClaim[] {
	const name = film.title.value ?? film.id;
	const claim = (field: string, what: string, claim: Claim<unknown> | undefined) =>
		claim ? [{ address: address.film(film, field), about: `${name}: ${what}`, claim }] : [];
	return [
		...claim('title', 'title', film.title),
		...claim('english', 'title in English', film.english),
		...claim('date', 'date', film.date),
		...claim('filmed', 'when its pictures were taken', film.filmed),
		...claim('country', 'country', film.country),
		...claim('kind', 'kind', film.kind),
		...claim('collection', 'collection', film.collection),
		...claim('shows', 'whether it shows Stakhanov', film.shows),
		...claim('phase', 'phase of memory', film.phase),
		...film.durations.flatMap((one) =>
			claim(`seconds.${one.of}`, `length of the ${one.of}`, one.seconds)
		),
		...film.picture.flatMap((one, index) => claim(`picture.${index + 1}`, 'picture', one)),
		...claim('sound', 'sound', film.sound),
		...film.people.flatMap((one, index) =>
			claim(`people.${index + 1}`, `${one.name}, ${one.role}`, one.claim)
		)
	];
}

function claimsOfShot(shot: Shot): readonly AddressedClaim[] {
	const claim = (field: string, what: string, claim: Claim<unknown>) => ({
		address: address.shot(shot, field),
		about: `Shot ${shot.order}, ${shot.title}: ${what}`,
		claim
	});
	return [
		claim('frames', 'frames', shot.frames),
		claim('scale', 'shot scale', shot.scale),
		claim('camera', 'camera', shot.camera),
		...shot.seen.map((one, index) => claim(`seen.${index + 1}`, 'what is seen', one)),
		...shot.people.map((one, index) => claim(`people.${index + 1}`, 'who is in it', one)),
		claim('shows', 'whether Stakhanov is in the picture', shot.shows),
		claim('reenacted', 'whether it is a re-enactment', shot.reenacted),
		claim('argues', 'what it argues', shot.argues)
	];
}

const takes = { seam: 'Shot at the seam', 'other-take': 'Other take at the mine' } as const;

function claimsOfSign(sign: Sign): readonly AddressedClaim[] {
	const claim = (field: 'shows' | 'against' | 'follows', what: string, claim: Claim<unknown>) => ({
		address: address.sign(sign, field),
		about: `${takes[sign.take]}, ${sign.title.toLowerCase()}: ${what}`,
		claim
	});
	return [
		claim('shows', 'what it shows', sign.shows),
		...(sign.against ? [claim('against', 'held against', sign.against)] : []),
		claim('follows', 'what follows', sign.follows)
	];
}
