import { describe, expect, it } from 'vitest';
import type { StepId } from './story';
import { parseAction, parseKept, parseMessage, parseState, type TalkState } from './talk';
import { turn } from './veil';

const knows = (id: string) => id === 'one/a' || id === 'one/b';
const state: TalkState = {
	step: 'one/a',
	choice: { film: 'voie' },
	chosenAt: 'one/a',
	film: { frame: 12, playing: false, rate: 24 },
	revealed: ['one/b'],
	cover: 'black',
	frozen: {
		step: 'one/b',
		choice: {},
		rested: {},
		film: { frame: null, playing: false, rate: 25 },
		revealed: true
	},
	plan: '15',
	began: 1_700_000_000_000,
	contrast: true,
	large: false,
	held: 5300
};
const copy = (change: object = {}) => JSON.parse(JSON.stringify({ ...state, ...change }));

describe('the state of a talk', () => {
	it('comes back as it was, so that a reload loses nothing', () => {
		expect(parseState(copy(), knows)).toEqual(state);
		const kept = { talk: 'abcd1234', state, done: { window1: 3 }, hash: '#one/a?plan=15' };
		expect(parseKept(JSON.stringify(kept), knows)).toEqual(kept);
	});

	it.each([
		{ step: 'one/gone' },
		{ step: 7 },
		{ film: { frame: -1, playing: false, rate: 24 } },
		{ film: { frame: 1.5, playing: false, rate: 24 } },
		{ film: { frame: 1, playing: false, rate: 1e9 } },
		{ cover: 'red' },
		{ plan: '<script>' },
		{ plan: 'x'.repeat(1501) },
		{ began: 'yesterday' },
		{ frozen: { step: 'one/gone' } },
		{ large: 'yes' },
		{ revealed: 'one/a' }
	])('is refused whole where a part is not as it should be: %j', (change) => {
		expect(parseState(copy(change), knows)).toBeNull();
	});

	it('drops what it can do without: unknown steps that were revealed, malformed choices', () => {
		const given = copy({
			revealed: ['one/b', 'one/gone', 3],
			choice: { film: '<b>', shot: 'seam', x: 'y' }
		});
		expect(parseState(given, knows)).toMatchObject({
			revealed: ['one/b' as StepId],
			choice: { shot: 'seam' }
		});
	});

	it.each([null, '', '{', '[]', '7', '{"talk":"<b>"}', '{"talk":"abcd1234"}'])(
		'is not taken from storage that holds %j',
		(text) => expect(parseKept(text, knows)).toBeNull()
	);
});

describe('an action', () => {
	it.each([
		{ do: 'go', to: 'one/b' },
		{ do: 'move', by: -1 },
		{ do: 'reveal', step: 'one/a', shown: true },
		{ do: 'cover', cover: 'white' },
		{ do: 'freeze', on: true },
		{ do: 'choose', choice: { film: 'voie' } },
		{ do: 'film', film: { frame: 3, playing: true, rate: 25 } },
		{ do: 'plan', plan: '1AAAA.bbbbb.ccc' },
		{ do: 'begin', at: null },
		{ do: 'contrast', on: false },
		{ do: 'large', on: true }
	])('passes as it is: %j', (action) => expect(parseAction(action, knows)).toEqual(action));

	it.each([
		{ do: 'go', to: 'one/gone' },
		{ do: 'move', by: 40 },
		{ do: 'close' },
		{ do: 'constructor' },
		{ do: 'plan', plan: 'a b' },
		null,
		'go'
	])('is nothing where it is malformed: %j', (action) =>
		expect(parseAction(action, knows)).toBeNull()
	);
});

describe('a message', () => {
	it('keeps the actions it understands, with their numbers', () => {
		const envelope = { talk: 'abcd1234', edition: '1', from: 'efgh5678' };
		const actions = [
			{ n: 1, action: { do: 'move', by: 1 } },
			{ n: 2, action: { do: 'dance' } },
			{ n: 'three', action: { do: 'move', by: 1 } }
		];
		expect(parseMessage({ ...envelope, kind: 'do', actions }, knows)).toEqual({
			...envelope,
			kind: 'do',
			actions: actions.slice(0, 1)
		});
	});

	it('of another kind, or without an envelope, is none', () => {
		expect(
			parseMessage({ talk: 'abcd1234', edition: '1', from: 'efgh5678', kind: 'x' }, knows)
		).toBeNull();
		expect(parseMessage({ kind: 'ask' }, knows)).toBeNull();
	});
});

describe('the veil', () => {
	it('hides every letter and digit of Latin script, and lifts again', () => {
		const text = '{"answer":"He is missing from 65 of the 140 frames. Стаханов: “both timbermen”"}';
		const veiled = turn(text);
		expect(veiled).not.toMatch(/answer|missing|65|140/);
		expect(turn(veiled)).toBe(text);
	});
});
