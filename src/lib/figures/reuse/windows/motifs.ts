// Diagrams of the kinds of picture that films share, each on a ground of 120 by 90 (half a one: 60 by 90): only what the article
// describes. What a shot of 1993 shows alone, a crowd behind him or a smile, is left out where only the kind is meant.
import { bearded } from '$lib/components/chart/schematics/bearded';
import { belt } from '$lib/components/chart/schematics/belt';
import { otherTake } from '$lib/components/chart/schematics/other-take';
import { disc, type Shape as Flat } from '$lib/components/chart/schematics/shape';
import type { MotifId } from '$lib/data/ids';

/** A shape of a diagram; `point` is what the kind is known by. */
export interface Shape extends Omit<Flat, 'tone'> {
	readonly tone: Flat['tone'] | 'point';
}
export const shape = (tone: Shape['tone'], d: string): Shape => ({ tone, d });

const mouths = {
	// half-open, as if he smiled
	'mouth-open': (x: number) =>
		`M${x - 8} 48.5C${x - 2} 50.5 ${x + 8} 50.5 ${x + 14} 48.5C${x + 13} 57.5 ${x - 7} 57.5 ${x - 8} 48.5z`,
	'mouth-closed': (x: number) => `M${x - 8} 52H${x + 14}V56H${x - 8}z`
};

/** Cap and face; the mouth, where the kind is told by it. @param x middle of the head @param wide from there to the shoulders */
function face(x: number, wide: number, mouth?: keyof typeof mouths): readonly Shape[] {
	return [
		shape(
			'dark',
			`M${x - wide} 90C${x - wide + 2} 77 ${x - 20} 71 ${x - 10} 68H${x + 14}C${x + 22} 71 ${x + wide} 77 ${x + wide + 2} 90z`
		),
		shape(
			'pale',
			`M${x - 20} 24L${x - 19} 46C${x - 18} 61 ${x - 8} 69 ${x + 4} 69C${x + 16} 69 ${x + 22} 59 ${x + 22} 44V24z`
		),
		shape(
			'dark',
			`M${x - 24} 29C${x - 25} 12 ${x - 12} 4 ${x + 2} 4S${x + 25} 12 ${x + 25} 26L${x + 31} 29V33H${x - 20}z`
		),
		...(mouth ? [shape('point', mouths[mouth](x))] : [])
	];
}

/** At the coal: the head bent a little to the right, the drill level at the shoulder, one hand behind, one beneath. */
const atTheCoal = (mouth?: keyof typeof mouths): readonly Shape[] => [
	shape('dark', 'M108 0H120V90H106L111 72L105 54L112 36L106 18z'),
	...face(56, 46, mouth),
	shape('pale', 'M14 74H72V77H106V82H72V85H14z'),
	shape('line', 'M14 74H72V77H106V82H72V85H14z'),
	shape('pale', disc(24, 81, 7.5) + disc(66, 85, 7.5)),
	shape('line', disc(24, 81, 7.5) + disc(66, 85, 7.5))
];

const blooms = [
	[46, 32],
	[66, 24],
	[86, 33],
	[56, 49],
	[77, 50]
] as const;

/** From the chin down: he holds flowers. */
const flowers: readonly Shape[] = [
	shape('dark', 'M6 90C6 50 12 30 34 22H72C92 28 98 42 98 62V90z'),
	shape('pale', 'M40 0H66V20C66 28 62 34 53 34S40 28 40 20z'),
	shape('lit', 'M30 90C30 74 36 66 48 66'),
	shape('line', 'M64 72L48 34M66 72L66 30M67 72L84 36M65 72L56 52M68 72L78 54'),
	shape('pale', disc(66, 74, 9)),
	shape('line', disc(66, 74, 9)),
	shape('point', blooms.map(([x, y]) => disc(x, y, 10)).join('')),
	shape('dark', blooms.map(([x, y]) => disc(x, y, 3)).join(''))
];

const crowd = [10, 30, 50, 70, 90, 110] as const;
const further = [6, 22, 98, 114] as const;

/** He leaves the mine, and a crowd is there. */
const exit: readonly Shape[] = [
	shape('dark', 'M30 68V30C30 12 44 4 60 4S90 12 90 30V68z'),
	shape('pale', `${disc(60, 27, 9)}M44 68C44 47 50 39 60 39S76 47 76 68z`),
	shape('pale', 'M30 68H90L104 90H16z'),
	shape('line', 'M44 68H76M60 68V56'),
	shape(
		'soft',
		further
			.map((x) => `${disc(x, 60, 6.5)}M${x - 9} 90V74C${x - 9} 66 ${x + 9} 66 ${x + 9} 74V90z`)
			.join('')
	),
	shape(
		'dark',
		crowd
			.map((x) => `${disc(x, 74, 7)}M${x - 9.5} 90C${x - 9.5} 80 ${x + 9.5} 80 ${x + 9.5} 90z`)
			.join('')
	)
];

/** In a close-up a boy: what is above his brow is beyond the frame. */
const boy: readonly Shape[] = [
	shape('dark', 'M18 90C22 82 38 80 49 79H71C82 80 98 82 102 90z'),
	shape('pale', 'M49 66H71V84C66 88 54 88 49 84z'),
	shape('pale', `${disc(29, 38, 8)}${disc(91, 38, 8)}`),
	shape('line', 'M49 74V82M71 74V82M25 35c4-2 7 2 4 7M95 35c-4-2-7 2-4 7'),
	shape('pale', 'M31 0V42C31 64 45 75 60 75S89 64 89 42V0z'),
	shape('dark', disc(47, 34, 4.5) + disc(73, 34, 4.5)),
	shape('line', 'M54 58c4 3 8 3 12 0M60 38v9')
];

/** By motif: those that can be drawn large. */
export const whole: Readonly<Partial<Record<MotifId, readonly Shape[]>>> = {
	'seam-take': atTheCoal(),
	'mouth-open': atTheCoal('mouth-open'),
	'mouth-closed': atTheCoal('mouth-closed'),
	'other-take': otherTake(null),
	belt: belt(null),
	exit,
	'bearded-man': bearded(null),
	flowers,
	boy
};

/** For a frame that two of a kind share, on half a ground. */
export const half: Readonly<Partial<Record<MotifId, readonly Shape[]>>> = {
	'mouth-open': face(28, 27, 'mouth-open'),
	'mouth-closed': face(28, 27, 'mouth-closed')
};
