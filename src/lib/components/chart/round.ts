/** To hundredths of a px: finer than any screen shows, and a path written so is half as long. */
export const round = (px: number): number => Math.round(px * 100) / 100;
