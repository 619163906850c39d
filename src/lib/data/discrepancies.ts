// Where the article disagrees with itself or with a reference work, or carries a slip, and what this site prints.
import type { Discrepancy } from './schema';

const rows = [
	// The article against itself, in the order of its pages
	{
		id: 'interwar',
		title: 'Newsreels between the wars',
		against: 'itself',
		statements: [
			{
				says: 'The abstract speaks of newsreels that depict Stakhanov, and of the USSR between the wars.',
				at: ['p01.02', 'p01.03', 'p01.04']
			},
			{
				says: 'The five films with scenes of the record are of 1943, 1960, 1977, 1981 and 1993.',
				at: ['p05.10', 'p11.10', 'p11.11', 'p11.20', 'p11.23']
			},
			{
				says: 'The images in the film of 1993 “probably date from 1935”.',
				at: ['p05.10', 'p06.18']
			}
		],
		problem:
			'The images may well be of 1935, but no film of that year in the corpus holds them. The earliest that does is of 1943, and no newsreel of the time is named.',
		prints:
			'The date of each film, and apart from it, where the article offers one, that of its footage.',
		why: 'The record is seen here through later cuts; how it was first shown, the films do not tell.'
	},
	{
		id: 'newsreel-or-documentary',
		title: 'Newsreel or documentary',
		against: 'itself',
		statements: [
			{ says: 'In the abstract the material is newsreels.', at: ['p01.02'] },
			{
				says: 'In the introduction the source is documentary film.',
				at: ['p02.18', 'p02.19']
			},
			{
				says: 'Of the seven films, four are newsreels and three documentaries.',
				at: ['p05.04', 'p05.05', 'p05.06']
			},
			{
				says: 'A montage of Soviet news footage and a documentary made largely of newsreel images are among them.',
				at: ['p08.05', 'p11.15', 'p11.16', 'p11.17']
			}
		],
		problem:
			'The article has no fixed border between the two kinds, and nowhere lists its four newsreels.',
		prints:
			'Four and three, as page 5 counts them; the kind of each of the seven is stated or inferred.',
		why: 'Page 5 gives the only count, and note 47 names the three documentaries.'
	},
	{
		id: 'mine-name',
		title: 'Two names of the mine',
		against: 'itself',
		statements: [
			{
				says: 'Pravda, as quoted, calls him “central hewer” at the Cobra-Irmino mine in Kadievka.',
				at: ['p01.18', 'p01.19']
			},
			{
				says: 'The last paragraph speaks of the Tsentralnaya-Irmino mine.',
				at: ['p14.21', 'p14.22']
			},
			{
				says: 'Tsentralnaya-Irmino, in Pravda’s own words in Russian.',
				reference: 'kononova-2005',
				known: 'retold'
			}
		],
		problem:
			'One mine has two names, without a remark. Nor is a “central hewer” explained; Tsentralnaya is the Russian for central, so a part of the name may have slipped into his trade.',
		prints: 'Both names in a note, and that reference works have the second.',
		why: 'The Great Soviet Encyclopedia has Tsentralnaya-Irmino, and so has a paper of 2005 that quotes Pravda’s Russian text, though it dates that to 1 September; with that the conjecture of a word out of its place is made likelier.'
	},
	{
		id: 'plan-years',
		title: 'Two plans in one year',
		against: 'itself',
		statements: [
			{ says: 'The first five-year plan ran from 1928 to 1933.', at: ['p02.03'] },
			{ says: 'The second ran from 1933 to 1937.', at: ['p02.03', 'p02.04'] }
		],
		problem:
			'Both plans hold 1933, so that the first “five-year” plan takes in six calendar years; where the one gave way to the other is not said.',
		prints: 'Both spans, as the article gives them.',
		why: 'It names no month, and nothing in the essay hangs on it.'
	},
	{
		id: 'what-made-it-possible',
		title: 'What made the record possible',
		against: 'itself',
		statements: [
			{
				says: 'By Stakhanov’s account, the party gathered the miners’ proposals; output had dropped because the hewer was timberman as well.',
				at: ['p02.06', 'p02.07', 'p02.08', 'p02.09']
			},
			{
				says: 'By his book, the party set up the next day what the new order of work needed.',
				at: ['p02.10', 'p02.11', 'p02.12']
			},
			{
				says: 'By the last paragraph, the mine’s party organised it beforehand, with the best equipment and many workers, at the coal too.',
				at: ['p14.21', 'p14.22', 'p14.24', 'p14.25', 'p14.26']
			}
		],
		problem:
			'A division of work on which miners had been asked, or an operation of the party with better equipment and more hewers: the article tells both and does not weigh them.',
		prints: 'Each account with its source, or with the note that it has none.',
		why: 'They do not exclude each other, but only the first two are traced to a text.'
	},
	{
		id: 'press-silence',
		title: 'The silence of the press',
		against: 'itself',
		statements: [
			{
				says: 'The details of the new order of work “were not revealed in the press”.',
				at: ['p02.10', 'p02.11', 'p02.12']
			},
			{
				says: 'Pravda’s article of 2 September 1935 mentions neither the favourable conditions nor the new order of work.',
				at: ['p05.22', 'p05.23', 'p06.01', 'p06.02']
			}
		],
		problem:
			'The claim is about the press; the evidence is one newspaper article, quoted in part and at second hand.',
		prints: 'What Pravda leaves out, and the wider claim as the article’s own.',
		why: 'No other newspaper report of 1935 is examined.'
	},
	{
		id: 'audiphone-vanished',
		title: 'The end of Audiphone',
		against: 'itself',
		statements: [
			{
				says: 'Foreign firms that distributed Soviet films vanished in the years of perestroika, 1986 to 1990; the example is Audiphone, which became Cosmos Film.',
				at: ['p04.13', 'p04.15', 'p04.16', 'p04.17']
			},
			{
				says: 'The firm, founded in 1978 as Audiphone, was called Cosmos Film from 1980, and closed in 1986.',
				at: ['p04.fn']
			}
		],
		problem:
			'A change of name in 1980 is no effect of perestroika; what vanished then, if anything, was Cosmos Film.',
		prints: 'The dates of note 22: Audiphone from 1978, Cosmos Film from 1980 to 1986.',
		why: 'The note gives years; the text gives only a period.'
	},
	{
		id: 'firm-after-close',
		title: 'A firm that acts after it closed',
		against: 'itself',
		statements: [
			{ says: 'In 1991 Cosmos made its assets over to Arkéïon Films.', at: ['p04.17'] },
			{ says: 'Cosmos Film closed in 1986.', at: ['p04.fn'] }
		],
		problem:
			'The firm hands over its stock five years after its end. A date is wrong, or a liquidator or a successor did it.',
		prints: 'Both dates, with the remark that they do not agree.',
		why: 'The article offers nothing by which to settle it.'
	},
	{
		id: 'collection-span',
		title: 'A film outside its collection',
		against: 'itself',
		statements: [
			{
				says: 'The Arkéïon collection comes from Russian and Soviet archives “from 1910 to 1980”.',
				at: ['p04.19', 'p04.20', 'p04.21']
			},
			{
				says: 'Ce qu’il y a de plus cher, of 1981, belongs to it.',
				at: ['p11.11', 'p11.12']
			}
		],
		problem: 'The film is a year younger than the span of the collection that holds it.',
		prints: 'The film’s date, and in the data the collection’s span, each as the article gives it.',
		why: 'The span may be rounded, or the film’s date one of release.'
	},
	{
		id: 'collection-names',
		title: 'Collections with one name',
		against: 'itself',
		statements: [
			{
				says: 'Three collections: Gaumont Arkéïon, Pathé news, and the Gaumont documentary collection.',
				at: ['p05.04', 'p05.05']
			},
			{
				says: 'Archives n°57 and four other films belong to the “Gaumont Arkéïon documentary collection”.',
				at: ['p08.05', 'p08.fn', 'p11.10', 'p11.11', 'p11.12']
			}
		],
		problem:
			'Two of the three collections can thus be called Gaumont’s documentary collection; and films that have to be newsreels lie in one of them.',
		prints: 'The three names of page 5.',
		why: 'They keep the collections apart, and the five films of the longer name fit the five of page 5.'
	},
	{
		id: 'film-material',
		title: 'What the film of 1993 is made of',
		against: 'itself',
		statements: [
			{
				says: 'Its director “uses only images taken from newsreels” of the time.',
				at: ['p05.10', 'p05.11']
			},
			{
				says: 'By the end credits, it seems, the material comes from the Cinémathèque Gaumont, an advertising archive, and posters and photographs.',
				at: ['p05.fn']
			},
			{
				says: 'It reuses the editing of a Soviet film of 1977.',
				at: ['p13.05', 'p13.06']
			}
		],
		problem:
			'Advertising, posters and photographs are no newsreels, and what is taken over from a documentary of 1977 is newsreel at second hand at best. The note itself hangs on the word “newsreels”.',
		prints: 'All three statements, with their places.',
		why: 'They may hold of different parts of the film; the article does not say which.'
	},
	{
		id: 'scene-length',
		title: 'Words longer than the scene',
		against: 'itself',
		statements: [
			{
				says: 'The commentator presents the achievement “in a few seconds”.',
				at: ['p05.12', 'p05.13']
			},
			{ says: 'The words that go with the scene take nineteen seconds.', at: ['p05.21'] },
			{ says: 'The images last seven seconds.', at: ['p06.03'] },
			{
				says: 'In general, all scenes of the record last from seven to fifteen seconds.',
				at: ['p11.23', 'p11.24']
			}
		],
		problem:
			'The words of one scene outlast the longest of the scenes. What is on the screen during the twelve seconds left over is not said.',
		prints: 'Each length as that of the thing it is said of: sequence, commentary, scene.',
		why: 'A commentary can begin before its pictures and end after them.'
	},
	{
		id: 'identical-facts',
		title: 'Facts told “in an identical way”',
		against: 'itself',
		statements: [
			{
				says: 'The French commentary and Pravda are said to give the facts in an identical way.',
				at: ['p05.21', 'p05.22']
			},
			{
				says: 'The commentary: 30 August, 102 tonnes, 14 times the usual amount.',
				at: ['p05.17', 'p05.18']
			},
			{
				says: 'Pravda, as quoted: a shift of six hours, 102 tonnes, a tenth of the mine’s daily output, 200 roubles.',
				at: ['p01.19', 'p01.20', 'p02.01']
			},
			{ says: 'The film of 1981: 102 tonnes, where 7 to 8 were usual.', at: ['p13.17', 'p13.18'] },
			{
				says: 'In the commentary’s tone there is “a real distrust” of Soviet propaganda.',
				at: ['p13.23', 'p13.24']
			}
		],
		problem:
			'The man, the drill and the tonnes agree; the measure of the feat does not, and the date, the six hours, the pay and the distrust are each in one of the two alone, as quoted. The measures of the two films do not clash: 102 is 14 times 7.3, which lies between 7 and 8.',
		prints: 'Each figure with the voice that gives it.',
		why: 'A tenth of the mine and fourteen times a man are two ways to say how large a number is.'
	},
	{
		id: 'pravda-difficulties',
		title: 'What Pravda confirms',
		against: 'itself',
		statements: [
			{
				says: 'Pravda’s article “confirms the coal industry’s difficulties” with the plans.',
				at: ['p05.22', 'p05.23']
			},
			{
				says: 'The two passages quoted from it tell of a record, its pay and the masters surpassed.',
				at: ['p01.18', 'p01.19', 'p01.20', 'p02.01', 'p02.02', 'p07.09', 'p07.10']
			}
		],
		problem: 'Nothing in the words quoted speaks of difficulties, or of a plan.',
		prints: 'The difficulties as page 2 tells them, without Pravda as their witness.',
		why: 'The rest of the newspaper article may speak of them; it is not quoted.'
	},
	{
		id: 'images-of-stakhanov',
		title: 'Seven seconds of whom',
		against: 'itself',
		statements: [
			{
				says: 'The images of Stakhanov last “only seven seconds for five shots”.',
				at: ['p06.03']
			},
			{
				says: 'Four of the shots are counted: 39, 36, 36 and 29 frames.',
				at: ['p06.04', 'p06.25', 'p06.28', 'p07.12']
			},
			{ says: 'The second shot shows coal on a belt.', at: ['p06.24', 'p06.25'] },
			{ says: 'The fourth shows a man with a grey beard.', at: ['p07.12', 'p07.13'] }
		],
		problem:
			'Two of the five shots, 65 of the 140 frames counted, are described without him: the seven seconds are those of the sequence.',
		prints: 'Seven seconds for the record; for the man a range, worked out.',
		why: 'The frames are the article’s own count, and allow the sum.'
	},
	{
		id: 'habitual-book',
		title: 'A habit or a night',
		against: 'itself',
		statements: [
			{
				says: 'In the passage quoted from the book he tells how he would go about his work.',
				at: ['p06.05', 'p06.06', 'p06.07', 'p06.08', 'p06.09', 'p06.10', 'p06.11']
			},
			{
				says: 'The article fits the filmed actions into the process described there.',
				at: ['p06.12', 'p06.13', 'p06.14']
			}
		],
		problem:
			'The passage says how he works as a rule. It can help to read a gesture; it is no report of the record shift.',
		prints: 'The passage as a habit: how he would work, not what he did that night.',
		why: 'That the party prepared the shift is the article’s summary of the book, on another page.'
	},
	{
		id: 'one-hand',
		title: 'One hand or two',
		against: 'itself',
		statements: [
			{
				says: 'In the book one hand makes the cut, and the other holds the rock above.',
				at: ['p06.07', 'p06.08']
			},
			{
				says: 'An engineer says that the free hand is always held against the rock; in both cases, the note ends, the position is identical.',
				at: ['p06.fn']
			},
			{
				says: 'In the shot, which is put in a second stage of the work, the right hand pushes the drill and the left supports it.',
				at: ['p06.13', 'p06.14', 'p06.16', 'p06.17']
			}
		],
		problem:
			'In the shot no hand is free. Which two cases the note compares, book and engineer or book and film, is not clear; and it ends on a stray word, “security”.',
		prints: 'Both hands on the drill; that this is not the book’s position is marked as ours.',
		why: 'The article describes both positions and does not draw the conclusion. Nor must the two clash, if their stages differ.'
	},
	{
		id: 'shot-later',
		title: 'Of 1935, but later',
		against: 'itself',
		statements: [
			{
				says: 'The film of 1993 takes its images from newsreels of the time.',
				at: ['p05.10', 'p05.11']
			},
			{
				says: 'These images “probably date from 1935”, yet were made afterwards, not live.',
				at: ['p06.18', 'p06.19']
			}
		],
		problem:
			'Both can hold if the scene was made again within the year. But no day is given, no newsreel is named, and how the year was found is not said.',
		prints: '1935 as the probable year; the shot at the seam as made after the record.',
		why: 'More than that the article does not support.'
	},
	{
		id: 'reenactment-scope',
		title: 'How much is re-enacted',
		against: 'itself',
		statements: [
			{
				says: 'Flat gallery, little coal, a drill that barely goes in: the scene at the seam must be a re-enactment.',
				at: ['p06.19', 'p06.20', 'p06.21', 'p06.22', 'p06.23', 'p06.24']
			},
			{ says: '“These news images” were not shot live.', at: ['p06.18', 'p06.19'] },
			{
				says: 'At the bouquet the “reenactment has reached its climax”.',
				at: ['p07.19', 'p07.21']
			}
		],
		problem: 'The evidence is about one shot; the words cover, or seem to cover, all five.',
		prints: 'Re-enactment for the shot at the seam; the other four are left open.',
		why: 'No reason is given for them. A crowd can be called together and still really clap.'
	},
	{
		id: 'mouth-smile',
		title: 'A mouth that smiles, or not',
		against: 'itself',
		statements: [
			{
				says: 'At the seam his mouth stands half-open, and he “appears to be posing”.',
				at: ['p06.22', 'p06.23', 'p06.24']
			},
			{
				says: 'With his mouth like that he is taken to smile, and to work without effort.',
				at: ['p12.17', 'p12.18']
			}
		],
		problem:
			'Page 6 describes the shot closely and has no smile; page 12 reads one into the same mouth.',
		prints: 'The half-open mouth as what is seen, the smile as what the article takes it for.',
		why: 'A mouth can also stand open from effort; the description does not decide.'
	},
	{
		id: 'bearded-man',
		title: 'Who the bearded man stands for',
		against: 'itself',
		statements: [
			{
				says: 'He recalls the farmer who was used to promote collectivisation, and is meant as propaganda against disorder in farming.',
				at: ['p07.13', 'p07.14', 'p07.17', 'p07.18']
			},
			{
				says: 'On the same page: in 1935 peasants come to the cities in huge numbers.',
				at: ['p07.14', 'p07.15', 'p07.16', 'p07.17']
			},
			{
				says: 'His appearance in other films “tends to confirm the hypothesis” that he stands for new workers from the land, who have to be taught.',
				at: ['p12.29', 'p12.30', 'p12.31']
			}
		],
		problem:
			'A peasant held up against disorder in farming and one who has left the land for industry are two figures. The first is asserted; the second is called a hypothesis, though not put forward before in these words. And one shot used again shows that editors liked it, not whom it meant.',
		prints: 'Both readings as readings, and the man as unknown.',
		why: 'The article names works for collectivisation and for the influx from the land; for what this man stands for it names none.'
	},
	{
		id: 'spectator-scale',
		title: 'How close the spectator is',
		against: 'itself',
		statements: [
			{
				says: 'A medium close-up shows the bearded man.',
				at: ['p07.12']
			},
			{
				says: 'In each film a spectator is shown in close-up, in most of them this man.',
				at: ['p12.27', 'p12.28', 'p12.29']
			}
		],
		problem: 'The same shot has two scales: from the chest up, or the face alone.',
		prints: 'Medium close-up.',
		why: 'Page 7 describes this very shot; page 12 sums up five films.'
	},
	{
		id: 'director-accounts',
		title: 'What the director relied on',
		against: 'itself',
		statements: [
			{
				says: 'All his images are out of newsreels.',
				at: ['p05.11']
			},
			{
				says: 'He is subject to other visions, by way of images and accounts of miners, of the party, of Stakhanov’s family and himself, and of the crowd at the youth celebration.',
				at: ['p07.24', 'p07.25', 'p07.26', 'p07.27']
			},
			{ says: 'The images were not shot live.', at: ['p06.18', 'p06.19'] }
		],
		problem:
			'No account by any of them is named as a source of the film. The sentence does not fit together either, so that who relies on what stays unclear; and its crowd is that of the day, where page 6 has images that were not shot live.',
		prints: 'The sentence as the article’s view of memory, not as a list of the film’s sources.',
		why: 'What can be shown is narrower: film that was kept, sold, copied and cut again.'
	},
	{
		id: 'speech-source',
		title: 'Which reel has his speech',
		against: 'itself',
		statements: [
			{
				says: 'The film is Archives n°57; in it Stakhanov speaks, after an intertitle with his name.',
				at: ['p08.05', 'p08.15', 'p08.25']
			},
			{
				says: 'The French translation of his words is taken from Archives n°63.',
				at: ['p08.fn']
			},
			{
				says: 'Just seven films have images of him; Archives n°63 is not one of those described.',
				at: ['p05.04', 'p08.05', 'p09.08', 'p09.09', 'p11.10', 'p11.11', 'p11.20']
			}
		],
		problem:
			'His words are attributed to one reel and translated from another. Whether they are heard, or stand in titles or in papers, is not said.',
		prints: 'The speech in Archives n°57; in the data, the wording as taken from Archives n°63.',
		why: 'A slip of number and a translation kept elsewhere are equally possible.'
	},
	{
		id: 'workers-left',
		title: 'Twenty-three less five',
		against: 'itself',
		statements: [
			{
				says: 'Five workers are to do the work of 23; “we don’t have enough work for 20”.',
				at: ['p08.16', 'p08.17']
			}
		],
		problem: 'Twenty-three less five leaves 18.',
		prints: 'The speech’s 20 as quoted, and the 18 as worked out.',
		why: 'A speaker may round, a translator may slip; the sum is ours.'
	},
	{
		id: 'two-hundred-roubles',
		title: 'Two hundred roubles, twice',
		against: 'itself',
		statements: [
			{ says: 'For the record shift he earned 200 roubles.', at: ['p01.19', 'p01.20', 'p02.01'] },
			{
				says: 'Before, he received 450 roubles; now as much as 200 roubles more are earned.',
				at: ['p08.17', 'p08.18', 'p08.19']
			}
		],
		problem:
			'One sum is a shift’s pay, the other a rise, and the same number invites confusion. In the speech the first figure is his alone, the second the mine’s; and it names no period.',
		prints: 'Two sums, each with what it is said to be.',
		why: 'The 450 may be a month’s pay; the article does not say so.'
	},
	{
		id: 'without-inhibition',
		title: 'At ease, or not',
		against: 'itself',
		statements: [
			{ says: 'He speaks “without inhibition”.', at: ['p08.20'] },
			{
				says: 'His gaze never rests. Is it apprehension? The article asks, and cannot tell.',
				at: ['p09.02', 'p09.03', 'p09.04']
			}
		],
		problem: 'The first sentence decides what the later ones leave open.',
		prints: 'The gaze as described, and the question left open.',
		why: 'The later passage looks closely, and is the more careful.'
	},
	{
		id: 'deputy-kind',
		title: 'A newsreel called a documentary',
		against: 'itself',
		statements: [
			{
				says: 'The film on the deputy is introduced as “a documentary”.',
				at: ['p09.08', 'p09.09']
			},
			{
				says: 'Of seven films four are newsreels and three documentaries.',
				at: ['p05.04', 'p05.05', 'p05.06']
			},
			{ says: 'The three documentaries are three other films.', at: ['p13.07', 'p13.fn'] }
		],
		problem: 'With this film there would be four documentaries and three newsreels.',
		prints: 'Newsreel, marked as inferred.',
		why: 'Only so does the count hold, and by elimination the film is also the one of Pathé news.'
	},
	{
		id: 'name-alone',
		title: 'A name that needs no more',
		against: 'itself',
		statements: [
			{
				says: 'The title card has his name alone; who he is no longer needs saying.',
				at: ['p09.10', 'p09.11', 'p09.12']
			},
			{
				says: 'The film’s title calls him a Russian worker who becomes a deputy.',
				at: ['p09.08', 'p09.09', 'p09.fn']
			}
		],
		problem:
			'The title says who he is. Whether it is on the film or was given in an archive, the article leaves open.',
		prints: 'The card as described, and the title as the article gives it.',
		why: 'Only what stood on the screen could show that he was known.'
	},
	{
		id: 'deputy-date',
		title: 'Unknown date, or January 1938',
		against: 'itself',
		statements: [
			{
				says: 'The papers say 1930 to 1940; nothing closer is known.',
				at: ['p09.09', 'p09.10']
			},
			{
				says: 'The title makes him a deputy, so the film was logically shot when the Supreme Soviet first met.',
				at: ['p10.19', 'p10.20', 'p10.21', 'p10.22']
			}
		],
		problem:
			'The second date rests on one word of a title, whose age is not known; and a man can be filmed as deputy at any time after he becomes one.',
		prints: 'The papers’ range as the film’s date; January 1938 as an inference.',
		why: 'It is a fair argument, not a date.'
	},
	{
		id: 'prefigures',
		title: 'A couple ahead of its model',
		against: 'itself',
		statements: [
			{
				says: 'The film recalls the steel pair on the pavilion of 1937.',
				at: ['p10.23', 'p10.24', 'p10.25']
			},
			{
				says: 'The couple “prefigures the economic alliance and the institutionalized state model”.',
				at: ['p10.25', 'p10.26']
			},
			{
				says: 'The film was logically shot in January 1938, under the constitution of 1936.',
				at: ['p10.20', 'p10.21', 'p10.22']
			}
		],
		problem:
			'What a film recalls it cannot well announce: by the article’s own dating it comes after the statue, and after the constitution of 1936.',
		prints: 'The likeness to the steel pair, and no foreshadowing.',
		why: 'What is meant to be foreshadowed is not explained.'
	},
	{
		id: 'events-1960s',
		title: 'A decade in a film of 1960',
		against: 'itself',
		statements: [
			{ says: 'Archives n°01 is of 1960.', at: ['p11.11'] },
			{ says: 'It recounts various events of the 1960s.', at: ['p11.14', 'p11.15'] }
		],
		problem: 'A film of 1960 can hold one year of that decade at most.',
		prints:
			'The date 1960; the events in the text as of its time, in the data as the article places them.',
		why: 'Either the date of the compilation or the decade is loose.'
	},
	{
		id: 'film-of-1981',
		title: 'Anniversaries of 1975 in a film of 1981',
		against: 'itself',
		statements: [
			{ says: 'Ce qu’il y a de plus cher is of 1981.', at: ['p11.11'] },
			{
				says: 'It was made for thirty years since the war and forty years of Stakhanovism.',
				at: ['p11.17', 'p11.18']
			},
			{
				says: 'It shows Brezhnev with the first Stakhanovites on the fortieth anniversary.',
				at: ['p13.27', 'p13.28']
			},
			{
				says: 'The record of 30 August 1935 counts as the founding of Stakhanovism.',
				at: ['p01.15', 'p01.16', 'p01.17', 'p11.24', 'p11.25']
			}
		],
		problem:
			'Forty years from 1935 make 1975, and so do thirty from the end of the war in 1945, a year the article does not give. The film is dated six years later.',
		prints:
			'1981 for the film, the occasion as the article gives it, 1975 for the greeting, inferred.',
		why: 'An older scene can stand in a later film; an anniversary cannot be six years late. The date or the occasion is wrong, or the series was long in the making.'
	},
	{
		id: 'four-extracts',
		title: 'Five extracts, or four',
		against: 'itself',
		statements: [
			{
				says: 'Five extracts are compared: the four films and that of 1993.',
				at: ['p11.20', 'p11.25', 'p11.26']
			},
			{ says: 'One shot is common to “all four extracts”.', at: ['p12.22', 'p12.23'] },
			{ says: 'In the French film too he holds a bouquet.', at: ['p07.19'] }
		],
		problem:
			'Either one film of the five lacks the shot, or the four films of the article’s last section are meant; then, since the French film has flowers too, all five have it.',
		prints: 'The flowers as certain in three films and inferred in the other two.',
		why: 'The section is about four films, and its summary has flowers in all. Had the four been those with the shared footage, they would share the exit too, and the flowers would not be the only shot in common.'
	},
	{
		id: 'only-common-shot',
		title: 'The only common shot',
		against: 'itself',
		statements: [
			{
				says: 'Four films share the footage of the seam.',
				at: ['p11.26', 'p12.01', 'p12.02', 'p12.03']
			},
			{
				says: 'All films but that of 1981 have the way out of the mine.',
				at: ['p12.20', 'p12.21']
			},
			{
				says: 'The flowers are “the only common shot in all four extracts”.',
				at: ['p12.22', 'p12.23']
			}
		],
		problem:
			'Seam and exit are common to four films as well. The flowers are the only shot that their four films have in common just if that of 1981 is one of these.',
		prints: 'Each kind of shot with the films that have it, as far as they are known.',
		why: 'Taken so, the three sentences agree.'
	},
	{
		id: 'all-movies',
		title: 'A mouth in “all the movies”',
		against: 'itself',
		statements: [
			{
				says: 'In all the films the images most used are those with the mouth half-open.',
				at: ['p12.17', 'p12.18']
			},
			{ says: 'Three extracts show it so.', at: ['p12.04', 'p12.05'] },
			{
				says: 'In Bataille the mouth is closed; in Archives n°01 both occur; the film of 1981 has other footage.',
				at: ['p12.06', 'p12.07', 'p12.08']
			}
		],
		problem: 'It is the most used picture over the films together, not in each of them.',
		prints: 'Three films of five, one of them inferred.',
		why: 'The count comes first in the article, and the summary should not go beyond it.'
	},
	{
		id: 'helper-frame',
		title: 'A miner out of the frame, and in it',
		against: 'itself',
		statements: [
			{
				says: 'Another miner stands beyond the picture: “only” his lamp and the hand that holds it are seen.',
				at: ['p12.12', 'p12.13']
			},
			{ says: 'Now and then his face comes in.', at: ['p12.13'] }
		],
		problem: '“Only” holds for some moments of the shot and not for others.',
		prints: 'A hand with a lamp, and now and then a face.',
		why: 'The second sentence completes the first.'
	},
	{
		id: 'same-order',
		title: 'The same order without the exit',
		against: 'itself',
		statements: [
			{
				says: 'The editing differs, yet the scenes come in much the same order: the coal first, then the way out of the mine, with applause and flowers.',
				at: ['p13.01', 'p13.02', 'p13.03']
			},
			{
				says: 'The film of 1981 does not show him leaving the mine.',
				at: ['p12.20', 'p12.21']
			}
		],
		problem: 'One of the five films lacks the scene on which the common order turns.',
		prints: 'Much the same order for all five, and the exit in four films.',
		why: 'The article’s own “basically” allows it.'
	},
	{
		id: 'one-more-shot',
		title: 'Only one shot more',
		against: 'itself',
		statements: [
			{
				says: 'The films of 1977 and 1993 are “particularly similar”; the older has “only” one more shot of the belt.',
				at: ['p13.04', 'p13.05']
			},
			{
				says: 'In the film of 1977 the words run over belt, exit and the face with flowers, and end on a steelworker.',
				at: ['p13.13', 'p13.14', 'p13.15']
			},
			{
				says: 'The five shots of 1993 are seam, belt, exit, bearded man and bouquet.',
				at: ['p06.03', 'p06.04', 'p06.25', 'p06.27', 'p06.28', 'p07.12', 'p07.19']
			}
		],
		problem:
			'The steelworker is not in the film of 1993 as described; the seam and the bearded man are not in that of 1977 as described. Either the passages compared are shorter, or the belt is not all.',
		prints: 'The likeness as stated; what the film of 1977 has by likeness alone, as inferred.',
		why: 'The account of 1977 follows the words, and need not name every shot.'
	},
	{
		id: 'edit-1977',
		title: 'How clear the borrowed cut is',
		against: 'itself',
		statements: [
			{
				says: '“It is clear” that the film of 1993 reuses the editing of that of 1977.',
				at: ['p13.05', 'p13.06']
			},
			{
				says: 'The film of 1977 is in the Arkéïon collection, which came to the Cinémathèque Gaumont in 2003.',
				at: ['p04.19', 'p04.20', 'p11.11', 'p11.12']
			},
			{ says: 'The Cinémathèque Gaumont made its film in 1993.', at: ['p05.10'] }
		],
		problem:
			'The evidence is likeness alone. By what road the edit came to the Cinémathèque Gaumont ten years before the collection did is not told, and an older edit that both follow is not ruled out.',
		prints: 'The reuse as the article’s conclusion, with the gap beside it.',
		why: 'No other edit is traced from film to film in the article, and likeness is still not a proof.'
	},
	{
		id: 'brezhnev-confirms',
		title: 'What Brezhnev confirms',
		against: 'itself',
		statements: [
			{
				says: 'The Soviet films keep up a legend that justified an economy already failing.',
				at: ['p13.25', 'p13.26']
			},
			{
				says: 'The commentary of the film of 1981 “confirms this fact alone”: it shows Brezhnev, who calls the movement immortal.',
				at: ['p13.27', 'p13.28', 'p13.29', 'p13.30']
			}
		],
		problem:
			'His words may confirm that the legend lived; they say nothing of a failing economy. Which fact is meant, and why “alone”, is unclear; and a commentary shows no one.',
		prints: 'Brezhnev’s words as praise, and the failing economy as the article’s own judgement.',
		why: 'The two statements have different sources.'
	},
	{
		id: 'phase-order',
		title: 'Phases against dates',
		against: 'itself',
		statements: [
			{
				says: 'The memory moved from looking back to celebration and at last to commemoration.',
				at: ['p01.06', 'p01.07', 'p01.08', 'p14.12', 'p14.13']
			},
			{
				says: 'The film that looks back is of 1993, later than all the dated others.',
				at: ['p05.10', 'p07.28', 'p08.01', 'p11.10', 'p11.11']
			},
			{
				says: 'It reuses the edit of a commemorating film of 1977.',
				at: ['p13.05', 'p13.06', 'p14.01', 'p14.fn']
			}
		],
		problem: 'The first phase is the last by date, and leans on the third.',
		prints: 'A phase as a mark on a film, never as a period of time.',
		why: 'As an order for thinking it holds; as a sequence in time it does not.'
	},
	{
		id: 'phase-words',
		title: 'Many words for three phases',
		against: 'itself',
		statements: [
			{
				says: 'On page 5 the phases are an approach to the record, its consequences for the hero, and reuse for propaganda.',
				at: ['p05.06', 'p05.07', 'p05.08']
			},
			{
				says: 'After Ory they are looking back, celebration and commemoration.',
				at: ['p14.12', 'p14.13']
			},
			{
				says: 'The first is also “retrospective”; so is Bataille, a film of the third.',
				at: ['p01.07', 'p05.09', 'p11.13']
			},
			{
				says: 'For the third, note 45 offers “Remembrance”.',
				at: ['p11.fn']
			}
		],
		problem:
			'Content, purpose and attitude to the past are three ways of sorting, and one word serves for two phases.',
		prints: 'Ory’s three terms, in the article’s usual English.',
		why: 'They are the ones it puts in quotation marks and closes on.'
	},
	{
		id: 'discourse-in-all',
		title: 'Words in all the films',
		against: 'itself',
		statements: [
			{
				says: 'All the films have words that recount what happened.',
				at: ['p14.05', 'p14.06', 'p14.07']
			},
			{
				says: 'The film on the deputy is silent, and shows study, home and desk.',
				at: ['p09.12', 'p09.13', 'p09.27', 'p10.01']
			},
			{
				says: 'In Archives n°57 he speaks, as quoted, of workers and pay, not of the record.',
				at: ['p08.15', 'p08.16', 'p08.17', 'p08.18', 'p08.19']
			}
		],
		problem: 'Of the seven films two, as described, do not recount the record at all.',
		prints:
			'Words that tell of the record for the three documentaries; for the two newsreels that show it, the same as open.',
		why: 'The sentence stands in a passage on the reuse of the record’s images; of the two newsreels no words are quoted.'
	},
	{
		id: 'presence-fades',
		title: 'A man who disappears, on screen',
		against: 'itself',
		statements: [
			{
				says: 'His physical presence gradually disappeared.',
				at: ['p14.07']
			},
			{ says: 'Seven films have images of him.', at: ['p05.04'] },
			{
				says: 'The film of 1981 shows him at the mine in footage that no other has, and dwells on his joy.',
				at: ['p12.08', 'p12.21', 'p12.22']
			},
			{
				says: 'That of 1993 has him in three of five shots.',
				at: ['p06.03', 'p06.04', 'p06.28', 'p07.19']
			},
			{
				says: 'His speech takes 35 seconds, the film on the deputy a minute and thirty-four; a scene of the record takes seven to fifteen seconds, in films that have another subject.',
				at: ['p08.20', 'p09.10', 'p11.20', 'p11.21', 'p11.22', 'p11.23', 'p11.24']
			}
		],
		problem:
			'The scenes of the record are shorter than his speech, and than the film on the deputy. But from the first of the five to the last no fading is shown: the two latest show him clearly, and how much of him each of the others has is not said.',
		prints: 'The fading as the article’s interpretation.',
		why: 'It may mean the person behind the figure, or a film of his own that became a scene; what is told of the five films’ pictures does not show it.'
	},
	{
		id: 'announced-in-1988',
		title: 'News in 1988, and in print in 1938',
		against: 'itself',
		statements: [
			{
				says: 'In 1988 a newspaper “announced” that two comrades had reinforced the gallery.',
				at: ['p14.17', 'p14.18']
			},
			{
				says: 'In the book of 1938 both timbermen go to work once the hewer has begun on the bottom.',
				at: ['p06.05', 'p06.10', 'p06.11']
			},
			{
				says: 'In the article’s summary, the same book has party members prepare the record.',
				at: ['p02.10', 'p02.11', 'p02.12']
			}
		],
		problem:
			'Two timbermen had been in print for fifty years, as his way of working, in a passage the article itself quotes; it does not put the two side by side.',
		prints: 'The newspaper first, then the book, with the years between them.',
		why: 'Why it was news all the same is a question of the last chapter.'
	},
	{
		id: 'alone-or-helped',
		title: 'Who cut the coal',
		against: 'itself',
		statements: [
			{
				says: 'The newspaper of 1988: he cut it by himself.',
				at: ['p14.17', 'p14.18']
			},
			{
				says: 'The last paragraph: many workers helped him, at the coal too.',
				at: ['p14.24', 'p14.25', 'p14.26']
			},
			{
				says: 'A broadcast of 2013: there were almost certainly other hewers, who helped him to cut it.',
				at: ['p07.fn']
			}
		],
		problem:
			'The first excludes the other two, and the article does not weigh them against each other.',
		prints:
			'All three, each as what it is: a newspaper’s announcement, a broadcast, a statement without a source.',
		why: 'Nothing in the article decides between them; none of them disputes the tonnage.'
	},
	{
		id: 'now-known',
		title: 'Almost certain, or known',
		against: 'itself',
		statements: [
			{
				says: 'Galia Ackerman, on the radio: he was “almost certainly not the only hewer” that day.',
				at: ['p07.fn']
			},
			{
				says: 'It is “now known” that the feat was organised and that he had much help.',
				at: ['p14.21', 'p14.22', 'p14.24', 'p14.25', 'p14.26']
			}
		],
		problem: 'Near certainty has become knowledge, and no source is named where it does.',
		prints: 'The last paragraph as the article’s statement, without a source and without a date.',
		why: 'It may well be right; a reader should know on what it rests.'
	},

	// Slips and gaps, in the order of the pages
	{
		id: 'belt-and-equipment',
		title: 'A modern belt in a poor mine',
		against: 'itself',
		statements: [
			{
				says: 'The conveyor belt in three films helps to present Soviet industry as modern.',
				at: ['p12.18', 'p12.19']
			},
			{ says: 'The mine had only low-quality equipment.', at: ['p14.22', 'p14.23'] },
			{ says: 'Stakhanov was given the best equipment there was.', at: ['p14.23', 'p14.24'] }
		],
		problem:
			'Whether the belt that is filmed is one of this mine is not said. It may be, and the mine not so poor; it may be of the equipment he was given, or of the later day of the re-enactment; or the cut joins two places.',
		prints: 'The belt as what follows the drill in the film of 1993, and no place for it.',
		why: 'The description of the shot names coal and a belt, and nothing else.'
	},
	{
		id: 'pose-or-motion',
		title: 'He poses, and his hands move',
		against: 'itself',
		statements: [
			{
				says: 'The drill goes in so little that he “appears to be posing”.',
				at: ['p06.23', 'p06.24']
			},
			{
				says: 'In the same shot his right hand pushes the drill into the rock.',
				at: ['p06.16', 'p06.17']
			},
			{
				says: 'His hands go to and fro as he pushes the drill into the ore.',
				at: ['p12.02', 'p12.03']
			}
		],
		problem: 'A pose is still; hands that push, and go to and fro, are not.',
		prints:
			'That he seems to pose, of the shot of 1993; the to-and-fro in the data, of the footage that four films share.',
		why: 'One can pose and move: “appears” is a judgement on how little the drill goes in. What is described is not in doubt.'
	},
	{
		id: 'mouths-added-up',
		title: 'Three ways to add up the mouths',
		against: 'itself',
		statements: [
			{ says: 'Three extracts show the mouth half-open.', at: ['p12.04', 'p12.05'] },
			{ says: 'Bataille shows it closed.', at: ['p12.06'] },
			{ says: 'Archives n°01 uses both.', at: ['p12.06', 'p12.07'] }
		],
		problem:
			'If the film with both is one of the three, the four extracts are accounted for. If it is counted apart, there are three, one and one: five, of four that share the footage. And if all five extracts are meant, the film of 1981 is one of the three, and the sum is right as well.',
		prints: 'The first: Archives n°01 as one of the three.',
		why: 'The sentences follow on those about the footage that four films share, and of the film of 1981 the mouth is not described.'
	},
	{
		id: 'again-close-up',
		title: 'Again in close-up',
		against: 'itself',
		statements: [
			{ says: 'The last frames “again present Stakhanov in a close-up”.', at: ['p07.19'] },
			{
				says: 'Before that he is in a medium close-up, and in a wider shot.',
				at: ['p06.04', 'p06.27', 'p06.28']
			}
		],
		problem: 'No close-up of him has gone before.',
		prints: 'Close-up for the last shot, medium close-up for the first.',
		why: '“Again” may belong to the man, not to the scale.'
	},
	{
		id: 'words-in-nineteen-seconds',
		title: 'A hundred words in nineteen seconds',
		against: 'itself',
		statements: [
			{
				says: 'The commentary quoted runs to 108 words in English, 46 of them from “On August 30”.',
				at: ['p05.14', 'p05.15', 'p05.16', 'p05.17', 'p05.18', 'p05.19', 'p05.20']
			},
			{ says: 'The commentary of this scene lasts nineteen seconds.', at: ['p05.21'] }
		],
		problem: 'That is nearly six words a second, twice as fast as a commentator speaks.',
		prints: 'Nineteen seconds, as the article has them, of “this scene”.',
		why: 'The nineteen seconds may hold for the sentences on Stakhanov alone, which are two fifths of what is quoted.'
	},
	{
		id: 'slowly-in-a-second',
		title: 'Slowly, in about a second',
		against: 'itself',
		statements: [
			{
				says: 'In the last shot his head turns slowly, until his eyes are on the camera.',
				at: ['p07.19', 'p07.20']
			},
			{
				says: 'Seven seconds hold five shots, four of them of 39, 36, 36 and 29 frames.',
				at: ['p06.03', 'p06.04', 'p06.25', 'p06.28', 'p07.12']
			}
		],
		problem:
			'What the seven seconds leave for the last shot is something between two thirds of a second and not quite two seconds: little for a slow turn.',
		prints: 'The turn as it is described, and the shot’s length as a range.',
		why: 'The seven seconds may be rounded down, or the shot longer than the sequence allows.'
	},
	{
		id: 'exit-in-36-frames',
		title: 'Much to happen in 36 frames',
		against: 'itself',
		statements: [
			{
				says: 'In a shot of 36 frames he walks out, a crowd waits, raises its arms in applause and takes off its hats.',
				at: ['p06.28', 'p07.01', 'p07.02']
			},
			{
				says: 'Page 12 has the way out of the mine, and the greeting, in “shots”, of several films.',
				at: ['p12.20', 'p12.21']
			}
		],
		problem:
			'A second and a half is short for all this, and the plural speaks for more than one shot.',
		prints: 'One shot of 36 frames, as page 6 counts it.',
		why: 'Other films may have the passage in more than one shot.'
	},
	{
		id: 'one-book-three-names',
		title: 'One book, three names',
		against: 'itself',
		statements: [
			{ says: 'Story of my Life (1938)', at: ['p02.10'] },
			{ says: '“his book”, 1938', at: ['p06.05'] },
			{ says: '“his memoir”, 1938', at: ['p08.22'] }
		],
		problem: 'Whether one book is meant, and whose writing it is, the article does not say.',
		prints: 'One book, printed under his name.',
		why: 'Year and matter agree, and all that is quoted from it comes by way of one French work.'
	},
	{
		id: 'trial-films-source',
		title: 'A later work for an early genre',
		against: 'itself',
		statements: [
			{
				says: 'Films that re-enacted trials were born in the period up to the 1930s.',
				at: ['p03.09', 'p03.10', 'p03.11']
			},
			{ says: 'The note cites a work on the cinema of 1986 to 2000.', at: ['p03.fn'] }
		],
		problem: 'By its title the work is about another period.',
		prints: 'The genre as the article has it, without the note.',
		why: 'The work may look back; it was not at hand.'
	},
	{
		id: 'montage-or-rushes',
		title: 'A montage of rushes',
		against: 'itself',
		statements: [
			{ says: 'Archives n°57 is “a montage of Soviet news footage”.', at: ['p08.05'] },
			{ says: 'These compilations “almost certainly consist of rushes”.', at: ['p08.fn'] }
		],
		problem: 'A montage has been cut; rushes have not.',
		prints: 'Both, each with its page.',
		why: 'A compilation can be put together from rushes without being cut for viewers.'
	},
	{
		id: 'no-bibliography',
		title: 'Works without titles',
		against: 'slip',
		statements: [
			{
				says: 'Stalin 1977, Vigne 1984, Betea 1995 and Depretto 1982 are cited by author and year alone.',
				at: [
					'p01.05',
					'p01.06',
					'p01.14',
					'p01.15',
					'p02.02',
					'p02.08',
					'p06.fn',
					'p07.fn',
					'p08.09',
					'p08.14',
					'p10.13',
					'p10.14',
					'p11.06',
					'p14.09'
				]
			},
			{
				says: 'So are Godet 1991, Samier 2012, Massignon 2002, Werth and Berelowitch 2011, and Unfried 1999.',
				at: ['p04.14', 'p04.17', 'p04.19', 'p04.fn', 'p07.14', 'p07.16', 'p07.17']
			},
			{
				says: 'So are Halbwachs 1950, Gicquel and Gicquel 2010 and, with a page, Lavabre 1994.',
				at: ['p07.23', 'p08.02', 'p10.22', 'p11.02']
			},
			{ says: 'One citation reads “Depretto, on 1982”.', at: ['p07.11'] }
		],
		problem: 'The manuscript has no list of works, so that twelve works are cited and never named.',
		prints: 'Author and year as cited, marked as incomplete.',
		why: 'A title supplied from memory would look like one the article gives.'
	},
	{
		id: 'notes-without-works',
		title: 'Notes that lack their source',
		against: 'slip',
		statements: [
			{
				says: 'Note 9 runs a Russian title and what seem a place and a journal together.',
				at: ['p03.fn']
			},
			{ says: 'Note 15 names Elizabeth Papazian and no work.', at: ['p04.fn'] },
			{ says: 'Note 30 quotes the engineer Etienne Gelas from no named work.', at: ['p06.fn'] },
			{
				says: 'Note 44 names a book of Laurent Véray’s without place, publisher or year.',
				at: ['p11.fn']
			}
		],
		problem: 'None of the four is complete, and two name no work at all.',
		prints: 'What the notes give, and what they lack.',
		why: 'The article is the only source used for its own citations.'
	},
	{
		id: 'note-8',
		title: 'Placeholders in note 8',
		against: 'slip',
		statements: [
			{
				says: 'François Albéra’s chapter stands in a book with the imprint “Ville: Maison d’édition, année”, at “pages”.',
				at: ['p03.fn']
			},
			{
				says: 'Note 20 has the same book: Paris, Nouveau Monde Éditions, 2008.',
				at: ['p04.fn']
			}
		],
		problem:
			'Town, publisher, year and pages were never filled in: the French words for them were left standing.',
		prints: 'The chapter without them; place, publisher and year from note 20 beside it; no pages.',
		why: 'Title and editor agree, so it is the same book. The pages are nowhere in the article.'
	},
	{
		id: 'theoreme',
		title: 'One number, two years',
		against: 'slip',
		statements: [
			{ says: 'Note 7: Pierre Sorlin in Théorème no. 8, 2015, p. 290.', at: ['p03.fn'] },
			{ says: 'Note 13: Peter Kenez in Théorème no. 8, 2005, p. 19.', at: ['p03.fn'] }
		],
		problem: 'One number of a journal appears in two years, ten years apart.',
		prints: 'Each year as its note has it, with this doubt.',
		why: 'That one of them is a misprint is likely; which, the article does not show.'
	},
	{
		id: 'agitprop',
		title: 'What Agitprop was',
		against: 'slip',
		statements: [
			{
				says: 'Agitprop is an organisation for propaganda that the Soviet state created.',
				at: ['p03.07', 'p03.08']
			},
			{
				says: 'Its note takes the word for short of the organisation’s name, and goes on about “this ideology”, of the late nineteenth century.',
				at: ['p03.fn']
			}
		],
		problem:
			'An organisation is not an ideology, and one of the Soviet state is not of the nineteenth century. The note seems to have lost a sentence.',
		prints: 'Among the words explained, the organisation, as in the article’s text.',
		why: 'It is the meaning that the argument on film needs.'
	},
	{
		id: 'newsreel-sentences',
		title: 'Two sentences on early newsreels',
		against: 'slip',
		statements: [
			{ says: 'Newsreels are the ancestors of “today’s newsreels”.', at: ['p03.04'] },
			{
				says: 'Films were also meant to show the country’s regions and peoples “for public health purposes”.',
				at: ['p03.09', 'p03.10']
			}
		],
		problem:
			'The first names one thing as its own ancestor; in the second the purpose does not fit what is shown. Words seem lost.',
		prints: 'Neither.',
		why: 'Nothing in the essay depends on them, and what they meant would be a guess.'
	},
	{
		id: 'fifth-shot',
		title: 'A shot left uncounted',
		against: 'slip',
		statements: [
			{
				says: 'Four shots are counted: 39, 36, 36 and 29 frames.',
				at: ['p06.04', 'p06.25', 'p06.28', 'p07.12']
			},
			{ says: 'Of the fifth there are only “the last frames”.', at: ['p07.19'] },
			{ says: 'All five take seven seconds.', at: ['p06.03'] }
		],
		problem:
			'Frames and seconds are given without a frame rate, and one count is missing, so that the sum cannot be checked.',
		prints: 'A range for the fifth shot, at 24 or at 25 frames a second.',
		why: 'Both rates are ours; what was counted, on which copy, is not said.'
	},
	{
		id: 'famine-note',
		title: 'A famine in a note',
		against: 'slip',
		statements: [
			{
				says: 'In 1935 industry faced a massive influx of peasants.',
				at: ['p07.14', 'p07.15']
			},
			{
				says: 'Note 34, on that sentence: famine ravaged Ukraine in particular in 1932–33.',
				at: ['p07.fn']
			},
			{ says: 'The mine is in Ukraine.', at: ['p01.16', 'p01.17'] }
		],
		problem:
			'The note does not say what ties the famine to an influx of 1935, nor to the collectivisation named a line before. The mine itself is in Ukraine.',
		prints: 'The famine in the text, before the bearded man, and no cause for it.',
		why: 'It is too much for a note; what caused it, the article does not tell.'
	},
	{
		id: 'film-titles',
		title: 'Titles written differently',
		against: 'slip',
		statements: [
			{
				says: 'Archives n°57, n° 63, n°01, n° 01 and, in English, 01.',
				at: ['p08.05', 'p08.fn', 'p11.11', 'p11.fn', 'p12.07']
			},
			{
				says: 'Le journal, Journal and Le Journal de l’année 1935.',
				at: ['p05.10', 'p07.26', 'p12.29', 'p13.04', 'p13.05', 'p13.06']
			},
			{
				says: 'Ce qu’il y a de plus cher, with and without “épisode 2: Reconstruction”.',
				at: ['p11.11', 'p11.17', 'p12.08']
			}
		],
		problem: 'One film has several titles; whether the archive writes any of them so is not said.',
		prints:
			'The title at its first mention: Archives n°57, Le journal de l’année 1935, and the long form with its episode; in figures a short form.',
		why: 'The differences are of space, capital and length; no two films are confused.'
	},
	{
		id: 'conference-name',
		title: 'Conference or assembly',
		against: 'slip',
		statements: [
			{ says: 'In note 1 it is the first conference of the Stakhanovites.', at: ['p01.fn'] },
			{
				says: 'Later it is the first assembly, and the 1935 Assembly.',
				at: ['p08.06', 'p08.09', 'p09.05', 'p10.04']
			}
		],
		problem: 'One event has two names.',
		prints: 'Conference.',
		why: 'It is the article’s own first word, and that of a reference work.'
	},
	{
		id: 'speech-pieces',
		title: 'The order of six pieces',
		against: 'slip',
		statements: [
			{
				says: 'Stalin’s speech begins in Archives n°63, goes on in n°41, 50, 57 and 59, and ends in n°45.',
				at: ['p08.fn']
			}
		],
		problem:
			'The middle numbers are listed as they count, the first and the last are not. Whether the list follows the speech is not said.',
		prints: 'The first and the last piece in their places, the four between as open.',
		why: 'A list in the order of numbers is no evidence for an order of words.'
	},
	{
		id: 'deputy-word',
		title: 'Delegate for deputy',
		against: 'slip',
		statements: [
			{
				says: 'The French title has “député”; the translation has “Delegate”.',
				at: ['p09.09', 'p09.fn']
			},
			{
				says: 'As a delegate he sat in one house of the Supreme Soviet.',
				at: ['p10.19', 'p10.20', 'p10.21']
			}
		],
		problem: 'Who has a seat in a parliament is a deputy; a delegate is sent to a congress.',
		prints: 'Deputy; Delegate only in the article’s English title.',
		why: 'The argument on the film’s date hangs on this word.'
	},
	{
		id: 'red-banner',
		title: 'Flag for Banner',
		against: 'slip',
		statements: [
			{
				says: 'One medal on his jacket is “most likely” of the “Order of the Red Flag of Labor”.',
				at: ['p09.20', 'p09.21', 'p09.22']
			}
		],
		problem:
			'The order is known in English as that of the Red Banner of Labour; and a medal “awarded to the Order” is a slip as well.',
		prints: 'Order of the Red Banner of Labour, with the article’s “most likely”.',
		why: 'Only the name changes; the article’s reason, a flag at the top, stands.'
	},
	{
		id: 'two-of-three',
		title: 'Two cases out of three',
		against: 'slip',
		statements: [
			{
				says: 'Of three extracts the number of frames “is similar only in two cases out of three”.',
				at: ['p12.04', 'p12.05', 'p12.06']
			},
			{ says: 'The shot at the seam in the film of 1993 has 39 frames.', at: ['p06.04'] }
		],
		problem:
			'A case may be a film or a comparison of two; which they are is not said, nor how near is similar. Frames are given for one film alone.',
		prints: 'The films of 1977 and 1993 as the two, inferred.',
		why: 'If the one reuses the edit of the other, with a shot of the belt as the only difference, their shots at the seam are as long as each other.'
	},
	{
		id: 'inedit',
		title: 'Unreleased footage in a release',
		against: 'slip',
		statements: [
			{
				says: 'Only the film of 1981 includes “unreleased footage” of him at the mine.',
				at: ['p12.08']
			}
		],
		problem: 'Footage in a finished film is not unreleased.',
		prints: 'Footage that is in none of the other films.',
		why: 'The word is probably the French inédit; this is our reading.'
	},
	{
		id: 'medium-shot',
		title: 'A medium shot to the knees',
		against: 'slip',
		statements: [
			{
				says: 'A “medium shot that cuts off just above his knees”.',
				at: ['p12.08', 'p12.09']
			}
		],
		problem:
			'A medium shot cuts at the waist; one that cuts above the knees is a medium long shot.',
		prints:
			'In the text only where the picture ends; in the data the article’s term, with ours beside it.',
		why: 'What the picture shows is clear; only the name for it varies.'
	},
	{
		id: 'shock-worker',
		title: '“High impact workers”',
		against: 'slip',
		statements: [{ says: 'Brezhnev: work “like high impact workers”.', at: ['p13.29', 'p13.30'] }],
		problem: 'The English word for these workers is shock workers.',
		prints: 'Among the words explained, shock worker, with the article’s words beside it.',
		why: 'The phrase has come, it seems, from Russian through French.'
	},
	{
		id: 'youth-day-ordinal',
		title: '21st and 21th',
		against: 'slip',
		statements: [
			{ says: 'The 21st International Youth Day.', at: ['p01.16', 'p02.06'] },
			{ says: 'In the quotation from Pravda, the “21th”.', at: ['p01.18'] }
		],
		problem: 'One ordinal has two endings.',
		prints:
			'International Youth Day without an ordinal in the text; 21 among the numbers, 21st in this list.',
		why: 'The number is the same, and a translated quotation has no spelling of its own.'
	},
	{
		id: 'place-names',
		title: 'Names of places in Ukraine',
		against: 'slip',
		statements: [
			{ says: 'Donbass.', at: ['p01.17'] },
			{ says: 'Kadievka.', at: ['p01.19', 'p14.21'] }
		],
		problem: 'Places that the article puts in Ukraine bear names that come by way of Russian.',
		prints: 'Donbas and Kadiivka; Kadievka only as the article’s form.',
		why: 'Ukrainian names for places in Ukraine; these forms are our addition.'
	},
	{
		id: 'tons',
		title: 'Which tons',
		against: 'slip',
		statements: [
			{
				says: 'The article gives its weights in tons.',
				at: ['p01.20', 'p02.05', 'p05.18', 'p13.17', 'p13.18']
			}
		],
		problem: 'In English a ton can be one of three weights, and the article does not say which.',
		prints: 'Tonnes.',
		why: 'The figures come from Russian and French, where the metric tonne is meant; this is our reading.'
	},
	{
		id: 'mining-words',
		title: 'Words of the mine, mistranslated',
		against: 'slip',
		statements: [
			{
				says: 'Timbering makes the “construction site” safe; its note speaks of a gallery.',
				at: ['p02.09', 'p02.10', 'p02.fn']
			},
			{ says: '“The hammer” sinks into the layer.', at: ['p06.09'] },
			{ says: 'The “sub-cellar” has, it seems, been built.', at: ['p06.13'] }
		],
		problem:
			'Nothing is built in a seam, no cellar is dug, and elsewhere the tool is a pneumatic drill.',
		prints:
			'Gallery or working place; undercut or notch; pneumatic drill, and hammer only where the book is retold.',
		why: 'The work described shows what is meant: the place where coal is cut, the first cut, the hewer’s tool.'
	},
	{
		id: 'pravda-wording',
		title: 'Pravda in two wordings',
		against: 'slip',
		statements: [
			{
				says: 'He exceeded three masters of the drill “who had never been surpassed”.',
				at: ['p02.01', 'p02.02']
			},
			{
				says: 'He surpassed the drill masters, “who had never been surpassed until now”.',
				at: ['p07.09', 'p07.10']
			}
		],
		problem:
			'One sentence of a newspaper is quoted twice and differently; the second time Depretto is not named.',
		prints: 'The first wording, with its page.',
		why: 'It names Depretto as its source. Both, it seems, are translations of a translation.'
	},
	{
		id: 'vigne-wording',
		title: 'Vigne in three wordings',
		against: 'slip',
		statements: [
			{ says: '“Only an official agent of the state”.', at: ['p01.06'] },
			{
				says: 'Only to become “an agent of the state”.',
				at: ['p11.06']
			},
			{
				says: 'The “serialized” figure of “an agent of the state”.',
				at: ['p14.08', 'p14.09']
			}
		],
		problem:
			'One phrase of Eric Vigne’s stands in three forms: with “only” and “official” inside the quotation marks, with “only” outside, and with “serialized”.',
		prints: 'Each form that is used, with its own page.',
		why: 'His words in French are not given, nor the page.'
	},
	{
		id: 'names-spelt',
		title: 'Names spelt more than one way',
		against: 'slip',
		statements: [
			{ says: 'Alexeï, Alexei and, in a voice-over, Alexis.', at: ['p01.16', 'p02.16', 'p13.17'] },
			{ says: 'Stakhanov and, in note 32, “Stakanhov”.', at: ['p01.16', 'p07.fn'] },
			{ says: '“Eisenscihtz” in the text, Eisenschitz in the note.', at: ['p04.07', 'p04.fn'] },
			{
				says: 'Boussyguine, in a French spelling, beside Smetanin and Krivonos.',
				at: ['p08.11']
			},
			{ says: 'In the book’s dialogue, Alesa.', at: ['p07.07'] }
		],
		problem: 'A search for one spelling misses the others.',
		prints: 'Alexei Stakhanov and Bernard Eisenschitz; other names as the article has them.',
		why: 'These two forms the article itself has elsewhere; for the others it offers no second form.'
	},
	{
		id: 'coal-or-ore',
		title: 'Coal, ore and rock',
		against: 'slip',
		statements: [
			{
				says: 'What is cut, carried and drilled is “ore”.',
				at: ['p06.21', 'p06.fn', 'p12.02', 'p12.03', 'p13.02']
			},
			{ says: 'The drill goes into “the rock”.', at: ['p06.16', 'p06.17', 'p06.23'] },
			{ says: 'What runs on the belt is coal.', at: ['p06.25'] }
		],
		problem: 'Coal is no ore, and the one seam has three names.',
		prints: 'Coal; rock only for what lies around it, or where the article is cited.',
		why: 'The mine is a coal mine throughout.'
	},
	{
		id: 'russian-for-soviet',
		title: 'Russian for Soviet',
		against: 'slip',
		statements: [
			{ says: 'The bearded man recalls “the Russian farmer”.', at: ['p07.13'] },
			{
				says: 'The film’s title makes Stakhanov a Russian worker.',
				at: ['p09.08', 'p09.09', 'p09.fn']
			},
			{ says: 'The statue stands on the “Russian pavilion” of 1937.', at: ['p10.23', 'p10.24'] },
			{ says: 'His mine is in Ukraine.', at: ['p01.16', 'p01.17'] }
		],
		problem:
			'The statue shows “Soviet heroes”, the mine is Ukrainian, and nothing tells where the man with the beard is from.',
		prints: 'Soviet pavilion, peasant; the film’s title as it is.',
		why: 'A title is a document; the other two are slips of one word.'
	},
	{
		id: 'peasant-words',
		title: 'Farmer, peasant, kolkhozian',
		against: 'slip',
		statements: [
			{
				says: 'Farmers are grouped by force in kolkhozes, and huge numbers of them move to the cities.',
				at: ['p07.13', 'p07.14', 'p07.15', 'p07.16']
			},
			{ says: 'Those who look for work are rural peasants.', at: ['p07.15'] },
			{ says: 'The woman with the sickle is a “kolkhozian”.', at: ['p10.24', 'p10.25'] }
		],
		problem: 'Three words name one class of people, the last of them no English word.',
		prints: 'Peasant, and a woman of the kolkhoz.',
		why: 'The article has the word itself, and it fits people whose land was collectivised.'
	},
	{
		id: 'imitated',
		title: 'A quotation in two tenses',
		against: 'slip',
		statements: [
			{ says: 'The commentary: he “was imitated by thousands of workers”.', at: ['p13.12'] },
			{ says: 'Quoted again, it is “has been imitated”.', at: ['p13.21'] }
		],
		problem: 'The same words are quoted differently nine lines later.',
		prints: 'The first form.',
		why: 'It stands in the longer quotation.'
	},

	// The article against reference works, in the order of its pages
	{
		id: 'record-night',
		title: 'A day or a night',
		against: 'reference',
		statements: [
			{
				says: 'The record is of 30 August 1935, in a shift of six hours.',
				at: ['p01.15', 'p01.16', 'p01.17', 'p01.19', 'p01.20', 'p05.17', 'p05.18']
			},
			{
				says: 'The night from 30 to 31 August, in 5 hours 45 minutes.',
				reference: 'gse-stakhanov',
				known: 'read'
			},
			{
				says: 'The night from 30 to 31 August: so the book under his own name begins.',
				reference: 'stakhanov-1938-russian',
				known: 'read'
			},
			{
				says: 'August 1935, without a night; 5 hours 45 minutes.',
				reference: 'encyclopedia-ukraine',
				known: 'read'
			},
			{
				says: 'Down at eleven, up on 31 August at five: that makes six hours.',
				reference: 'annales-1936',
				known: 'read'
			}
		],
		problem:
			'The article has a date and no hour. By the references the shift ran past midnight; two have it a quarter of an hour short of six, one bears the six hours out.',
		prints:
			'The article’s date and its six hours, with the night beside them as coming from an encyclopedia and the book under his name.',
		why: 'The date on which that night began is the article’s; “shift” may mean the time set, not the time worked.'
	},
	{
		id: 'youth-day',
		title: 'When Youth Day was',
		against: 'reference',
		statements: [
			{
				says: 'The record was set on 30 August, and the 21st International Youth Day was its occasion.',
				at: ['p01.15', 'p01.16', 'p01.18']
			},
			{
				says: 'By his account, the party gathered proposals the day before Youth Day, and on the next day prepared the record.',
				at: ['p02.06', 'p02.07', 'p02.10', 'p02.11', 'p02.12']
			},
			{
				says: 'From 1932 the day was held on 1 September.',
				reference: 'youth-day',
				known: 'read'
			}
		],
		problem:
			'Within the article the dates agree: 29 August, then 30 August. With Youth Day on 1 September, the day before it would come after the record.',
		prints:
			'30 August for the record; 1 September for Youth Day among the dates, as coming from a reference.',
		why: '“To celebrate” a day, in Pravda’s words, need not mean on that day.'
	},
	{
		id: 'plan-congress',
		title: 'Who set the plan, and when',
		against: 'reference',
		statements: [
			{
				says: 'The coal goal was set by the “17th Assembly of the Central Council”, as it is called, of the “Russian Communist Party”.',
				at: ['p02.03', 'p02.04', 'p02.05']
			},
			{ says: 'It was published in Izvestia on 30 December 1933.', at: ['p02.fn'] },
			{
				says: '17th Congress of the All-Union Communist Party (Bolsheviks), 26 January to 10 February 1934.',
				reference: 'congress-1934',
				known: 'read'
			}
		],
		problem:
			'The body is misnamed, and the newspaper is older than its meeting: in December 1933 it can have held only the draft.',
		prints: 'The goal as the article gives it, and the Party Congress as coming from a reference.',
		why: 'Whether draft and decision agree is not known here; neither 152 million tonnes nor 235 per cent was checked elsewhere.'
	},
	{
		id: 'halbwachs',
		title: 'An argument after death',
		against: 'reference',
		statements: [
			{
				says: 'Maurice Halbwachs argued in 1950 how one’s own memories take shape among collective ones.',
				at: ['p07.23', 'p07.24']
			},
			{
				says: 'He died in 1945; the book is posthumous.',
				reference: 'halbwachs-death',
				known: 'read'
			}
		],
		problem: 'The year is that of a book, not of an argument.',
		prints: '1950 as the year of the book, and that it came out after his death.',
		why: 'The article names no work, but the date fits the book alone.'
	},
	{
		id: 'conference-days',
		title: 'One day or four',
		against: 'reference',
		statements: [
			{
				says: 'The first assembly of the Stakhanovites was on 17 November 1935.',
				at: ['p01.fn', 'p08.06', 'p08.07']
			},
			{
				says: 'First All-Union Conference of Stakhanovites, Kremlin, 14 to 17 November.',
				reference: 'gse-movement',
				known: 'read'
			}
		],
		problem:
			'The article’s date is that of Stalin’s speech. On which day Stakhanov spoke does not follow from it.',
		prints: '17 November, with the four days beside it as coming from a reference.',
		why: 'The article’s day is one of the four; that Stalin spoke on it is the article’s word; the encyclopedia was read for the days.'
	},
	{
		id: 'labour-hero',
		title: 'A title before it existed',
		against: 'reference',
		statements: [
			{
				says: 'At the conference he received the title of national labour hero.',
				at: ['p09.05']
			},
			{
				says: 'The film on the deputy is to show him as a national labour hero.',
				at: ['p10.03', 'p10.04']
			},
			{
				says: 'The title Hero of Socialist Labour was created on 27 December 1938.',
				reference: 'hero-of-socialist-labour',
				known: 'read'
			},
			{
				says: 'He became Hero of Socialist Labour in 1970.',
				reference: 'gse-stakhanov',
				known: 'read'
			}
		],
		problem: 'The title that the words suggest was created three years after the conference.',
		prints: 'That the article says so, and in a note when a title of a similar name was created.',
		why: 'The article may mean praise, not a title; its words are plain, and it names no source.'
	},
	{
		id: 'badge-of-honour',
		title: 'A medal on the jacket',
		against: 'reference',
		statements: [
			{
				says: 'Beside the Order of Lenin is that of the Badge of Honour, awarded from 1935.',
				at: ['p09.18', 'p09.19', 'p09.20']
			},
			{
				says: 'The order was founded on 25 November 1935.',
				reference: 'badge-of-honour',
				known: 'read'
			},
			{
				says: 'It is not in the list of his awards.',
				reference: 'gse-stakhanov',
				known: 'read'
			}
		],
		problem: 'The article sees an order that an encyclopedia does not record for him.',
		prints: 'That the article sees it, and that the encyclopedia’s list lacks it.',
		why: 'An encyclopedia’s list may be incomplete, and so may a look at a medal on film.'
	},
	{
		id: 'supreme-soviet',
		title: 'When the Supreme Soviet met',
		against: 'reference',
		statements: [
			{
				says: 'Its first session began on 17 January 1938.',
				at: ['p10.21', 'p10.22']
			},
			{
				says: 'It sat from 12 to 19 January 1938.',
				reference: 'frus-449',
				known: 'read'
			}
		],
		problem: 'On the article’s opening day the session was in its sixth day.',
		prints:
			'January 1938 in the text, 17 January among the dates; the other days here, from a diplomatic record.',
		why: 'The film’s inferred month, January 1938, is the same by either.'
	},
	{
		id: 'bataille-director',
		title: 'A film without its director',
		against: 'reference',
		statements: [
			{
				says: 'Bataille pour notre Ukraine, 1943, has no director; Dovzhenko is named elsewhere, for war documentaries.',
				at: ['p04.02', 'p11.10', 'p11.13']
			},
			{
				says: 'Of seven films four are newsreels, and the three documentaries are others.',
				at: ['p05.04', 'p05.05', 'p05.06', 'p13.07', 'p13.fn']
			},
			{
				says: 'By title and year it is Bitva za nashu Sovetskuyu Ukrainu, 1943, directed by Dovzhenko with Yuliya Solntseva and Ya. Avdeenko, of 72 minutes.',
				reference: 'dovzhenko-1943',
				known: 'matched'
			}
		],
		problem:
			'The article has both names and does not join them; and by its count the film is a newsreel, by the reference a montage film. No page that we found on that film names Stakhanov in it; its length is given as 71 to 80 minutes.',
		prints:
			'Its three directors as an identification by title, and newsreel as inferred from the article’s count.',
		why: 'A collection can hold a part of a film, or another film, under such a title.'
	},
	{
		id: 'visits',
		title: 'A visit that was not returned',
		against: 'reference',
		statements: [
			{
				says: 'Archives n°01, of 1960, tells of the 1960s, and of visits that the Soviet and the American head of state paid each other.',
				at: ['p11.11', 'p11.14', 'p11.15']
			},
			{
				says: 'Khrushchev was in the United States in September 1959; Eisenhower’s return visit did not take place.',
				reference: 'khrushchev-1959',
				known: 'read'
			}
		],
		problem:
			'Of two reciprocal visits one was made, in 1959, and the other not at all: neither falls in the 1960s.',
		prints: 'The visits as the article describes them in the film.',
		why: 'What the reel shows can be checked only on the reel.'
	},
	{
		id: 'timbermen-1936',
		title: 'News that had been printed',
		against: 'reference',
		statements: [
			{
				says: 'In 1988 a newspaper announced that two comrades had worked on the walls.',
				at: ['p14.17', 'p14.18']
			},
			{
				says: 'In the book of 1938 both timbermen go to work once the hewer has begun on the bottom.',
				at: ['p06.05', 'p06.10', 'p06.11']
			},
			{
				says: 'In December 1935 an American magazine printed that he had organised a gang of three, of whom the others did the propping.',
				reference: 'time-1935',
				known: 'quoted'
			},
			{
				says: 'In 1936 a French journal printed that he went down with two timbermen.',
				reference: 'annales-1936',
				known: 'read'
			},
			{
				says: 'A Soviet encyclopedia of the seventies has a division of labour between cutter and timberman.',
				reference: 'gse-stakhanov',
				known: 'read'
			},
			{
				says: 'In 1983 a Soviet biography gave the two helpers names.',
				reference: 'matveev-1983',
				known: 'read'
			}
		],
		problem:
			'What was announced in 1988 had been printed abroad more than fifty years before, and in Soviet books since 1938.',
		prints:
			'The newspaper’s announcement, and the earlier prints as coming from outside the article.',
		why: 'It could still be news to whoever had read none of them; how many had, we do not know.'
	},
	{
		id: 'komsomolskaya-pravda',
		title: 'How hard the papers were in 1988',
		against: 'reference',
		statements: [
			{
				says: 'In 1988 Komsomolskaya Pravda told of two helpers, and did not dare to criticise the dead man too harshly.',
				at: ['p14.17', 'p14.18', 'p14.19', 'p14.20']
			},
			{
				says: 'Komsomolskaya Pravda printed in 1988 that the records had been inflated: so a broadcaster’s page of 2010.',
				reference: 'rferl-2010',
				known: 'retold'
			},
			{
				says: 'Trud of 31 August 1988 told how his chiefs had ruined him; of helpers nothing, as far as we could read.',
				reference: 'trud-1988',
				known: 'retold'
			}
		],
		problem:
			'One later page, which may itself have it from an encyclopedia online, says that the piece existed and gives it another point; another Soviet paper of that year was hard on his chiefs, not on him. Of the piece the article means, neither day nor text has been found.',
		prints:
			'1988 and the newspaper, as the article has them; the other paper of that August among the dates and references, and in a note.',
		why: 'An article can have said both things. Only the issue would settle it.'
	},
	{
		id: 'death-and-renaming',
		title: 'The year of his death',
		against: 'reference',
		statements: [
			{
				says: 'When he died, in 1978, the city was renamed after him.',
				at: ['p14.20', 'p14.21']
			},
			{
				says: 'He died on 5 November 1977; the city was called Stakhanov between 1978 and 2016.',
				reference: 'encyclopedia-ukraine',
				known: 'read'
			},
			{
				says: 'The city was renamed on 15 February 1978, and has been Kadiivka again since 12 May 2016.',
				reference: 'kadiivka',
				known: 'read'
			}
		],
		problem: 'The renaming of 1978 seems to have drawn the death into its year.',
		prints: 'Both years of his death, each with its source; 1978 for the renaming.',
		why: 'For the renaming the two agree.'
	}
] as const satisfies readonly Discrepancy[];

/** Those that change the story: they are read first. */
export const weightiest: readonly DiscrepancyId[] = [
	'timbermen-1936',
	'alone-or-helped',
	'reenactment-scope',
	'edit-1977',
	'phase-order'
];

export type DiscrepancyId = (typeof rows)[number]['id'];
export const discrepancies: readonly (Discrepancy & { readonly id: DiscrepancyId })[] = rows;
