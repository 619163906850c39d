// Which film has which motif, as far as the article tells; and the counts it gives without naming the films.
import { inferred, stated, unresolved } from './evidence';
import type { Appearance, OpenAppearance } from './schema';

export const appearances: readonly Appearance[] = [
	// The shared footage at the seam, and its variants
	{
		film: 'journal-1935',
		motif: 'seam-take',
		present: inferred(
			true,
			['p06.04', 'p11.25', 'p11.26', 'p12.01', 'p12.02'],
			'The shared footage has him “in the same posture previously described”: what page 6 describes is the shot of this film. Which four share it the article does not list.'
		)
	},
	{
		film: 'bataille',
		motif: 'seam-take',
		present: inferred(
			true,
			['p11.25', 'p11.26', 'p12.04', 'p12.06', 'p12.08'],
			'Four of five share the footage. This film is named where the details are compared, for the mouth, and the film of 1981 is the only one said to have other footage of him at the mine. Which four share it the article does not list.'
		)
	},
	{
		film: 'archives-01',
		motif: 'seam-take',
		present: inferred(
			true,
			['p11.25', 'p11.26', 'p12.04', 'p12.06', 'p12.07', 'p12.08'],
			'Four of five share the footage. This film is named where the details are compared, for both kinds of mouth, and the film of 1981 is the only one said to have other footage of him at the mine. Which four share it the article does not list.'
		)
	},
	{
		film: 'voie',
		motif: 'seam-take',
		present: inferred(
			true,
			['p11.25', 'p11.26', 'p12.06', 'p12.08', 'p13.04', 'p13.05', 'p13.13', 'p13.14', 'p13.15'],
			'Four of the five films share the footage; the film of 1981 is the one that shows him at the mine in another, so this is the fourth. It is also called particularly similar to the 1993 film, which has it; the one difference named is a shot of the belt. Against this: the account of its passage, which follows the voice, has belt, exit, face and steelworker, and no seam.'
		)
	},
	{
		film: 'plus-cher',
		motif: 'seam-take',
		present: inferred(
			false,
			['p11.25', 'p11.26', 'p12.06', 'p12.07', 'p12.08', 'p12.09', 'p13.04', 'p13.05'],
			'Four of the five films share the footage: the 1993 film, Bataille, Archives n°01 and, by its likeness to that of 1993, La voie des siècles. This one is the fifth. That it alone has other footage of him at the mine does not exclude that it has this as well; the likeness settles it.'
		)
	},
	{
		film: 'journal-1935',
		motif: 'mouth-open',
		present: stated(true, 'p06.22')
	},
	{
		film: 'archives-01',
		motif: 'mouth-open',
		present: stated(true, 'p12.06', 'p12.07')
	},
	{
		film: 'voie',
		motif: 'mouth-open',
		present: inferred(
			true,
			['p06.22', 'p12.04', 'p12.05', 'p12.06', 'p12.07', 'p12.08', 'p13.04', 'p13.05'],
			'Three extracts show the mouth half-open. The comparison is, as we read it, of the four that share the footage, which leaves the film of 1981 aside; were it of all five, that film could be one of the three; in Bataille the mouth is closed; so the three are the 1993 film, Archives n°01 and this one. It is also nearly the same as the 1993 film.'
		)
	},
	{
		film: 'bataille',
		motif: 'mouth-open',
		present: inferred(
			false,
			['p12.04', 'p12.05', 'p12.06', 'p12.07'],
			'The article sets its closed mouth against three extracts with the mouth half-open, and says of Archives n°01 alone that it has both.'
		)
	},
	{
		film: 'bataille',
		motif: 'mouth-closed',
		present: stated(true, 'p12.06')
	},
	{
		film: 'archives-01',
		motif: 'mouth-closed',
		present: stated(true, 'p12.06', 'p12.07')
	},
	{
		film: 'journal-1935',
		motif: 'mouth-closed',
		present: inferred(
			false,
			['p06.22', 'p12.06', 'p12.07'],
			'Its one shot at the seam is described with the mouth half-open, and only Archives n°01 is said to have both.'
		)
	},
	{
		film: 'voie',
		motif: 'mouth-closed',
		present: inferred(
			false,
			['p06.22', 'p12.04', 'p12.05', 'p12.06', 'p12.07', 'p13.04', 'p13.05'],
			'By elimination it is the third extract with the mouth half-open, and only Archives n°01 is said to have both. It is also nearly the same as the 1993 film, where the mouth is half-open.'
		)
	},
	{
		film: 'journal-1935',
		motif: 'coal-falls',
		present: inferred(
			false,
			['p06.14', 'p06.15', 'p06.21'],
			'The last image of its shot at the seam does not show the coal come down, and very little coal is cut in it: the shot ends before any fall.'
		)
	},

	{
		film: 'journal-1935',
		motif: 'equal-length',
		present: inferred(
			true,
			['p12.04', 'p12.05', 'p12.06', 'p12.07', 'p13.04', 'p13.05', 'p13.06'],
			'The number of frames is alike “only in two cases out of three”, of the extracts with the half-open mouth. The film of 1993 is said to reuse the edit of the film of 1977, with one more shot of the belt as the only difference named: a shot of another length would be another edit. So these two are the pair; no length is given for the older one.'
		)
	},
	{
		film: 'voie',
		motif: 'equal-length',
		present: inferred(
			true,
			['p12.04', 'p12.05', 'p12.06', 'p12.07', 'p13.04', 'p13.05', 'p13.06'],
			'The number of frames is alike “only in two cases out of three”, of the extracts with the half-open mouth. The film of 1993 is said to reuse the edit of the film of 1977, with one more shot of the belt as the only difference named: a shot of another length would be another edit. So these two are the pair; no length is given for the older one.'
		)
	},
	{
		film: 'archives-01',
		motif: 'equal-length',
		present: inferred(
			false,
			['p12.04', 'p12.05', 'p12.06', 'p12.07', 'p13.04', 'p13.05', 'p13.06'],
			'Two of three extracts are alike in length, and the films of 1977 and 1993 are that pair if the one reuses the edit of the other; this is the third.'
		)
	},

	// The other footage
	{
		film: 'plus-cher',
		motif: 'other-take',
		present: stated(true, 'p12.08', 'p12.09')
	},
	{ film: 'journal-1935', motif: 'other-take', present: stated(false, 'p12.08') },
	{ film: 'bataille', motif: 'other-take', present: stated(false, 'p12.08') },
	{ film: 'archives-01', motif: 'other-take', present: stated(false, 'p12.08') },
	{ film: 'voie', motif: 'other-take', present: stated(false, 'p12.08') },
	{
		film: 'plus-cher',
		motif: 'helper',
		present: stated(true, 'p12.12', 'p12.13')
	},

	// The belt
	{
		film: 'journal-1935',
		motif: 'belt',
		present: stated(true, 'p06.24', 'p06.25')
	},
	{
		film: 'voie',
		motif: 'belt',
		present: stated(true, 'p13.04', 'p13.05', 'p13.13')
	},

	// Out of the mine
	{
		film: 'journal-1935',
		motif: 'exit',
		present: stated(true, 'p06.27', 'p06.28', 'p12.20', 'p12.21')
	},
	{ film: 'bataille', motif: 'exit', present: stated(true, 'p12.20', 'p12.21') },
	{ film: 'archives-01', motif: 'exit', present: stated(true, 'p12.20', 'p12.21') },
	{
		film: 'voie',
		motif: 'exit',
		present: stated(true, 'p12.20', 'p12.21', 'p13.13', 'p13.14')
	},
	{ film: 'plus-cher', motif: 'exit', present: stated(false, 'p12.20', 'p12.21') },

	// The flowers
	{ film: 'journal-1935', motif: 'flowers', present: stated(true, 'p07.19') },
	{
		film: 'bataille',
		motif: 'flowers',
		present: inferred(
			true,
			[
				'p11.10',
				'p11.11',
				'p11.12',
				'p12.20',
				'p12.21',
				'p12.22',
				'p12.23',
				'p13.01',
				'p13.02',
				'p13.03',
				'p14.01',
				'p14.fn'
			],
			'The flowers are “the only common shot in all four extracts”. The four must include the film of 1981: without it they would share the exit as well, and the flowers would not be the only one. The section is about four films, of which this is one, and its summary gives flowers to all. Four of the five compared, with one left out, would be possible; nothing points to it.'
		)
	},
	{
		film: 'archives-01',
		motif: 'flowers',
		present: inferred(
			true,
			[
				'p11.10',
				'p11.11',
				'p11.12',
				'p12.20',
				'p12.21',
				'p12.22',
				'p12.23',
				'p13.01',
				'p13.02',
				'p13.03',
				'p14.01',
				'p14.fn'
			],
			'The flowers are “the only common shot in all four extracts”. The four must include the film of 1981: without it they would share the exit as well, and the flowers would not be the only one. The section is about four films, of which this is one, and its summary gives flowers to all. Four of the five compared, with one left out, would be possible; nothing points to it.'
		)
	},
	{ film: 'voie', motif: 'flowers', present: stated(true, 'p13.14', 'p13.15') },
	{ film: 'plus-cher', motif: 'flowers', present: stated(true, 'p12.21', 'p12.22') },

	// The spectator
	{
		film: 'journal-1935',
		motif: 'bearded-man',
		present: stated(true, 'p07.12', 'p12.28', 'p12.29')
	},
	{
		film: 'voie',
		motif: 'bearded-man',
		present: inferred(
			true,
			['p12.27', 'p12.28', 'p12.29', 'p13.04', 'p13.05', 'p13.06', 'p13.13', 'p13.14', 'p13.15'],
			'The 1993 film, which has the bearded man, is said to reuse its editing; the one difference named is a further shot of the belt. So its spectator is the bearded man too. Against this: the account of its passage, which follows the voice, names no spectator.'
		)
	},
	{
		film: 'journal-1935',
		motif: 'boy',
		present: inferred(
			false,
			['p06.03', 'p07.12', 'p12.27', 'p12.28', 'p12.29'],
			'One film has the boy, the others the bearded man. All five shots of its sequence are described, and its spectator is the bearded man.'
		)
	},
	{
		film: 'voie',
		motif: 'boy',
		present: inferred(
			false,
			['p12.27', 'p12.28', 'p12.29', 'p13.04', 'p13.05', 'p13.06'],
			'One film has the boy, the others the bearded man; by its near identity with the 1993 film this one has the bearded man.'
		)
	},

	// Groups made by this site
	{ film: 'archives-57', motif: 'name-card', present: stated(true, 'p08.25') },
	{ film: 'depute', motif: 'name-card', present: stated(true, 'p09.10', 'p09.11') },
	{ film: 'journal-1935', motif: 'to-camera', present: stated(true, 'p07.20') },
	{ film: 'depute', motif: 'to-camera', present: stated(true, 'p09.14') },
	{ film: 'plus-cher', motif: 'to-camera', present: stated(true, 'p12.09', 'p12.10') }
];

