// The films: the seven with images of Stakhanov, then five compilations that hold only pieces of Stalin's speech.
import { inferred, outside, stated, unresolved } from './evidence';
import type { FilmId } from './ids';
import type { Film } from './schema';

// Said once for the five films that hold the record.
const sceneOfRecord = {
	of: 'scene',
	seconds: stated({ min: 7, max: 15 }, 'p11.20', 'p11.23', 'p11.24', 'p11.25')
} as const;
const notItsSubject = stated(
	'The film is not about Stakhanov: he serves a larger theme.',
	'p11.20',
	'p11.21',
	'p11.22'
);
const commonOrder = stated(
	'The scenes come in much the same order from film to film: he cuts coal, then people clap and give him flowers.',
	'p13.01',
	'p13.02',
	'p13.03'
);

/** A compilation that holds a piece of Stalin's speech and is not among the seven. */
function compilation(id: FilmId, number: string, piece: string, tension?: string): Film {
	return {
		id,
		short: `Archives ${number}`,
		title: stated(`Archives n°${number}`, 'p08.fn'),
		titleLanguage: 'fr',
		english: inferred(
			`Archives ${number}`,
			['p08.fn', 'p11.fn'],
			'The article leaves this title as it is; the translation is ours, after its own “Archives 01” for a title of the same form.'
		),
		date: unresolved(
			'[1935-11-17..]',
			['p08.06', 'p08.07', 'p08.fn'],
			'It holds footage of the conference of 17 November 1935, so it is not earlier; when it was put together is not said.'
		),
		country: unresolved(
			'ussr',
			['p08.06', 'p08.07', 'p08.fn'],
			'The footage was taken in Moscow; who put the compilation together, and where, is not said.'
		),
		kind: unresolved(
			null,
			['p05.04', 'p05.05', 'p05.06', 'p08.fn'],
			'The article counts newsreels and documentaries among the seven films with images of Stakhanov only, and calls this one a compilation.'
		),
		collection: unresolved(
			null,
			['p08.fn', 'p11.11', 'p11.12'],
			'The article gives the collection of Archives n°57 and n°01, both Arkéïon, but not of this film.'
		),
		shows: inferred(
			false,
			['p05.04', 'p05.10', 'p08.05', 'p08.fn', 'p09.08', 'p09.09', 'p11.10', 'p11.11'],
			'Just seven of the films found have images of him, and the article describes all seven; this is not one of them.' +
				(tension ? ` ${tension}` : '')
		),
		durations: [],
		picture: [
			stated(`It holds ${piece} of Stalin’s speech, which is spread over six films.`, 'p08.fn'),
			stated('It “almost certainly” consists of rushes, as the other compilations do.', 'p08.fn')
		],
		sound: unresolved(
			'A piece of Stalin’s speech',
			['p08.fn'],
			'The article does not say in which language it is heard, or how it was translated.' +
				(tension
					? ' Its French wording of Stakhanov’s own speech is taken from this film, without a word on whether that is a voice, titles or a document.'
					: '')
		),
		people: [{ name: 'Joseph Stalin', role: 'speaker', claim: stated(true, 'p08.fn') }]
	};
}

