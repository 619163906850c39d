// Colours, sizes of type and distances have one home: written elsewhere they are wrong in one theme, size or mode.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Tokens for the screen, and for paper. */
const homes = ['tokens.css', 'ink.css', 'print.css'];
const declarations = readdirSync('src/lib/styles')
	.filter((file) => file.endsWith('.css') && !homes.includes(file))
	.flatMap((file) =>
		[
			...readFileSync(`src/lib/styles/${file}`, 'utf8')
				.replace(/\/\*[\s\S]*?\*\//g, '')
				// paper has sizes of its own; its block stands at a file's end
				.replace(/@media print \{[\s\S]*$/, '')
				.matchAll(/([\w-]+):\s([^;{}]+);/g)
		].map(([, name = '', value = '']) => ({ file, name, value }))
	);
const print = ({ file, name, value }: (typeof declarations)[number]) =>
	`${file}: ${name}: ${value}`;
const length = /(?<![\w-])\d*\.?\d+(?:rem|pt|pc|in|cm|mm)\b|(?<![\w-])(?:[2-9]|\d\d+|\d*\.\d+)px/;

describe('The styles', () => {
	it('are there to be looked at, or nothing below would be asked', () => {
		expect(declarations.length).toBeGreaterThan(300);
	});

	it('name every colour by its token, since each has another value in the dark and on paper', () => {
		const own = declarations.filter(
			({ value }) =>
				/#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i.test(value) ||
				/(?<![\w-])(?:white|black|red|gr[ae]y|blue)(?![\w-])/i.test(value)
		);
		expect(own.map(print)).toEqual([]);
	});

	it('take sizes of type from the scale, or from what stands around', () => {
		const own = declarations.filter(
			({ name, value }) =>
				/^font(-size)?$/.test(name) && (length.test(value) || /\dv[wh]/.test(value))
		);
		expect(own.map(print)).toEqual([]);
	});

	it('take distances from the scale', () => {
		const own = declarations.filter(
			({ name, value }) => /^(scroll-)?(margin|padding)|gap$/.test(name) && length.test(value)
		);
		expect(own.map(print)).toEqual([]);
	});
});
