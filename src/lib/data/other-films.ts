// Films outside the corpus that may have the same pieces, as their catalogues describe them. Nobody here has seen one,
// and no entry shows that a piece of it is one of the corpus: where we set the two beside each other, that is ours.
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
					'Stakhanov at the bottom of the mine Central-Irmino',
					['p06.04', 'p14.21', 'p14.22'],
					'net-film-21993',
					'matched',
					`The entry has him “at the bottom”: at the face, or at the foot of the shaft. That it may be the footage of the corpus is our guess. ${machineMade}`
				)
			},
			{
				motif: null,
				claim: outside(
					'Coal pouring, then a train with coal',
					['p06.25'],
					'net-film-21993',
					'read',
					'No belt is mentioned. Coal follows him, a little as in the film of 1993: our remark, and a weak one.'
				)
			},
			{
				motif: null,
				claim: outside(
					'Stakhanov with Izotov and others in a classroom of the Industrial Academy',
					['p09.13', 'p09.16', 'p10.15', 'p10.16'],
					'net-film-21993',
					'read',
					'The film on the deputy has a classroom too; whether it is the same footage is not said. By the article he came to the academy in 1936, so that this piece cannot be of 1935.'
				)
			},
			{
				motif: null,
				claim: outside(
					'Stakhanov speaking, with sound, at a meeting, as Izotov and E. Vinogradova do',
					['p08.15', 'p08.20'],
					'net-film-21993',
					'read',
					`That he speaks is our reading of the entry’s “playing … synchronously”. ${machineMade}`
				)
			}
		],
		settles:
			'Whether it is the same footage, and longer; whether a second man, a prop or a belt is in it; whether its classroom and its speech are those of two films of the corpus.'
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
					'matched',
					'A caption’s claim: it does not show that the picture was taken that night. That it may be the footage four films of the corpus share is our guess; it may as well be that of 1981.'
				)
			}
		],
		settles:
			'Whether a film of 1938, five years before the earliest of the corpus, has the same footage, and whether the crowd and the bouquet are in it.'
	},
	{
		id: 'other-railway',
		short: 'Late newsreel',
		title: outside(
			'Loyalty to tradition',
			['p13.01', 'p13.02', 'p13.03'],
			'net-film-49191',
			'read',
			'The title of the first story; that of the whole was not to be seen. That it is a newsreel of the railways is our guess, from its stories.'
		),
		date: outside(
			'1985~',
			['p11.17', 'p11.18', 'p13.28'],
			'net-film-49191',
			'matched',
			'The entry marks fifty years of the movement, which makes 1985 or so: the sum is ours.'
		),
		pieces: [
			{
				motif: 'seam-take',
				claim: outside(
					'Newsreels of 1935: Stakhanov in the mine',
					['p12.01', 'p12.17'],
					'net-film-49191',
					'matched',
					`Which footage it is the entry does not say; that it may be that of the corpus is our guess. ${machineMade}`
				)
			},
			{
				motif: 'exit',
				claim: outside(
					'A greeting of Stakhanov and miners near the mine',
					['p12.20', 'p12.21'],
					'net-film-49191',
					'matched',
					`Who greets whom is not clear, nor whether he comes out of the mine. That it may be the exit of the corpus is our guess. ${machineMade}`
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
					'matched',
					'The fourth piece, in the order of the corpus; that it may be the same is our guess. A belt is not mentioned, which does not say that there is none.'
				)
			}
		],
		settles:
			'Whether these are the pieces of the corpus, whether the belt is left out of the film or of the words, and whose edit it is.'
	}
];
