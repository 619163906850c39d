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
		custom: { citedAt: [], lacks: 'Missing: author, date and place of publication.' }
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
			lacks: 'Missing: original title, place and publisher; who wrote it; who translated it.'
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
		custom: { citedAt: ['p04.fn'], lacks: 'Missing: title and date of access.' }
	},
	{
		id: 'gaumont-pathe-4',
		type: 'webpage',
		title: '[Page of the website of Gaumont Pathé Archives]',
		publisher: 'Gaumont Pathé Archives',
		URL: 'http://www.gaumontpathearchives.com/index.php?html=4',
		custom: { citedAt: ['p05.fn'], lacks: 'Missing: title and date of access.' }
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
			lacks: 'Missing: title, author and page.'
		}
	},
	{
		id: 'izvestia-1933',
		type: 'article-newspaper',
		title: '[Publication of the goals of the second five-year plan]',
		issued: { 'date-parts': [[1933, 12, 30]] },
		'container-title': 'Izvestia',
		language: 'ru',
		custom: { citedAt: ['p02.fn'], lacks: 'Missing: title, author and page.' }
	},
	{
		id: 'gelas',
		type: 'document',
		title: '[Statement of an engineer, not identified further]',
		author: [{ family: 'Gelas', given: 'Etienne' }],
		note: 'Engineer at the Roche-la-Molière and Firminy Mining Company, by the article’s note.',
		custom: { citedAt: ['p06.fn'], lacks: 'Missing: where and when he said it.' }
	},
	{
		id: 'ackerman-2013',
		type: 'broadcast',
		title: 'The Soviet worker, the hero and the victim',
		author: [{ family: 'Ackerman', given: 'Galia' }],
		issued: { 'date-parts': [[2013, 5, 1]] },
		'container-title': 'The March of History, France Inter',
		note: 'Ackerman speaks in the programme; the article gives its title in English.',
		custom: { citedAt: ['p07.fn', 'p10.fn'], lacks: 'Missing: the French title; who presented it.' }
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
			lacks: 'Missing: title, author and date. The issue has not been found.'
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
		title: 'Stakhanov, Aleksei Grigor’evich',
		'container-title': 'Great Soviet Encyclopedia',
		issued: { 'date-parts': [[1979]] },
		URL: 'https://encyclopedia2.thefreedictionary.com/Alexey+Stakhanov',
		note: '3rd edition, in English.',
		custom: { citedAt: [] }
	},
	{
		id: 'gse-movement',
		type: 'entry-encyclopedia',
		title: 'Stakhanovite Movement',
		'container-title': 'Great Soviet Encyclopedia',
		issued: { 'date-parts': [[1979]] },
		URL: 'https://encyclopedia2.thefreedictionary.com/Stakhanovite+Movement',
		note: '3rd edition, in English.',
		custom: { citedAt: [] }
	},
	{
		id: 'encyclopedia-ukraine',
		type: 'entry-encyclopedia',
		title: 'Stakhanov, Aleksei',
		'container-title': 'Encyclopedia of Ukraine',
		'publisher-place': 'Toronto',
		URL: 'https://www.encyclopediaofukraine.com/display.asp?linkpath=pages%5CS%5CT%5CStakhanovAleksei.htm',
		note: 'Volume 5 (1993), as it stands online, brought up to date: the record “allegedly” set, “carefully staged by the Communist Party authorities”.',
		custom: { citedAt: [] }
	},
	{
		id: 'annales-1936',
		type: 'article-journal',
		title: 'Un aspect du « mouvement stakhanoviste »',
		issued: { 'date-parts': [[1936]] },
		'container-title': 'Annales d’histoire économique et sociale',
		page: '166',
		language: 'fr',
		URL: 'https://www.cambridge.org/core/journals/annales-d-histoire-economique-et-sociales/article/abs/un-aspect-du-mouvement-stakhanoviste/B1D45D31745A15E5D79E18A5096BC133',
		note: 'Pravda of November 1935 is among its sources. The page is that of a note. Read in a copy at another address.',
		custom: {
			citedAt: [],
			lacks:
				'Missing: author, issue, and the pages it runs over. Its opening was read, not the whole.'
		}
	},
	{
		id: 'time-1935',
		type: 'article',
		title: 'Heroes of Labor',
		issued: { 'date-parts': [[1935, 12, 16]] },
		'container-title': 'Time',
		language: 'en',
		URL: 'https://content.time.com/time/subscriber/article/0,33009,755449,00.html',
		note: 'A mocking report. The sentence cited was read at wordola.com, where it is quoted with title and date; the page at this address was seen only to just before it.',
		custom: { citedAt: [], lacks: 'Missing: author and page.' }
	},
	{
		id: 'matveev-1983',
		type: 'book',
		title: 'Solntse pod zemlei. Stakhanov i stakhanovtsy',
		author: [{ family: 'Matveev', given: 'N. S.' }],
		issued: { 'date-parts': [[1983]] },
		publisher: 'Molodaia gvardiia',
		'publisher-place': 'Moscow',
		language: 'ru',
		note: 'A biography told like a novel. Read in part, in an online copy.',
		custom: { citedAt: [] }
	},
	{
		id: 'vedomosti-2026',
		type: 'article-newspaper',
		title: '[On heroes of the five-year plans: Stakhanov]',
		issued: { 'date-parts': [[2026, 1, 3]] },
		'container-title': 'Vedomosti',
		language: 'ru',
		URL: 'https://www.vedomosti.ru/society/selection/2026/01/03/1167517-geroi-pyatiletok-stahanov',
		note: 'Gives the timbermen first names.',
		custom: { citedAt: [], lacks: 'Missing: author.' }
	},
	{
		id: 'ostro-2010',
		type: 'webpage',
		title: '[A memorial opens in Irmino]',
		issued: { 'date-parts': [[2010]] },
		publisher: 'OstroV',
		language: 'ru',
		note: 'Lists the five: Petrov, Kontsedalov, Pozdniakov, Diukanov and Stakhanov.',
		custom: { citedAt: [], lacks: 'Missing: author.' }
	},
	{
		id: 'party-committee-1935',
		type: 'document',
		title: '[Decision of the Party committee of the mine, 31 August 1935]',
		issued: { 'date-parts': [[1935, 8, 31]] },
		language: 'ru',
		URL: 'https://booksonline.com.ua/view.php?book=137923&page=132',
		note: 'Two retellings in Russian agree on most of the rewards: the one at this address, in a book we could not name, and Matveev 1983. The horse, and the threat of the ninth point, are in the first alone; the copy of Matveev that was read breaks off before that point.',
		custom: { citedAt: [], lacks: 'The document itself has not been found.' }
	},
	{
		id: 'stakhanov-1938-russian',
		type: 'book',
		title: 'Rasskaz o moei zhizni',
		author: [{ family: 'Stakhanov', given: 'A. G.' }],
		issued: { 'date-parts': [[1938]] },
		publisher: 'OGIZ',
		'publisher-place': 'Moscow',
		language: 'ru',
		note: 'The book that the article cites in French. Only its opening was read, in an online copy.',
		custom: { citedAt: [] }
	},
	{
		id: 'siegelbaum-1988',
		type: 'book',
		title: 'Stakhanovism and the Politics of Productivity in the USSR, 1935–1941',
		author: [{ family: 'Siegelbaum', given: 'Lewis H.' }],
		issued: { 'date-parts': [[1988]] },
		publisher: 'Cambridge University Press',
		'publisher-place': 'Cambridge',
		language: 'en',
		note: 'Its publisher has it find in the movement neither “the product of a master plan” nor “spontaneity from below”.',
		custom: { citedAt: [], lacks: 'The book itself was not at hand: named for whoever reads on.' }
	},
	{
		id: 'time-1936',
		type: 'article',
		title: 'Ten Stakhanov Days',
		issued: { 'date-parts': [[1936, 2, 10]] },
		'container-title': 'Time',
		language: 'en',
		note: 'In plants where the method was established, workers had to produce more to earn as before. Read in a copy, not at an address of Time’s.',
		custom: { citedAt: [], lacks: 'Missing: author and page.' }
	},
	{
		id: 'new-york-times-1985',
		type: 'article-newspaper',
		title: '[Article on Stakhanov, 1985]',
		issued: { 'date-parts': [[1985]] },
		'container-title': 'The New York Times',
		language: 'en',
		note: 'Quoted by an anonymous hand on a talk page of Wikipedia, from a passage since deleted: the record was “carefully planned and prepared” by the Party.',
		custom: { citedAt: [], lacks: 'Missing: title, author and day. The issue has not been found.' }
	},
	{
		id: 'rferl-2010',
		type: 'webpage',
		title: 'Ukraine City Marks Soviet-Era Stakhanov Movement',
		issued: { 'date-parts': [[2010]] },
		publisher: 'Radio Free Europe/Radio Liberty',
		language: 'en',
		URL: 'https://www.rferl.org/a/Ukraine_City_Marks_Soviet_Era_Stakhanov_Movement/2074704.html',
		note: 'Says in one clause that a piece of 1988 had the records inflated; nothing of helpers in what was read.',
		custom: { citedAt: [] }
	},
	{
		id: 'kadiivka',
		type: 'entry-encyclopedia',
		title: 'Kadiivka',
		'container-title': 'Wikipedia',
		URL: 'https://en.wikipedia.org/wiki/Kadiivka',
		note: 'Seen in November 2026.',
		custom: { citedAt: [] }
	},
	{
		id: 'kononova-2005',
		type: 'article-newspaper',
		title: '[On Stakhanov, 9 March 2005]',
		author: [{ family: 'Kononova', given: 'N.' }],
		issued: { 'date-parts': [[2005, 3, 9]] },
		'container-title': 'Molodogvardeets',
		language: 'ru',
		URL: 'http://citynews.net.ua/1/2068_1.html',
		note: 'Quotes Pravda’s notice in Russian, and dates it to 1 September 1935. Only its opening was read.',
		custom: { citedAt: [], lacks: 'Missing: title.' }
	},
	{
		id: 'youth-day',
		type: 'entry-encyclopedia',
		title: 'International Youth Day',
		'container-title': 'Online dictionary, seemingly from the Great Soviet Encyclopedia',
		URL: 'https://encyclopedia2.thefreedictionary.com/International+Youth+Day',
		note: 'On 1 September from 1932. That the day of 1935 was the 21st is our sum.',
		custom: { citedAt: [] }
	},
	{
		id: 'congress-1934',
		type: 'entry-encyclopedia',
		title: 'Seventeenth Congress of the All-Union Communist Party (Bolshevik)',
		'container-title': 'Online dictionary, seemingly from the Great Soviet Encyclopedia',
		URL: 'https://encyclopedia2.thefreedictionary.com/Seventeenth+Congress+of+the+All-Union+Communist+Party+Bolshevik',
		note: '26 January to 10 February 1934: a newspaper of December 1933 can hold only the draft of the plan.',
		custom: { citedAt: [] }
	},
	{
		id: 'hero-of-socialist-labour',
		type: 'entry-encyclopedia',
		title: 'Hero of Socialist Labor',
		'container-title': 'Encyclopedia article in an online dictionary',
		URL: 'https://ed.newdu.com/k1065925.html',
		note: 'Created on 27 December 1938.',
		custom: { citedAt: [] }
	},
	{
		id: 'badge-of-honour',
		type: 'entry-encyclopedia',
		title: 'Orders of the USSR',
		'container-title': 'Encyclopedia article in an online dictionary',
		URL: 'https://ed.newdu.com/k1392680.html',
		note: 'Founded on 25 November 1935.',
		custom: { citedAt: [] }
	},
	{
		id: 'frus-449',
		type: 'document',
		title: 'Foreign Relations of the United States. The Soviet Union, 1933–1939, no. 449',
		URL: 'https://history.state.gov/historicaldocuments/frus1933-39/d449',
		note: 'By Charles Bohlen. The Supreme Soviet sat from 12 to 19 January 1938; by another page both houses met together on the 17th, the article’s day.',
		custom: { citedAt: [] }
	},
	{
		id: 'trud-1988',
		type: 'article-newspaper',
		title: 'Soviet ‘Hero’ Worker’s Life Reported Ruined by Chiefs',
		issued: { 'date-parts': [[1988, 9, 1]] },
		'container-title': 'Los Angeles Times (Associated Press)',
		language: 'en',
		URL: 'https://www.latimes.com/archives/la-xpm-1988-09-01-mn-4570-story.html',
		note: 'Retells an article in Trud of “Wednesday”, which we take for 31 August. The end was not to be read.',
		custom: { citedAt: [] }
	},
	{
		id: 'khrushchev-1959',
		type: 'webpage',
		title: 'Nikita Khrushchev visits the United States, Sept. 15, 1959',
		issued: { 'date-parts': [[2011]] },
		publisher: 'Politico',
		language: 'en',
		URL: 'https://www.politico.com/story/2011/09/nikita-khrushchev-visits-the-united-states-sept-15-1959-063520',
		note: 'Eisenhower’s return visit of 1960 was cancelled.',
		custom: { citedAt: [] }
	},
	{
		id: 'dovzhenko-1943',
		type: 'motion_picture',
		title: 'Bitva za nashu Sovetskuyu Ukrainu',
		author: [
			{ family: 'Dovzhenko', given: 'Alexandr' },
			{ family: 'Solntseva', given: 'Yuliya' },
			{ family: 'Avdeenko', given: 'Ya.' }
		],
		issued: { 'date-parts': [[1943]] },
		language: 'ru',
		URL: 'http://iconotheque-russe.ehess.fr/film/717/',
		note: 'La Bataille pour notre Ukraine soviétique, a montage film of the central and the Ukrainian newsreel studios; 72 minutes. That it is Bataille pour notre Ukraine is an identification by title and year.',
		custom: { citedAt: [] }
	},
	{
		id: 'halbwachs-death',
		type: 'webpage',
		title: '[La mémoire collective, as a bookseller describes it]',
		publisher: 'La Procure',
		language: 'fr',
		URL: 'https://www.laprocure.com/post/4105/maurice-halbwachs',
		note: 'Died in 1945; the book of 1950 is posthumous.',
		custom: { citedAt: [] }
	},
	{
		id: 'net-film-49191',
		type: 'webpage',
		title: '[Film 49191: Loyalty to tradition, and other stories]',
		publisher: 'Net-Film',
		language: 'en',
		URL: 'https://tst1.net-film.ru/en/film-49191/',
		note: 'Its first story, “Loyalty to tradition”, marks fifty years of the movement; the title of the whole was not to be seen. That it is a newsreel of the railways is our guess.',
		custom: { citedAt: [] }
	},
	{
		id: 'net-film-21993',
		type: 'webpage',
		title: 'Stakhanov movement (1935–1936), film-document 21993',
		publisher: 'Net-Film',
		language: 'en',
		URL: 'https://www.net-film.eu/film-21993/',
		note: 'Newsreel footage, 2 minutes 16 seconds.',
		custom: { citedAt: [] }
	},
	{
		id: 'msu-stakhanovite',
		type: 'webpage',
		title: 'Year of the Stakhanovite: Video',
		publisher: 'Seventeen Moments in Soviet History, Michigan State University',
		language: 'en',
		URL: 'https://soviethistory.msu.edu/1936-2/year-of-the-stakhanovite/year-of-the-stakhanovite-video/',
		note: 'Captions of extracts, among them The Stakhanov Movement (1938) and Aleksei Stakhanov (1936).',
		custom: { citedAt: [] }
	},
	{
		id: 'lumni-916',
		type: 'webpage',
		title: 'Le stakhanovisme et la mobilisation des classes ouvrières en URSS',
		publisher: 'INA, Lumni Enseignement',
		language: 'fr',
		URL: 'https://enseignants.lumni.fr/fiche-media/00000000916/le-stakhanovisme-et-la-mobilisation-des-classes-ouvrieres-en-urss.html',
		note: 'From Gaumont Pathé Archives; dated 1 August 1935, before the record: a nominal date. A lesson page of the same house calls it a Soviet document of 1935.',
		custom: { citedAt: [] }
	}
];
