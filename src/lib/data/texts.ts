// What was said and written, sentence by sentence in our words, with the phrases quoted: for reading aloud, and beside the pictures.
import { outside, stated, unresolved } from './evidence';
import type { Text } from './schema';

const byDepretto =
	'From Russian into French, as Jean-Paul Depretto (1982) quotes it, and from French into English';
const pravdaByDepretto =
	'From Russian, as Jean-Paul Depretto (1982) quotes it; by way of French, it seems';
const byVoice = 'From Russian into a French voice-over, and from French into English';

export const texts: readonly Text[] = [
	{
		id: 'pravda',
		title: 'What Pravda printed',
		who: 'The newspaper Pravda',
		when: stated('1935-09-02', 'p02.02'),
		through: pravdaByDepretto,
		sentences: [
			stated(
				'To mark the 21st International Youth Day comrade Stakhanov, “central hewer” in Kadievka, set a new productivity record of the Union with a pneumatic drill.',
				'p01.18',
				'p01.19'
			),
			stated(
				'In a shift of six hours he produced 102 tonnes of coal, a tenth of what the mine gives in a day, and earned 200 roubles.',
				'p01.19',
				'p01.20',
				'p02.01'
			),
			stated(
				'He went beyond Grisin, Sviridov and Murasko, masters of the drill “who had never been surpassed”.',
				'p02.01',
				'p02.02'
			)
		]
	},
	{
		id: 'speech',
		title: 'What he said at the lectern',
		who: 'Stakhanov at the lectern',
		when: unresolved(
			'[1935-11-14..1935-11-17]',
			['p01.fn', 'p08.05', 'p08.06', 'p08.07', 'p08.15'],
			'The article dates the conference, as that of Stalin’s speech, to 17 November. By the Great Soviet Encyclopedia it ran from the 14th to the 17th; on which day Stakhanov spoke neither says.'
		),
		through:
			'From Russian into French, in the wording of the reel Archives n°63, and from French into English',
		sentences: [
			stated(
				'How did they begin to work in this way, he asks himself; “With how many people?”',
				'p08.15'
			),
			stated('Before there were 23 workers, he says; now five are to do the work of 23.', 'p08.16'),
			stated('“We don’t have enough work for 20.”', 'p08.16', 'p08.17'),
			stated('“It is actually a relief.”', 'p08.17'),
			stated('He goes on to what one gets for this work.', 'p08.17'),
			stated(
				'He himself used to get 450 roubles; today they manage up to 200 more at their mine.',
				'p08.17',
				'p08.18',
				'p08.19'
			)
		]
	},
	{
		id: 'time',
		title: 'What an American magazine wrote',
		who: 'The magazine Time',
		when: outside(
			'1935-12-16',
			['p14.17', 'p14.18'],
			'time-1935',
			'quoted',
			'The article does not cite it.'
		),
		through: 'In English',
		sentences: [
			outside(
				'He had organised “a gang of three miners”, so that the one at the drill could drill all the time, while the others propped.',
				['p02.08', 'p02.09', 'p02.10'],
				'time-1935',
				'quoted',
				'The sentence was read where a dictionary of usage quotes it, with title and date.'
			)
		]
	},
	{
		id: 'annales',
		title: 'What a French journal wrote',
		who: 'Annales d’histoire économique et sociale',
		when: outside(
			'1936',
			['p14.17', 'p14.18'],
			'annales-1936',
			'read',
			'The article does not cite it.'
		),
		through: 'In French, after Soviet papers, it seems',
		sentences: [
			outside(
				'He went down with two timbermen, and with the head of the section, the Party’s organiser and an editor.',
				['p14.17', 'p14.18'],
				'annales-1936',
				'read',
				'The French has “deux boiseurs”. Who is what, as we read the sentence.'
			),
			outside(
				'His two comrades helped him, and it was no feat of an exceptional athlete.',
				['p14.17', 'p14.18'],
				'annales-1936',
				'read',
				'The journal goes on to the figures of others, 115 and 125 tonnes.'
			)
		]
	},
	{
		id: 'book',
		title: 'The passage of the book',
		who: 'Story of my Life, printed under Stakhanov’s name',
		when: stated('1938', 'p02.10', 'p06.05'),
		through: byDepretto,
		sentences: [
			stated('Once all was in order, he would cut a notch of 35 to 40 centimetres.', 'p06.06'),
			stated('With that notch the coal comes away more easily.', 'p06.06', 'p06.07'),
			stated(
				'He would cut “with one hand”, from below, along a small vein of coal; the other hand held the rock above.',
				'p06.07',
				'p06.08'
			),
			stated(
				'Then he would cut a niche at the top for one prop, and take out the layer.',
				'p06.08',
				'p06.09'
			),
			stated(
				'The hammer went so deep, and brought away so many blocks of coal, that it shone in his hands.',
				'p06.09',
				'p06.10'
			),
			stated(
				'When the top was out, and he had begun on the bottom, “both timbermen would go to work”.',
				'p06.10',
				'p06.11'
			)
		]
	},
	{
		id: 'voie',
		title: 'The voice of 1977',
		who: 'The commentary of La voie des siècles',
		when: stated('1977', 'p11.11'),
		through: byVoice,
		sentences: [
			stated(
				'With the first five-year plans a socialist attitude to work arose and took hold.',
				'p13.11'
			),
			stated(
				'Alexei Stakhanov, who had “pulverized the records of coal mining”, found thousands of imitators.',
				'p13.11',
				'p13.12'
			)
		]
	},
	{
		id: 'plus-cher',
		title: 'The voice of 1981',
		who: 'The commentary of Ce qu’il y a de plus cher, and Leonid Brezhnev in it',
		when: stated('1981', 'p11.11'),
		through: byVoice,
		sentences: [
			stated('“This is how it began.”', 'p13.17'),
			stated(
				'The miner Stakhanov took out 102 tonnes of coal, where 7 to 8 were usual.',
				'p13.17',
				'p13.18'
			),
			stated(
				'Brezhnev: he comes of the days when the party first spoke of Stakhanov, who “had given a good start”.',
				'p13.28',
				'p13.29'
			),
			stated(
				'Brezhnev: “We still say”: work like Stakhanov, like a shock worker.',
				'p13.29',
				'p13.30'
			),
			stated('Brezhnev: “The movement is immortal.”', 'p13.30')
		]
	},
	{
		id: 'newspaper',
		title: 'The news of 1988',
		who: 'The newspaper Komsomolskaya Pravda, as the article reports it',
		when: stated('1988', 'p14.17'),
		through: 'From Russian; by way of which language is not said',
		sentences: [
			stated('Stakhanov had taken out the coal by himself.', 'p14.17', 'p14.18'),
			stated('Two of his comrades had shored up the gallery.', 'p14.18')
		]
	},
	{
		id: 'commentary',
		title: 'The commentary of 1993',
		who: 'Gilles Schneider, in Le journal de l’année 1935',
		when: stated('1993', 'p05.10'),
		through: 'From French into English',
		sentences: [
			stated(
				'Disorder, and work done without care, were “the plagues of Soviet industry”.',
				'p05.14'
			),
			stated(
				'If one put aside “the propaganda images of the great achievements”, all was going wrong.',
				'p05.14',
				'p05.15'
			),
			stated('By Stalin’s word man is “the most precious form of capital”.', 'p05.15', 'p05.16'),
			stated('Man, the commentator adds, is also “much cheaper than machines”.', 'p05.16'),
			stated(
				'To make the masses obey, and turn them to work, “a glorious example was necessary”.',
				'p05.16',
				'p05.17'
			),
			stated(
				'On 30 August the miner Stakhanov took out 102 tonnes of coal with a pneumatic drill, 14 times the usual.',
				'p05.17',
				'p05.18'
			),
			stated(
				'He was congratulated, and became a hero, “a member of the privileged class”.',
				'p05.18',
				'p05.19'
			),
			stated(
				'Then an unheard-of fever seized the country, for production: Stakhanovism.',
				'p05.19',
				'p05.20'
			)
		]
	},
	{
		id: 'extracts',
		title: 'Which four films',
		who: 'The article, where it compares the films',
		when: unresolved(
			'[2013-05-01..]',
			['p07.fn', 'p10.fn', 'p12.22'],
			'The article bears no date. It cannot be older than the broadcast of 1 May 2013 that it cites.'
		),
		through: 'In English, as the manuscript has it',
		sentences: [
			stated(
				'The film of 1981 goes without the way out of the mine; it dwells on the flowers, and on his joy at them.',
				'p12.20',
				'p12.21',
				'p12.22'
			),
			stated(
				'The picture of him with flowers in his hand is “the only common shot in all four extracts”.',
				'p12.22',
				'p12.23'
			)
		]
	},
	{
		id: 'now-known',
		title: 'What is now known',
		who: 'The article, in its last paragraph, without a source',
		when: unresolved(
			'[2013-05-01..]',
			['p07.fn', 'p10.fn', 'p14.21'],
			'The article bears no date. It cannot be older than the broadcast of 1 May 2013 that it cites.'
		),
		through: 'In English, as the manuscript has it',
		sentences: [
			stated(
				'The Communist Party of the mine had organised the record beforehand.',
				'p14.21',
				'p14.22'
			),
			stated(
				'The mine was poorly equipped, lacked skilled workers and missed its quotas.',
				'p14.22',
				'p14.23'
			),
			stated(
				'Stakhanov got “the best possible equipment”, and the help of “many workers”.',
				'p14.23',
				'p14.24',
				'p14.25'
			),
			stated('They propped the walls, and cut coal as well, and brought it up.', 'p14.25', 'p14.26')
		]
	}
];
