// The motifs: kinds of shot that recur from film to film, or that set one film apart.
import { inferred, stated } from './evidence';
import type { Motif } from './schema';

export const motifs: readonly Motif[] = [
	{
		id: 'seam-take',
		title: 'The shared footage at the seam',
		short: 'At the seam',
		what: stated(
			'Stakhanov in the mine in a medium close-up, in the same posture: his face and his moving hands on the pneumatic drill. Four films have this footage in common.',
			'p11.26',
			'p12.01',
			'p12.02',
			'p12.03'
		),
		shot: inferred(
			'seam',
			['p06.04', 'p11.26', 'p12.01', 'p12.02', 'p12.03'],
			'Page 12 finds him “in the same posture previously described”, in the medium close-up that page 6 gives the shot of 1993, his face and his hands in view.'
		),
		grouping: 'article'
	},
	{
		id: 'mouth-open',
		title: 'Mouth half-open',
		short: 'Mouth open',
		what: stated(
			'In the shared footage the hewer’s mouth is half-open, as if he were smiling.',
			'p12.04',
			'p12.05',
			'p12.17',
			'p12.18'
		),
		shot: inferred(
			'seam',
			['p06.22', 'p12.04', 'p12.05', 'p12.17', 'p12.18'],
			'Said of extracts of the shared footage; page 6 gives the shot of 1993 a half-open mouth.'
		),
		grouping: 'article'
	},
	{
		id: 'mouth-closed',
		title: 'Mouth closed',
		short: 'Mouth closed',
		what: stated('In the shared footage the hewer’s mouth is closed.', 'p12.06', 'p12.07'),
		shot: inferred(
			'seam',
			['p06.22', 'p12.04', 'p12.06', 'p12.07'],
			'Said of extracts of the shared footage, in other films: in the shot of 1993 the mouth is half-open.'
		),
		grouping: 'article'
	},
	{
		id: 'equal-length',
		title: 'A like number of frames',
		short: 'Like length',
		what: stated(
			'The shot with the half-open mouth has about as many frames as in another film; this holds in two cases out of three.',
			'p12.04',
			'p12.05',
			'p12.06'
		),
		shot: inferred(
			'seam',
			['p12.04', 'p12.05', 'p12.06'],
			'Said of the extracts with the half-open mouth, which are of the shared footage. Whether the 39 frames of 1993 are among the two that match is not said.'
		),
		grouping: 'article'
	},
	{
		id: 'coal-falls',
		title: 'The coal falls',
		short: 'Coal falls',
		what: stated('In the shared footage the coal comes down; “sometimes not”.', 'p12.05'),
		shot: inferred(
			'seam',
			['p06.14', 'p06.15', 'p12.04', 'p12.05'],
			'Said of the same extracts. In the last image of the shot of 1993 no piece of coal comes down.'
		),
		grouping: 'article'
	},
	{
		id: 'other-take',
		title: 'Another take at the mine',
		short: 'Other take',
		what: stated(
			'Footage of Stakhanov at the mine that only one of these films has: in the article’s words a medium shot, cut off just above his knees.',
			'p12.08',
			'p12.09'
		),
		grouping: 'article'
	},
	{
		id: 'helper',
		title: 'A second miner in the picture',
		short: 'Helper',
		what: stated(
			'Another miner stands beyond the frame: his lamp and the hand that holds it are in the picture, and now and then his face.',
			'p12.12',
			'p12.13'
		),
		grouping: 'article'
	},
	{
		id: 'belt',
		title: 'The conveyor belt',
		short: 'Belt',
		what: stated(
			'Coal on a conveyor belt, which helps to make Soviet industry look modern.',
			'p06.25',
			'p12.18',
			'p12.19'
		),
		shot: inferred(
			'belt',
			['p06.25', 'p12.18', 'p12.19', 'p13.04', 'p13.05'],
			'Both pages describe a conveyor belt. Whether the footage is the same from film to film the article does not say.'
		),
		grouping: 'article'
	},
	{
		id: 'exit',
		title: 'Out of the mine',
		short: 'Exit',
		what: stated('Stakhanov leaves the mine and a crowd greets him.', 'p12.20', 'p12.21'),
		shot: inferred(
			'exit',
			['p06.28', 'p07.01', 'p12.20', 'p12.21'],
			'Both pages describe him coming out of the mine and a crowd that greets him. Whether the footage is the same from film to film the article does not say.'
		),
		grouping: 'article'
	},
	{
		id: 'flowers',
		title: 'Flowers in his hand',
		short: 'Flowers',
		what: stated('Stakhanov holds flowers.', 'p12.22', 'p12.23'),
		shot: inferred(
			'bouquet',
			['p07.19', 'p12.21', 'p12.22', 'p12.23'],
			'Page 7 gives the shot of 1993 a bouquet in his hand; page 12 speaks of the image of him with flowers as one shot that extracts have in common.'
		),
		grouping: 'article'
	},
	{
		id: 'bearded-man',
		title: 'The bearded man as spectator',
		short: 'Bearded man',
		what: stated(
			'The spectator who is shown close is the bearded man of the 1993 film.',
			'p12.27',
			'p12.28',
			'p12.29'
		),
		shot: stated('bearded', 'p12.28', 'p12.29'),
		grouping: 'article'
	},
	{
		id: 'boy',
		title: 'A boy as spectator',
		short: 'Boy',
		what: stated(
			'The spectator who is shown close is a young boy, a sign of the worker to come.',
			'p12.27',
			'p12.28'
		),
		grouping: 'article'
	},
	{
		id: 'name-card',
		title: 'His name on a card',
		short: 'Name card',
		what: inferred(
			'An intertitle or a title card gives Stakhanov’s name.',
			['p08.25', 'p09.10', 'p09.11'],
			'The article describes an intertitle in one film and a title card in another; to put them together is our doing.'
		),
		grouping: 'site'
	},
	{
		id: 'to-camera',
		title: 'Facing the camera',
		short: 'To camera',
		what: inferred(
			'Stakhanov looks into the camera, or stands facing it.',
			['p07.20', 'p09.14', 'p12.09'],
			'The article describes two looks into the camera and one body that faces it, each in a different film; to put them together is our doing.'
		),
		grouping: 'site'
	}
];
