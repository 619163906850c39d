// What shows that the two takes at the mine were made for the camera, point by point, in the article's order; ours come last.
import { inferred, stated } from './evidence';
import type { Sign } from './schema';

export const signs: readonly Sign[] = [
	// The shot at the seam
	{
		id: 'flat-gallery',
		take: 'seam',
		title: 'A rather flat gallery',
		shows: stated('The camera seems to stand in a rather flat gallery', 'p06.19'),
		against: stated('steep seams, work on benches', 'p06.19', 'p06.20'),
		follows: stated(
			'The scene must be a re-enactment: the article concludes so from this and from the little coal.',
			'p06.19',
			'p06.20',
			'p06.21',
			'p06.22'
		)
	},
	{
		id: 'little-coal',
		take: 'seam',
		title: 'Hardly any coal',
		shows: stated('There seems to be hardly any coal', 'p06.21'),
		against: inferred(
			'“so many blocks of coal”',
			['p06.09', 'p06.10', 'p06.12', 'p06.21'],
			'The words are the book’s, of extracting the layer. The article compares book and shot as a whole; it does not set these words beside the little coal.'
		),
		follows: stated(
			'The scene must be a re-enactment: the article concludes so from this and from the flat gallery.',
			'p06.19',
			'p06.20',
			'p06.21',
			'p06.22'
		)
	},
	{
		id: 'careful-frame',
		take: 'seam',
		title: 'A careful frame',
		shows: stated(
			'The frame is well composed: it brings out face, mouth and hands',
			'p06.22',
			'p06.23',
			'p06.24'
		),
		against: null,
		follows: stated(
			'The picture was composed for a viewer; the article says so directly after it concludes that the scene is a re-enactment.',
			'p06.21',
			'p06.22',
			'p06.23',
			'p06.24'
		)
	},
	{
		id: 'drill-hardly-in',
		take: 'seam',
		title: 'The drill hardly in',
		shows: stated('The drill hardly goes into the rock', 'p06.23'),
		against: inferred(
			'a hammer that “sank so deep”',
			['p06.09', 'p06.12', 'p06.23'],
			'The words are the book’s, of extracting the layer. The article compares book and shot as a whole; it does not set these words beside the drill.'
		),
		follows: stated('He “appears to be posing”.', 'p06.23', 'p06.24')
	},
	{
		id: 'both-hands',
		take: 'seam',
		title: 'Both hands on the drill',
		shows: stated('Both hands are on the drill: one pushes, one supports', 'p06.16', 'p06.17'),
		against: inferred(
			'one hand on the rock above',
			['p06.07', 'p06.08', 'p06.fn'],
			'In the book he cuts with one hand and holds the rock above with the other; the engineer of note 30 has the free hand feel it coming. The book says it of the first cut, and the article places the shot at the stage after that.'
		),
		follows: inferred(
			'No hand is free to feel the rock, as if none could fall.',
			['p06.07', 'p06.08', 'p06.13', 'p06.14', 'p06.16', 'p06.17', 'p06.fn'],
			'The article sets book and shot side by side and does not remark on the hands: this point is ours. Against it: the book’s sentence is about the stage before this one, and note 30 finds the arms “identical” in “both cases”, which may mean book and film.'
		)
	},

	// The other take, in the film of 1981
	{
		id: 'headroom',
		take: 'other-take',
		title: 'Room overhead',
		shows: stated('There is room above the miners’ heads', 'p12.14', 'p12.15'),
		against: inferred(
			'rock within a free hand’s reach',
			['p06.08', 'p06.fn', 'p12.14', 'p12.15'],
			'In the book, and in note 30, a miner at work has a hand on the rock that hangs over him. The article does not bring this to bear on the other take.'
		),
		follows: stated('The scene is re-enacted.', 'p12.13', 'p12.14', 'p12.15', 'p12.16')
	},
	{
		id: 'level-ground',
		take: 'other-take',
		title: 'Level ground',
		shows: stated('The ground is flat', 'p12.15'),
		against: inferred(
			'steep seams, work on benches',
			['p06.19', 'p06.20', 'p12.15'],
			'The article holds the book’s steep seams against the shot at the seam. That they tell against this take as well is the same argument, which it does not repeat.'
		),
		follows: stated('The scene is re-enacted.', 'p12.13', 'p12.14', 'p12.15', 'p12.16')
	},
	{
		id: 'wide-gallery',
		take: 'other-take',
		title: 'A wide gallery',
		shows: stated('The gallery is wide', 'p12.15'),
		against: null,
		follows: stated('The scene is re-enacted.', 'p12.13', 'p12.14', 'p12.15', 'p12.16')
	},
	{
		id: 'posture',
		take: 'other-take',
		title: 'An impractical posture',
		shows: stated(
			'He has his back to the wall and his weight on a bent left knee',
			'p12.09',
			'p12.10'
		),
		against: stated('cutting coal in earnest', 'p12.15', 'p12.16'),
		follows: stated(
			'So he would hardly cut coal: the scene is re-enacted.',
			'p12.13',
			'p12.14',
			'p12.15',
			'p12.16'
		)
	},
	{
		id: 'second-miner',
		take: 'other-take',
		title: 'A hand with a lamp',
		shows: stated(
			'At the edge a hand holds a lamp, and now and then a face comes in',
			'p12.12',
			'p12.13'
		),
		against: null,
		follows: inferred(
			'He was not alone where this was filmed.',
			['p12.12', 'p12.13', 'p12.14', 'p12.15', 'p12.16'],
			'The article reports another miner outside the frame, his hand, his lamp and at times his face, and draws nothing from them: its reasons for calling the take a re-enactment are the other four. That the hand is a sign too is ours. Who it is, nobody says.'
		)
	}
];
