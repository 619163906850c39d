// What is told of the two films that celebrate the man: their scenes, and who has no name in them.
import { film as addressOf } from '$lib/data/address';
import { films, type Film } from '../data';
import { isUnnamed, placeOfScene, sceneIds, type SceneId } from './scene-ids';

/** A scene, where its claim is and what it says. */
export interface Scene {
	readonly id: SceneId;
	readonly film: Film['id'];
	readonly claim: string;
	readonly words: string;
}

export const scenes: readonly Scene[] = sceneIds.map((id) => {
	const [film, place] = placeOfScene[id];
	const words = films.find((one) => one.id === film)?.picture[place - 1]?.value ?? '';
	return { id, film, claim: addressOf({ id: film }, `picture.${place}`), words };
});

/** Somebody who is in a film and has no name there. */
export interface Unnamed {
	readonly film: Film['id'];
	readonly claim: string;
	readonly words: string;
}

export const unnamed: readonly Unnamed[] = films.flatMap((film) =>
	film.people.flatMap((one, index) =>
		one && isUnnamed(one)
			? [
					{
						film: film.id,
						claim: addressOf(film, `people.${index + 1}`),
						words: `${one.name}, ${one.role}`
					}
				]
			: []
	)
);
