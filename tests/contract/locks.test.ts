// The lock's table is a promise: each row names a test that tried to get through.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locks } from '../../src/lib/article/locks';

describe('The table of locks', () => {
	it('has rows in three layers, so that nothing rests on one alone', () => {
		expect([...new Set(locks.map(({ layer }) => layer))]).toEqual([
			'The page',
			'The browser',
			'The system'
		]);
	});

	it.each(locks)('$layer, $against: names a test that is there, or says what to do', ({ test }) => {
		if ('hand' in test) return expect(test.hand).not.toBe('');
		const text = readFileSync(test.file, 'utf8').replace(/\s+/g, ' ');
		const isThere = ['it', 'test'].some((call) =>
			['(', '( '].some((open) => text.includes(`${call}${open}'${test.name}'`))
		);
		expect(isThere, `${test.file} has no test “${test.name}”`).toBe(true);
	});
});
