// Stands in for d3-format in the browser: figures print their own numbers, and no scale here formats ticks (2 kB brotli).

export const format = () => String;
export const formatPrefix = format;
export const formatSpecifier = () => ({});
export const precisionFixed = () => 0;
export const precisionPrefix = precisionFixed;
export const precisionRound = precisionFixed;
