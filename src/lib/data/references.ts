// The reference list: what the article cites, as completely as it does, and the works this site sets beside it.
import type { Reference } from './schema';

export const references: readonly Reference[] = [
	{
		id: 'article',
		type: 'manuscript',
		title:
			'A.G. Stakhanov in Gaumont-Pathé’s Soviet Film Archives: Between Physical Performance and Instrumentalisation',
		language: 'en',
		note: 'The article this essay presents. The manuscript used bears no author’s name; a public index lists it under this title.',
		custom: { citedAt: [], lacks: 'Author, date and place of publication.' }
	},
	{
		id: 'stalin-1977',
		type: 'speech',
		title:
			'[Works, not named in the article: speech at the first conference of Stakhanovites, 17 November 1935, and speech at the Red Army Academy, 4 May 1935]',
		author: [{ family: 'Stalin', given: 'Joseph' }],
		issued: { 'date-parts': [[1977]] },
		custom: {
			citedAt: [
				'p01.05',
				'p01.14',
				'p01.15',
				'p01.fn',
				'p08.09',
				'p08.14',
				'p10.04',
				'p10.13',
				'p10.14'
			],
			lacks: 'The article cites it in brackets and has no bibliography: the title is not given.'
		}
	},
	{
		id: 'stakhanov-1938',
		type: 'book',
		title: 'Story of my Life',
		author: [{ family: 'Stakhanov', given: 'Alexei' }],
		issued: { 'date-parts': [[1938]] },
		note: 'Printed under Stakhanov’s name; the article takes its quotations from a French translation that Jean-Paul Depretto quotes.',
		custom: {
			citedAt: [
				'p02.10',
				'p06.05',
				'p06.19',
				'p06.20',
				'p06.fn',
				'p07.08',
				'p07.fn',
				'p08.22',
				'p08.24'
			],
			lacks: 'Original title, place and publisher; who wrote it; who translated it.'
		}
	},
	{
		id: 'depretto-1982',
		type: 'document',
		title: '[Work of 1982, not named in the article]',
		author: [{ family: 'Depretto', given: 'Jean-Paul' }],
		issued: { 'date-parts': [[1982]] },
		custom: {
			citedAt: ['p02.02', 'p02.08', 'p06.fn', 'p07.11', 'p07.fn'],
			lacks: 'The article cites it in brackets and has no bibliography: the title is not given.'
		}
	},
	{
		id: 'vigne-1984',
		type: 'document',
		title: '[Work of 1984, not named in the article]',
		author: [{ family: 'Vigne', given: 'Eric' }],
		issued: { 'date-parts': [[1984]] },
		custom: {
			citedAt: ['p01.06', 'p11.06', 'p14.09'],
			lacks: 'The article cites it in brackets and has no bibliography: the title is not given.'
		}
	},
	{
		id: 'ory-1992',
		type: 'book',
		title: 'Une nation pour mémoire. 1889, 1939, 1989, trois jubilés révolutionnaires',
		author: [{ family: 'Ory', given: 'Pascal' }],
		issued: { 'date-parts': [[1992]] },
		publisher: 'Presses de la Fondation nationale des sciences politiques',
		'publisher-place': 'Paris',
		page: '7–9',
		language: 'fr',
		custom: {
			citedAt: [
				'p01.08',
				'p05.fn',
				'p07.28',
				'p08.fn',
				'p11.01',
				'p11.fn',
				'p14.02',
				'p14.04',
				'p14.13',
				'p14.fn'
			]
		}
	},
	{
		id: 'betea-1995',
		type: 'document',
		title: '[Work of 1995, not named in the article]',
		author: [{ family: 'Betea' }],
		issued: { 'date-parts': [[1995]] },
		custom: {
			citedAt: ['p01.14', 'p01.15'],
			lacks:
				'The article cites it in brackets and has no bibliography: title, first names and publisher are not given.'
		}
	},
	{
		id: 'ferro-1977',
		type: 'book',
		title: 'Cinéma et histoire',
		author: [{ family: 'Ferro', given: 'Marc' }],
		issued: { 'date-parts': [[1977]] },
		publisher: 'Gallimard',
		'publisher-place': 'Paris',
		page: '140–143',
		language: 'fr',
		custom: { citedAt: ['p02.26', 'p02.28', 'p03.fn'] }
	},
	{
		id: 'lebedev-1965',
		type: 'book',
		title: 'Otcherki istorii kino SSSR, Nemoe kino: 1918–1934 gody',
		author: [{ family: 'Lebedev', given: 'N.A.' }],
		issued: { 'date-parts': [[1965]] },
		publisher: 'Iskusstvo',
		'publisher-place': 'Moscow',
		language: 'ru',
		custom: { citedAt: ['p03.fn'], lacks: 'No page is given.' }
	},
	{
		id: 'sorlin-2015',
		type: 'article-journal',
		title: 'Archives et actualités filmées de l’époque stalinienne',
		author: [{ family: 'Sorlin', given: 'Pierre' }],
		issued: { 'date-parts': [[2015]] },
		'container-title': 'Théorème',
		issue: '8',
		page: '290',
		language: 'fr',
		custom: {
			citedAt: ['p03.05', 'p03.fn'],
			lacks:
				'The same issue number is given for an article of 2005: a date or a number seems wrong. The manuscript has “acutalités”.'
		}
	},
	{
		id: 'albera-agitprop',
		type: 'chapter',
		title: 'Cinéma soviétique des années 1924–1928: commande sociale/commande publique',
		author: [{ family: 'Albéra', given: 'François' }],
		editor: [{ family: 'Bertin-Maghit', given: 'Jean-Pierre' }],
		'container-title': 'Une histoire mondiale des cinémas de propagande',
		language: 'fr',
		custom: {
			citedAt: ['p03.fn'],
			lacks:
				'Place, publisher, year and pages are placeholders in the manuscript; another note gives the volume as Paris, Nouveau Monde Éditions, 2008.'
		}
	},
	{
		id: 'kovalov-2002',
		type: 'article-journal',
		title: 'Noveichaya istoria otetchestvennogo kino. 1986–2000. Kino i kontext. T. IV',
		author: [{ family: 'Kovalov', given: 'Oleg' }],
		issued: { 'date-parts': [[2002]] },
		'container-title': 'Seance',
		'publisher-place': 'Saint Petersburg',
		language: 'ru',
		custom: {
			citedAt: ['p03.fn'],
			lacks: 'Article and volume are not told apart; no page is given.'
		}
	},
	{
		id: 'kawamura-2011',
		type: 'article-journal',
		title:
			'La création collective dans le documentaire soviétique: photographie, cinéma et “correspondants-ouvriers”',
		author: [{ family: 'Kawamura', given: 'Aya' }],
		issued: { 'date-parts': [[2011]] },
		'container-title': '1895. Mille huit cent quatre-vingt-quinze',
		issue: '63',
		page: '50',
		language: 'fr',
		DOI: '10.4000/1895.4323',
		custom: { citedAt: ['p03.11', 'p03.14', 'p03.16', 'p03.fn'] }
	},
	{
		id: 'bazin-1950',
		type: 'article-journal',
		title: 'Le cinéma soviétique et le mythe de Staline',
		author: [{ family: 'Bazin', given: 'André' }],
		issued: { 'date-parts': [[1950, 8]] },
		'container-title': 'Esprit',
		issue: '170',
		page: '210–235',
		language: 'fr',
		custom: { citedAt: ['p03.17', 'p03.fn'] }
	},
	{
		id: 'kenez-2005',
		type: 'article-journal',
		title: 'Le cinéma soviétique sous Staline (1928–1953)',
		author: [{ family: 'Kenez', given: 'Peter' }],
		issued: { 'date-parts': [[2005]] },
		'container-title': 'Théorème',
		issue: '8',
		page: '19, 32',
		language: 'fr',
		custom: {
			citedAt: ['p03.19', 'p03.fn', 'p04.04', 'p04.05', 'p04.fn'],
			lacks: 'The same issue number is given for an article of 2015.'
		}
	},
	{
		id: 'khazak-2008',
		type: 'thesis',
		title: 'Le cinéma de la perestroika vu par la critique de presse française',
		author: [{ family: 'Khazak', given: 'Katia' }],
		issued: { 'date-parts': [[2008]] },
		publisher: 'Université Sorbonne Nouvelle – Paris 3',
		genre: 'M.A. thesis',
		language: 'fr',
		custom: { citedAt: ['p04.fn'], lacks: 'No page is given.' }
	},
	{
		id: 'papazian',
		type: 'document',
		title: '[Work not named in the article]',
		author: [{ family: 'Papazian', given: 'Elizabeth' }],
		custom: { citedAt: ['p04.fn'], lacks: 'Title, year and page are not given.' }
	},
	{
		id: 'eisenschitz-2002',
		type: 'book',
		title: 'Gels et dégels. Une autre histoire du cinéma soviétique, 1926–1968',
		editor: [{ family: 'Eisenschitz', given: 'Bernard' }],
		issued: { 'date-parts': [[2002]] },
		publisher: 'Centre Pompidou',
		'publisher-place': 'Paris',
		language: 'fr',
		custom: {
			citedAt: ['p04.07', 'p04.fn'],
			lacks: 'No page is given. The text of the manuscript spells the editor Eisenscihtz.'
		}
	},
	{
		id: 'laurent-2003',
		type: 'book',
		title: 'Le cinéma stalinien, question d’histoire',
		editor: [{ family: 'Laurent', given: 'Natacha' }],
		issued: { 'date-parts': [[2003]] },
		publisher: 'Presses Universitaires du Mirail/La Cinémathèque de Toulouse',
		'publisher-place': 'Toulouse',
		page: '11',
		language: 'fr',
		custom: { citedAt: ['p04.07', 'p04.08', 'p04.09', 'p04.fn'] }
	},
	{
		id: 'feigelson-2005',
		type: 'book',
		title: 'Caméra politique. Cinéma et stalinisme',
		editor: [{ family: 'Feigelson', given: 'Kristian' }],
		issued: { 'date-parts': [[2005]] },
		publisher: 'Presses de la Sorbonne Nouvelle',
		'publisher-place': 'Paris',
		language: 'fr',
		custom: { citedAt: ['p04.07', 'p04.fn'], lacks: 'No page is given.' }
	},
	{
		id: 'bertin-maghit-2008',
		type: 'book',
		title: 'Une histoire mondiale des cinémas de propagande',
		editor: [{ family: 'Bertin-Maghit', given: 'Jean-Pierre' }],
		issued: { 'date-parts': [[2008]] },
		publisher: 'Nouveau Monde Éditions',
		'publisher-place': 'Paris',
		language: 'fr',
		custom: { citedAt: ['p03.fn', 'p04.07', 'p04.fn'], lacks: 'No page is given.' }
	},
	{
		id: 'godet-1991',
		type: 'document',
		title: '[Work of 1991, not named in the article]',
		author: [{ family: 'Godet' }],
		issued: { 'date-parts': [[1991]] },
		custom: {
			citedAt: ['p04.14'],
			lacks:
				'The article cites it in brackets and has no bibliography: title, first names and publisher are not given.'
		}
	},
	{
		id: 'samier-2012',
		type: 'document',
		title: '[Work of 2012, not named in the article]',
		author: [{ family: 'Samier' }],
		issued: { 'date-parts': [[2012]] },
		custom: {
			citedAt: ['p04.17', 'p04.fn'],
			lacks:
				'The article cites it in brackets and has no bibliography: title, first names and publisher are not given.'
		}
	},
	{
		id: 'massignon-2002',
		type: 'document',
		title: '[Work of 2002, not named in the article]',
		author: [{ family: 'Massignon' }],
		issued: { 'date-parts': [[2002]] },
		custom: {
			citedAt: ['p04.19'],
			lacks:
				'The article cites it in brackets and has no bibliography: title, first names and publisher are not given.'
		}
	},
	{
		id: 'gaumont-pathe-108',
		type: 'webpage',
		title: '[Page of the website of Gaumont Pathé Archives]',
		publisher: 'Gaumont Pathé Archives',
		URL: 'http://www.gaumontpathearchives.com/index.php?html=108',
		custom: { citedAt: ['p04.fn'], lacks: 'Title and date of access.' }
	},
	{
		id: 'gaumont-pathe-4',
		type: 'webpage',
		title: '[Page of the website of Gaumont Pathé Archives]',
		publisher: 'Gaumont Pathé Archives',
		URL: 'http://www.gaumontpathearchives.com/index.php?html=4',
		custom: { citedAt: ['p05.fn'], lacks: 'Title and date of access.' }
	},
	{
		id: 'pravda-1935',
		type: 'article-newspaper',
		title: '[Article on the record, 2 September 1935]',
		issued: { 'date-parts': [[1935, 9, 2]] },
		'container-title': 'Pravda',
		language: 'ru',
		note: 'Quoted after Depretto 1982.',
		custom: {
			citedAt: ['p01.18', 'p01.19', 'p01.20', 'p02.01', 'p02.02', 'p05.22', 'p07.09', 'p07.10'],
			lacks: 'Title, author and page.'
		}
	},
	{
		id: 'izvestia-1933',
		type: 'article-newspaper',
		title: '[Publication of the goals of the second five-year plan]',
		issued: { 'date-parts': [[1933, 12, 30]] },
		'container-title': 'Izvestia',
		language: 'ru',
		custom: { citedAt: ['p02.fn'], lacks: 'Title, author and page.' }
	},
	{
		id: 'gelas',
		type: 'document',
		title: '[Statement of an engineer, not identified further]',
		author: [{ family: 'Gelas', given: 'Etienne' }],
		note: 'Engineer at the Roche-la-Molière and Firminy Mining Company, by the article’s note.',
		custom: { citedAt: ['p06.fn'], lacks: 'Where and when he said it.' }
	},
	{
		id: 'ackerman-2013',
		type: 'broadcast',
		title: 'The Soviet worker, the hero and the victim',
		author: [{ family: 'Ackerman', given: 'Galia' }],
		issued: { 'date-parts': [[2013, 5, 1]] },
		'container-title': 'The March of History, France Inter',
		note: 'Ackerman speaks in the programme; the article gives its title in English.',
		custom: { citedAt: ['p07.fn', 'p10.fn'], lacks: 'The French title; who presented it.' }
	},
	{
		id: 'werth-berelowitch-2011',
		type: 'document',
		title: '[Work of 2011, not named in the article]',
		author: [{ family: 'Werth' }, { family: 'Berelowitch' }],
		issued: { 'date-parts': [[2011]] },
		custom: {
			citedAt: ['p07.14'],
			lacks:
				'The article cites it in brackets and has no bibliography: title, first names and publisher are not given.'
		}
	},
	{
		id: 'unfried-1999',
		type: 'document',
		title: '[Work of 1999, not named in the article]',
		author: [{ family: 'Unfried' }],
		issued: { 'date-parts': [[1999]] },
		custom: {
			citedAt: ['p07.16', 'p07.17'],
			lacks:
				'The article cites it in brackets and has no bibliography: title, first names and publisher are not given.'
		}
	},
	{
		id: 'halbwachs-1950',
		type: 'document',
		title: '[Work of 1950, not named in the article]',
		author: [{ family: 'Halbwachs', given: 'Maurice' }],
		issued: { 'date-parts': [[1950]] },
		custom: {
			citedAt: ['p07.23'],
			lacks:
				'The article gives author and year in its text and has no bibliography: the title is not given.'
		}
	},
	{
		id: 'lavabre-1994',
		type: 'document',
		title: '[Work of 1994, not named in the article]',
		author: [{ family: 'Lavabre' }],
		issued: { 'date-parts': [[1994]] },
		page: '483',
		custom: {
			citedAt: ['p08.02', 'p11.02'],
			lacks:
				'The article cites it in brackets and has no bibliography: title, first names and publisher are not given.'
		}
	},
	{
		id: 'gicquel-2010',
		type: 'document',
		title: '[Work of 2010, not named in the article]',
		author: [{ family: 'Gicquel' }, { family: 'Gicquel' }],
		issued: { 'date-parts': [[2010]] },
		custom: {
			citedAt: ['p10.22'],
			lacks:
				'The article cites it in brackets and has no bibliography: title, first names and publisher are not given.'
		}
	},
	{
		id: 'veray',
		type: 'book',
		title: 'Les images d’archives face à l’histoire',
		author: [{ family: 'Véray', given: 'Laurent' }],
		page: '99–185',
		language: 'fr',
		custom: {
			citedAt: ['p11.fn'],
			lacks: 'Place, publisher and year are not given in the article.'
		}
	},
	{
		id: 'komsomolskaya-pravda-1988',
		type: 'article-newspaper',
		title: '[Article on Stakhanov, 1988]',
		issued: { 'date-parts': [[1988]] },
		'container-title': 'Komsomolskaya Pravda',
		language: 'ru',
		custom: {
			citedAt: ['p14.17', 'p14.18', 'p14.20'],
			lacks: 'Title, author and date. The issue has not been found.'
		}
	},
	{
		id: 'constitution-1936',
		type: 'legislation',
		title: 'Constitution of the USSR',
		issued: { 'date-parts': [[1936]] },
		custom: { citedAt: ['p10.20'], lacks: 'The article names no edition and no article of it.' }
	},
	{
		id: 'gse-stakhanov',
		type: 'entry-encyclopedia',
		title: 'Stakhanov',
		'container-title': 'Great Soviet Encyclopedia',
		note: '3rd edition. Cited, together with the Encyclopedia of Ukraine, for the night of 30 to 31 August and a shift of 5 hours 45 minutes; lists his awards.',
		custom: { citedAt: [] }
	},
	{
		id: 'encyclopedia-ukraine',
		type: 'entry-encyclopedia',
		title: '[Entries on Stakhanov and on the city]',
		issued: { 'date-parts': [[1993]] },
		'container-title': 'Encyclopedia of Ukraine',
		'publisher-place': 'Toronto',
		volume: '5',
		note: 'Gives the night of 30 to 31 August; his death on 5 November 1977; the city’s name Stakhanov from 1978. That the name ended in 2016 is later than this volume.',
		custom: { citedAt: [] }
	},
	{
		id: 'annales-1936',
		type: 'article-journal',
		title: 'Un aspect du mouvement stakhanoviste',
		issued: { 'date-parts': [[1936]] },
		'container-title': 'Annales d’histoire économique et sociale',
		page: '166',
		language: 'fr',
		note: 'Has Stakhanov go down with two timbermen.',
		custom: { citedAt: [] }
	},
	{
		id: 'youth-day',
		type: 'document',
		title: '[International Youth Day: date]',
		note: 'Held on 1 September from 1932; the record was set for it, before it.',
		custom: {
			citedAt: [],
			lacks: 'The work this rests on is not named.'
		}
	},
	{
		id: 'congress-1934',
		type: 'document',
		title:
			'[17th Congress of the All-Union Communist Party (Bolsheviks), 26 January to 10 February 1934]',
		issued: { 'date-parts': [[1934]] },
		note: 'A newspaper of December 1933 can hold only the draft of the plan.',
		custom: { citedAt: [], lacks: 'The work this rests on is not named.' }
	},
	{
		id: 'conference-1935',
		type: 'document',
		title: '[First All-Union Conference of Stakhanovites, Kremlin, 14 to 17 November 1935]',
		issued: { 'date-parts': [[1935]] },
		note: 'Stalin spoke on the 17th.',
		custom: { citedAt: [], lacks: 'The work this rests on is not named.' }
	},
	{
		id: 'hero-of-socialist-labour',
		type: 'entry-encyclopedia',
		title: 'Stakhanov',
		'container-title': 'Great Soviet Encyclopedia',
		note: 'Hero of Socialist Labour in 1970; no such title existed in 1935.',
		custom: { citedAt: [] }
	},
	{
		id: 'badge-of-honour',
		type: 'document',
		title: '[Order of the Badge of Honour: foundation]',
		note: 'Founded on 25 November 1935; it is not in the Great Soviet Encyclopedia’s list of Stakhanov’s awards.',
		custom: { citedAt: [], lacks: 'The work this rests on is not named.' }
	},
	{
		id: 'frus-449',
		type: 'document',
		title: 'Foreign Relations of the United States. The Soviet Union, 1933–1939, no. 449',
		note: 'The Supreme Soviet sat from 12 to 19 January 1938.',
		custom: { citedAt: [] }
	},
	{
		id: 'trud-1988',
		type: 'article-newspaper',
		title: '[Report that Trud of 31 August 1988 wrote of Stakhanov critically]',
		issued: { 'date-parts': [[1988, 9, 1]] },
		'container-title': 'Los Angeles Times (Associated Press)',
		language: 'en',
		custom: { citedAt: [] }
	},
	{
		id: 'khrushchev-1959',
		type: 'document',
		title: '[Visits of heads of state]',
		issued: { 'date-parts': [[1959]] },
		note: 'Khrushchev was in the United States in September 1959; Eisenhower’s return visit did not take place.',
		custom: { citedAt: [], lacks: 'The work this rests on is not named.' }
	},
	{
		id: 'dovzhenko-1943',
		type: 'motion_picture',
		title: 'Bitva za nashu Sovetskuyu Ukrainu',
		author: [{ family: 'Dovzhenko', given: 'Alexandr' }],
		issued: { 'date-parts': [[1943]] },
		language: 'ru',
		note: 'A full-length documentary. That it is Bataille pour notre Ukraine is an identification by its title.',
		custom: { citedAt: [] }
	},
	{
		id: 'halbwachs-death',
		type: 'document',
		title: '[Maurice Halbwachs: dates]',
		note: 'Halbwachs died in 1945; the book of 1950 is posthumous.',
		custom: { citedAt: [], lacks: 'The work this rests on is not named.' }
	}
];
