// What the article says, line by line: every line that a claim rests on, and some that prose cites, retold, with the words in quotation marks that carry it.
// A line says what stands on it alone; where its sentence goes on, “…” says so. Used while building only: it is in no script.
import type { Line } from './schema';
import { pageOf, type Locator } from './source';

const lines: Readonly<Partial<Record<Locator, string>>> = {
	'p01.05': 'The government sought the “New Man” and “new technical standards” (Stalin, 1977).',
	'p01.06':
		'Stakhanov, no individual now, became “only an official agent of the state” (Vigne, 1984).',
	'p01.07': 'The article follows how the memory of the record changed: from looking back …',
	'p01.08': '… to celebration, and last to commemoration (Ory, 1992).',
	'p01.14': 'Under Stalin the search for the “New Man” went with a goal.',
	'p01.15': 'The goal, in Stalin’s words: new “technical standards”. On August …',
	'p01.16':
		'… 30, 1935, “on the occasion of the 21st International Youth Day”, the hewer Alexeï Grigorievitch Stakhanov set his record.',
	'p01.17':
		'In a mine in the Donbass, Ukraine, he “beat the productivity record” for cutting coal by pneumatic drill.',
	'p01.18':
		'Pravda: “To celebrate the 21th International Youth Day”, comrade Stakhanov, “central hewer” at the Cobra-Irmino …',
	'p01.19':
		'… mine in Kadievka, set “a new Soviet productivity record” by pneumatic drill. In six hours, one …',
	'p01.20': '… shift, he gave “102 tons of coal”, 10 % of what the mine gave in a day, and …',
	'p01.fn':
		'Note 1 names the source: a speech by Stalin, November 17, 1935, to the first conference of Stakhanovites of the USSR. Note 2: coal is got out by pickaxe or pneumatic drill; a hewer is who gets it out.',
	'p02.01':
		'… “earned 200 roubles”, says Pravda. He outdid the drill’s masters: Grisin, Sviridov, Murasko.',
	'p02.02':
		'The three “had never been surpassed”: Pravda, September 2, 1935, quoted by Depretto (1982).',
	'p02.03': 'The first five-year plan (1928–1933) “produced disappointing results”.',
	'p02.04':
		'The second five-year plan (1933–1937) has its goal for coal “established by the 17th Assembly of the Central Council” …',
	'p02.05':
		'… of the Russian Communist Party. The goal: “152 million tons, or 235 %” of what 1932 had brought.',
	'p02.06':
		'The goal now came first. Stakhanov tells of “the day before” the 21st International Youth Day.',
	'p02.07':
		'By his account party members “collected [the miners’] proposals” for a better order of work …',
	'p02.08':
		'… and a shorter working day (Depretto, 1982). Stakhanov “claimed that there was a drop” …',
	'p02.09':
		'… in productivity, since the hewer, besides cutting coal, “also worked as a timber man”.',
	'p02.10':
		'To cut coal takes timbering, which makes the place safe. In the book Story of my Life (1938) …',
	'p02.11': '… Stakhanov says that “the next day” party members set up what this new …',
	'p02.12':
		'… order of work needed, and so let him set the record. “These details were not revealed in the press.”',
	'p02.13':
		'What do the films show of the feat? How were they put to use, and to use again, all through the …',
	'p02.14': '… 20th century? Do they mirror “a collective memory”, or an event staged by …',
	'p02.15': '… the State?',
	'p02.16': 'The article looks anew at how the …',
	'p02.17':
		'… Stalinist hero was shown. Most earlier studies come from history and economics: they look at the …',
	'p02.18':
		'… record in sources other than film, to lay open what use the state made of it. This one has …',
	'p02.19': '… another source, documentary film, the means that the Soviet leadership preferred.',
	'p02.26': 'From the 1960s on the historian Marc Ferro overturned the way cinema is looked at.',
	'p02.27':
		'To Ferro films are not works of art alone but “objects that reflect the society” they come from.',
	'p02.28':
		'Ferro showed cinema to be bound up with political and ideological change in the Soviet Union.',
	'p02.fn':
		'Note 3: Izvestia published the goal on December 30, 1933. Note 4: timbering holds up a gallery’s roof with logs.',
	'p03.01':
		'By Ferro, too: Lenin, Trotsky and other leaders took cinema for a way to teach the illiterate …',
	'p03.02': '… masses. The decree of August 27, 1919, which nationalised film, had the same aim.',
	'p03.04':
		'Ideology reached every genre: fiction, documentaries, newsreels. The newsreels met the regime’s wish to …',
	'p03.05': '… film “daily life and current events”, to educate. Pierre Sorlin notes that such …',
	'p03.06':
		'… films are older than the October Revolution, but that the Bolsheviks first made them an …',
	'p03.07': '… instrument of “persuasion”, above all with Agitprop.',
	'p03.10':
		'Regions and peoples of the USSR were to be shown too, “for public health purposes”. In the same period a …',
	'p03.11': '… new genre came, “judicial films that dramatized and reenacted trials”.',
	'p03.17': 'André Bazin observes historical figures in certain fiction films.',
	'p03.18': 'The historical genre “became particularly widespread under Stalin”.',
	'p03.fn':
		'Works cited: Ferro, 1977 (note 5); Lebedev, 1965 (6); Sorlin, 2015 (7); Kovalov, 2002 (9); Kawamura, 2011 (10, 11); Bazin, 1950 (12); Kenez, 2005 (13). Note 8, on the word Agitprop, cites Albéra and leaves blanks: “(Ville: Maison d’édition, année), pages”.',
	'p04.02': 'Among the filmmakers: Alexandr Dovzhenko, for war documentaries.',
	'p04.13': 'In Perestroika, 1986 to 1990, Mikhail Gorbachev made communication more open, a …',
	'p04.14':
		'… policy that overturned Soviet cinema (Godet, 1991). The state’s monopoly on making films …',
	'p04.15': '… ended, and the market took its place.',
	'p04.16': 'Distributors abroad vanished too, Audiphone among them.',
	'p04.17':
		'Audiphone turned into Cosmos Film. In 1991 Cosmos made its assets over to Arkéïon Films.',
	'p04.19': 'In 2003 the Cinémathèque Gaumont took charge of …',
	'p04.20': '… Arkéïon’s documentary collection: over 1,500 hours of 35 mm film.',
	'p04.21':
		'The films come out of Soviet and Russian archives, dates 1910 to 1980; among their subjects are the USSR and Cuba.',
	'p04.22': 'In the same year, 2003, the Cinémathèque …',
	'p04.fn':
		'Note 22: created in 1978 as Audiphone; French films for Soviet buyers and Soviet films for France were its “first activity” (Samier, 2012); Cosmos Film from 1980; “went out of business in 1986”. Note 23: so did Arkéïon Films, in 2011. Notes 14 to 21: mostly works cited on Soviet film.',
	'p05.01': '… Gaumont and Pathé Archives put their catalogues together as Gaumont Pathé Archives.',
	'p05.02': 'Its website opens a database of 250,000 film archives.',
	'p05.03': 'The keyword “Stakhanov” in the database finds 23 films.',
	'p05.04': 'Of the films found, only seven have images of Stakhanov. Five are from the Gaumont …',
	'p05.05':
		'… Arkéïon collection, one is from Pathé news, one from Gaumont’s documentary collection.',
	'p05.06': 'Four of the seven come from newsreels, three from documentaries.',
	'p05.10':
		'Le journal de l’année 1935 is a documentary; the Cinémathèque Gaumont produced it in 1993.',
	'p05.11': 'Its director, Gilles Delannoy, “uses only images taken from newsreels” of the time.',
	'p05.12': 'The editing came long afterwards.',
	'p05.13': 'The commentator, Gilles Schneider, tells of the feat.',
	'p05.14': 'The commentary: disorder and careless work “were the plagues of Soviet industry”.',
	'p05.15':
		'The commentary: but for propaganda images of great achievements, all “was going wrong”.',
	'p05.16':
		'Stalin is quoted: man is the most “precious form of capital”. The commentary adds: “also much cheaper than machines”.',
	'p05.17':
		'So that the masses obey and turn to work, says the commentary, “a glorious example was necessary”. On August 30 …',
	'p05.18':
		'… Stakhanov, by the commentary, took out 102 tons with a pneumatic drill, “14 times the usual amount”.',
	'p05.19':
		'He was congratulated, a hero now, “a member of the privileged class”. A fever seized …',
	'p05.20': '… the whole country, “a fever for production: Stakhanovism”.',
	'p05.21': 'The commentary of the scene takes nineteen seconds in all.',
	'p05.22':
		'Pravda, on September 2, 1935, is said to give the facts in an “identical way”. It bears out that the coal …',
	'p05.23': '… industry had trouble reaching the goals of the plans, but “does not mention” …',
	'p05.fn':
		'Note 26: Ory (1992) has the term “rétrospection”, roughly “looking back”. Note 27, the title in English: “The news of year 1935”. Note 28: the end credits seem to name as sources the Cinémathèque Gaumont, J.M. Boursicot’s archive of advertising and Ciné Plus (posters, photographs).',
	'p06.01':
		'What Pravda leaves out: the “favorable conditions that made the record possible”, and the new order of work that went with …',
	'p06.02': '… it.',
	'p06.03': '“The duration of the images of Stakhanov is short”: seven seconds, five shots.',
	'p06.04': 'First a medium close-up of 39 frames: Stakhanov’s face, and how he works.',
	'p06.05': 'Stakhanov’s book (1938) is quoted on how he works.',
	'p06.06': 'The book: once sure that all was right, “I would dig a 35-40 centimeter cut”.',
	'p06.07': 'Then the coal comes more easily. He cuts “with one hand”, along a small vein …',
	'p06.08':
		'… of coal, from the bottom upwards, and “with the other hand I would hold the rock above”.',
	'p06.09':
		'Then he cuts a niche on top for “a single timbering”, and takes out the layer. The hammer “sank so deep” …',
	'p06.10': '… and took out “so many blocks of coal” that it shone in his hands. Once the top of …',
	'p06.11':
		'… the coal is out and the bottom begun, the book says, “both timbermen would go to work”.',
	'p06.12':
		'The article sets the book beside the 39 frames, to find where what he does on film belongs …',
	'p06.13':
		'… in the process. “Apparently, the sub-cellar has already been built.” What is filmed is the second …',
	'p06.14':
		'… phase: the hewer pushing his drill. In the last image no piece of coal is seen to come down.',
	'p06.15': 'Stakhanov’s chest and head lean a little to the right; he has a cap on.',
	'p06.16':
		'The drill goes in level, at the height of his shoulder. The right hand is on the handle …',
	'p06.17': '… and pushes; the left bears the machine from below.',
	'p06.18':
		'To the article this confirms that the news images, probably of 1935, “were not shot live”, but …',
	'p06.19': '… later. The framing suggests a camera “in a relatively flat gallery”.',
	'p06.20':
		'Yet his book explains that the mines sloped steeply, so that miners had to work on benches.',
	'p06.21':
		'Besides, “a very small amount of ore” seems to be cut in the sequence. The scene must …',
	'p06.22':
		'… “therefore be a reenactment”. The image is “well framed”: the face, the mouth half open …',
	'p06.23': '… and the hands on the drill. It goes into the rock so little that he seems to pose.',
	'p06.24': 'The medium close-up, of the upper body, “stresses his actions”. The second …',
	'p06.25': '… shot has 36 frames: coal moving along on a belt. With this shot set right …',
	'p06.26':
		'… after the miner at work, the montage “suggests that Stakhanov extracted the coal continuously” …',
	'p06.27':
		'… moving on the belt; its amount makes the feat look extraordinary. The third shot, from …',
	'p06.28': '… a wider angle, shows him leave the mine. It has 36 frames.',
	'p06.fn':
		'Note 29: the translation is one that Depretto (1982) quotes in French. Note 30: Etienne Gelas, a mining engineer, wants the free hand always against the rock; of both cases the note calls the posture “identical”. Note 31: a belt takes the ore towards the surface.',
	'p07.01': 'He comes “towards the daylight”. A crowd waits, “their arms raised in applause”.',
	'p07.02': 'They greet him, hats off. The camera is above the crowd.',
	'p07.03': 'The shot stresses the mood and the welcome. “Everyone seems impressed by the record.”',
	'p07.04': 'Nothing in the images casts doubt on the record or the feat.',
	'p07.05':
		'The book: “if I succeed, I shall be as famous as Grisin”, a hewer of the mine nearby who was …',
	'p07.06': '… given the order of Lenin. Everyone in the city knew …',
	'p07.07':
		'… and respected Grisin. In the book Stakhanov’s wife asks how “Alesa” is less than Grisin: …',
	'p07.08': '… if Grisin can, why not Stakhanov?',
	'p07.09': 'The Pravda article of September 2, 1935, has Stakhanov surpass …',
	'p07.10': '… Grisin, Sviridov and Murasko, masters of the drill.',
	'p07.12': 'The next shot has 29 frames. A medium close-up: a man, grey-bearded, in …',
	'p07.13':
		'… a cap. “He applauds.” His looks recall the “emblematic figure of the Russian farmer”, which served to further …',
	'p07.14':
		'… collectivisation of land and the “forced grouping of farmers” in kolkhozes. In 1935 …',
	'p07.15': '… industry faced “a massive influx of rural peasants seeking work”.',
	'p07.16':
		'Farmers who could not read, hardly trained for industry, “moved into the cities” (Unfried, 1999).',
	'p07.17': 'The image “is intended to work as propaganda” against disorder in agriculture’s …',
	'p07.18': '… system of production.',
	'p07.19':
		'The last frames are of Stakhanov again, in close-up. He smiles, a bouquet in hand, and slowly …',
	'p07.20': '… turns his head, left to right. At the end he looks straight at the camera.',
	'p07.21':
		'Behind him “the crowd is still applauding”. “The reenactment has reached its climax”: he is …',
	'p07.22': '… a hero, who links real labour and the Soviet ideal.',
	'p07.23': 'Maurice Halbwachs, cited as of 1950, held that one’s own memories meet with many …',
	'p07.24': '… collective ones, and take their shape from that.',
	'p07.28': 'Pascal Ory tells “three phases of collective memory” apart. This film …',
	'p07.fn':
		'Note 32: on France Inter, May 1, 2013, Galia Ackerman explains that he was “almost certainly not the only hewer” that day; others, the note goes on, helped him to fourteen times the usual coal. Note 33: the book as Depretto (1982) quotes it. Note 34: famine ravaged Ukraine above all, in 1932–1933.',
	'p08.01': '… (that is, Le journal de l’année 1935) stands for “looking back” at the feat.',
	'p08.03':
		'A heading: Stakhanov, national hero; collective memory as celebration, a word set in quotation marks.',
	'p08.04':
		'Two films of the Gaumont-Pathé collection evoke what followed from the record for Stakhanov.',
	'p08.05': 'The first, Archives n°57, is montage from Soviet news footage. At 2 minutes, 11 …',
	'p08.06':
		'… seconds Stalin is seen in medium close-up. The footage is from the first assembly of …',
	'p08.07':
		'… Stakhanovites, in Moscow, on November 17, 1935. In a speech of May 4, 1935, at the Red …',
	'p08.08': '… Army Academy’s graduation, Stalin explained that without man technology is nothing.',
	'p08.09': 'The first assembly of Stakhanovites gave him the “opportunity” to put forward this …',
	'p08.10': '… theory, that of the “new man”.',
	'p08.12': 'Stalin: Pronin, the Vinogradovas and others are “new people, men and women workers”.',
	'p08.15': 'Stakhanov asks how they came to work in this way, and with how many people.',
	'p08.16':
		'Before, there were 23 workers; the aim now is that five “perform the work of 23”. They have not …',
	'p08.17':
		'… enough work for 20: “It is actually a relief.” What do they get for it? If before they …',
	'p08.18':
		'… got, he at least, 450 roubles, today in their mine they “manage to earn up to 200 roubles” …',
	'p08.19': '… more.',
	'p08.20':
		'The article finds that he speaks “without inhibition”. The speech is short, 35 seconds.',
	'p08.22': 'The party meant to reward the keenest. By his memoir (1938) …',
	'p08.23': '… the mine’s Party committee gave him a bonus as large as a month’s salary, …',
	'p08.24': '… a furnished flat, a horse, a holiday by the sea and tickets for shows.',
	'p08.25': 'The extract opens with an intertitle: his name, and that of his mine.',
	'p08.26': 'To show his face the camera has him in a medium close-up, at the …',
	'p08.fn':
		'Note 37: Archives n°57 is in the Arkéïon documentary collection. Note 38: Stalin’s speech, “cut into six different pieces”, begins in Archives n°63, goes on in 41, 50, 57 and 59 and ends in 45; the compilations “almost certainly consist of rushes”. Note 39: the French of Stakhanov’s words is taken from Archives n°63.',
	'p09.01':
		'… podium, dressed in jacket, shirt and tie. He has an expressive face; his right hand gestures …',
	'p09.02': '… now and then. He wants to persuade. Yet his gaze keeps moving from left …',
	'p09.03': '… to right and back. Is it to see whether the room pays attention? Or is it a …',
	'p09.04': '… sign of unease? “Nothing in his attitude allows us to be certain.”',
	'p09.05': 'At this assembly, by the article, he “was given the title of national labor hero”.',
	'p09.08': 'The next extract, a documentary, bears the title Alexei Stakhanov, …',
	'p09.09':
		'… ouvrier russe devient député. The papers that go with it date the footage “1930-1940”, so …',
	'p09.10': '… its “exact date is unknown”. It lasts 1 minute, 34 seconds. A title card has …',
	'p09.11': '… the words “Alexei Stakhanov” before a steel mill.',
	'p09.12': 'Who he is need no longer be said. The film is silent, and has three …',
	'p09.13': '… parts. The first scene has five shots. In a medium close-up he is at a …',
	'p09.14':
		'… chalkboard, doing sums. He “first looks at the camera, waits, then turns to the board”. He …',
	'p09.15': '… seems to explain his sum.',
	'p09.16': 'The second shot has two other men busy at a table. A teacher …',
	'p09.17': '… behind them looks at what they write. Then Stakhanov, in close-up, …',
	'p09.18': '… does an exercise. On his jacket are several medals: the Order of Lenin …',
	'p09.19': '… is plain to see; to the right of it the article sees the Order of the …',
	'p09.20': '… Badge of Honor, “awarded starting in 1935”. Below, less …',
	'p09.21': '… visible, “is most likely” one of the Red Flag of Labor. A flag shows at …',
	'p09.22': '… the top of the medal.',
	'p09.23': 'In the fourth shot a young woman in jacket and tie has a close-up.',
	'p09.24':
		'That she is his wife only the next scene tells. Last in this one, both sit side by side at a …',
	'p09.25': '… table and write, seen in profile. The teacher, opposite, …',
	'p09.26': '… leans over to him.',
	'p09.27': 'Next the couple come home, put down school bags and sit on …',
	'p09.28':
		'… the sofa with a girl and a boy, their children. They are finely dressed, and play with toys plainly …',
	'p09.29': '… luxurious for those days. A tender moment, which shows that he has time for …',
	'p09.30': '… his family. All four beam.',
	'p09.fn':
		'Note 40, the title in English: “Alexei Stakhanov, a Russian Worker Becomes a Delegate”.',
	'p10.01':
		'The final scene has him at a desk, where his wife joins him. They fill in papers and read …',
	'p10.02': '… the post. The last shot is a close-up: he writes with a fountain pen.',
	'p10.03':
		'The editing is meant to show the hewer’s path as an individual’s, and also as a national labour …',
	'p10.04':
		'… hero’s. In Stalin’s speech of 1935 the article finds what “justifies the existence of such a film”.',
	'p10.15': 'The Stakhanovite, Stalin’s “New Man”, has to be educated. From 1936 on …',
	'p10.16': '… Stakhanov studied at Moscow’s Industrial Academy.',
	'p10.19': 'The film’s title “refers to Stakhanov as a delegate”.',
	'p10.20': 'By the Soviet Constitution of 1936 “this means that he had a seat” in one of the …',
	'p10.21': '… houses of the Supreme Soviet. Its first session began January …',
	'p10.22':
		'… 17, 1938 (Gicquel and Gicquel, 2010). That the film was made then is “logical to imagine”.',
	'p10.23': 'The film also honours the couple. It recalls the colossal steel figures …',
	'p10.24': '… on top of the Russian pavilion at the World’s Fair of 1937 in Paris. They move …',
	'p10.25': '… on, the worker with a hammer, the woman of the kolkhoz with a sickle.',
	'p10.26':
		'The Stakhanovs as a couple prefigure the economic alliance and the “institutionalized state model”. The …',
	'p10.27': '… presence of women recurs in Stalinist propaganda.',
	'p10.28': 'The images show a progression: he no longer appears as a miner who beat a …',
	'p10.29':
		'… record, but as “an ideological instrument of the Soviet state”; his image is made an icon.',
	'p10.fn':
		'Note 41: Galia Ackerman in a broadcast of France Inter on May 1st, 2013. Note 42: the two houses are the Soviet of the Union and that of the Nationalities.',
	'p11.01':
		'… (that is, the film of the delegate) stands for the second of Pascal Ory’s phases of collective memory, …',
	'p11.02': '… “celebration”, which “expresses a political will” (Lavabre, 1994). The last …',
	'p11.03': '… four films of the corpus show one last form in which his image is used.',
	'p11.06': 'By Eric Vigne (1984) he lost what was individual and became “an agent of the state”.',
	'p11.08': 'His image, put to use, takes the man’s place. Did this go on in …',
	'p11.09': '… Soviet history, or vanish, as one plan replaced another?',
	'p11.10':
		'Four films of the corpus can help with the answer: Bataille pour notre Ukraine (1943), …',
	'p11.11':
		'… Archives n°01 (1960), La voie des siècles (1977), Ce qu’il y a de plus cher, épisode 2: Reconstruction (1981).',
	'p11.12':
		'All four are in the Arkéïon documentary collection, and all are, in what they say, “propagandistic”.',
	'p11.13': 'Bataille pour notre Ukraine looks back over 1941 to 1943, with …',
	'p11.14':
		'… newsreel footage. In the second film compiled newsreels tell of “various events of the 1960s”, …',
	'p11.15':
		'… such as “reciprocal visits” of Soviet and American heads of state. La voie des siècles is a Soviet …',
	'p11.16':
		'… documentary, made for the October Revolution’s sixtieth anniversary. It is largely …',
	'p11.17':
		'… newsreel images. Ce qu’il y a de plus cher, also a Soviet documentary, was made to celebrate …',
	'p11.18':
		'… thirty years since the end of the Second World War and forty of Stakhanovism: a montage …',
	'p11.19': '… that goes from news footage to interviews and back.',
	'p11.20': 'These four and Le journal de l’année 1935 all call up the image …',
	'p11.21': '… of Stakhanov. Yet “he is not the main subject of any of them”, but part of a …',
	'p11.22': '… wider reconstruction by theme.',
	'p11.23': 'In general, scenes of his record “are short, lasting only seven to” …',
	'p11.24':
		'… “fifteen seconds”. No wonder, the article says: they tell of no new feat, but recall …',
	'p11.25': '… an event held to be the founding of Stakhanovism. How he is shown …',
	'p11.26':
		'… cutting coal in the five extracts differs a little. “Four of the films have footage in common.” He is …',
	'p11.fn':
		'Note 46, the titles in English: Battle for our Ukraine; Archives 01; Path of the Centuries; What is dearest, episode 2: Reconstruction.',
	'p12.01': '… in the mine, his posture as described before, in medium close-up: his face …',
	'p12.02': '… shows, and his hands going to and fro as he pushes the drill into the …',
	'p12.03': '… ore.',
	'p12.04':
		'In detail the images chosen “are not always identical”. In three extracts the miner’s …',
	'p12.05':
		'… mouth is half-open; “sometimes the coal collapses, sometimes not”. In number the frames are similar in …',
	'p12.06':
		'… two cases of three only. Bataille pour notre Ukraine has him with his mouth closed. In …',
	'p12.07': '… Archives n°01 it is both, open and closed.',
	'p12.08': 'Only Ce qu’il y a de plus cher has “unreleased footage” of him at the mine. It is a …',
	'p12.09':
		'… “medium shot that cuts off just above his knees”. Back to the wall, he faces the camera.',
	'p12.10': 'His head is turned left, to the drill. His weight is on the bent left knee. He …',
	'p12.11': '… holds the handle and pushes with his right hand; the left holds the drill from …',
	'p12.12':
		'… beneath. Another miner stands out of frame: a lamp and his right hand, which holds it, are all that is …',
	'p12.13':
		'… seen of him, to Stakhanov’s right. At times “the other miner’s face comes into the frame”. Once …',
	'p12.14':
		'… more “the scene is reenacted”, to make the event immortal. There is headroom for the …',
	'p12.15':
		'… miners, “the ground is flat, the gallery is wide”, and for really cutting coal his posture …',
	'p12.16': '… would be impractical.',
	'p12.17': 'Most used in all films are the images where his mouth is half …',
	'p12.18':
		'… open and “he seems to be smiling”. He seems to work with ease. The conveyor belt, in …',
	'p12.19': '… three of the extracts, helps to show Soviet industry as “modern and mechanized”.',
	'p12.20': 'Shots of him leaving the mine, greeted by the crowd, are in almost all the …',
	'p12.21':
		'… films; only Ce qu’il y a de plus cher lacks them. Its editing stresses the flowers and …',
	'p12.22':
		'… his joy at them. The image of him with flowers in hand “is the only common shot in” …',
	'p12.23': '… “all four extracts”.',
	'p12.24': 'In these images, among them him leaving the mine and being given the flowers, is a …',
	'p12.25':
		'… “definite emphasis” on how he is greeted and received. The aim: to encourage other …',
	'p12.26': '… workers to be like him and “attempt the impossible themselves”.',
	'p12.27': 'Each film has a spectator in close-up. Once that is a young boy, a symbol of …',
	'p12.28': '… youth, of the Stakhanovite to come, of the regime. The others have the …',
	'p12.29':
		'… bearded man’s face from Le Journal de l’année 1935. That he appears there too tends to …',
	'p12.30':
		'… confirm “the hypothesis that he represents” new workers lately come from the land, who …',
	'p12.31': '… have to be taught Stakhanovism.',
	'p13.01': 'The editing differs, but “the order of scenes is basically the same”. The miner …',
	'p13.02':
		'… beats the record in the mine. On leaving it he is applauded and given flowers by the …',
	'p13.03': '… crowd, by private persons. “The story becomes a legend; the image becomes an icon.”',
	'p13.04':
		'Two films are “particularly similar”: Le Journal de l’année 1935 and La voie des siècles. Only one more shot of …',
	'p13.05':
		'… the belt comes in the latter. Given this likeness, the article holds, “it is clear” that the French film, Le …',
	'p13.06':
		'… Journal de l’année 1935, of 1993, “reuses the editing” of La voie des siècles, the Soviet film of 1977.',
	'p13.07': 'The three documentaries have their commentary in French, though two of them are …',
	'p13.08':
		'… Soviet. What these two say is “quite different” from the words of Le journal de l’année 1935. In La voie des …',
	'p13.09':
		'… siècles the voice that goes with the miner quickly sums up the benefits of the economic …',
	'p13.10': '… plans, and cites his record.',
	'p13.11':
		'The voice: with the first five-year plans “a socialist attitude toward work” arose and held. Alexei …',
	'p13.12':
		'… Stakhanov had “pulverized the records of coal mining”, and thousands of workers did like him.',
	'p13.13': 'The first part goes over images of the conveyor belt, then over …',
	'p13.14': '… him leaving the mine. At his name the screen shows his face, smiling, …',
	'p13.15':
		'… with flowers in hand. The end goes over images of a steelworker. In Ce qu’il y a de plus cher the …',
	'p13.16': '… voice “adheres perfectly to the images”.',
	'p13.17':
		'The voice: “This is how it began”. The miner Alexis Stakhanov took out 102 tons of coal where 7 to 8 …',
	'p13.18': '… were usual.',
	'p13.19': 'The text is “sober, minimal”, and announces the feat.',
	'p13.22': 'The French film, on the whole not given to propaganda, nevertheless …',
	'p13.23':
		'… describes the feat “without questioning it”. Its tone shows “a real distrust” of Soviet …',
	'p13.24':
		'… propaganda. As it was made in 1993, after the USSR’s collapse, what it says has to differ.',
	'p13.25': 'The two Soviet films recall the origin and keep up the legend that “justified” an …',
	'p13.26':
		'… economic system “already failing by the late 1970s and early 1980s”, when they were made.',
	'p13.27': 'Ce qu’il y a de plus cher shows Leonid Brezhnev, who greets the …',
	'p13.28':
		'… first Stakhanovites “on the 40th anniversary of Stakhanovism”. He says he is of the time when the …',
	'p13.29':
		'… party began to speak of Stakhanov, who gave a good start. “We still say” to work like him, to work …',
	'p13.30': '… “like high impact workers”. And: “The movement is immortal.”',
	'p13.fn':
		'Note 47, the three documentaries: Le Journal de l’année 1935, La voie des siècles, Ce qu’il y a de plus cher.',
	'p14.01': 'These four films exemplify “commemoration”, “the last phase of collective memory”.',
	'p14.05': 'The reuse of newsreel footage of him shows that the way his …',
	'p14.06':
		'… feat is represented was transformed. Though words that recount the events are in all the …',
	'p14.07':
		'… films, his “physical presence gradually disappeared”; his own feat “became the nation’s”.',
	'p14.12': 'The memory changed, too, in stages, one after another: looking …',
	'p14.13':
		'… back, celebration, commemoration (Ory, 1992). Set beside films of today, these older …',
	'p14.14': '… documentaries could show whether the remembrance goes on, more than twenty …',
	'p14.15':
		'… years after the communist regime fell. But “as early as the 1980s” the image of Stakhanovism in …',
	'p14.16':
		'… the USSR began to crumble, “increasingly considered an instrument of Stalinist propaganda”.',
	'p14.17': 'In 1988 the daily Komsomolskaya Pravda announced that while he had …',
	'p14.18':
		'… “extracted the coal by himself”, two comrades had worked to strengthen the gallery’s walls.',
	'p14.19': 'Yet the Soviet Union still existed, and the journalists of …',
	'p14.20':
		'… Komsomolskaya Pravda “did not dare” to be too hard on the dead man. “At his death in 1978” the city of …',
	'p14.21':
		'… Kadievka was renamed Stakhanov in his honour. It is “now known” that the “achievement” was …',
	'p14.22':
		'… “organized in advance by the Communist Party” of the Tsentralnaya-Irmino mine. The mine then …',
	'p14.23':
		'… had only poor equipment and too few skilled workers, and so “failed to meet its quotas”.',
	'p14.24': 'Into this he was brought, “given the best possible equipment”, and helped by …',
	'p14.25':
		'… many workers, who had not only to strengthen the walls, but also to cut the coal and …',
	'p14.26': '… bring it up.',
	'p14.fn':
		'Note 48, the four films: Bataille pour notre Ukraine, Archives n°01, La voie des siècles, Ce qu’il y a de plus cher. Note 49: Ory’s word is “commémoration”.'
};

