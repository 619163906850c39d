// Identifiers that several tables refer to, as literal unions: a reference to something that does not exist is a type error.

/** The seven films with images of Stakhanov, then the compilations that only hold pieces of Stalin's speech. */
export const filmIds = [
	'journal-1935',
	'archives-57',
	'depute',
	'bataille',
	'archives-01',
	'voie',
	'plus-cher',
	'archives-63',
	'archives-41',
	'archives-50',
	'archives-59',
	'archives-45'
] as const;
export type FilmId = (typeof filmIds)[number];

/** What a film can take from: another film, or material the article does not name. */
export const sourceIds = [...filmIds, 'newsreels-unnamed', 'speech-1935'] as const;
export type SourceId = (typeof sourceIds)[number];

/** The five shots of the seven-second sequence, in their order on the screen. */
export const shotIds = ['seam', 'belt', 'exit', 'bearded', 'bouquet'] as const;
export type ShotId = (typeof shotIds)[number];

/** The two takes of Stakhanov at work: the one of the sequence, and the one that a single film has. */
export const takeIds = ['seam', 'other-take'] as const;
export type TakeId = (typeof takeIds)[number];

/** What in these takes shows, or may show, that they were made for the camera. */
export const signIds = [
	'flat-gallery',
	'little-coal',
	'careful-frame',
	'drill-hardly-in',
	'both-hands',
	'headroom',
	'level-ground',
	'wide-gallery',
	'posture',
	'second-miner'
] as const;
export type SignId = (typeof signIds)[number];

/** Kinds of shot that recur, or that set one film apart. */
export const motifIds = [
	'seam-take',
	'mouth-open',
	'mouth-closed',
	'equal-length',
	'coal-falls',
	'other-take',
	'helper',
	'belt',
	'exit',
	'flowers',
	'bearded-man',
	'boy',
	'name-card',
	'to-camera'
] as const;
export type MotifId = (typeof motifIds)[number];

export const openIds = ['open-belt', 'open-bearded', 'open-boy', 'open-coal'] as const;
export type OpenId = (typeof openIds)[number];

export const reuseIds = [
	'edit-1977-1993',
	'footage-journal',
	'footage-bataille',
	'footage-archives-01',
	'footage-voie',
	'footage-plus-cher',
	'speech-63',
	'speech-41',
	'speech-50',
	'speech-57',
	'speech-59',
	'speech-45'
] as const;
export type ReuseId = (typeof reuseIds)[number];

/** Who says, or shows, that somebody stood beside him: in the order in which it was said. */
export const besideIds = [
	'picture',
	'speech',
	'time',
	'annales',
	'book',
	'lamp',
	'biography',
	'newspaper',
	'now-known'
] as const;
export type BesideId = (typeof besideIds)[number];

/** Films that are not in the corpus, known from a catalogue's words alone. */
export const otherFilmIds = [
	'other-newsreels',
	'other-1936',
	'other-1938',
	'other-railway'
] as const;
export type OtherFilmId = (typeof otherFilmIds)[number];

/** What was said and written of the record, sentence by sentence. */
export const textIds = [
	'pravda',
	'speech',
	'time',
	'annales',
	'book',
	'voie',
	'plus-cher',
	'newspaper',
	'commentary',
	'extracts',
	'now-known'
] as const;
export type TextId = (typeof textIds)[number];

/** Entries of the reference list: what the article cites, and the reference works we set beside it. */
export const referenceIds = [
	// the article itself
	'article',
	// cited by the article
	'stalin-1977',
	'stakhanov-1938',
	'depretto-1982',
	'vigne-1984',
	'ory-1992',
	'betea-1995',
	'ferro-1977',
	'lebedev-1965',
	'sorlin-2015',
	'albera-agitprop',
	'kovalov-2002',
	'kawamura-2011',
	'bazin-1950',
	'kenez-2005',
	'khazak-2008',
	'papazian',
	'eisenschitz-2002',
	'laurent-2003',
	'feigelson-2005',
	'bertin-maghit-2008',
	'godet-1991',
	'samier-2012',
	'massignon-2002',
	'gaumont-pathe-108',
	'gaumont-pathe-4',
	'pravda-1935',
	'izvestia-1933',
	'gelas',
	'ackerman-2013',
	'werth-berelowitch-2011',
	'unfried-1999',
	'halbwachs-1950',
	'lavabre-1994',
	'gicquel-2010',
	'veray',
	'komsomolskaya-pravda-1988',
	'constitution-1936',
	// set beside the article by this site
	'gse-stakhanov',
	'gse-movement',
	'encyclopedia-ukraine',
	'annales-1936',
	'time-1935',
	'matveev-1983',
	'vedomosti-2026',
	'ostro-2010',
	'party-committee-1935',
	'stakhanov-1938-russian',
	'siegelbaum-1988',
	'time-1936',
	'new-york-times-1985',
	'rferl-2010',
	'kadiivka',
	'kononova-2005',
	'youth-day',
	'congress-1934',
	'hero-of-socialist-labour',
	'badge-of-honour',
	'frus-449',
	'trud-1988',
	'khrushchev-1959',
	'dovzhenko-1943',
	'halbwachs-death',
	'net-film-49191',
	'net-film-21993',
	'msu-stakhanovite',
	'lumni-916'
] as const;
export type ReferenceId = (typeof referenceIds)[number];

/** Words the essay explains. */
export const termIds = [
	'hewer',
	'timbering',
	'undercut',
	'kolkhoz',
	'collectivisation',
	'newsreel',
	'documentary',
	'compilation',
	'rushes',
	'intertitle',
	'extract',
	'motif',
	'frame',
	'shot',
	'shot-scale',
	'close-up',
	'medium-close-up',
	'medium-shot',
	'montage',
	're-enactment',
	'stakhanovite',
	'shock-worker',
	'five-year-plan',
	'norm',
	'new-man',
	'instrumentalisation',
	'agitprop',
	'komsomol',
	'perestroika',
	'deputy',
	'supreme-soviet',
	'fonds',
	'keyword',
	'looking-back',
	'celebration',
	'commemoration',
	'inedit',
	'central-committee',
	'technical-minimum'
] as const;
export type TermId = (typeof termIds)[number];

/** The three lanes of the timeline: what happened, what was filmed, what was known. */
export const lanes = ['happened', 'filmed', 'known'] as const;
