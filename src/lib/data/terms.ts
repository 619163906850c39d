// The words the essay explains, for a reader who knows neither mining, film studies nor Soviet history.
import type { Term } from './schema';

export const terms: readonly Term[] = [
	{
		id: 'hewer',
		word: 'hewer',
		means: 'The miner who gets the coal out of the seam, with a pickaxe or a pneumatic drill.',
		at: ['p01.fn']
	},
	{
		id: 'timbering',
		word: 'timbering',
		means: 'Propping the roof of a gallery with logs, so that one can work under it.',
		at: ['p02.10', 'p02.fn']
	},
	{
		id: 'undercut',
		word: 'undercut',
		means:
			'A first cut into the seam, from below, which makes the coal easier to bring down. The article has “niche” and “sub-cellar” for it.',
		at: ['p06.06', 'p06.07', 'p06.08', 'p06.13']
	},
	{
		id: 'kolkhoz',
		word: 'kolkhoz',
		means: 'A collective farm, into which peasants and their land were brought together, by force.',
		at: ['p07.13', 'p07.14']
	},
	{
		id: 'collectivisation',
		word: 'collectivisation',
		means:
			'The taking of land out of peasants’ hands and their forced grouping in collective farms.',
		at: ['p07.13', 'p07.14']
	},
	{
		id: 'newsreel',
		word: 'newsreel',
		means:
			'A short film of daily life and current events. In the Soviet Union it was also meant to educate.',
		at: ['p03.04', 'p03.05']
	},
	{
		id: 'documentary',
		word: 'documentary',
		means:
			'A film made from reality, longer and more argued than a newsreel, and often cut together from newsreels. The border is not fixed.'
	},
	{
		id: 'compilation',
		word: 'compilation',
		means:
			'A film, or an archive’s reel, put together from pieces shot for other purposes. The article calls its Archives films montages and compilations.',
		at: ['p08.05', 'p08.fn']
	},
	{
		id: 'rushes',
		word: 'rushes',
		means: 'Film as it comes from the camera, before anyone has chosen and cut.'
	},
	{
		id: 'intertitle',
		word: 'intertitle',
		means: 'A card with words, filmed and cut in between two shots.'
	},
	{
		id: 'extract',
		word: 'extract',
		means:
			'A stretch taken out of a longer film. Here: the scene of the record in each of five films.',
		at: ['p11.25', 'p11.26']
	},
	{
		id: 'motif',
		word: 'motif',
		means:
			'A kind of shot that recurs from film to film, such as the hewer at the seam, the belt, or the flowers.'
	},
	{
		id: 'frame',
		word: 'frame',
		means:
			'One of the still pictures that make up a film. The article gives no rate; at 24 frames a second, 39 of them would last a little over a second and a half.'
	},
	{
		id: 'shot',
		word: 'shot',
		means: 'A stretch of film without a cut: what the camera shows between two joins.'
	},
	{
		id: 'shot-scale',
		word: 'shot scale',
		means: 'How much of a person fits the picture: from the face alone to a figure in a landscape.'
	},
	{
		id: 'close-up',
		word: 'close-up',
		means: 'A shot that a face fills.'
	},
	{
		id: 'medium-close-up',
		word: 'medium close-up',
		means: 'A shot that shows a person from the chest up.'
	},
	{
		id: 'medium-shot',
		word: 'medium shot',
		means:
			'A shot that shows a person from the waist up. The article uses the word for a picture cut off just above the knees, which others call a medium long shot.',
		at: ['p12.08', 'p12.09']
	},
	{
		id: 'montage',
		word: 'montage',
		means:
			'The joining of shots so that they say together what none of them says alone; in French simply the word for editing.',
		at: ['p06.26', 'p06.27']
	},
	{
		id: 're-enactment',
		word: 're-enactment',
		means: 'Something done again for the camera after it happened. It need not be meant to deceive.'
	},
	{
		id: 'stakhanovite',
		word: 'Stakhanovite',
		means:
			'A worker held up as exceeding the norm by a new organisation of work, after Stakhanov’s example.'
	},
	{
		id: 'shock-worker',
		word: 'shock worker',
		means: 'A worker honoured for high output; the article has “high impact workers”.',
		at: ['p13.29', 'p13.30']
	},
	{
		id: 'five-year-plan',
		word: 'five-year plan',
		means:
			'The state’s goals for the whole economy over five years. The article dates the first to 1928–1933 and the second to 1933–1937.',
		at: ['p02.03', 'p02.04']
	},
	{
		id: 'norm',
		word: 'norm',
		means: 'The output a worker is expected to reach in a shift.'
	},
	{
		id: 'new-man',
		word: 'New Man',
		means:
			'The human being that Soviet society was meant to bring forth: trained, disciplined, master of technique.',
		at: ['p01.14', 'p03.19', 'p08.10', 'p08.12', 'p08.13', 'p10.06', 'p10.07', 'p10.12', 'p10.15']
	},
	{
		id: 'instrumentalisation',
		word: 'instrumentalisation',
		means:
			'The use of a person, or of a picture, for ends that are not their own. The article sees it where the praise of one man becomes a means to move the masses.',
		at: ['p09.05', 'p09.06', 'p09.07', 'p10.28', 'p10.29', 'p11.07', 'p11.08']
	},
	{
		id: 'agitprop',
		word: 'Agitprop',
		means:
			'Short for agitation and propaganda, and for the Soviet body that was in charge of both.',
		at: ['p03.07', 'p03.08', 'p03.fn']
	},
	{
		id: 'komsomol',
		word: 'Komsomol',
		means: 'The Communist youth organisation, whose daily paper was Komsomolskaya Pravda.',
		at: ['p14.17']
	},
	{
		id: 'perestroika',
		word: 'perestroika',
		means:
			'Mikhail Gorbachev’s policy of rebuilding, in the article from 1986 to 1990: more could be said in public, and the state gave up its monopoly on making films.',
		at: ['p04.13', 'p04.14', 'p04.15']
	},
	{
		id: 'deputy',
		word: 'deputy',
		means:
			'A member of a parliament. The English title that the article gives the film has “delegate”.',
		at: ['p09.fn', 'p10.19', 'p10.20']
	},
	{
		id: 'supreme-soviet',
		word: 'Supreme Soviet',
		means: 'The parliament of the Soviet Union under the Constitution of 1936, in two chambers.',
		at: ['p10.20', 'p10.21', 'p10.fn']
	},
	{
		id: 'fonds',
		word: 'collection',
		means:
			'In an archive, a body of films that came in together and is kept together, here Gaumont Arkéïon, Pathé news and the Gaumont documentaries.',
		at: ['p05.04', 'p05.05']
	},
	{
		id: 'keyword',
		word: 'keyword',
		means: 'A word searched for in a catalogue. It finds what somebody described with that word.',
		at: ['p05.03']
	},
	{
		id: 'looking-back',
		word: 'looking back',
		means:
			'For Pascal Ory, the first phase of collective memory, in French rétrospection: an event is recalled.',
		at: ['p05.fn', 'p07.28', 'p08.01', 'p08.02', 'p14.12', 'p14.13']
	},
	{
		id: 'celebration',
		word: 'celebration',
		means: 'For Ory, the second phase, of a political nature: an event or a person is honoured.',
		at: ['p11.01', 'p11.02']
	},
	{
		id: 'commemoration',
		word: 'commemoration',
		means:
			'For Ory, the last phase: an event still echoes, and through it a community affirms what it is.',
		at: ['p14.01', 'p14.02', 'p14.03', 'p14.04']
	},
	{
		id: 'inedit',
		word: 'inédit',
		means:
			'French for not seen or published before. The article’s “unreleased” is taken here as: in no other of these films.',
		at: ['p12.08']
	},
	{
		id: 'central-committee',
		word: 'Party Congress',
		means:
			'The assembly of the Communist Party’s delegates. The article’s “17th Assembly of the Central Council” seems to mean the one of 1934.',
		at: ['p02.04', 'p02.05']
	},
	{
		id: 'technical-minimum',
		word: 'technical minimum',
		means: 'The technical knowledge that workers in socialist enterprises were required to have.',
		at: ['p10.08', 'p10.09']
	}
];
