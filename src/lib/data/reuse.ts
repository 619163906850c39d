// What each film took from where: an edit, newsreel footage, a piece of a speech.
import { inferred, stated, unresolved } from './evidence';
import type { Reuse } from './schema';

const listedOrder =
	'The article lists Archives n°41, 50, 57 and 59 between the first piece and the last, in the order of their numbers; whether the speech runs in that order is not said.';

export const reuses: readonly Reuse[] = [
	{
		id: 'edit-1977-1993',
		from: 'voie',
		to: 'journal-1935',
		what: 'edit',
		claim: stated(
			'The French film of 1993 reuses the edit of the Soviet film of 1977. The article calls this clear; its evidence is how alike they are, but for one more shot of the belt in the older film. How the French film came by it is not said.',
			'p13.04',
			'p13.05',
			'p13.06'
		)
	},
	{
		id: 'footage-journal',
		from: 'newsreels-unnamed',
		to: 'journal-1935',
		what: 'footage',
		claim: stated(
			'It uses only images from newsreels of the time, none of them named; its shot at the seam is of the footage that four films share.',
			'p05.11',
			'p11.26',
			'p12.01'
		)
	},
	{
		id: 'footage-bataille',
		from: 'newsreels-unnamed',
		to: 'bataille',
		what: 'footage',
		claim: stated(
			'Newsreel footage illustrates it, none of it named; its shot at the seam is of the footage that four films share.',
			'p11.13',
			'p11.14',
			'p11.26',
			'p12.01',
			'p12.04',
			'p12.06',
			'p14.05'
		)
	},
	{
		id: 'footage-archives-01',
		from: 'newsreels-unnamed',
		to: 'archives-01',
		what: 'footage',
		claim: stated(
			'It compiles newsreel images, none of them named; its shot at the seam is of the footage that four films share.',
			'p11.14',
			'p11.26',
			'p12.01',
			'p12.04',
			'p12.06',
			'p12.07',
			'p14.05'
		)
	},
	{
		id: 'footage-voie',
		from: 'newsreels-unnamed',
		to: 'voie',
		what: 'footage',
		claim: inferred(
			'It consists largely of newsreel images, none of them named; its shot at the seam is of the footage that four films share.',
			['p11.16', 'p11.17', 'p11.25', 'p11.26', 'p12.06', 'p12.08', 'p13.04', 'p13.05'],
			'The newsreel images are stated. Of five films four share this footage, and the film of 1981 is the one with other footage at the mine: this is the fourth. It is also nearly the same as the 1993 film, which has it.'
		)
	},
	{
		id: 'footage-plus-cher',
		from: 'newsreels-unnamed',
		to: 'plus-cher',
		what: 'footage',
		claim: inferred(
			'Its news footage, none of it named, includes pictures of him at the mine that no other of these films has.',
			['p11.18', 'p11.19', 'p12.08', 'p14.05'],
			'The film alternates news footage and interviews, and the article speaks of newsreel footage used again; so these pictures are probably newsreel footage too. The article calls it “unreleased”, and does not say where it was kept.'
		)
	},
	{
		id: 'speech-63',
		from: 'speech-1935',
		to: 'archives-63',
		what: 'piece',
		order: stated(1, 'p08.fn'),
		claim: stated(
			'Stalin’s speech of 17 November 1935, cut into six pieces, begins here.',
			'p08.06',
			'p08.07',
			'p08.fn'
		)
	},
	{
		id: 'speech-41',
		from: 'speech-1935',
		to: 'archives-41',
		what: 'piece',
		order: unresolved(2, ['p08.fn'], listedOrder),
		claim: stated(
			'One of the four middle pieces of Stalin’s speech of 17 November 1935',
			'p08.06',
			'p08.07',
			'p08.fn'
		)
	},
	{
		id: 'speech-50',
		from: 'speech-1935',
		to: 'archives-50',
		what: 'piece',
		order: unresolved(3, ['p08.fn'], listedOrder),
		claim: stated(
			'One of the four middle pieces of Stalin’s speech of 17 November 1935',
			'p08.06',
			'p08.07',
			'p08.fn'
		)
	},
	{
		id: 'speech-57',
		from: 'speech-1935',
		to: 'archives-57',
		what: 'piece',
		order: unresolved(4, ['p08.fn'], listedOrder),
		claim: stated(
			'One of the four middle pieces of Stalin’s speech of 17 November 1935, in the compilation that shows Stakhanov speaking too',
			'p08.05',
			'p08.06',
			'p08.07',
			'p08.15',
			'p08.fn'
		)
	},
	{
		id: 'speech-59',
		from: 'speech-1935',
		to: 'archives-59',
		what: 'piece',
		order: unresolved(5, ['p08.fn'], listedOrder),
		claim: stated(
			'One of the four middle pieces of Stalin’s speech of 17 November 1935',
			'p08.06',
			'p08.07',
			'p08.fn'
		)
	},
	{
		id: 'speech-45',
		from: 'speech-1935',
		to: 'archives-45',
		what: 'piece',
		order: stated(6, 'p08.fn'),
		claim: stated(
			'Stalin’s speech of 17 November 1935, cut into six pieces, ends here.',
			'p08.06',
			'p08.07',
			'p08.fn'
		)
	}
];
