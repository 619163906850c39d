import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addVisit, emptyDay, type CountedDay } from '$lib/device/counted';
import { writeWhole } from './files';
import { Ledger } from './ledger';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A day with so many visits, counted from the first of 2026. */
function makeDay(number: number, visits = 1): CountedDay {
	let day = emptyDay(new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10));
	for (let one = 0; one < visits; one++)
		day = addVisit(day, { seconds: 60, furthest: 0, language: 'en', idle: true });
	return day;
}

describe('The second record of counts', () => {
	it('keeps 400 days, the last ones, over a restart of the launcher', () => {
		const file = join(folder, 'long.json');
		const first = new Ledger(file);
		for (let day = 0; day < 410; day++) first.keep(makeDay(day));
		const { days } = new Ledger(file);
		expect(days).toHaveLength(400);
		expect(days[0]?.day).toBe(makeDay(10).day);
		expect(days.at(-1)?.day).toBe(makeDay(409).day);
	});
	it('is not made poorer by a browser that begins to count again', () => {
		const ledger = new Ledger(join(folder, 'poorer.json'));
		ledger.keep(makeDay(0, 50));
		ledger.keep(makeDay(0, 1));
		expect(ledger.days.map(({ visits }) => visits)).toEqual([50]);
	});
	it('begins anew where its file is damaged', () => {
		const file = join(folder, 'damaged.json');
		writeFileSync(file, '[{"day":"2026-01-');
		expect(new Ledger(file).days).toEqual([]);
	});
});

describe('A file on a full disk', () => {
	it('is left as it was, and nothing stays open behind it', () => {
		const file = join(folder, 'counts.json');
		writeWhole(file, 'before');
		symlinkSync('/dev/full', `${file}.new`);
		const open = () => readdirSync('/proc/self/fd').length;
		const before = open();
		for (let times = 0; times < 20; times++)
			expect(() => writeWhole(file, 'after')).toThrow('ENOSPC');
		expect(open()).toBe(before);
		expect(readFileSync(file, 'utf8')).toBe('before');
	});
});
