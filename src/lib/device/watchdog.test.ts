import { describe, expect, it, vi } from 'vitest';
import { beginAnew, delayAfter, readRestarts, takeUncounted, writeRestarts } from './watchdog';

describe('The watchdog', () => {
	const now = 1_800_000_000_000;
	const ago = (...minutes: number[]) =>
		minutes.map((minute) => ({ at: now - minute * 60_000, why: 'an error' }));

	it('reloads at once the first time, and waits twice as long each time after, so that a broken page does not flicker', () => {
		expect([0, 1, 2, 3].map((count) => delayAfter(ago(...[1, 2, 3].slice(0, count)), now))).toEqual(
			[0, 1000, 2000, 4000]
		);
		expect(delayAfter(ago(...Array.from({ length: 20 }, () => 1)), now)).toBe(300_000);
	});
	it('forgets restarts of ten minutes ago, and those of a clock that was set back', () => {
		expect(delayAfter(ago(11, 30), now)).toBe(0);
		expect(delayAfter(ago(-5), now)).toBe(0);
	});
	it('begins anew once, however often it is asked while the page still loads', () => {
		const page = { name: '' };
		const reload = vi.fn();
		vi.stubGlobal('window', page);
		vi.stubGlobal('location', { reload });
		for (let times = 0; times < 3; times++) beginAnew('a new edition');
		vi.unstubAllGlobals();
		expect(reload).toHaveBeenCalledTimes(1);
		expect(readRestarts(page.name).map(({ why }) => why)).toEqual(['a new edition']);
	});
	it('reads what it wrote, and nothing from a name that is not its own or is damaged', () => {
		expect(readRestarts(writeRestarts(ago(1, 2)))).toEqual(ago(1, 2));
		for (const name of [
			'',
			'a window',
			'seven-seconds-restarts:',
			'seven-seconds-restarts:{',
			'seven-seconds-restarts:7',
			'seven-seconds-restarts:[null,{"at":"x"}]'
		])
			expect(readRestarts(name)).toEqual([]);
	});
	it('counts every beginning once: a new window, and each reload of it', () => {
		const first = takeUncounted('');
		expect(first.count).toBe(1);
		expect(takeUncounted(first.name).count).toBe(0);
		const reloaded = writeRestarts([...readRestarts(first.name), ...ago(1)]);
		const second = takeUncounted(reloaded);
		expect(second.count).toBe(1);
		expect(takeUncounted(second.name).count).toBe(0);
	});
	it('keeps the last twenty, so that the name never grows', () => {
		const many = ago(...Array.from({ length: 500 }, (_, index) => index));
		expect(readRestarts(writeRestarts(many))).toHaveLength(20);
	});
});
