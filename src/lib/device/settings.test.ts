import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSettings, isOpen, parseSettings, readSettings, usualSettings } from './settings';

const known = { chapters: ['the-night', 'threads'], languages: ['en', 'fr'] };
const faultsOf = (given: unknown) => readSettings(given, known).faults;

describe('The settings of an exhibit', () => {
	it('are as usual where the file says nothing, so that an empty file is a valid one', () => {
		expect(readSettings({}, known)).toEqual({
			settings: { ...defaultSettings(known), languages: ['en'] },
			faults: []
		});
	});

	it('stand in full in the file that is shipped, so that a technician sees what there is to set', () => {
		const shipped = JSON.parse(readFileSync('static/kiosk/kiosk-settings.json', 'utf8'));
		expect(shipped).toEqual(usualSettings);
	});

	it('are read from a file that an editor began with a byte order mark, as a browser reads it', () => {
		expect(parseSettings('\uFEFF{"idleSeconds": 30}', known).settings?.idleSeconds).toBe(30);
	});
	it('name file, key, what was found and what is valid, so that a wrong one can be mended from the message', () => {
		expect(faultsOf({ idleSeconds: 5 })).toEqual([
			'kiosk-settings.json has idleSeconds: 5 (valid: a whole number of seconds from 20 to 540).'
		]);
		expect(faultsOf({ idelSeconds: 60 })[0]).toMatch(
			/^kiosk-settings\.json has an unknown key: idelSeconds \(valid: idleSeconds, /
		);
		expect(faultsOf({ startChapter: 'the-nihgt' })).toEqual([
			'kiosk-settings.json has startChapter: "the-nihgt" (valid: null, "the-night", "threads").'
		]);
		expect(faultsOf([1])[0]).toContain('has to be an object');
		expect(parseSettings('{"idleSeconds": 60,}', known).faults[0]).toMatch(/is not JSON: .+/);
	});

	it.each([
		['languages', []],
		['languages', ['en', 'en']],
		['languages', 'en'],
		['languages', ['xx']],
		['pixelsPerInch', 96.5],
		['theme', 'auto'],
		['staffPin', '12'],
		['staffPin', 1234],
		['nightlyRestart', '4:00'],
		['nightlyRestart', '25:00'],
		['openingHours', []],
		['openingHours', { mon: '10:00-24:01' }],
		['openingHours', { monday: '10:00-18:00' }],
		['openingHours', { mon: '10:00' }],
		['openingHours', { mon: '10:00-10:00' }],
		['openingHours', { mon: '10:00-11:00-12:00' }]
	])('refuse %s: %j, and with it the whole file', (key, value) => {
		const { settings, faults } = readSettings({ [key]: value }, known);
		expect(settings).toBeNull();
		expect(faults).toHaveLength(1);
		expect(faults[0]).toContain(`${key}: ${JSON.stringify(value)} (valid: `);
	});

	it('do not take a key of every object for one of theirs', () => {
		expect(faultsOf(JSON.parse('{"__proto__": 1, "toString": 2}'))).toHaveLength(2);
	});
});

describe('Opening hours', () => {
	const hours = (given: object) => {
		const { settings } = readSettings({ openingHours: given }, known);
		if (!settings) throw new Error('no settings');
		return settings.openingHours;
	};
	/** Monday 4 January 2027 and the days after it, local time. */
	const at = (day: number, time: string) => {
		const [hour = 0, minute = 0] = time.split(':').map(Number);
		return new Date(2027, 0, 4 + day, hour, minute);
	};

	it('are always where none are set', () => {
		expect(isOpen(null, at(0, '03:00'))).toBe(true);
	});
	it('hold from the first minute to the last, and a day left out is closed', () => {
		const week = hours({ tue: '10:00-18:00', wed: 'closed' });
		expect(isOpen(week, at(1, '09:59'))).toBe(false);
		expect(isOpen(week, at(1, '10:00'))).toBe(true);
		expect(isOpen(week, at(1, '17:59'))).toBe(true);
		expect(isOpen(week, at(1, '18:00'))).toBe(false);
		expect(isOpen(week, at(2, '12:00'))).toBe(false);
		expect(isOpen(week, at(0, '12:00'))).toBe(false);
	});
	it('go past midnight where a museum’s night does', () => {
		const night = hours({ sat: '18:00-02:00', sun: 'closed' });
		expect(isOpen(night, at(5, '23:30'))).toBe(true);
		expect(isOpen(night, at(6, '01:59'))).toBe(true);
		expect(isOpen(night, at(6, '02:00'))).toBe(false);
		expect(isOpen(night, at(6, '19:00'))).toBe(false);
		expect(isOpen(hours({ sat: '18:00-24:00' }), at(5, '23:59'))).toBe(true);
	});
});