export const films: readonly Film[] = [
	{
		id: 'journal-1935',
		short: 'Journal 1935',
		title: stated('Le journal de l’année 1935', 'p05.10'),
		titleLanguage: 'fr',
		english: stated('The news of year 1935', 'p05.fn'),
		date: stated('1993', 'p05.10', 'p13.06', 'p13.24'),
		filmed: unresolved(
			'1935',
			['p06.18', 'p06.19'],
			'The article says that the images “probably date from 1935” and were shot later than the record; it names no day and no newsreel.'
		),
		country: stated('france', 'p13.05', 'p13.22'),
		kind: stated('documentary', 'p05.10', 'p13.07', 'p13.fn'),
		collection: inferred(
			'gaumont-documentary',
			['p05.04', 'p05.05', 'p05.10', 'p08.fn', 'p09.08', 'p09.09', 'p11.10', 'p11.11', 'p11.12'],
			'Of the seven films five are in the Arkéïon collection: the four of the last section and Archives n°57. That leaves this film and the one on the deputy for one place in Pathé news and one in the Gaumont documentary collection; this one is a documentary that the Cinémathèque Gaumont produced.'
		),
		shows: stated(true, 'p05.04', 'p06.03', 'p06.04'),
		phase: stated('looking-back', 'p07.28', 'p08.01'),
		durations: [
			{ of: 'sequence', seconds: stated(7, 'p06.03') },
			{ of: 'commentary', seconds: stated(19, 'p05.21') },
			sceneOfRecord
		],
		picture: [
			stated('Five shots in seven seconds carry the record.', 'p06.03'),
			stated(
				'The director uses only images from newsreels of the time, cut together long after the events.',
				'p05.11',
				'p05.12'
			),
			stated(
				'Its end credits seem to name three sources: the Cinémathèque Gaumont, Ciné Plus (posters and photographs) and the Cinémathèque J.M. Boursicot (archives of advertising).',
				'p05.fn'
			),
			stated(
				'It is particularly similar to the film of 1977, which has one more shot of the conveyor belt.',
				'p13.04',
				'p13.05'
			),
			unresolved(
				'How a French film of 1993 came by a Soviet edit of 1977',
				['p04.19', 'p04.20', 'p05.10', 'p11.12', 'p13.05', 'p13.06'],
				'The Arkéïon collection, which holds the film of 1977, came under the Cinémathèque Gaumont in 2003, ten years after that same house produced this film; the article does not say how it was seen or borrowed before.'
			),
			commonOrder,
			notItsSubject
		],
		sound: stated(
			'A French voice-over by Gilles Schneider that distrusts Soviet propaganda, yet tells the record without questioning it',
			'p05.12',
			'p05.13',
			'p13.07',
			'p13.22',
			'p13.23',
			'p13.24',
			'p13.fn'
		),
		people: [
			{ name: 'Cinémathèque Gaumont', role: 'producer', claim: stated(true, 'p05.10') },
			{ name: 'Gilles Delannoy', role: 'director', claim: stated(true, 'p05.10', 'p05.11') },
			{ name: 'Gilles Schneider', role: 'commentator', claim: stated(true, 'p05.12', 'p05.13') }
		]
	},
	{
		id: 'archives-57',
		short: 'Archives 57',
		title: stated('Archives n°57', 'p08.05'),
		titleLanguage: 'fr',
		english: inferred(
			'Archives 57',
			['p08.05', 'p11.fn'],
			'The article leaves this title as it is; the translation is ours, after its own “Archives 01” for a title of the same form.'
		),
		date: unresolved(
			'[1935-11-17..]',
			['p08.05', 'p08.06', 'p08.07'],
			'Its footage is of 17 November 1935, so it is not earlier; when the montage was made is not said.'
		),
		filmed: stated('1935-11-17', 'p08.06', 'p08.07', 'p08.15'),
		country: inferred(
			'ussr',
			['p04.20', 'p04.21', 'p08.05', 'p08.fn'],
			'It is cut from Soviet news footage, in a collection that comes from Russian and Soviet archives; where it was put together is not said.'
		),
		kind: inferred(
			'newsreel',
			['p05.04', 'p05.05', 'p05.06', 'p08.05', 'p13.07', 'p13.fn'],
			'Of the seven films four are newsreels and three documentaries. Note 47 names the three documentaries, and this is none of them; it is a montage of news footage.'
		),
		collection: stated('gaumont-arkeion', 'p08.fn'),
		shows: stated(true, 'p05.04', 'p08.15', 'p08.26'),
		phase: inferred(
			'celebration',
			['p08.03', 'p08.04', 'p08.05', 'p10.29', 'p11.01', 'p11.02'],
			'It is the first of the two films in the section headed “celebration”. The sentence that names the phase says “this film” of the second only.'
		),
		durations: [
			{ of: 'entry', seconds: stated(131, 'p08.05', 'p08.06') },
			{ of: 'speech', seconds: stated(35, 'p08.20') }
		],
		picture: [
			stated('Stalin is seen in a medium close-up.', 'p08.05', 'p08.06'),
			stated('An intertitle gives Stakhanov’s name and that of the mine where he works.', 'p08.25'),
			stated(
				'Stakhanov stands at the podium in a medium close-up that shows his face, in jacket, shirt and tie.',
				'p08.26',
				'p09.01'
			),
			stated(
				'His face is expressive, and his right hand moves several times as he speaks.',
				'p09.01',
				'p09.02'
			),
			unresolved(
				'Why his gaze keeps going from left to right and back',
				['p09.02', 'p09.03', 'p09.04'],
				'The article asks whether he watches the audience or is uneasy, and finds nothing in his attitude that would decide it.'
			),
			stated('The compilations “almost certainly” consist of rushes.', 'p08.05', 'p08.fn'),
			outside(
				'The conference lasted from 14 to 17 November 1935: the article’s date, that of Stalin’s speech, need not be that of Stakhanov’s.',
				['p01.fn', 'p08.06', 'p08.07', 'p08.15'],
				'gse-movement',
				'read',
				'The article dates the whole assembly to 17 November and gives no other day; the reference gives four.'
			)
		],
		sound: inferred(
			'Stakhanov’s speech is heard.',
			['p08.15', 'p08.20', 'p08.fn', 'p09.12'],
			'The article quotes his speech, times it at 35 seconds and calls only one film silent. How his words are heard is not said: the French translation is taken from Archives n°63.'
		),
		people: [
			{ name: 'Joseph Stalin', role: 'speaker', claim: stated(true, 'p08.06', 'p08.fn') },
			{ name: 'A. G. Stakhanov', role: 'speaker', claim: stated(true, 'p08.15', 'p08.26') }
		]
	},
	{
		id: 'depute',
		short: 'Député',
		title: stated('Alexei Stakhanov, ouvrier russe devient député', 'p09.08', 'p09.09'),
		titleLanguage: 'fr',
		english: stated('Alexei Stakhanov, a Russian Worker Becomes a Delegate', 'p09.fn'),
		date: stated('[1930..1940]', 'p09.09', 'p09.10'),
		filmed: inferred(
			'1938-01',
			['p09.08', 'p09.09', 'p09.fn', 'p10.19', 'p10.20', 'p10.21', 'p10.22'],
			'The title makes him a “député”, for which the article says delegate; by the constitution of 1936 it takes this for a seat in the Supreme Soviet, whose first session it dates from 17 January 1938, and finds it logical that the film was shot then. All this presumes that the title means that seat: the documentation gives only 1930 to 1940, and nothing in the picture is dated.'
		),
		country: unresolved(
			null,
			['p04.20', 'p04.21', 'p05.05', 'p09.08', 'p10.03', 'p10.04', 'p10.28', 'p10.29'],
			'The article reads the film as the Soviet state’s picture of its hero, but does not call it Soviet or say who shot and cut it; its collection, by elimination, is Pathé news and not that of the films from Soviet archives.'
		),
		kind: inferred(
			'newsreel',
			[
				'p05.04',
				'p05.05',
				'p05.06',
				'p05.10',
				'p09.08',
				'p11.15',
				'p11.16',
				'p11.17',
				'p13.07',
				'p13.fn'
			],
			'Page 9 calls it a documentary. But the article counts four newsreels and three documentaries, calls three other films documentaries and names those three in note 47; only as a newsreel does this one fit the count, and its collection, by elimination, is Pathé news.'
		),
		collection: inferred(
			'pathe-news',
			['p05.04', 'p05.05', 'p05.10', 'p08.fn', 'p09.08', 'p09.09', 'p11.10', 'p11.11', 'p11.12'],
			'Of the seven films five are in the Arkéïon collection: the four of the last section and Archives n°57. Of the two that are left, the documentary produced by the Cinémathèque Gaumont goes to the Gaumont documentary collection, and this film to Pathé news.'
		),
		shows: stated(true, 'p05.04', 'p09.13', 'p09.14'),
		phase: stated('celebration', 'p10.29', 'p11.01', 'p11.02'),
		durations: [{ of: 'film', seconds: stated(94, 'p09.10') }],
		picture: [
			stated(
				'A title card sets the words “Alexei Stakhanov” against a steel mill.',
				'p09.10',
				'p09.11'
			),
			stated('It has three parts, and the first of them five shots.', 'p09.12', 'p09.13'),
			stated(
				'At a chalkboard, in a medium close-up, his gaze rests on the camera before he turns to his sums.',
				'p09.13',
				'p09.14',
				'p09.15'
			),
			stated(
				'Two other men are at work at a table; a teacher behind them checks their papers.',
				'p09.16',
				'p09.17'
			),
			stated(
				'In close-up Stakhanov does an exercise, with several medals on his jacket.',
				'p09.17',
				'p09.18'
			),
			stated(
				'The article sees the Order of Lenin, the Badge of Honour to its right and, below, most likely a medal of the Order of the Red Banner of Labour.',
				'p09.18',
				'p09.19',
				'p09.20',
				'p09.21',
				'p09.22'
			),
			outside(
				'The Badge of Honour was founded on 25 November 1935, and is not among the awards that the Great Soviet Encyclopedia lists for him.',
				['p09.19', 'p09.20'],
				'badge-of-honour',
				'read',
				'The article sees the order on his jacket; the reference gives its founding date and does not confirm the award.'
			),
			stated(
				'A young woman in jacket and tie has a close-up of her own; the next scene shows that she is his wife.',
				'p09.23',
				'p09.24'
			),
			stated(
				'Husband and wife write side by side at a table, in profile; the teacher, opposite, leans towards him.',
				'p09.24',
				'p09.25',
				'p09.26'
			),
			stated(
				'At home the couple put down their school bags and sit on the sofa with their two children, a girl and a boy, whose toys look luxurious for the time.',
				'p09.27',
				'p09.28',
				'p09.29'
			),
			stated(
				'At his desk he and his wife fill in papers and read the post; the last shot is a close-up of him writing with a fountain pen.',
				'p10.01',
				'p10.02'
			)
		],
		sound: stated('Silent', 'p09.12'),
		people: [
			{
				name: 'Stakhanov’s wife',
				role: 'beside him in all three parts; the article does not name her',
				claim: stated(true, 'p09.23', 'p09.24', 'p09.27', 'p10.01')
			}
		]
	},
	{
		id: 'bataille',
		short: 'Bataille',
		title: stated('Bataille pour notre Ukraine', 'p11.10'),
		titleLanguage: 'fr',
		english: stated('Battle for our Ukraine', 'p11.fn'),
		date: stated('1943', 'p11.10'),
		country: inferred(
			'ussr',
			['p04.20', 'p04.21', 'p11.08', 'p11.09', 'p11.12', 'p11.13'],
			'It is in the Arkéïon collection, which comes from Russian and Soviet archives, and the article uses it to ask how his image went on in Soviet history; it does not itself call the film Soviet.'
		),
		kind: inferred(
			'newsreel',
			['p05.04', 'p05.05', 'p05.06', 'p11.13', 'p11.14', 'p13.07', 'p13.fn'],
			'Of the seven films four are newsreels and three documentaries. Note 47 names the three documentaries, and this is none of them. The article itself calls it a retrospective illustrated by newsreel footage.'
		),
		collection: stated('gaumont-arkeion', 'p11.12'),
		shows: stated(true, 'p05.04', 'p11.20', 'p11.21'),
		phase: stated('commemoration', 'p14.01', 'p14.fn'),
		durations: [sceneOfRecord],
		picture: [
			stated(
				'It looks back over the years 1941 to 1943, with newsreel footage.',
				'p11.13',
				'p11.14'
			),
			commonOrder,
			notItsSubject
		],
		sound: stated(
			'Words that recount the event, as in all the films; none of them is quoted, nor is it said in which language they are',
			'p14.06',
			'p14.07'
		),
		people: [
			{
				name: 'Alexandr Dovzhenko',
				role: 'director, if the film is the one its title points to',
				claim: outside(
					true,
					['p04.02', 'p11.10'],
					'dovzhenko-1943',
					'matched',
					'The article names no director here, and names Dovzhenko for war documentaries. By title and year this is the film of 1943 that Alexandr Dovzhenko, Yuliya Solntseva and Ya. Avdeenko directed: an identification by this site.'
				)
			},
			{
				name: 'Yuliya Solntseva',
				role: 'director with him, if it is that film',
				claim: outside(
					true,
					['p04.02', 'p11.10'],
					'dovzhenko-1943',
					'matched',
					'The article names no director here, and names Dovzhenko for war documentaries. By title and year this is the film of 1943 that Alexandr Dovzhenko, Yuliya Solntseva and Ya. Avdeenko directed: an identification by this site.'
				)
			},
			{
				name: 'Ya. Avdeenko',
				role: 'director with them, if it is that film',
				claim: outside(
					true,
					['p04.02', 'p11.10'],
					'dovzhenko-1943',
					'matched',
					'The article names no director here, and names Dovzhenko for war documentaries. By title and year this is the film of 1943 that Alexandr Dovzhenko, Yuliya Solntseva and Ya. Avdeenko directed: an identification by this site.'
				)
			}
		]
	},
	{
		id: 'archives-01',
		short: 'Archives 01',
		title: stated('Archives n°01', 'p11.11'),
		titleLanguage: 'fr',
		english: stated('Archives 01', 'p11.fn'),
		date: stated('1960', 'p11.11'),
		country: inferred(
			'ussr',
			['p04.20', 'p04.21', 'p11.08', 'p11.09', 'p11.12', 'p11.13'],
			'It is in the Arkéïon collection, which comes from Russian and Soviet archives, and the article uses it to ask how his image went on in Soviet history; it does not itself call the film Soviet.'
		),
		kind: inferred(
			'newsreel',
			['p05.04', 'p05.05', 'p05.06', 'p11.14', 'p13.07', 'p13.fn'],
			'Of the seven films four are newsreels and three documentaries. Note 47 names the three documentaries, and this is none of them; it compiles newsreel images.'
		),
		collection: stated('gaumont-arkeion', 'p11.12'),
		shows: stated(true, 'p05.04', 'p11.20', 'p11.21'),
		phase: stated('commemoration', 'p14.01', 'p14.fn'),
		durations: [sceneOfRecord],
		picture: [
			stated(
				'Newsreel images tell of events that the article places in the 1960s, such as Soviet and American heads of state visiting each other.',
				'p11.14',
				'p11.15'
			),
			commonOrder,
			notItsSubject
		],
		sound: stated(
			'Words that recount the event, as in all the films; none of them is quoted, nor is it said in which language they are',
			'p14.06',
			'p14.07'
		),
		people: []
	},
	{
		id: 'voie',
		short: 'La voie',
		title: stated('La voie des siècles', 'p11.11'),
		titleLanguage: 'fr',
		english: stated('Path of the Centuries', 'p11.fn'),
		date: stated('1977', 'p11.11', 'p13.06'),
		country: stated('ussr', 'p11.15', 'p13.06', 'p13.08'),
		kind: stated('documentary', 'p11.15', 'p11.16', 'p13.07', 'p13.fn'),
		collection: stated('gaumont-arkeion', 'p11.12'),
		shows: stated(true, 'p05.04', 'p11.20', 'p11.21'),
		phase: stated('commemoration', 'p14.01', 'p14.fn'),
		durations: [sceneOfRecord],
		picture: [
			stated(
				'Made for the October Revolution’s sixtieth anniversary, largely of newsreel images.',
				'p11.15',
				'p11.16',
				'p11.17'
			),
			stated(
				'The commentary begins over the belt and goes on over Stakhanov leaving the mine.',
				'p13.13',
				'p13.14'
			),
			stated(
				'At the sound of his name he smiles, flowers in hand; a steelworker closes the passage.',
				'p13.14',
				'p13.15'
			),
			stated(
				'It is particularly similar to the French film of 1993, and has one more shot of the conveyor belt.',
				'p13.04',
				'p13.05'
			),
			commonOrder,
			notItsSubject
		],
		sound: stated(
			'A French voice-over that sums up what the economic plans achieved, and cites his record',
			'p13.07',
			'p13.08',
			'p13.09',
			'p13.10',
			'p13.fn'
		),
		people: []
	},
	{
		id: 'plus-cher',
		short: 'Plus cher',
		title: stated('Ce qu’il y a de plus cher, épisode 2: Reconstruction', 'p11.11'),
		titleLanguage: 'fr',
		english: stated('What is dearest, episode 2: Reconstruction', 'p11.fn'),
		date: stated('1981', 'p11.11'),
		country: stated('ussr', 'p11.17', 'p13.07', 'p13.08'),
		kind: stated('documentary', 'p11.17', 'p13.07', 'p13.fn'),
		collection: stated('gaumont-arkeion', 'p11.12'),
		shows: stated(true, 'p05.04', 'p11.20', 'p11.21'),
		phase: stated('commemoration', 'p14.01', 'p14.fn'),
		durations: [sceneOfRecord],
		picture: [
			stated(
				'Made, the article says, for thirty years since the war and forty years of Stakhanovism; news footage alternates with interviews.',
				'p11.17',
				'p11.18',
				'p11.19'
			),
			stated(
				'At the mine he has his back to the wall, faces the camera and turns his head left towards the drill; his weight is on his bent left knee.',
				'p12.09',
				'p12.10'
			),
			stated(
				'His right hand holds the handle and pushes, his left hand holds the drill from beneath.',
				'p12.10',
				'p12.11',
				'p12.12'
			),
			stated(
				'This take is a re-enactment too: room overhead, level ground, a wide gallery, and a posture ill suited to cutting coal.',
				'p12.13',
				'p12.14',
				'p12.15',
				'p12.16'
			),
			inferred(
				'In the usual terms the framing is a medium long shot.',
				['p12.08', 'p12.09'],
				'The article says medium shot, but has it cut off just above the knees; a medium shot cuts at the waist. The term is ours.'
			),
			stated('The cut dwells on the flowers, and on how glad he is of them.', 'p12.21', 'p12.22'),
			stated('Leonid Brezhnev greets the first Stakhanovites, forty years on.', 'p13.27', 'p13.28'),
			commonOrder,
			notItsSubject
		],
		sound: stated(
			'A French voice-over, sober and close to the images: 102 tonnes, where 7 to 8 were usual',
			'p13.07',
			'p13.08',
			'p13.15',
			'p13.16',
			'p13.17',
			'p13.18',
			'p13.19',
			'p13.fn'
		),
		people: [
			{
				name: 'Leonid Brezhnev',
				role: 'greets the first Stakhanovites and speaks of Stakhanov',
				claim: stated(true, 'p13.27', 'p13.28', 'p13.29', 'p13.30')
			}
		]
	},
	compilation(
		'archives-63',
		'63',
		'the beginning',
		'Yet note 39 takes the French translation of Stakhanov’s speech from it: his words may be in it, or in its papers; his image is not said to be.'
	),
	compilation('archives-41', '41', 'a piece'),
	compilation('archives-50', '50', 'a piece'),
	compilation('archives-59', '59', 'a piece'),
	compilation('archives-45', '45', 'the end')
];
