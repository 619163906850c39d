// Stands in for d3-interpolate in the browser: the charts here interpolate numbers and nothing else, so colours, dates
// and strings stay at home (3 kB brotli). Same formula as d3-interpolate's number.js, so that server and browser agree.

/** @type {(a: number, b: number) => (t: number) => number} */
export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;
/** @type {(a: number, b: number) => (t: number) => number} */
export const interpolateRound = (a, b) => (t) => Math.round(a * (1 - t) + b * t);
export const interpolate = interpolateNumber;
export const piecewise = () => {
	throw new Error('no piecewise interpolation in the browser: see src/tools/thin');
};
