import { describe, expect, it } from 'vitest';
import { PinGate, waitAfter } from './staff';

describe('The PIN', () => {
	const now = 1_800_000_000_000;

	it('opens for who knows it, and never where none is set', () => {
		expect(new PinGate().open('4711', '4711', now)).toBe(true);
		expect(new PinGate().open('', null, now)).toBe(false);
	});
	it('makes who guesses wait after the third wrong one, and longer each time', () => {
		const gate = new PinGate();
		for (const pin of ['1111', '2222', '3333']) {
			expect(gate.wait(now)).toBe(0);
			expect(gate.open(pin, '4711', now)).toBe(false);
		}
		expect(gate.wait(now)).toBe(60_000);
		expect(gate.open('4711', '4711', now + 59_000)).toBe(false);
		expect(gate.open('4444', '4711', now + 60_000)).toBe(false);
		expect(gate.wait(now + 60_000)).toBe(120_000);
		expect(gate.open('4711', '4711', now + 180_000)).toBe(true);
		expect(gate.wait(now + 180_000)).toBe(0);
	});
	it('is no better guessed by setting the clock back', () => {
		const gate = new PinGate();
		for (const pin of ['1', '2', '3']) gate.open(pin, '4711', now);
		expect(gate.wait(now - 1e9)).toBe(60_000);
		// and nobody waits until the old time comes again: a clock without its battery starts in 1970
		expect(gate.open('4711', '4711', now - 1e9 + 60_000)).toBe(true);
	});
	it('forgets a wrong one with every day that passes without: a season of stray ones locks nobody out', () => {
		const day = 86_400_000;
		const gate = new PinGate();
		let at = now;
		// somebody tries whenever the menu lets them, for five hours
		for (let wrong = 0; wrong < 11; wrong++) {
			at += gate.wait(at);
			gate.open('0000', '4711', at);
		}
		expect(gate.wait(at)).toBe(256 * 60_000);
		// nine days later two of the eleven still count
		at += 9 * day;
		expect(gate.wait(at)).toBe(0);
		gate.open('0000', '4711', at);
		expect(gate.wait(at)).toBe(60_000);
		at += 20 * day;
		gate.open('0000', '4711', at);
		expect(gate.wait(at)).toBe(0);
	});
	it('waits a day at most, so that staff are never locked out for good', () => {
		expect(waitAfter(100)).toBe(86_400_000);
	});
});
