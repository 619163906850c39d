// The five shots of the record in the French film of 1993, in the order they stand on the screen.
import { inferred, stated, unresolved } from './evidence';
import type { Shot } from './schema';

const openReenactment =
	'The article argues re-enactment for the shot at the seam alone. Page 6 also says that “these news images” were not shot live, and page 7 that “the reenactment” reaches its climax at the bouquet: neither says which shots are meant.';

export const shots: readonly Shot[] = [
	{
		id: 'seam',
		order: 1,
		title: 'At the seam',
		frames: stated(39, 'p06.04'),
		scale: stated('medium close-up', 'p06.04', 'p06.24'),
		camera: stated(
			'Set up, as the framing suggests, in a rather flat gallery; the image is well framed.',
			'p06.19',
			'p06.22'
		),
		seen: [
			stated('His face, and how he works', 'p06.04'),
			stated('A cap; chest and head bent slightly to the right', 'p06.15'),
			stated('The pneumatic drill goes level into the rock, shoulder-high.', 'p06.15', 'p06.16'),
			stated(
				'The right hand pushes at the handle; the left carries the drill from below.',
				'p06.16',
				'p06.17'
			),
			stated('A half-open mouth', 'p06.22'),
			stated('Hardly any coal, it seems', 'p06.21'),
			stated('No piece of coal comes down in the last image.', 'p06.14', 'p06.15'),
			stated('The drill goes in so little that he seems to pose.', 'p06.23', 'p06.24'),
			stated(
				'The second stage of the work he describes: the undercut seems to be made, and he pushes the drill.',
				'p06.12',
				'p06.13',
				'p06.14'
			),
			inferred(
				'Both his hands are on the drill, where the book gives one to the rock.',
				['p06.07', 'p06.08', 'p06.13', 'p06.14', 'p06.16', 'p06.17', 'p06.fn'],
				'In the book he cuts with one hand and holds the rock above with the other; the engineer in note 30 has the free hand feel the rock as it comes. Here the right hand pushes and the left supports, so none is free. The article does not draw this; and the book says it of the first cut, while the article puts the shot in the stage after it. Note 30 also finds the arms “identical” in “both cases”: if it means book and film, it stands against this.'
			)
		],
		people: [stated('Stakhanov', 'p06.03', 'p06.04')],
		shows: stated(true, 'p06.03', 'p06.04'),
		reenacted: stated(true, 'p06.18', 'p06.19', 'p06.20', 'p06.21', 'p06.22', 'p06.23', 'p06.24'),
		argues: stated(
			'This man, at this work: the framing brings out his face, his hands and what they do.',
			'p06.22',
			'p06.23',
			'p06.24'
		)
	},
	{
		id: 'belt',
		order: 2,
		title: 'The belt',
		frames: stated(36, 'p06.24', 'p06.25'),
		scale: unresolved(null, ['p06.24', 'p06.25'], 'The article gives no shot scale.'),
		camera: unresolved(
			null,
			['p06.24', 'p06.25'],
			'The article does not say where the camera stands.'
		),
		seen: [stated('Coal carried along on a conveyor belt', 'p06.25')],
		people: [],
		shows: inferred(
			false,
			['p06.03', 'p06.25', 'p06.28'],
			'The description names coal and a belt, and no one; he comes back in the third shot. That page 6 calls all five shots “images of Stakhanov” does not put him in each.'
		),
		reenacted: unresolved(
			null,
			['p06.18', 'p06.21', 'p06.22', 'p06.25', 'p07.21'],
			openReenactment
		),
		argues: stated(
			'All this coal is his: set right after the hewer, the coal that keeps moving on the belt seems cut by him, and so much of it makes the feat look extraordinary.',
			'p06.25',
			'p06.26',
			'p06.27'
		)
	},
	{
		id: 'exit',
		order: 3,
		title: 'Out of the mine',
		frames: stated(36, 'p06.28'),
		scale: inferred(
			'wide shot',
			['p06.27', 'p06.28', 'p07.01', 'p07.02'],
			'The article says only “a wider angle”; from above the crowd it takes in the people and the man who comes out. The term is ours.'
		),
		camera: stated('Above the crowd, framing Stakhanov', 'p07.02'),
		seen: [
			stated('He comes out of the mine towards the daylight.', 'p06.28', 'p07.01'),
			stated('Outside people wait for him and clap, arms up.', 'p07.01'),
			stated('They take off their hats to him.', 'p07.01', 'p07.02')
		],
		people: [stated('Stakhanov', 'p06.28'), stated('A crowd', 'p07.01')],
		shows: stated(true, 'p06.28', 'p07.02'),
		reenacted: unresolved(
			null,
			['p06.18', 'p06.21', 'p06.22', 'p07.02', 'p07.21'],
			openReenactment
		),
		argues: stated(
			'The welcome speaks for the record: all seem taken by it, and nothing calls it in question.',
			'p07.02',
			'p07.03',
			'p07.04'
		)
	},
	{
		id: 'bearded',
		order: 4,
		title: 'The bearded man',
		frames: stated(29, 'p07.12'),
		scale: inferred(
			'medium close-up',
			['p07.12', 'p12.27', 'p12.28', 'p12.29'],
			'Page 7, which describes this very shot, says medium close-up; page 12, which sums up five films, says close-up for the spectator in each. We print the closer description.'
		),
		camera: unresolved(null, ['p07.12'], 'The article does not say where the camera stands.'),
		seen: [
			stated('A man with a grey beard, in a cap', 'p07.12', 'p07.13'),
			stated('He applauds.', 'p07.13')
		],
		people: [stated('A bearded man, whom the article does not name', 'p07.12', 'p12.29')],
		shows: inferred(
			false,
			['p06.03', 'p07.12', 'p07.13', 'p07.19'],
			'The description names the bearded man alone; the shot after it presents Stakhanov “again”. That page 6 calls all five shots “images of Stakhanov” does not put him in each.'
		),
		reenacted: unresolved(
			null,
			['p06.18', 'p06.21', 'p06.22', 'p07.12', 'p07.13', 'p07.21'],
			openReenactment
		),
		argues: unresolved(
			'He stands for the peasant: as a figure once used to promote collectivisation, or as the newcomer from the land who has to learn Stakhanovism.',
			[
				'p07.13',
				'p07.14',
				'p07.15',
				'p07.16',
				'p07.17',
				'p07.18',
				'p07.fn',
				'p12.29',
				'p12.30',
				'p12.31'
			],
			'Page 7 asserts the first, as propaganda against the disorder of farming; page 12 calls the second a hypothesis. Neither says who the man was. The famine of 1932–33 in Ukraine, which the article names where it speaks of the influx from the land, stands in a note.'
		)
	},
	{
		id: 'bouquet',
		order: 5,
		title: 'The bouquet',
		frames: unresolved(
			null,
			['p06.03', 'p06.04', 'p06.25', 'p06.28', 'p07.12', 'p07.19'],
			'The article counts the frames of the other four shots, not of this one; it gives seven seconds for all five, and no frame rate.'
		),
		scale: stated('close-up', 'p07.19'),
		camera: stated('By the end in front of him: he looks straight into it.', 'p07.20'),
		seen: [
			stated('He smiles and holds a bouquet.', 'p07.19'),
			stated('His head turns slowly, left to right.', 'p07.19', 'p07.20'),
			stated('The last view is of his face, eyes on the camera.', 'p07.20'),
			stated('Behind him people go on clapping.', 'p07.20', 'p07.21')
		],
		people: [stated('Stakhanov', 'p07.19'), stated('A crowd', 'p07.20', 'p07.21')],
		shows: stated(true, 'p07.19'),
		reenacted: unresolved(
			null,
			['p06.18', 'p06.21', 'p06.22', 'p07.19', 'p07.20', 'p07.21'],
			openReenactment
		),
		argues: stated(
			'The worker is now a hero, who ties real labour to the Soviet ideal.',
			'p07.21',
			'p07.22'
		)
	}
];
