// Where the evidence stands, as seen from the page a figure is on: marks deep inside a drawing lead there.
import { createContext } from 'svelte';

const [find, set, isSet] = createContext<string>();

/** Says it to everything below: the way to the page that has the evidence, such as `evidence/`. */
export const setEvidenceHome = set;

/** The way to the page that has the evidence; empty where nobody said: then it is this page. */
export const evidenceHome = (): string => (isSet() ? find() : '');
