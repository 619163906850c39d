import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addVisit, dayOf, emptyDay, type CountedDay } from './counted';
import { Counts } from './counts';

// a browser that keeps nothing any more
const open = () => {
	throw new Error('the disk is full');
};
beforeAll(() => void vi.stubGlobal('indexedDB', { open }));
afterAll(() => void vi.unstubAllGlobals());

const visit = { seconds: 60, furthest: 2, language: 'en', idle: false };

describe('Counts of a browser that keeps nothing', () => {
	it('go on in memory, say why, and are in no table twice', async () => {
		const counts = new Counts();
		await counts.add(visit);
		await counts.add(visit);
		expect(counts.fault).toBe('the disk is full');
		expect((await counts.read()).map(({ visits }) => visits)).toEqual([2]);
	});
	it('go on from what the launcher knows, and never make that poorer', async () => {
		const today = dayOf(new Date());
		let morning = emptyDay(today);
		for (let one = 0; one < 50; one++) morning = addVisit(morning, visit);
		const kept: CountedDay[] = [];
		const counts = new Counts();
		counts.useSecond({ keep: async (day) => kept.push(day), recall: async () => [morning] });
		await counts.add(visit);
		expect(kept.map(({ visits }) => visits)).toEqual([51]);
		expect(await counts.read()).toEqual(kept);
	});
});
