// Who stood beside him: the words and pictures that this site sets side by side, in the order in which they were said or made.
import { inferred, outside, stated, unresolved } from './evidence';
import type { Beside } from './schema';

export const besides: readonly Beside[] = [
	{
		id: 'picture',
		short: 'The shot at the seam',
		who: 'The shot at the seam, in four films',
		words: null,
		puts: 'nobody',
		said: unresolved(
			'[1935-08-30..1935-12]',
			['p01.15', 'p01.16', 'p06.18', 'p06.19', 'p06.21', 'p06.22', 'p11.10', 'p11.26'],
			'The images “probably date from 1935”, and were made after the record. The bounds are the date of the record and the end of that year, if the year is right. The earliest film of the corpus that has them is of 1943.'
		),
		count: inferred(
			0,
			['p06.04', 'p06.15', 'p06.16', 'p06.17', 'p06.22', 'p06.23'],
			'The shot is described closely: face, cap, mouth, hands, drill. Nobody else is in the description. That a description leaves somebody out cannot be excluded without the film.'
		),
		says: inferred(
			'As described, it shows one man at the coal and nobody beside him.',
			['p06.04', 'p06.15', 'p06.16', 'p06.17', 'p06.22', 'p06.23', 'p11.26', 'p12.01'],
			'That nobody else is described is our observation; the article does not remark on it.'
		)
	},
	{
		id: 'speech',
		short: 'His own speech',
		who: 'Stakhanov, at the conference in Moscow',
		words: 'With how many people?',
		puts: 'question',
		said: unresolved(
			'[1935-11-14..1935-11-17]',
			['p01.fn', 'p08.05', 'p08.06', 'p08.07', 'p08.15'],
			'The article dates the conference, as that of Stalin’s speech, to 17 November. By the Great Soviet Encyclopedia it ran from the 14th to the 17th; on which day Stakhanov spoke neither says.'
		),
		count: unresolved(
			null,
			['p08.15', 'p08.16', 'p08.17'],
			'He asks how they began to work in this way, and with how many people; what follows is a sum of 23 workers and five, which is not the night of the record.'
		),
		says: stated(
			'He asks how they began to work in this way, and with how many people; the wording is that of another reel.',
			'p08.05',
			'p08.15',
			'p08.fn'
		)
	},
	{
		id: 'time',
		short: 'Time',
		who: 'The American magazine Time',
		words: 'a gang of three miners',
		puts: 'men',
		said: outside(
			'1935-12-16',
			['p02.12', 'p14.17', 'p14.18'],
			'time-1935',
			'quoted',
			'The article does not cite it. It says that the press did not reveal the details.'
		),
		count: outside(
			2,
			['p14.17', 'p14.18'],
			'time-1935',
			'quoted',
			'A gang of three, of whom one drills while the others prop: that leaves two. The sum is ours.'
		),
		says: outside(
			'He organised a gang of three, so that the driller could drill all the time while the others did the propping.',
			['p02.08', 'p02.09', 'p02.10', 'p02.12'],
			'time-1935',
			'quoted',
			'The sentence was read where a dictionary of usage quotes it, with title and date.'
		)
	},
	{
		id: 'annales',
		short: 'Annales',
		who: 'A French journal of history',
		words: 'deux boiseurs',
		puts: 'men',
		said: outside(
			'1936',
			['p14.17', 'p14.18'],
			'annales-1936',
			'read',
			'The article does not cite it, and has two helpers announced by a newspaper in 1988.'
		),
		count: outside(
			2,
			['p14.17', 'p14.18'],
			'annales-1936',
			'read',
			'Two timbermen, who are said to have helped him. The three others who came along are counted apart, as we read the sentence.'
		),
		says: outside(
			'He went down with two timbermen, who helped him; it was no feat of an exceptional athlete.',
			['p14.17', 'p14.18'],
			'annales-1936',
			'read',
			'The journal draws on the Soviet press. With them, as we read it, went the head of the section, the Party’s organiser and an editor.'
		)
	},
	{
		id: 'book',
		short: 'The book',
		who: 'Story of my Life, printed under his name',
		words: 'both timbermen would go to work',
		puts: 'men',
		said: stated('1938', 'p02.10', 'p06.05'),
		count: inferred(
			2,
			['p06.10', 'p06.11'],
			'“Both” makes two. The passage tells how he works as a rule, not what happened that night.'
		),
		says: stated(
			'When the hewer starts on the bottom of the coal, both timbermen go to work.',
			'p06.10',
			'p06.11'
		)
	},
	{
		id: 'lamp',
		short: 'A hand with a lamp',
		who: 'The other footage at the mine, in the film of 1981',
		words: null,
		puts: 'hand',
		said: stated('1981', 'p11.11', 'p12.08'),
		count: stated(1, 'p12.12', 'p12.13'),
		says: stated(
			'Another miner stands outside the frame: a lamp and the hand that holds it are in the picture, and now and then a face.',
			'p12.12',
			'p12.13'
		)
	},
	{
		id: 'biography',
		short: 'A biography',
		who: 'A Soviet biography, told like a novel',
		words: null,
		names: 'Shchigolev, Borisenkov',
		puts: 'men',
		said: outside(
			'1983',
			['p14.17', 'p14.18'],
			'matveev-1983',
			'read',
			'The article does not cite it.'
		),
		count: outside(
			2,
			['p14.17', 'p14.18'],
			'matveev-1983',
			'read',
			'It names two helpers, whom he meets.'
		),
		says: outside(
			'His two helpers are Shchigolev and Borisenkov.',
			['p14.17', 'p14.18'],
			'matveev-1983',
			'read',
			'Later retellings give first names and other spellings: Gavrila Shchigolev, also Shchegolev; Tikhon Borisenko. We have found no source of the thirties that names them.'
		)
	},
	{
		id: 'newspaper',
		short: 'Komsomolskaya Pravda',
		who: 'The newspaper Komsomolskaya Pravda',
		words: null,
		puts: 'men',
		said: stated('1988', 'p14.17'),
		count: stated(2, 'p14.18'),
		says: stated(
			'Two of his comrades had secured the gallery, while he cut the coal by himself.',
			'p14.17',
			'p14.18'
		)
	},
	{
		id: 'now-known',
		short: '“Now known”',
		who: 'The article’s last paragraph',
		words: 'many workers',
		puts: 'many',
		said: unresolved(
			'[2013-05-01..]',
			['p07.fn', 'p10.fn', 'p14.21', 'p14.24', 'p14.25'],
			'The article bears no date. It cannot be older than the broadcast of 1 May 2013 that it cites.'
		),
		count: unresolved(
			null,
			['p14.24', 'p14.25'],
			'It says many, and gives neither a number nor a source.'
		),
		says: stated(
			'Many workers helped: they propped, and cut coal, and brought it up.',
			'p14.24',
			'p14.25',
			'p14.26'
		)
	}
];
