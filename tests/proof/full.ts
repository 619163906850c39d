/** Whether the full numbers are asked for, by `npm run proof`: with every other test the proofs run in a short form. */
export const full = process.env.PROOF === 'full';
