import { describe, expect, it } from 'vitest';
import { readLengths } from './lengths';
import { readShots, runOf, shotAt } from './reading';

describe('the play head', () => {
	const { rows } = readShots({}, {});
	const at = (moment: number, of = rows) => {
		const screen = shotAt(of, moment);
		return screen && [screen.row.shot.id, screen.run];
	};

	it('stands in the shot on the screen, the counted frames laid end to end', () => {
		expect([0, 38, 39, 74, 75, 110, 111, 139].map((moment) => at(moment))).toEqual([
			['seam', 1],
			['seam', 39],
			['belt', 1],
			['belt', 36],
			['exit', 1],
			['exit', 36],
			['bearded', 1],
			['bearded', 29]
		]);
	});

	it('spends the frames beyond the counted ones in the uncounted shot', () => {
		expect(at(140)).toEqual(['bouquet', 1]);
		expect(at(7 * 24 - 1)).toEqual(['bouquet', 28]);
		expect(at(7 * 25 - 1, readShots({ rate: 25 }, {}).rows)).toEqual(['bouquet', 35]);
	});

	it('is nowhere in a shot the cue withholds, so that running the film gives nothing away', () => {
		const some = readShots({ upto: 'seam' }, {}).rows;
		expect(at(38, some)).toEqual(['seam', 39]);
		expect(at(39, some)).toBeNull();
	});

	it('leaves behind what has run and has not reached what comes', () => {
		expect(rows.map((_, index) => runOf(rows, index, 52))).toEqual([
			{ frames: 39, here: false },
			{ frames: 14, here: true },
			null,
			null,
			null
		]);
	});
});

describe('the longer durations', () => {
	it('stand from the shortest to the longest, with the sequence red and first', () => {
		const rows = readLengths({}, 'sequence');
		expect(rows.map((row) => row.seconds.max)).toEqual([7, 15, 19, 35, 94]);
		expect(rows.map((row) => row.now)).toEqual([true, false, false, false, false]);
	});

	it('have one red at a time: what the step is about, and none while the film runs', () => {
		const red = (about?: 'speech') =>
			readLengths({}, about)
				.filter((row) => row.now)
				.map((row) => row.of);
		expect(red('speech')).toEqual(['speech']);
		expect(red()).toEqual([]);
	});

	it('outline the sequence for a chosen shot, which is part of it', () => {
		const chosen = (shot: string) => readLengths({ shot }, 'sequence').map((row) => row.chosen);
		expect(chosen('belt')).toEqual([true, false, false, false, false]);
		expect(chosen('nobody')).not.toContain(true);
	});
});
