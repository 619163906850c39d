// The dates: what happened, what was filmed and what was known, in three lanes, each in order of time; a date that is a range stands where we guess it.
import { inferred, outside, stated, unresolved } from './evidence';
import type { Claim } from './evidence';
import { films } from './films';
import type { FilmId } from './ids';
import type { Event } from './schema';
import type { Locator } from './source';

/** A date that the table of films holds with its evidence, and further lines that bear out what is said here. */
function dateOf(
	id: FilmId,
	which: 'date' | 'filmed' = 'date',
	...further: readonly Locator[]
): Claim<string> {
	const found = films.find((film) => film.id === id)?.[which];
	if (!found) throw new Error(`the film ${id} has no claim for ${which}`);
	const [first, ...rest] = [...new Set([...found.at, ...further])].sort();
	return first ? { ...found, at: [first, ...rest] } : found;
}

const rows = [
	// What happened
	{
		id: 'decree',
		lane: 'happened',
		short: 'Film nationalised',
		what: 'A decree nationalises the film industry, so that cinema can teach people who cannot read.',
		date: stated('1919-08-27', 'p03.01', 'p03.02')
	},
	{
		id: 'first-plan',
		lane: 'happened',
		short: 'First five-year plan',
		what: 'The first five-year plan runs its course and disappoints.',
		date: stated('1928/1933', 'p02.03')
	},
	{
		id: 'famine',
		lane: 'happened',
		short: 'Famine',
		what: 'Famine ravages Ukraine in particular.',
		date: stated('1932/1933', 'p07.fn')
	},
	{
		id: 'second-plan',
		lane: 'happened',
		short: 'Second five-year plan',
		what: 'The second five-year plan asks for more than twice the coal of 1932.',
		date: stated('1933/1937', 'p02.03', 'p02.04', 'p02.05')
	},
	{
		id: 'influx',
		lane: 'happened',
		short: 'Peasants seek work',
		what: 'Peasants in great numbers, unable to read and hardly trained, move to the cities and look for work in industry.',
		date: stated('1935', 'p07.14', 'p07.15', 'p07.16')
	},
	{
		id: 'red-army-speech',
		lane: 'happened',
		short: 'Stalin on technology',
		what: 'Stalin tells the graduates of the Red Army Academy that technology is nothing without people.',
		date: stated('1935-05-04', 'p08.07', 'p08.08', 'p08.09')
	},
	{
		id: 'night-before',
		lane: 'happened',
		short: 'The day before',
		what: 'By Stakhanov’s account, party members collect the miners’ proposals for a better order of work and a shorter day.',
		date: inferred(
			'1935-08-29',
			['p01.15', 'p01.16', 'p02.06', 'p02.07', 'p02.08', 'p02.10', 'p02.11', 'p02.12'],
			'The article dates this to the day before the Youth Day and ties the Youth Day to 30 August: that makes 29 August. On the next day, it says, the party set up what made the record possible, which we take for the day of the record. By a reference Youth Day was 1 September; the day before it would then come after the record, and only the second step holds.'
		)
	},
	{
		id: 'record',
		lane: 'happened',
		short: 'The record',
		what: 'In a mine of the Donbas Stakhanov beats the record for cutting coal with a pneumatic drill.',
		date: stated('1935-08-30', 'p01.15', 'p01.16', 'p01.17', 'p05.17', 'p05.18')
	},
	{
		id: 'record-night',
		lane: 'happened',
		short: 'The night, by reference',
		what: 'By the Great Soviet Encyclopedia the record is set in the night from 30 to 31 August.',
		date: outside(
			'1935-08-30/1935-08-31',
			['p01.15', 'p01.16', 'p01.17', 'p01.19', 'p01.20', 'p05.17', 'p05.18'],
			'gse-stakhanov',
			'read',
			'The article gives one date, 30 August, and a shift of six hours. The Great Soviet Encyclopedia gives the night that begins on that date, and 5 hours 45 minutes; the book under his own name gives the night too.'
		)
	},
	{
		id: 'youth-day',
		lane: 'happened',
		short: 'Youth Day, by reference',
		what: 'International Youth Day is held: by reference two days after 30 August, to which the article ties it.',
		date: outside(
			'1935-09-01',
			['p01.15', 'p01.16', 'p01.18', 'p02.06', 'p02.07'],
			'youth-day',
			'read',
			'The article ties the 21st Youth Day to 30 August, the date of the record. By the reference it was held on 1 September from 1932: that is after the record.'
		)
	},
	{
		id: 'badge',
		lane: 'happened',
		short: 'Badge of Honour',
		what: 'The Order of the Badge of Honour begins to be awarded to people who excel in the economy.',
		date: stated('1935', 'p09.19', 'p09.20')
	},
	{
		id: 'conference',
		lane: 'happened',
		short: 'First conference',
		what: 'In Moscow, at the first conference of Stakhanovites, Stalin praises a new kind of people; Stakhanov speaks there too, on a day that is not said.',
		date: stated('1935-11-17', 'p01.fn', 'p08.06', 'p08.07', 'p08.09', 'p08.12', 'p08.15')
	},
	{
		id: 'academy',
		lane: 'happened',
		short: 'Industrial Academy',
		what: 'Stakhanov begins to study at the Industrial Academy of Moscow.',
		date: stated('1936', 'p10.15', 'p10.16')
	},
	{
		id: 'time-norms',
		lane: 'happened',
		short: 'More work for the pay',
		what: 'Where the method is established, workers must by now produce more to earn as before.',
		date: outside(
			'1936-02',
			['p01.14', 'p01.15', 'p01.fn'],
			'time-1936',
			'read',
			'The article speaks of new technical standards. The month is that of the report in Time, of 10 February; when this began it does not say.'
		)
	},
	{
		id: 'constitution',
		lane: 'happened',
		short: 'Constitution',
		what: 'By the Soviet constitution of this year a deputy sits in one of the two houses of the Supreme Soviet.',
		date: stated('1936', 'p10.19', 'p10.20', 'p10.21', 'p10.fn')
	},
	{
		id: 'pavilion',
		lane: 'happened',
		short: 'Soviet pavilion',
		what: 'On top of the Soviet pavilion at the World’s Fair in Paris, a worker and a woman of the kolkhoz stride out in steel.',
		date: stated('1937', 'p10.23', 'p10.24', 'p10.25')
	},
	{
		id: 'serho',
		lane: 'happened',
		short: 'A city called Serho',
		what: 'Kadiivka bears the name Serho, before it has its old name back.',
		date: outside(
			'1937/1940',
			['p14.20', 'p14.21'],
			'kadiivka',
			'read',
			'The article tells of the renaming of 1978 alone. An encyclopedia online, seen in November 2026, has this one too.'
		)
	},
	{
		id: 'supreme-soviet',
		lane: 'happened',
		short: 'Supreme Soviet',
		what: 'The Supreme Soviet opens its first session, by the article’s date.',
		date: stated('1938-01-17', 'p10.21', 'p10.22')
	},
	{
		id: 'war',
		lane: 'happened',
		short: 'War years, in a film',
		what: 'The years that Bataille pour notre Ukraine looks back over; the article gives no dates for the war itself.',
		date: stated('1941/1943', 'p11.13', 'p11.14')
	},
	{
		id: 'death-reference',
		lane: 'happened',
		short: 'His death, by reference',
		what: 'By the Encyclopedia of Ukraine Stakhanov dies in Torez, in the Donbas, in the year before the one the article gives.',
		date: outside(
			'1977-11-05',
			['p14.20'],
			'encyclopedia-ukraine',
			'read',
			'The article puts his death in 1978; the reference gives 5 November 1977.'
		)
	},
	{
		id: 'death',
		lane: 'happened',
		short: 'His death',
		what: 'Stakhanov dies, by the article’s date.',
		date: stated('1978', 'p14.20')
	},
	{
		id: 'renaming',
		lane: 'happened',
		short: 'The city takes his name',
		what: 'Kadiivka is renamed Stakhanov in his honour.',
		date: stated('1978', 'p14.20', 'p14.21')
	},
	{
		id: 'city-name',
		lane: 'happened',
		short: 'A city called Stakhanov',
		what: 'The years in which, by reference, Kadiivka bears the name of Stakhanov.',
		date: outside(
			'1978/2016',
			['p14.20', 'p14.21'],
			'encyclopedia-ukraine',
			'read',
			'The article gives the renaming alone. The reference has the city known as Stakhanov between 1978 and 2016.'
		)
	},
	{
		id: 'audiphone',
		lane: 'happened',
		short: 'Audiphone',
		what: 'Audiphone is founded, to sell French films to Soviet customers and Soviet films in France.',
		date: stated('1978', 'p04.16', 'p04.17', 'p04.fn')
	},
	{
		id: 'cosmos',
		lane: 'happened',
		short: 'Cosmos Film',
		what: 'Audiphone goes by the name of Cosmos Film, until it closes.',
		date: stated('1980/1986', 'p04.16', 'p04.17', 'p04.fn')
	},
	{
		id: 'perestroika',
		lane: 'happened',
		short: 'Perestroika',
		what: 'Perestroika opens up public speech; the state’s monopoly on making films ends.',
		date: stated('1986/1990', 'p04.13', 'p04.14', 'p04.15')
	},
	{
		id: 'cosmos-cedes',
		lane: 'happened',
		short: 'To Arkéïon',
		what: 'Cosmos Film, which by the article’s own note closed in 1986, hands its assets to Arkéïon Films.',
		date: stated('1991', 'p04.17', 'p04.fn')
	},
	{
		id: 'merger',
		lane: 'happened',
		short: 'The archives merge',
		what: 'The Cinémathèque Gaumont takes charge of Arkéïon’s documentaries, and joins its catalogue with that of Pathé.',
		date: stated('2003', 'p04.19', 'p04.20', 'p04.22', 'p05.01')
	},
	{
		id: 'memorial',
		lane: 'happened',
		short: 'A memorial in Irmino',
		what: 'A memorial to five “founders” of the movement opens in Irmino; neither timberman is among them.',
		date: outside(
			'2010-08-28',
			['p14.21', 'p14.22'],
			'ostro-2010',
			'read',
			'The five, as a news page reports them: Petrov, Kontsedalov, Pozdniakov, Diukanov and Stakhanov.'
		)
	},
	{
		id: 'arkeion-ends',
		lane: 'happened',
		short: 'Arkéïon closes',
		what: 'Arkéïon Films goes out of business.',
		date: stated('2011', 'p04.fn')
	},
	{
		id: 'kadiivka-lost',
		lane: 'happened',
		short: 'Out of Ukraine’s control',
		what: 'The city that was Kadiivka, and is called Stakhanov then, leaves Ukraine’s control.',
		date: outside(
			'2014',
			['p14.20', 'p14.21'],
			'kadiivka',
			'read',
			'Later than what the article tells. An encyclopedia online, seen in November 2026, has the city outside Ukraine’s control since early 2014, and Russia, which claims it since 2022, keep the name Stakhanov.'
		)
	},
	{
		id: 'kadiivka-again',
		lane: 'happened',
		short: 'Kadiivka again',
		what: 'Ukraine’s parliament gives the city its old name back; it has not been in Ukraine’s hands since 2014.',
		date: outside(
			'2016-05-12',
			['p14.20', 'p14.21'],
			'kadiivka',
			'read',
			'The article knows of the renaming of 1978 alone. An encyclopedia online, seen in November 2026, gives the day of the vote, and has the city outside Ukraine’s control since 2014.'
		)
	},

	// What was filmed
	{
		id: 'seam-filmed',
		lane: 'filmed',
		short: 'The seam, re-enacted',
		what: 'The shot at the seam is made for the camera, some time after the record.',
		date: unresolved(
			'[1935-08-30..1935-12]',
			['p01.15', 'p01.16', 'p06.18', 'p06.19', 'p06.21', 'p06.22'],
			'The article says that the images “probably date from 1935” and were not taken live but afterwards; it gives no day, and names no newsreel. The bounds are the date of the record and the end of that year, if the year is right.'
		),
		film: 'journal-1935'
	},
	{
		id: 'conference-filmed',
		lane: 'filmed',
		short: 'Conference filmed',
		what: 'News cameras film Stalin at the conference; the same compilation has Stakhanov at the podium.',
		date: dateOf('archives-57', 'filmed', 'p08.05', 'p08.26', 'p09.01'),
		film: 'archives-57'
	},
	{
		id: 'film-archives-57',
		lane: 'filmed',
		short: 'Archives 57',
		what: 'Archives n°57, a montage of Soviet news footage of the conference, is put together.',
		date: dateOf('archives-57'),
		film: 'archives-57'
	},
	{
		id: 'other-take-filmed',
		lane: 'filmed',
		short: 'The other take',
		what: 'Stakhanov poses at the mine once more, with another miner at the edge of the frame.',
		date: unresolved(
			'[1935-08-30..1978]',
			['p01.15', 'p01.16', 'p12.08', 'p12.09', 'p12.12', 'p12.13', 'p12.14', 'p14.20'],
			'The article does not say when the take was made. It is a re-enactment of the record, so it is not earlier; Stakhanov is in it, so it is not later than his death, which the article puts in 1978.'
		),
		film: 'plus-cher'
	},
	{
		id: 'film-depute',
		lane: 'filmed',
		short: 'Député',
		what: 'Alexei Stakhanov, ouvrier russe devient député is made: the miner at his lessons, at home, at his desk.',
		date: dateOf('depute', 'date', 'p09.08', 'p09.13', 'p09.14', 'p09.27', 'p10.01'),
		film: 'depute'
	},
	{
		id: 'deputy-filmed',
		lane: 'filmed',
		short: 'The deputy filmed',
		what: 'The film on the deputy is shot, if its title means his seat in the Supreme Soviet.',
		date: dateOf('depute', 'filmed'),
		film: 'depute'
	},
	{
		id: 'film-bataille',
		lane: 'filmed',
		short: 'Bataille',
		what: 'Bataille pour notre Ukraine is made, the earliest of the five films that show him at the mine.',
		date: dateOf('bataille', 'date', 'p05.10', 'p11.11', 'p11.20', 'p11.25', 'p11.26'),
		film: 'bataille'
	},
	{
		id: 'film-archives-01',
		lane: 'filmed',
		short: 'Archives 01',
		what: 'Archives n°01 is compiled from newsreel images.',
		date: dateOf('archives-01', 'date', 'p11.14'),
		film: 'archives-01'
	},
	{
		id: 'brezhnev',
		lane: 'filmed',
		short: 'Brezhnev’s greeting',
		what: 'Leonid Brezhnev greets the first Stakhanovites, forty years on.',
		date: inferred(
			'1975',
			['p01.15', 'p01.16', 'p11.11', 'p11.24', 'p11.25', 'p13.27', 'p13.28'],
			'The article says that he greets them on the fortieth anniversary of Stakhanovism, and that the record of 1935 is held to have founded it: 1935 and forty years. It gives no date for the greeting; the film that shows it is of 1981.'
		),
		film: 'plus-cher'
	},
	{
		id: 'film-voie',
		lane: 'filmed',
		short: 'La voie',
		what: 'La voie des siècles is made, for sixty years of the October Revolution.',
		date: dateOf('voie', 'date', 'p11.15', 'p11.16'),
		film: 'voie'
	},
	{
		id: 'film-plus-cher',
		lane: 'filmed',
		short: 'Plus cher',
		what: 'Ce qu’il y a de plus cher, épisode 2: Reconstruction is made, a montage of news footage and interviews.',
		date: dateOf('plus-cher', 'date', 'p11.17', 'p11.18', 'p11.19'),
		film: 'plus-cher'
	},
	{
		id: 'film-journal-1935',
		lane: 'filmed',
		short: 'Journal 1935',
		what: 'Le journal de l’année 1935 is made in France; the article concludes that it takes over the edit of the Soviet film of 1977.',
		date: dateOf('journal-1935', 'date', 'p13.04', 'p13.05'),
		film: 'journal-1935'
	},

	// What was known, or written
	{
		id: 'izvestia',
		lane: 'known',
		short: 'Izvestia',
		what: 'Izvestia prints the coal goal of the second five-year plan.',
		date: stated('1933-12-30', 'p02.03', 'p02.04', 'p02.05', 'p02.fn')
	},
	{
		id: 'committee',
		lane: 'known',
		short: 'The committee decides',
		what: 'The Party committee of the mine lists his rewards; by one retelling it counts whoever slanders his record, as chance or invention, among the worst enemies.',
		date: outside(
			'1935-08-31',
			['p08.22', 'p08.23', 'p08.24'],
			'party-committee-1935',
			'retold',
			'The article gives rewards by the book alone. Two retellings in Russian agree on most of them; the horse, and the threat of the ninth point, are in one.'
		)
	},
	{
		id: 'pravda',
		lane: 'known',
		short: 'Pravda',
		what: 'Pravda reports the record, and nothing of the conditions that made it possible.',
		date: stated(
			'1935-09-02',
			'p01.18',
			'p01.19',
			'p01.20',
			'p02.02',
			'p05.22',
			'p05.23',
			'p06.01',
			'p06.02',
			'p07.09'
		)
	},
	{
		id: 'time',
		lane: 'known',
		short: 'Time',
		what: 'The American magazine Time prints that he organised a gang of three, one to drill while the others propped.',
		date: outside(
			'1935-12-16',
			['p02.12', 'p14.17', 'p14.18'],
			'time-1935',
			'quoted',
			'The article does not cite it. The sentence was read where a dictionary of usage quotes it, with title and date.'
		)
	},
	{
		id: 'annales',
		lane: 'known',
		short: 'Two timbermen, in print',
		what: 'A French journal of history prints that he went down with two timbermen.',
		date: outside(
			'1936',
			['p14.17', 'p14.18'],
			'annales-1936',
			'read',
			'The article does not cite it, and has two helpers announced by a newspaper in 1988. The journal, of 1936, has him go down with two timbermen.'
		)
	},
	{
		id: 'book',
		lane: 'known',
		short: 'The book',
		what: 'Story of my Life, printed under Stakhanov’s name, has two timbermen follow the hewer and the party prepare the shift.',
		date: stated('1938', 'p02.10', 'p02.11', 'p02.12', 'p06.05', 'p06.10', 'p06.11')
	},
	{
		id: 'bazin',
		lane: 'known',
		short: 'Bazin',
		what: 'André Bazin writes of historical figures in Soviet fiction films, and of how widespread the genre became under Stalin.',
		date: stated('1950-08', 'p03.17', 'p03.18', 'p03.fn')
	},
	{
		id: 'halbwachs',
		lane: 'known',
		short: 'Halbwachs',
		what: 'The year to which the article dates Maurice Halbwachs’s argument that collective memories shape each person’s own.',
		date: stated('1950', 'p07.23', 'p07.24')
	},
	{
		id: 'ferro-begins',
		lane: 'known',
		short: 'Ferro begins',
		what: 'Marc Ferro begins to read films as witnesses to the society that makes them.',
		date: stated('196X', 'p02.26', 'p02.27', 'p02.28')
	},
	{
		id: 'ferro',
		lane: 'known',
		short: 'Ferro’s book',
		what: 'Marc Ferro’s Cinéma et histoire appears.',
		date: stated('1977', 'p03.fn')
	},
	{
		id: 'depretto',
		lane: 'known',
		short: 'Depretto',
		what: 'Jean-Paul Depretto quotes Pravda and, in French, the book; the article quotes both after him.',
		date: stated('1982', 'p02.02', 'p02.08', 'p06.fn', 'p07.fn')
	},
	{
		id: 'biography',
		lane: 'known',
		short: 'Two names in print',
		what: 'A Soviet biography, told like a novel, gives the two helpers names: Shchigolev and Borisenkov.',
		date: outside(
			'1983',
			['p14.17', 'p14.18'],
			'matveev-1983',
			'read',
			'The article does not cite it, and names no helper.'
		)
	},
	{
		id: 'vigne',
		lane: 'known',
		short: 'Vigne',
		what: 'Eric Vigne writes that Stakhanov became “only an official agent of the state”.',
		date: stated('1984', 'p01.05', 'p01.06', 'p11.06')
	},
	{
		id: 'doubt',
		lane: 'known',
		short: 'The image crumbles',
		what: 'In the USSR the image of Stakhanovism starts to crumble: more and more it counts as Stalinist propaganda.',
		date: stated('198X', 'p14.15', 'p14.16')
	},
	{
		id: 'komsomolskaya',
		lane: 'known',
		short: 'Komsomolskaya Pravda',
		what: 'Komsomolskaya Pravda announces that he cut the coal alone, but that two comrades shored up the gallery.',
		date: stated('1988', 'p14.17', 'p14.18')
	},
	{
		id: 'trud',
		lane: 'known',
		short: 'Trud',
		what: 'The newspaper Trud tells how Stakhanov’s chiefs ruined him.',
		date: outside(
			'1988-08-31',
			['p14.17', 'p14.18', 'p14.19', 'p14.20'],
			'trud-1988',
			'retold',
			'The article names another newspaper of that year, without a day, whose piece we have not found. This one was reported by the Associated Press, in the Los Angeles Times of 1 September 1988.'
		)
	},
	{
		id: 'ory',
		lane: 'known',
		short: 'Ory',
		what: 'Pascal Ory tells three phases of memory apart: looking back, celebration, commemoration.',
		date: stated('1992', 'p01.07', 'p01.08', 'p05.fn', 'p07.28', 'p14.12', 'p14.13')
	},
	{
		id: 'radio',
		lane: 'known',
		short: 'On French radio',
		what: 'On France Inter Galia Ackerman explains that he was “almost certainly not the only hewer” that day.',
		date: stated('2013-05-01', 'p07.fn', 'p10.fn')
	},
	{
		id: 'now-known',
		lane: 'known',
		short: '“Now known”',
		what: 'The article closes on what “is now known”: the mine’s party arranged the feat, and many workers helped, at the coal too.',
		date: unresolved(
			'[2013-05-01..]',
			['p03.fn', 'p07.fn', 'p10.fn', 'p14.21', 'p14.22', 'p14.24', 'p14.25', 'p14.26'],
			'The article bears no date, and says neither who found this out nor when. It cannot be older than the broadcast of 1 May 2013 that it cites. A note that gives 2015 for a journal does not help: another note gives 2005 for the same number.'
		)
	}
] as const satisfies readonly Event[];

export type EventId = (typeof rows)[number]['id'];
export const events: readonly (Event & { readonly id: EventId })[] = rows;
