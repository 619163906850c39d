import { describe, expect, it } from 'vitest';
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
