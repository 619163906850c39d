// Nothing moves in the gallery: it is read without scripts.
export const csr = false;
