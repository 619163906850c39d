// What the article says, line by line: every line that a claim rests on, and some that prose cites, retold, with the words in quotation marks that carry it.
// A line says what stands on it alone; where its sentence goes on, “…” says so. Used while building only: it is in no script.
import type { Line } from './schema';
import { pageOf, type Locator } from './source';

const lines: Readonly<Partial<Record<Locator, string>>> = {
	'p01.05': 'The government sought the “New Man” and “new technical standards” (Stalin, 1977).',
	'p01.06': 'He became “only an official agent of the state” (Vigne, 1984).',
	'p01.07': 'The memory of his record begins with looking back.',
	'p01.08': 'It goes on “to a celebration and finally to commemoration” (Ory, 1992).',
	'p01.14': 'Under Stalin the search for the “New Man” went with a goal.',
	'p01.15': 'The goal was new technical standards. A date begins: August …',
	'p01.16':
		'… 30, 1935, “on the occasion of the 21st International Youth Day”: Stakhanov is a hewer.',
	'p01.17': 'In a mine of the Donbass he “beat the productivity record” with a pneumatic drill.',
	'p01.18':
		'Pravda: “To celebrate the 21th International Youth Day”, comrade Stakhanov, “central hewer” at a mine, …',
	'p01.19':
		'… in Kadievka, sets “a new Soviet productivity record” with a pneumatic drill. In six hours …',
	'p01.20': '… he gave “102 tons of coal”, which is “10 % of the daily output of the mine”, and …',
	'p01.fn':
		'Note 1: Stalin spoke at the first conference of Stakhanovites “on November 17th, 1935”. Note 2: a hewer takes out coal with a pickaxe or a pneumatic drill.',
	'p02.01':
		'… “earned 200 roubles”, by Pravda. He went beyond Grisin, Sviridov and Murasko, masters of the drill.',
	'p02.02':
		'They “had never been surpassed”: Pravda, September 2, 1935, quoted by Depretto (1982).',
	'p02.03': 'The first five-year plan (1928–1933) “produced disappointing results”.',
	'p02.04':
		'The second plan (1933–1937) had its goal for coal from the 17th assembly of the Central Council.',
	'p02.05': 'The goal is “152 million tons, or 235 %” of what 1932 had brought.',
	'p02.06': 'Stakhanov tells of “the day before” the 21st Youth Day.',
	'p02.07': 'Party members “collected [the miners’] proposals” for a better order of work.',
	'p02.08':
		'They were also for “shortening the working day” (Depretto, 1982). He claimed that productivity had dropped.',
	'p02.09': 'The reason he gives: the hewer “also worked as a timber man”.',
	'p02.10': 'Timbering makes the site safe. His book is named: Story of my Life (1938).',
	'p02.11': 'By the book party members “the next day” set up what was needed.',
	'p02.12':
		'This order of work let him set the record; the details “were not revealed in the press”.',
	'p02.13': 'What did the films show of the feat? How were they used again in the …',
	'p02.14': '… 20th century? Do they mirror “a collective memory” or …',
	'p02.15': '… a staging by the state?',
	'p02.16': 'The article takes a new view of how …',
	'p02.17': '… the hero was shown. Others worked from history and economy, …',
	'p02.18': '… “through non-film sources”. This one has …',
	'p02.19': '… another source, documentary film.',
	'p02.26': '“Starting in the 1960s” Marc Ferro changed how cinema is looked at.',
	'p02.27': 'To him films are “objects that reflect the society” they come from.',
	'p02.28': 'Ferro showed how cinema hangs together with political and ideological change.',
	'p02.fn':
		'Note 3: Izvestia published the goal on December 30, 1933. Note 4: timbering holds up a gallery’s roof with logs.',
	'p03.01': 'Trotsky, Lenin and others wanted cinema to educate people who could not read.',
	'p03.02': 'So did the “decree on August 27, 1919 that nationalized the film industry”.',
	'p03.04':
		'Fiction, documentaries, newsreels: all were affected. Newsreels met the regime’s wish to …',
	'p03.05': '… film “daily life and current events”, to educate. Pierre Sorlin sees that such …',
	'p03.06': '… films are older, but that the Bolsheviks first made them an …',
	'p03.07': '… instrument of “persuasion”, above all with Agitprop.',
	'p03.10': 'The films were to show the peoples of the USSR, too. Then a …',
	'p03.11': '… new genre came, “judicial films that dramatized and reenacted trials”.',
	'p03.17': 'André Bazin observes historical figures in fiction films.',
	'p03.18': 'The genre “became particularly widespread under Stalin”.',
	'p03.fn':
		'Among the works cited: note 5, Marc Ferro, Cinéma et histoire, 1977; note 10, Aya Kawamura, 2011; note 12, André Bazin in Esprit, August 1950.',
	'p04.02': 'Among the filmmakers: “Alexandr Dovzhenko (war documentaries)”.',
	'p04.13': 'In Perestroika, “from 1986 to 1990”, Gorbachev set up more open communication.',
	'p04.14': 'Soviet cinema changed with it. The state’s monopoly on making films …',
	'p04.15': '… “disappeared and market forces took over”.',
	'p04.16': 'Distributors abroad vanished too, Audiphone among them.',
	'p04.17':
		'Audiphone turned into Cosmos Film. In 1991 “Cosmos ceded its assets to Arkéïon Films”.',
	'p04.19': 'In 2003 the Cinémathèque Gaumont took charge of …',
	'p04.20': '… Arkéïon’s documentary collection: “more than 1,500 hours” of 35 mm film.',
	'p04.21': 'They come from Russian and Soviet archives, of 1910 to 1980.',
	'p04.22': 'In the same year, 2003, the Cinémathèque …',
	'p04.fn':
		'Note 22: the company was created in 1978 as Audiphone, to sell French films to Soviet customers and Soviet films in France, was Cosmos Film from 1980 and “went out of business in 1986”. Note 23: Arkéïon Films “went out of business in 2011”.',
	'p05.01': '… Gaumont and Pathé Archives “merged their catalogs” as Gaumont Pathé Archives.',
	'p05.02': 'Its website opens a database of “250,000 film archives”.',
	'p05.03': 'The keyword “Stakhanov” in the database finds “23 films”.',
	'p05.04':
		'“Only seven of these films include images of Stakhanov.” Five are from one collection.',
	'p05.05':
		'It is the Arkéïon collection; one is from Pathé news, one from Gaumont’s documentaries.',
	'p05.06': 'Four are “from newsreels and three from documentary films”.',
	'p05.10':
		'Le journal de l’année 1935 is “a documentary produced by the Cinémathèque Gaumont in 1993”.',
	'p05.11': 'Its director, Gilles Delannoy, “uses only images taken from newsreels” of the time.',
	'p05.12': 'The editing came “long after the events”.',
	'p05.13': 'The commentator, Gilles Schneider, tells of the feat.',
	'p05.14': 'The commentary: disorder and careless work “were the plagues of Soviet industry”.',
	'p05.15':
		'Put aside “the propaganda images of the great achievements”, and all “was going wrong”.',
	'p05.16':
		'Man is a “precious form of capital”, said Stalin, and “also much cheaper than machines”.',
	'p05.17': 'For people to obey, “a glorious example was necessary”. On August 30 …',
	'p05.18':
		'… Stakhanov took out “102 tons of coal” with a pneumatic drill, “14 times the usual amount”.',
	'p05.19':
		'He was congratulated, a hero now, “a member of the privileged class”. A fever seized …',
	'p05.20': '… the whole country, “a fever for production”.',
	'p05.21': 'The commentary “lasts a total of nineteen seconds”.',
	'p05.22': 'A Pravda article “on September 2, 1935” told the facts alike.',
	'p05.23': 'Pravda bears out the trouble with the plans, but “does not mention the” …',
	'p05.fn':
		'Note 26: Ory (1992) has the term “rétrospection”, roughly “looking back”. Note 27, the title in English: “The news of year 1935”. Note 28: by the end credits, it seems, the documents are from the Cinémathèque Gaumont, the advertising archives of the Cinémathèque J.M. Boursicot, posters and photographs of Ciné Plus.',
	'p06.01':
		'… “favorable conditions that made the record possible”, or the new order of work that came with …',
	'p06.02': '… it.',
	'p06.03': 'His images are short: “only seven seconds for five shots”.',
	'p06.04': 'First “a medium close-up shot that lasts for 39 frames”: his face, and how he works.',
	'p06.05': 'In his book of 1938 Stakhanov describes his work.',
	'p06.06': 'The book: once all was right, “I would dig a 35-40 centimeter cut”.',
	'p06.07': 'Then the coal comes more easily. He cuts “with one hand”, along a small vein …',
	'p06.08': '… from below, and “with the other hand I would hold the rock above”.',
	'p06.09': 'Then a niche at the top for one prop, and the layer. The hammer “sank so deep”, …',
	'p06.10': '… and took out “so many blocks of coal”, that it shone. The top comes out first;',
	'p06.11': 'once he is at the bottom, “both timbermen would go to work”.',
	'p06.12': 'The article compares this account with the 39 frames.',
	'p06.13': '“Apparently, the sub-cellar has already been built.” It is the second phase,',
	'p06.14': 'in which he pushes the drill. “The last image does not show the piece of coal” …',
	'p06.15': '… come down. Chest and head are “slightly bent to the right”; he wears a cap.',
	'p06.16': 'The drill goes in “horizontally at shoulder level”. His right hand holds the handle …',
	'p06.17': '… and pushes, “while his left hand supports it from underneath”.',
	'p06.18': 'The images “probably date from 1935” and “were not shot live”, but …',
	'p06.19': '… later. The camera seems set up “in a relatively flat gallery”.',
	'p06.20': 'Yet by his book the mines “were strongly sloped”, and miners worked on benches.',
	'p06.21': 'There seems to be “a very small amount of ore”. The scene must …',
	'p06.22': '… “therefore be a reenactment”. It is “well framed”: his face, his half-open mouth, …',
	'p06.23': '… his hands on the drill, which goes in so little that he “appears to” …',
	'p06.24': '… “be posing”. The medium close-up “stresses his actions”. The second …',
	'p06.25': '… shot “lasts for 36 frames”: coal moving “on a conveyor belt”. Set right …',
	'p06.26': '… after the miner, it suggests that he cut all the coal that moves …',
	'p06.27':
		'… on the belt; so much of it makes the feat “appear extraordinary”. The third shot, from …',
	'p06.28': '… “a wider angle”, shows him leave the mine. It “lasts for 36 frames”.',
	'p06.fn':
		'Note 29: the book is translated as Depretto (1982) quotes it. Note 30: an engineer says that a miner “always has to hold his free hand against the rock” above. Note 31: a belt takes the ore to the surface.',
	'p07.01': 'He comes “towards the daylight”. A crowd waits, “their arms raised in applause”.',
	'p07.02': 'They greet him, hats off. The camera is “placed above the crowd”.',
	'p07.03': 'His welcome is stressed. “Everyone seems impressed by the record.” Nothing …',
	'p07.04': '… in these images “questions” the record.',
	'p07.05': 'The book: “if I succeed, I shall be as famous as Grisin”, a hewer who was …',
	'p07.06': '… given the order of Lenin. “Everybody in the city knew” …',
	'p07.07': '… Grisin. His wife asks how Alesa is less: …',
	'p07.08': '… can Grisin do it, and Stakhanov not?',
	'p07.09': 'The Pravda article “from September 2, 1935” has him surpass …',
	'p07.10': '… Grisin, Sviridov and Murasko, masters of the drill.',
	'p07.12':
		'“The following shot lasts for 29 frames.” In medium close-up, a man with a grey beard and …',
	'p07.13': '… a cap. “He applauds.” He recalls the emblematic Russian farmer, used to promote …',
	'p07.14': '… collectivisation, and the “forced grouping of farmers”. In 1935 …',
	'p07.15': '… industry faced “a massive influx of rural peasants seeking work”.',
	'p07.16': 'Unable to read and hardly trained, they “moved into the cities”.',
	'p07.17': 'The image “is intended to work as propaganda” against disorder in farming, …',
	'p07.18': '… its “production system”.',
	'p07.19':
		'“The last frames again present Stakhanov in a close-up.” He smiles, a bouquet in hand, and slowly …',
	'p07.20':
		'… “turns his head from left to right”. At the end he is “looking directly at the camera”.',
	'p07.21':
		'Behind him “the crowd is still applauding”. “The reenactment has reached its climax”: he is …',
	'p07.22': '… a hero, who links real labour and the Soviet ideal.',
	'p07.23': 'In 1950 Maurice Halbwachs argued that each one’s memories meet …',
	'p07.24': '… collective ones, and take their shape from that.',
	'p07.28': 'Pascal Ory tells “three phases of collective memory” apart. This film …',
	'p07.fn':
		'Note 32: Galia Ackerman, on France Inter on May 1, 2013, explains that he was “almost certainly not the only hewer” that day; others helped him to “14 times the normal amount of coal”. Note 33: the book as Depretto (1982) quotes it. Note 34: in 1932–1933 Ukraine in particular “was ravaged by famine”.',
	'p08.01': '… answers to “looking back” at the feat.',
	'p08.03': 'A heading: the national hero, and the celebration of a collective memory.',
	'p08.04': 'Two films tell what the record meant for him.',
	'p08.05':
		'The first is “a montage of Soviet news footage entitled Archives n°57”. At 2 minutes, 11 …',
	'p08.06':
		'… seconds Stalin “appears in a medium close-up”. The footage is of the first assembly of …',
	'p08.07':
		'… Stakhanovites, “in Moscow on November 17, 1935”. On May 4 of that year, at the Red …',
	'p08.08': '… Army Academy, Stalin explained “that technology without man is nothing”.',
	'p08.09': 'The assembly was his “opportunity” to put this forward.',
	'p08.12': 'Stalin: “new people, men and women workers”.',
	'p08.15': 'Stakhanov: “How did we begin to work in this way?” And: “With how many people?”',
	'p08.16': '“Before, we had 23 workers”, and now five are “to perform the work of 23. We don’t” …',
	'p08.17':
		'… “have enough work for 20. It is actually a relief.” What do they get for it? Before …',
	'p08.18': '… “what I received was 450 roubles”; today they earn “up to 200 roubles” …',
	'p08.19': '… “more”.',
	'p08.20': 'He speaks freely. The speech “is short (35 seconds)”.',
	'p08.22': 'The party meant to reward the keenest. By his memoir (1938) …',
	'p08.23': '… the mine’s Party committee gave “a bonus equal to his monthly salary”, …',
	'p08.24': '… a furnished flat, “a horse, a vacation at a sea resort” and tickets for shows.',
	'p08.25': 'It begins with an intertitle with his name and that of his mine.',
	'p08.26': 'To show his face the camera has him in a medium close-up, at the …',
	'p08.fn':
		'Note 37: Archives n°57 is in the Arkéïon documentary collection. Note 38: Stalin’s speech, “cut into six different pieces”, begins in Archives n°63, goes on in 41, 50, 57 and 59 and ends in 45; the compilations “almost certainly consist of rushes”. Note 39: the French of Stakhanov’s words is taken from Archives n°63.',
	'p09.01':
		'… podium, “in a jacket, shirt, and tie”, his face expressive. “he gestures with his right hand” …',
	'p09.02': '… now and then. “He aims to be persuasive.” Yet his gaze goes “from left” …',
	'p09.03': '… “to right and back again”. Does he look whether they pay attention? Or is it a …',
	'p09.04': '… sign of unease? “Nothing in his attitude allows us to be certain.”',
	'p09.05': 'At this assembly he “was given the title of national labor hero”.',
	'p09.08': 'The next extract is “a documentary with the title Alexei Stakhanov”, …',
	'p09.09': '… “ouvrier russe devient député”. Its papers mark it “1930-1940”, so …',
	'p09.10':
		'… its date “is unknown”. It “lasts one minute and thirty-four seconds”. A title card has …',
	'p09.11': '… the words “Alexei Stakhanov” before a steel mill.',
	'p09.12': 'Who he is need not be said. The “silent film” has three …',
	'p09.13': '… parts. “The first scene contains five shots.” In a medium close-up he is at a …',
	'p09.14': '… chalkboard, and “first looks at the camera, waits, then turns to the board”.',
	'p09.15': 'He seems to explain his sum.',
	'p09.16': 'The second shot has two other men busy at a table. A teacher …',
	'p09.17': '… behind them looks at what they write. Then Stakhanov, in close-up, …',
	'p09.18': '… does an exercise. On his jacket are “several medals”. The Order of Lenin …',
	'p09.19': '… “is clearly visible”; to its right is the order of the …',
	'p09.20': '… “Badge of Honor, awarded starting in 1935”. Below, less …',
	'p09.21': '… visible, “is most likely” one of the Red Flag of Labor. A flag shows at …',
	'p09.22': '… the top of the medal.',
	'p09.23': 'In the fourth shot a young woman in jacket and tie has a close-up.',
	'p09.24': 'The next scene tells that she is his wife. Then both sit side by side at a …',
	'p09.25': '… table and write, seen in profile. The teacher, opposite, …',
	'p09.26': '… leans over to him.',
	'p09.27': 'Next the couple come home, put down school bags and sit on …',
	'p09.28': '… the sofa with their two, “a girl and a boy”, well dressed, with toys that look …',
	'p09.29': '… “luxurious for the time”. It is a tender scene: he has time for …',
	'p09.30': '… his family. All four beam.',
	'p09.fn':
		'Note 40, the title in English: “Alexei Stakhanov, a Russian Worker Becomes a Delegate”.',
	'p10.01': 'Last he is at his desk, joined by his wife. They fill in papers and read …',
	'p10.02': '… the post. The last shot is a close-up: he writes with a fountain pen.',
	'p10.03': 'The film is cut to show him not only as himself, but as a national …',
	'p10.04': '… hero. Stalin’s speech of 1935 “justifies the existence of such a film”.',
	'p10.15': 'The Stakhanovite “must be educated. Starting in 1936” …',
	'p10.16': '… Stakhanov “studied at the Industrial Academy of Moscow”.',
	'p10.19': 'The film’s title “refers to Stakhanov as a delegate”.',
	'p10.20': 'By “the Soviet Constitution of 1936” he then had a seat in one of the …',
	'p10.21': '… houses of the Supreme Soviet. Its “first session” began January …',
	'p10.22':
		'… 17, 1938 (Gicquel and Gicquel, 2010): it is “logical to imagine” the film was shot then.',
	'p10.23': 'The film also honours the couple. It recalls the colossal steel figures …',
	'p10.24': '… on top of the Russian pavilion at the World’s Fair of 1937 in Paris. They move …',
	'p10.25': '… on, the worker with a hammer, the woman of the kolkhoz with a sickle.',
	'p10.26': 'The couple prefigure an economic alliance, a model of the state. The …',
	'p10.27': '… “presence of women is a recurring theme in Stalinist propaganda”.',
	'p10.28': 'The images show a progression: he is “no longer a miner” with a …',
	'p10.29': '… record, but “an ideological instrument of the Soviet state”, an icon. This film …',
	'p10.fn':
		'Note 41: Galia Ackerman in a broadcast of France Inter on May 1st, 2013. Note 42: the two houses are the Soviet of the Union and that of the Nationalities.',
	'p11.01': '… is “the second phase of collective memory” by Pascal Ory, that of …',
	'p11.02': '… celebration, which “expresses a political will”. The last …',
	'p11.03': '… “four films of the corpus” show one more use of his image.',
	'p11.06': 'By Eric Vigne (1984) he became “an agent of the state”.',
	'p11.08': 'His image, put to use, takes the man’s place. Did this go on in …',
	'p11.09': '… “Soviet history or did it disappear over the years”?',
	'p11.10': '“Four films from the corpus” may answer: “Bataille pour notre Ukraine (1943)”, …',
	'p11.11':
		'… “Archives n°01 (1960)”, “La voie des siècles (1977)”, “Ce qu’il y a de plus cher, épisode 2: Reconstruction (1981)”.',
	'p11.12': '“All four belong to” the Arkéïon documentary collection, and make propaganda.',
	'p11.13': 'Bataille pour notre Ukraine looks back over 1941 to 1943, with …',
	'p11.14': '… newsreel footage. The second film compiles newsreels of “events of the 1960s”, …',
	'p11.15': '… Soviet and American heads of state on visits. La voie des siècles is a “Soviet” …',
	'p11.16':
		'… “documentary”, for “the sixtieth anniversary of the October Revolution”. It is largely …',
	'p11.17':
		'… “of newsreel images”. Ce qu’il y a de plus cher, “another Soviet documentary”, is for the …',
	'p11.18':
		'… “thirtieth anniversary of the end” of the war and “forty years of Stakhanovism”: a montage …',
	'p11.19': '… of news footage and interviews.',
	'p11.20': 'These four and Le journal de l’année 1935 “all invoke the image” …',
	'p11.21': '… of Stakhanov. Yet “he is not the main subject of any of them”, but part of a …',
	'p11.22': '… broader theme.',
	'p11.23': 'Scenes of his record “are short, lasting only seven to” …',
	'p11.24': '… “fifteen seconds”: these films report nothing new, they recall …',
	'p11.25': '… the event held to be “the founding of Stakhanovism”. How he is shown …',
	'p11.26':
		'… cutting coal in “the five extracts” differs a little. “Four of the films have footage in common.” He is …',
	'p11.fn':
		'Note 46, the titles in English: “Battle for our Ukraine; Archives 01; Path of the Centuries”; “What is dearest, episode 2: Reconstruction”.',
	'p12.01':
		'… in the mine, “in the same posture previously described”, in a medium close-up: his face …',
	'p12.02': '… shows, and his hands going to and fro as he pushes the drill into the …',
	'p12.03': '… ore.',
	'p12.04': 'Yet the images “are not always identical. Three extracts show the miner’s” …',
	'p12.05':
		'… “mouth half-open; sometimes the coal collapses, sometimes not”. The frames are alike in number “only in two” …',
	'p12.06':
		'… “cases out of three”. Bataille pour notre Ukraine has him “with his mouth closed”. In …',
	'p12.07': '… Archives n°01 both are used, “mouth open and closed”.',
	'p12.08':
		'“Only Ce qu’il y a de plus cher includes unreleased footage” of him at the mine. It is a …',
	'p12.09':
		'… “medium shot that cuts off just above his knees”. Back to the wall, he “faces the camera”.',
	'p12.10': 'His head turns left, to the drill. His weight is on the bent left knee. He …',
	'p12.11': '… pushes at the handle “with his right hand”; the left holds the drill from …',
	'p12.12':
		'… beneath. “Another miner stands outside of the frame”: a lamp and a hand that holds it are …',
	'p12.13':
		'… seen to the right of Stakhanov. At times “the other miner’s face comes into the frame”. Once …',
	'p12.14': '… more “the scene is reenacted”. There is “room above the heads of the” …',
	'p12.15':
		'… miners, “the ground is flat, the gallery is wide”, his posture impractical for really …',
	'p12.16': '… cutting coal.',
	'p12.17': 'Most used in all films are the images where his mouth is half …',
	'p12.18': '… “open and he seems to be smiling”. Work seems easy. The conveyor belt, in …',
	'p12.19': '… “three of the extracts”, makes industry look “modern and mechanized”.',
	'p12.20': 'He leaves the mine and is greeted by the crowd in “almost all the” …',
	'p12.21':
		'… films; Ce qu’il y a de plus cher is “the only exception”. It stresses the flowers and …',
	'p12.22': '… “his joy at receiving them”. Him with flowers “is the only common shot in” …',
	'p12.23': '… “all four extracts”.',
	'p12.24': 'In these images, of him leaving the mine and given flowers, there is …',
	'p12.25': '… “definite emphasis” on how he is received. The aim is for other …',
	'p12.26': '… workers to follow him, and try the impossible.',
	'p12.27':
		'Each film has a spectator “in a close-up. In one case, it is a young boy”: a sign of …',
	'p12.28': '… youth, of the Stakhanovite to come. “The other films show the” …',
	'p12.29': '… “face of the bearded man” of Le Journal de l’année 1935. This tends to …',
	'p12.30': '… confirm that he stands for new workers come from the land, who …',
	'p12.31': '… have Stakhanovism to learn.',
	'p13.01': 'The editing differs, but “the order of scenes is basically the same”. The miner …',
	'p13.02':
		'… beats the record in the mine. He is “then applauded and decorated with flowers” by the …',
	'p13.03': '… crowd as he leaves it. “The story becomes a legend; the image becomes an icon.”',
	'p13.04':
		'“Two films are particularly similar”: Le Journal de l’année 1935 and La voie des siècles. One more shot of …',
	'p13.05': '… the belt is “in the latter”. So “it is clear” that the French film, Le …',
	'p13.06': '… Journal de l’année 1935, of 1993, “reuses the editing from the 1977 Soviet film”.',
	'p13.07':
		'“In the three documentaries” the commentary “is in French”, though “two of them are” …',
	'p13.08': '… “Soviet”. What these two say differs from the film of 1993. In La voie des …',
	'p13.09': '… siècles the voice sums up the good of the economic …',
	'p13.10': '… plans, “while citing Stakhanov’s record”.',
	'p13.11':
		'The voice: with the first plans “a socialist attitude toward work” took hold. Alexei …',
	'p13.12':
		'… Stakhanov, “who had pulverized the records of coal mining”, was imitated by thousands.',
	'p13.13': 'This begins over “the images of the conveyor belt” and goes on over …',
	'p13.14': '… him leaving the mine. “When his name is spoken” his face is seen, smiling, …',
	'p13.15':
		'… “flowers in his hand”. The end has “images of a steelworker”. In Ce qu’il y a de plus cher the …',
	'p13.16': '… voice “adheres perfectly to the images”.',
	'p13.17':
		'The voice: “This is how it began”. And: “102 tons of coal instead of the usual 7 to 8” …',
	'p13.18': '… “tons”.',
	'p13.19': 'The text is “sober, minimal”, and announces the feat.',
	'p13.22': 'The French film, which tends not to make propaganda, nevertheless …',
	'p13.23': '… tells the feat “without questioning it”. Its tone has “a real distrust in Soviet” …',
	'p13.24': '… “propaganda. Made in 1993, after the collapse of the USSR”, it has to differ.',
	'p13.25': 'The two Soviet films recall the origin and keep up a legend, which stood for an …',
	'p13.26': '… economy “already failing by the late 1970s and early 1980s”.',
	'p13.27': 'Ce qu’il y a de plus cher shows “Leonid Brezhnev greeting the” …',
	'p13.28':
		'… “first Stakhanovites on the 40th anniversary of Stakhanovism”. He says he is of the time when the …',
	'p13.29':
		'… party first spoke of Stakhanov, who “had given a good start. We still say”: work like him, …',
	'p13.30': '… “like high impact workers”; “The movement is immortal.”',
	'p13.fn':
		'Note 47, the three documentaries: Le Journal de l’année 1935, La voie des siècles, Ce qu’il y a de plus cher.',
	'p14.01': '“These four films” are of commemoration, “the last phase of collective memory”.',
	'p14.05': 'Old newsreel footage, used anew, shows that the picture of his …',
	'p14.06': '… feat changed. Words that recount the events are “present in all of the” …',
	'p14.07':
		'… films, but his “physical presence gradually disappeared”; the feat “became the nation’s”.',
	'p14.12': 'The memory changed, too, by stages: “looking” …',
	'p14.13': '… back, celebration, “commemoration” (Ory, 1992). These older …',
	'p14.14': '… films might be set beside those of today, “more than twenty” …',
	'p14.15':
		'… years “after the fall of the communist regime”. But “as early as the 1980s” his image in …',
	'p14.16': '… the USSR began to crumble, more and more “an instrument of Stalinist propaganda”.',
	'p14.17': 'In 1988 the daily Komsomolskaya Pravda announced that while he had …',
	'p14.18': '… “extracted the coal by himself, two of his comrades” had secured the walls.',
	'p14.19': 'Yet “the Soviet Union had not yet disappeared”, and the journalists …',
	'p14.20': '… did not dare to be too hard on the dead. At his death in 1978 the city of …',
	'p14.21': '… Kadievka was named Stakhanov. It is “now known” that the feat was …',
	'p14.22':
		'… “organized in advance by the Communist Party” of the Tsentralnaya-Irmino mine. The mine …',
	'p14.23': '… had poor equipment, too few skilled workers, and so “failed to meet its quotas”.',
	'p14.24': 'There he was “given the best possible equipment”, and helped by …',
	'p14.25': '… “many workers”, who propped the walls “but also” cut coal and …',
	'p14.26': '… brought it up.',
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
	return `${one.slice(0, -2)} ${other.slice(2)}`.replace('” “', ' ');
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
