// The numbers: every amount an essay on the article may need, in the order of its subjects.
import { inferred, outside, stated } from './evidence';
import type { Quantity } from './schema';

const rows = [
	// The record
	{
		id: 'record-tonnes',
		what: 'Coal cut in the record shift; the article writes tons',
		unit: 'tonnes',
		amount: stated(102, 'p01.20', 'p05.18', 'p13.17'),
		hedge: 'reported'
	},
	{
		id: 'record-share',
		what: 'Share of the mine’s daily output that the record makes up, by Pravda',
		unit: 'per cent',
		amount: stated(10, 'p01.20'),
		hedge: 'reported'
	},
	{
		id: 'shift-hours',
		what: 'Length of the record shift, by Pravda',
		unit: 'hours',
		amount: stated(6, 'p01.19', 'p01.20'),
		hedge: 'reported'
	},
	{
		id: 'shift-hours-reference',
		what: 'Length of the record shift, by reference works',
		unit: 'hours',
		amount: outside(
			5.75,
			['p01.19', 'p01.20'],
			'gse-stakhanov',
			'read',
			'Pravda, as the article quotes it, speaks of a six-hour shift. The Great Soviet Encyclopedia and the Encyclopedia of Ukraine give 5 hours 45 minutes.'
		)
	},
	{
		id: 'shift-pay',
		what: 'Pay for the record shift, by Pravda; not the “200 roubles more” of the speech',
		unit: 'roubles',
		amount: stated(200, 'p01.20', 'p02.01'),
		hedge: 'reported'
	},
	{
		id: 'times-usual',
		what: 'How many times the usual amount of coal the record is, by the French commentary of 1993, and on French radio in 2013',
		unit: 'times',
		amount: stated(14, 'p05.18', 'p07.fn'),
		hedge: 'reported'
	},
	{
		id: 'usual-tonnes',
		what: 'Coal usually cut, by the commentary of the Soviet film of 1981; the article writes tons',
		unit: 'tonnes',
		amount: stated({ min: 7, max: 8 }, 'p13.17', 'p13.18'),
		hedge: 'reported'
	},
	{
		id: 'rivals',
		what: 'Masters of the pneumatic drill whom Pravda names as surpassed: Grisin, Sviridov, Murasko',
		unit: 'hewers',
		amount: inferred(
			3,
			['p02.01', 'p02.02', 'p07.09', 'p07.10'],
			'Counted from the three names in the passage quoted.'
		)
	},
	{
		id: 'youth-day-number',
		what: 'Number of the International Youth Day on the occasion of which the record was set',
		unit: 'Youth Days',
		amount: stated(21, 'p01.16', 'p01.18', 'p02.06')
	},

	// The plans
	{
		id: 'plan-years',
		what: 'Years for which each of the first plans was made, by its name',
		unit: 'years',
		amount: stated(5, 'p02.03', 'p02.04')
	},
	{
		id: 'plan-tonnes',
		what: 'Coal the second five-year plan asks for; the article writes tons',
		unit: 'million tonnes',
		amount: stated(152, 'p02.03', 'p02.04', 'p02.05'),
		hedge: 'planned'
	},
	{
		id: 'plan-percent',
		what: 'The second plan’s coal goal, measured by what was obtained in 1932',
		unit: 'per cent',
		amount: stated(235, 'p02.03', 'p02.04', 'p02.05'),
		hedge: 'planned'
	},

	// How the coal was cut, and by how many
	{
		id: 'timbermen',
		what: 'Timbermen who go to work after the hewer, in the book of 1938',
		unit: 'timbermen',
		amount: stated(2, 'p06.11')
	},
	{
		id: 'comrades',
		what: 'Comrades who shored up the gallery, by Komsomolskaya Pravda in 1988',
		unit: 'comrades',
		amount: stated(2, 'p14.17', 'p14.18'),
		hedge: 'reported'
	},
	{
		id: 'timbermen-1936',
		what: 'Timbermen who went down with him, by a French journal of history in 1936',
		unit: 'timbermen',
		amount: outside(
			2,
			['p14.17', 'p14.18'],
			'annales-1936',
			'read',
			'The article does not cite the journal; it has the number announced by a newspaper in 1988.'
		)
	},
	{
		id: 'record-second',
		what: 'Coal cut by Diukanov, who broke the record first, by a French journal of history in 1936',
		unit: 'tonnes',
		amount: outside(
			115,
			['p14.24', 'p14.25'],
			'annales-1936',
			'read',
			'The article does not tell of the records that followed.'
		),
		hedge: 'reported'
	},
	{
		id: 'record-third',
		what: 'Coal cut by Kontsedalov, who broke it next, by the same journal',
		unit: 'tonnes',
		amount: outside(
			125,
			['p14.24', 'p14.25'],
			'annales-1936',
			'read',
			'The article does not tell of the records that followed.'
		),
		hedge: 'reported'
	},
	{
		id: 'record-own',
		what: 'Coal that Stakhanov himself cut in two later records, by the same journal',
		unit: 'tonnes',
		amount: outside(
			{ min: 175, max: 227 },
			['p14.24', 'p14.25'],
			'annales-1936',
			'read',
			'The journal gives the two without a date; the Great Soviet Encyclopedia has the second on 19 September 1935.'
		),
		hedge: 'reported'
	},
	{
		id: 'cut-cm',
		what: 'Size of the first cut, as the book describes his way of working; it does not say in which direction',
		unit: 'centimetres',
		amount: stated({ min: 35, max: 40 }, 'p06.06')
	},

	// What it was worth
	{
		id: 'workers-before',
		what: 'Workers before, by Stakhanov’s speech',
		unit: 'workers',
		amount: stated(23, 'p08.16'),
		hedge: 'reported'
	},
	{
		id: 'workers-after',
		what: 'Workers who are to do the work of 23, by Stakhanov’s speech: an aim',
		unit: 'workers',
		amount: stated(5, 'p08.16'),
		hedge: 'planned'
	},
	{
		id: 'workers-without-work',
		what: 'Workers for whom there is not enough work, by Stakhanov’s speech as quoted; not the difference of its other two numbers',
		unit: 'workers',
		amount: stated(20, 'p08.16', 'p08.17'),
		hedge: 'reported'
	},
	{
		id: 'wage-before',
		what: 'What Stakhanov himself used to receive, by his speech; for how much time, it does not say',
		unit: 'roubles',
		amount: stated(450, 'p08.17', 'p08.18'),
		hedge: 'reported'
	},
	{
		id: 'wage-more',
		what: 'What the miners now manage to earn on top, by Stakhanov’s speech',
		unit: 'roubles',
		amount: stated(200, 'p08.18', 'p08.19'),
		hedge: 'up to'
	},
	{
		id: 'bonus-months',
		what: 'The bonus from the mine’s Party committee, in monthly salaries, by the book',
		unit: 'monthly salaries',
		amount: stated(1, 'p08.22', 'p08.23'),
		hedge: 'reported'
	},
	{
		id: 'rewards',
		what: 'Kinds of reward the book lists: a bonus, a flat, a horse, a holiday by the sea, tickets',
		unit: 'rewards',
		amount: inferred(5, ['p08.22', 'p08.23', 'p08.24'], 'Counted from the article’s list of them.'),
		hedge: 'reported'
	},

	// The archive and the corpus
	{
		id: 'archive-items',
		what: 'Film archives in the database of Gaumont Pathé Archives',
		unit: 'items',
		amount: stated(250_000, 'p05.01', 'p05.02')
	},
	{
		id: 'archive-hours',
		what: 'Length of Arkéïon’s documentary collection',
		unit: 'hours',
		amount: stated(1500, 'p04.20', 'p04.21'),
		hedge: 'more than'
	},
	{
		id: 'film-gauge',
		what: 'Gauge of the films in Arkéïon’s documentary collection',
		unit: 'millimetres',
		amount: stated(35, 'p04.20', 'p04.21')
	},
	{
		id: 'archive-years',
		what: 'First and last year of the films in Arkéïon’s documentary collection',
		unit: 'years',
		amount: stated({ min: 1910, max: 1980 }, 'p04.20', 'p04.21')
	},
	{
		id: 'keyword-hits',
		what: 'Films found by one keyword, “Stakhanov”, in one database',
		unit: 'films',
		amount: stated(23, 'p05.03', 'p05.04')
	},
	{
		id: 'films-with-images',
		what: 'Films found that have images of Stakhanov',
		unit: 'films',
		amount: stated(7, 'p05.04')
	},
	{
		id: 'films-arkeion',
		what: 'Films with images of Stakhanov in the Gaumont Arkéïon collection',
		unit: 'films',
		amount: stated(5, 'p05.04', 'p05.05')
	},
	{
		id: 'films-pathe-news',
		what: 'Films with images of Stakhanov in Pathé news',
		unit: 'films',
		amount: stated(1, 'p05.04', 'p05.05')
	},
	{
		id: 'films-gaumont-documentary',
		what: 'Films with images of Stakhanov in the Gaumont documentary collection',
		unit: 'films',
		amount: stated(1, 'p05.04', 'p05.05')
	},
	{
		id: 'films-newsreel',
		what: 'Newsreels among the films with images of Stakhanov',
		unit: 'films',
		amount: stated(4, 'p05.04', 'p05.05', 'p05.06')
	},
	{
		id: 'films-documentary',
		what: 'Documentaries among the films with images of Stakhanov',
		unit: 'films',
		amount: stated(3, 'p05.04', 'p05.06')
	},
	{
		id: 'phases',
		what: 'Phases of memory: looking back, celebration, commemoration',
		unit: 'phases',
		amount: stated(3, 'p07.28', 'p14.12', 'p14.13')
	},
	{
		id: 'films-looking-back',
		what: 'Films that the article puts in the phase of looking back',
		unit: 'films',
		amount: stated(1, 'p07.28', 'p08.01')
	},
	{
		id: 'films-celebration',
		what: 'Films in the article’s section on celebration',
		unit: 'films',
		amount: stated(2, 'p08.03', 'p08.04')
	},
	{
		id: 'films-commemoration',
		what: 'Films that the article puts in the phase of commemoration',
		unit: 'films',
		amount: stated(4, 'p11.02', 'p11.03', 'p11.10', 'p14.01', 'p14.fn')
	},

	// The sequence of 1993
	{
		id: 'sequence-seconds',
		what: 'Length of the record in the French film of 1993',
		unit: 'seconds',
		amount: stated(7, 'p06.03')
	},
	{
		id: 'sequence-shots',
		what: 'Shots of the record in the French film of 1993',
		unit: 'shots',
		amount: stated(5, 'p06.03')
	},
	{
		id: 'commentary-seconds',
		what: 'Length of the French commentary on the scene',
		unit: 'seconds',
		amount: stated(19, 'p05.21')
	},

	// The conference and the deputy
	{
		id: 'stalin-entry-seconds',
		what: 'Time into Archives n°57 at which Stalin appears: two minutes and eleven seconds',
		unit: 'seconds',
		amount: stated(131, 'p08.05', 'p08.06')
	},
	{
		id: 'speech-pieces',
		what: 'Pieces into which Stalin’s speech at the conference was cut',
		unit: 'pieces',
		amount: stated(6, 'p08.fn')
	},
	{
		id: 'speech-films',
		what: 'Compilations that hold the pieces of Stalin’s speech: Archives n°63, 41, 50, 57, 59 and 45',
		unit: 'compilations',
		amount: inferred(
			6,
			['p08.fn'],
			'Counted from the six that the note names; it has six pieces “included in different films”.'
		)
	},
	{
		id: 'speech-seconds',
		what: 'Length of Stakhanov’s own speech on film',
		unit: 'seconds',
		amount: stated(35, 'p08.20')
	},
	{
		id: 'deputy-seconds',
		what: 'Length of the film on the deputy: one minute and thirty-four seconds',
		unit: 'seconds',
		amount: stated(94, 'p09.10')
	},
	{
		id: 'deputy-parts',
		what: 'Parts of the film on the deputy',
		unit: 'parts',
		amount: stated(3, 'p09.12', 'p09.13')
	},
	{
		id: 'deputy-first-shots',
		what: 'Shots in the first part of the film on the deputy',
		unit: 'shots',
		amount: stated(5, 'p09.13')
	},
	{
		id: 'medals',
		what: 'Decorations the article makes out on his jacket, of “several medals”; the third it calls most likely',
		unit: 'decorations',
		amount: inferred(
			3,
			['p09.18', 'p09.19', 'p09.20', 'p09.21', 'p09.22'],
			'The Order of Lenin, the Badge of Honour and, as “most likely”, the Order of the Red Banner of Labour. The article speaks of several and names these; there may be more.'
		),
		hedge: 'at least'
	},
	{
		id: 'children',
		what: 'Children in the film on the deputy, a girl and a boy',
		unit: 'children',
		amount: stated(2, 'p09.28', 'p09.30')
	},
	{
		id: 'houses',
		what: 'Houses of the Supreme Soviet: the Soviet of the Union and that of the Nationalities',
		unit: 'houses',
		amount: inferred(2, ['p10.20', 'p10.21', 'p10.fn'], 'Counted from the two that the note names.')
	},

	// The five films of the record, compared
	{
		id: 'scene-seconds',
		what: 'Length of a scene of the record in the films that have one',
		unit: 'seconds',
		amount: stated({ min: 7, max: 15 }, 'p11.20', 'p11.23', 'p11.24')
	},
	{
		id: 'record-films',
		what: 'Films in which the article compares how he is shown cutting coal',
		unit: 'films',
		amount: stated(5, 'p11.20', 'p11.25', 'p11.26')
	},
	{
		id: 'shared-take-films',
		what: 'Films that have the footage at the seam in common, of five',
		unit: 'films',
		amount: stated(4, 'p11.26', 'p12.01')
	},
	{
		id: 'mouth-open-films',
		what: 'Films that show his mouth half-open in that footage',
		unit: 'films',
		amount: stated(3, 'p12.04', 'p12.05')
	},
	{
		id: 'mouth-closed-films',
		what: 'Films said to show his mouth closed in that footage',
		unit: 'films',
		amount: inferred(
			2,
			['p12.06', 'p12.07'],
			'Bataille, and Archives n°01, which has the mouth open as well; the article says it of no other.'
		)
	},
	{
		id: 'like-length-films',
		what: 'Extracts, of the three with the half-open mouth, that have a similar number of frames',
		unit: 'films',
		amount: inferred(
			2,
			['p12.04', 'p12.05', 'p12.06'],
			'The article says “two cases out of three”, right after three extracts with the half-open mouth. That a case is one extract, and not a comparison of two, is our reading.'
		)
	},
	{
		id: 'other-take-films',
		what: 'Films with footage of him at the mine that none of the others has',
		unit: 'films',
		amount: stated(1, 'p12.08')
	},
	{
		id: 'belt-films',
		what: 'Films that show the conveyor belt',
		unit: 'films',
		amount: stated(3, 'p12.18', 'p12.19')
	},
	{
		id: 'extra-belt-shots',
		what: 'Further shots of the belt in the film of 1977, beside the film of 1993',
		unit: 'shots',
		amount: stated(1, 'p13.04', 'p13.05')
	},
	{
		id: 'exit-films',
		what: 'Films that show him leave the mine and the crowd greet him',
		unit: 'films',
		amount: inferred(
			4,
			['p11.20', 'p11.25', 'p11.26', 'p12.20', 'p12.21'],
			'The article says almost all and names the film of 1981 as the only exception: of the five films compared, that leaves four.'
		)
	},
	{
		id: 'flowers-films',
		what: 'Extracts said to have the flowers in common: “all four”, where five are compared',
		unit: 'films',
		amount: stated(4, 'p12.22', 'p12.23')
	},
	{
		id: 'boy-films',
		what: 'Films in which the spectator is a young boy',
		unit: 'films',
		amount: stated(1, 'p12.27', 'p12.28')
	},
	{
		id: 'bearded-films',
		what: 'Films in which the spectator is the bearded man',
		unit: 'films',
		amount: inferred(
			4,
			['p11.20', 'p11.25', 'p11.26', 'p12.27', 'p12.28', 'p12.29'],
			'Each of the films shows a spectator, one the boy and the others the bearded man: of the five films compared, that leaves four, the film of 1993 among them.'
		)
	},
	{
		id: 'french-voice-films',
		what: 'Documentaries with a voice-over in French',
		unit: 'films',
		amount: stated(3, 'p13.07', 'p13.fn')
	},
	{
		id: 'french-voice-soviet',
		what: 'Soviet documentaries among those with a voice-over in French',
		unit: 'films',
		amount: stated(2, 'p13.07', 'p13.08')
	},

	// Years gone by
	{
		id: 'anniversary-revolution',
		what: 'Anniversary of the October Revolution for which the film of 1977 was made',
		unit: 'years',
		amount: stated(60, 'p11.15', 'p11.16')
	},
	{
		id: 'anniversary-war',
		what: 'Anniversary of the end of the war that the film of 1981 is said to celebrate',
		unit: 'years',
		amount: stated(30, 'p11.17', 'p11.18')
	},
	{
		id: 'anniversary-stakhanovism',
		what: 'Anniversary of Stakhanovism that the film of 1981 is said to celebrate',
		unit: 'years',
		amount: stated(40, 'p11.17', 'p11.18', 'p13.27', 'p13.28')
	},
	{
		id: 'years-since-fall',
		what: 'Years since the fall of the communist regime when the article was written',
		unit: 'years',
		amount: stated(20, 'p14.14', 'p14.15'),
		hedge: 'more than'
	}
] as const satisfies readonly Quantity[];

export type QuantityId = (typeof rows)[number]['id'];
export const quantities: readonly (Quantity & { readonly id: QuantityId })[] = rows;
