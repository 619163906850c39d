// What a scene is called, under its window and in a sentence.
import type { SceneId } from '../scope/scene-ids';

export const sceneNames: Readonly<Record<SceneId, readonly [short: string, long: string]>> = {
	intertitle: ['His name, his mine', 'an intertitle with his name and his mine'],
	podium: ['At the podium', 'him at the podium in jacket, shirt and tie'],
	'title-card': ['Title card', 'a title card with his name before a steel mill'],
	chalkboard: ['At the chalkboard', 'him at a chalkboard'],
	wife: ['Her close-up', 'a young woman in jacket and tie'],
	table: ['At a table, with a teacher', 'husband and wife writing, with a teacher'],
	sofa: ['On the sofa', 'the two with their children on a sofa'],
	desk: ['With a fountain pen', 'him writing with a fountain pen']
};
