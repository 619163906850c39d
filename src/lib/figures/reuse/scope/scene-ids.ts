// Scenes of the two films that celebrate the man, and where the data tells of each: a film, and a place in what is said of its picture.
import type { FilmId } from '$lib/data/ids';

export const sceneIds = [
	'intertitle',
	'podium',
	'title-card',
	'chalkboard',
	'wife',
	'table',
	'sofa',
	'desk'
] as const;
export type SceneId = (typeof sceneIds)[number];

/** From 1, as the addresses of the claims count. */
export const placeOfScene: Readonly<Record<SceneId, readonly [FilmId, number]>> = {
	intertitle: ['archives-57', 2],
	podium: ['archives-57', 3],
	'title-card': ['depute', 1],
	chalkboard: ['depute', 3],
	wife: ['depute', 8],
	table: ['depute', 9],
	sofa: ['depute', 10],
	desk: ['depute', 11]
};

export const isScene = (film: FilmId, place: number) =>
	Object.values(placeOfScene).some(([id, at]) => id === film && at === place);

/** Whether the article leaves somebody in a film without a name. */
export const isUnnamed = ({ role }: { readonly role: string }) =>
	role.includes('the article does not name her');
