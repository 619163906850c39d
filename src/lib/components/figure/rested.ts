// The claim behind what was chosen at another step: its mark, deep inside a drawing, keeps an outline.
import { createContext } from 'svelte';

const [find, set, isSet] = createContext<() => string | null>();

/** Says to everything below how to find it; null where nothing rests. */
export const setRested = set;

/** Answers, whenever asked, the address of the claim behind what rests; null where nothing does, or nobody said. */
export const restedClaim = (): (() => string | null) => (isSet() ? find() : () => null);