/** Every line that is retold, in the order of the article, a page's notes after its lines. */
export const retoldLines: readonly Line[] = Object.entries(lines)
	.map(([at, says]) => ({ at: at as Locator, says }))
	.sort((one, other) => (orderOf(one.at) < orderOf(other.at) ? -1 : 1));

/** What a line says; undefined where it is not retold. */
export const lineAt = (at: Locator): string | undefined => lines[at];

/** Lines that follow each other on one page, and what they say together. */
export interface Passage {
	readonly page: number;
	readonly at: readonly [Locator, ...Locator[]];
	/** Empty where none of them is retold. */
	readonly says: string;
}

/** Places as passages, in the order of the article. */
export function passagesOf(places: readonly Locator[]): readonly Passage[] {
	const passages: Passage[] = [];
	for (const at of [...places].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))) {
		const last = passages.at(-1);
		const says = lines[at] ?? '';
		if (last && follows(last.at.at(-1) as Locator, at))
			passages.splice(-1, 1, { ...last, at: [...last.at, at], says: join(last.says, says) });
		else passages.push({ page: pageOf(at), at: [at], says });
	}
	return passages;
}

const isNotes = (at: Locator) => at.endsWith('.fn');

/** Lines before notes. */
function orderOf(at: Locator): string {
	return at.replace('fn', 'zz');
}

