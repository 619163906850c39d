// Films outside the corpus that may have the same pieces, as their catalogues describe them. Nobody here has seen one.
import { outside } from './evidence';
import type { OtherFilm } from './schema';

const machineMade =
	'The entry is in English that looks machine-made, and no Russian text of it was found: one verb in it proves nothing.';

export const otherFilms: readonly OtherFilm[] = [
	{
		id: 'other-newsreels',
		short: 'Newsreels 1935–36',
		title: outside(
			'Stakhanov movement',
			['p06.18', 'p06.19'],
			'net-film-21993',
			'read',
			'The title the catalogue gives to two pieces of newsreel footage.'
		),
		date: outside(
			'1935/1936',
			['p06.18', 'p06.19'],
			'net-film-21993',
			'read',
			'The catalogue’s date for the footage.'
		),
		pieces: [
			{
				motif: 'seam-take',
				claim: outside(
					'Stakhanov at the coal, in the mine Central-Irmino',
					['p06.04', 'p14.21', 'p14.22'],
					'net-film-21993',
					'read',
					`Whether it is the take of the corpus the entry does not say. ${machineMade}`
				)
			},
			{
				motif: null,
				claim: outside(
					'Coal pouring, then a train with coal',
					['p06.25'],
					'net-film-21993',
					'read',
					'No belt is mentioned. What stands between him and the train is coal, as in the film of 1993.'
				)
			},
			{
				motif: null,
				claim: outside(
					'Stakhanov with Nikita Izotov in a classroom of the Industrial Academy',
					['p09.13', 'p09.16', 'p10.15', 'p10.16'],
					'net-film-21993',
					'read',
					'The film on the deputy has a classroom too; whether it is the same footage is not said.'
				)
			},
			{
				motif: null,
				claim: outside(
					'Stakhanov speaking, with sound, at a meeting',
					['p08.15', 'p08.20'],
					'net-film-21993',
					'read',
					`That he speaks is our reading of the entry’s “playing … synchronously”. ${machineMade}`
				)
			}
		],
		settles:
			'Whether it is the same take, and longer; whether a second man, a prop or a belt is in it; whether its classroom and its speech are those of two films of the corpus.'
	},
	{
		id: 'other-1936',
		short: 'At home, 1936',
		title: outside(
			'Aleksei Stakhanov',
			['p09.27'],
			'msu-stakhanovite',
			'read',
			'The title of an extract on a page for teaching.'
		),
		date: outside('1936', ['p09.27'], 'msu-stakhanovite', 'read', 'The year the page gives.'),
		pieces: [
			{
				motif: null,
				claim: outside(
					'At home with Stakhanov',
					['p09.27', 'p09.28', 'p09.29'],
					'msu-stakhanovite',
					'read',
					'The caption says no more. The film on the deputy has a scene at home.'
				)
			}
		],
		settles:
			'Whether it is the scene at home of the film on the deputy; then that scene is older than the seat it is thought to celebrate.'
	},
	{
		id: 'other-1938',
		short: 'The movement, 1938',
		title: outside(
			'The Stakhanov Movement',
			['p06.18', 'p06.19'],
			'msu-stakhanovite',
			'read',
			'The title of an extract on a page for teaching.'
		),
		date: outside(
			'1938',
			['p06.18', 'p11.10'],
			'msu-stakhanovite',
			'read',
			'The year the page gives.'
		),
		pieces: [
			{
				motif: 'seam-take',
				claim: outside(
					'Stakhanov at his record-breaking feat',
					['p06.18', 'p06.19', 'p06.21'],
					'msu-stakhanovite',
					'read',
					'A caption’s claim: it does not show that the picture was taken that night, and does not say which take it is.'
				)
			}
		],
		settles:
			'Whether a film of 1938, five years before the earliest of the corpus, has the same take, and whether the crowd and the bouquet are in it.'
	},
	{
		id: 'other-railway',
		short: 'Railway newsreel',
		title: outside(
			'Newsreel of the railways, first story',
			['p13.01', 'p13.02', 'p13.03'],
			'net-film-49191',
			'read',
			'The entry’s title was not to be seen; that it is a newsreel of the railways is known from its stories.'
		),
		date: outside(
			'1985~',
			['p11.17', 'p11.18', 'p13.28'],
			'net-film-49191',
			'read',
			'The entry marks fifty years of the movement, which makes 1985 or so: the sum is ours.'
		),
		pieces: [
			{
				motif: 'seam-take',
				claim: outside(
					'Newsreels of 1935: Stakhanov in the mine',
					['p12.01', 'p12.17'],
					'net-film-49191',
					'read',
					`Which take it is the entry does not say. ${machineMade}`
				)
			},
			{
				motif: 'exit',
				claim: outside(
					'Miners and Stakhanov greet each other near the mine',
					['p12.20', 'p12.21'],
					'net-film-49191',
					'read',
					`Who greets whom is not clear, nor that he comes out of the mine. ${machineMade}`
				)
			},
			{
				motif: null,
				claim: outside(
					'Miners applaud',
					['p12.27', 'p12.28', 'p12.29'],
					'net-film-49191',
					'read',
					'Whether one of them is the bearded man, or the boy, is not said.'
				)
			},
			{
				motif: 'flowers',
				claim: outside(
					'Stakhanov with a bouquet of flowers',
					['p12.22', 'p12.23'],
					'net-film-49191',
					'read',
					'The fourth piece, in the order of the corpus. A belt is not mentioned, which does not say that there is none.'
				)
			}
		],
		settles:
			'Whether these are the pieces of the corpus, whether the belt is left out of the film or of the words, and whose edit it is.'
	}
];
