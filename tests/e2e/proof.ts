// The proofs of the exhibit run in a short form with every other test, and in full by `npm run proof`.
import { seeded } from '../seeded';

/** Whether the full numbers are asked for. */
export const full = process.env.PROOF === 'full';

/** A source of chance, and its seed for whoever has to see the same again. */
export function drawChance(what: string): () => number {
	const seed = Number(process.env.SEED) || Date.now() % 1_000_000;
	process.stdout.write(`${what}: seed ${seed} (again: SEED=${seed})\n`);
	return seeded(seed);
}