const follows = (one: Locator, other: Locator) =>
	pageOf(one) === pageOf(other) &&
	!isNotes(other) &&
	Number(other.slice(4)) - Number(one.slice(4)) === 1;

/** A sentence, or a quotation, that goes on in the next line is one again. */
function join(one: string, other: string): string {
	if (!one.endsWith(' …') || !other.startsWith('… ')) return `${one} ${other}`.trim();
	const [before, after] = [one.slice(0, -2), other.slice(2)];
	const goesOn = before.endsWith('”') && after.startsWith('“');
	return goesOn ? `${before.slice(0, -1)} ${after.slice(1)}` : `${before} ${after}`;
}

/** How places of one page are cited: “p. 6, l. 4–5, 24”, “p. 8, notes”. */
export function citeLines({ page, at }: Pick<Passage, 'page' | 'at'>): string {
	const [first, last] = [at[0], at.at(-1) as Locator];
	const line = (place: Locator) => String(Number(place.slice(4)));
	const where = isNotes(first)
		? 'notes'
		: `l.\u00a0${line(first)}${first === last ? '' : `–${line(last)}`}`;
	return `p.\u00a0${page}, ${where}`;
}

/** Id of what opens for places of one page: the first line of them that is retold, else the page. */
export function targetOf(places: readonly Locator[]): string {
	const [first] = places;
	return `source/${places.find((at) => lines[at]) ?? first?.slice(0, 3)}`;
}