export const openAppearances: readonly OpenAppearance[] = [
	{
		id: 'open-belt',
		motif: 'belt',
		claim: unresolved(
			{
				count: 3,
				known: ['journal-1935', 'voie'],
				candidates: ['bataille', 'archives-01', 'plus-cher']
			},
			['p06.25', 'p12.18', 'p12.19', 'p13.04', 'p13.05'],
			'Three extracts have the belt. Two are described; the third is one of the other three films, and the article does not say which.'
		),
		hangsWith: []
	},
	{
		id: 'open-bearded',
		motif: 'bearded-man',
		claim: unresolved(
			{
				count: 4,
				known: ['journal-1935', 'voie'],
				candidates: ['bataille', 'archives-01', 'plus-cher']
			},
			['p11.25', 'p12.27', 'p12.28', 'p12.29', 'p13.04', 'p13.05', 'p13.06'],
			'Each film shows a spectator: one film the boy, the others the bearded man of the 1993 film. That makes four of five; two are known, one of them by inference, and the boy takes one of the three that are left. Which, is not said.'
		),
		hangsWith: ['open-boy']
	},
	{
		id: 'open-boy',
		motif: 'boy',
		claim: unresolved(
			{
				count: 1,
				known: [],
				candidates: ['bataille', 'archives-01', 'plus-cher']
			},
			['p12.27', 'p12.28', 'p12.29', 'p13.04', 'p13.05', 'p13.06'],
			'One film has the boy, and the article does not say which. The 1993 film has the bearded man, and so, by its likeness, has the film of 1977; three films are left.'
		),
		hangsWith: ['open-bearded']
	},
	{
		id: 'open-coal',
		motif: 'coal-falls',
		claim: unresolved(
			{
				count: null,
				known: [],
				candidates: ['bataille', 'archives-01', 'voie']
			},
			['p06.14', 'p06.15', 'p11.26', 'p12.04', 'p12.05', 'p12.06', 'p13.04', 'p13.05'],
			'The article says only that the coal sometimes falls and sometimes does not. The words stand in its comparison of the four films that share the footage; in the 1993 film the coal does not fall, so it falls in at least one of the other three. If the words are meant of the extracts with the half-open mouth alone, Bataille is out. That the film of 1977 is like that of 1993 does not settle it: where each shot ends is not said.'
		),
		hangsWith: []
	}
];
