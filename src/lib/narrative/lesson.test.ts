import { describe, expect, it } from 'vitest';
import { full } from '../../../tests/proof/full';
import { seeded } from '../../../tests/seeded';
import {
	cleanName,
	formatPlan,
	lateness,
	lengthOf,
	parsePlan,
	planLesson,
	shortHash,
	timeOf,
	type Plan,
	type SlideOutline
} from './lesson';
import type { StepId } from './story';

/** As many steps as the essay may have. */
const slides: readonly SlideOutline[] = Array.from({ length: 55 }, (_, index) => ({
	id: `chapter-${Math.floor(index / 6)}/a-step-with-a-name-${index}` as StepId,
	title: `Step ${index}`,
	figure: 'shots',
	cue: {},
	words: 100,
	asks: false,
	ask: null,
	lessons: index < 10 ? { 15: 80, 30: 90, 45: 100 } : index < 20 ? { 30: 90 } : {}
}));
const renamed = { 'chapter-0/old': slides[3]?.id as StepId };
const idOf = (index: number) => slides[index]?.id as StepId;
const open = (text: string) => parsePlan(text, slides, renamed);

/** A plan of any steps in any order. */
function anyPlan(random: () => number): Plan {
	const ids = slides.map(({ id }) => ({ id, at: random() })).sort((a, b) => a.at - b.at);
	return {
		name: cleanName(
			Array.from({ length: 1 + Math.floor(random() * 50) }, () =>
				String.fromCodePoint(33 + Math.floor(random() * (random() < 0.5 ? 90 : 0x1f00)))
			).join('')
		),
		steps: ids
			.slice(0, 1 + Math.floor(random() * ids.length))
			.map(({ id }) => ({ id, seconds: 5 + Math.floor(random() * 3595) }))
	};
}

describe('a lesson', () => {
	it('takes its steps and times from the essay, and its times add up', () => {
		const plan = planLesson(slides, 15);
		expect(plan.steps.map(({ id }) => id)).toEqual(slides.slice(0, 10).map(({ id }) => id));
		expect(lengthOf(plan)).toBe(800);
		expect(timeOf(plan, idOf(2))).toEqual({ from: 160, to: 240 });
		expect(timeOf(plan, idOf(50))).toBeNull();
	});

	it('is late only after a step’s own time, and early only before it', () => {
		const plan = planLesson(slides, 15);
		expect([100, 160, 200, 240, 300].map((elapsed) => lateness(plan, idOf(2), elapsed))).toEqual([
			-60, 0, 0, 0, 60
		]);
	});
});

describe('the link to a lesson', () => {
	it('opens the same plan elsewhere, whatever its order, times and name', () => {
		for (let seed = 1; seed <= 500; seed++) {
			const plan = anyPlan(seeded(seed));
			const { plan: opened, lost } = open(formatPlan(plan));
			expect(lost, `seed ${seed}`).toEqual([]);
			expect(opened).toEqual({ ...plan, name: plan.name || 'a lesson' });
		}
	});

	it('stays within 1,500 characters for every step reordered, under the longest name in any script', () => {
		const steps = [...slides].reverse().map(({ id }) => ({ id, seconds: 3600 }));
		for (const letter of ['m', 'ж', '語', '🎞'])
			expect(formatPlan({ name: letter.repeat(60), steps }).length).toBeLessThanOrEqual(1500);
	});

	it('survives an address as it is: nothing in it needs escaping', () => {
		const text = formatPlan({
			name: 'Klasse 9b: Стаханов & Co.',
			steps: planLesson(slides, 30).steps
		});
		expect(encodeURIComponent(text)).toBe(text);
		expect(new URLSearchParams(`plan=${text}`).get('plan')).toBe(text);
	});

	it('is a word for the lessons there are, and nothing for the whole essay', () => {
		expect(open('30').plan).toEqual(planLesson(slides, 30));
		expect(open('').plan?.steps.length).toBe(slides.length);
	});

	it('of an older edition opens under new addresses, and says which places are gone', () => {
		const steps = [
			{ id: idOf(5), seconds: 60 },
			{ id: 'chapter-0/old' as StepId, seconds: 70 },
			{ id: 'chapter-0/given-up' as StepId, seconds: 80 }
		];
		const { plan, lost } = open(formatPlan({ name: 'old', steps }));
		expect(plan?.steps).toEqual([
			{ id: idOf(5), seconds: 60 },
			{ id: idOf(3), seconds: 70 }
		]);
		expect(lost).toEqual(['Left out: place 3 of the lesson: this edition has no such step.']);
	});

	it('that is damaged opens what it can, says so, and never throws', () => {
		const seeds = full ? 10_000 : 1000;
		let damaged = 0;
		let opened = 0;
		for (let seed = 1; seed <= seeds; seed++) {
			const random = seeded(seed);
			const good = formatPlan(anyPlan(random));
			const characters = [...good];
			for (let wound = 0; wound <= random() * 4; wound++) {
				const at = Math.floor(random() * characters.length);
				const odd = String.fromCodePoint(Math.floor(random() * 0x2ff));
				const how = Math.floor(random() * 4);
				if (how === 0) characters[at] = odd;
				else if (how === 1) characters.splice(at, 1 + Math.floor(random() * 20));
				else if (how === 2) characters.splice(at, 0, odd, odd);
				else characters.push(...characters.slice(at));
			}
			const text = characters.join('');
			const { plan, lost } = open(text);
			if (text !== good) {
				damaged++;
				expect(lost.length, `seed ${seed}: ${text}`).toBeGreaterThan(0);
			}
			if (!plan) continue;
			opened++;
			const ids = plan.steps.map(({ id }) => id);
			expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length);
			expect(ids.every((id) => slides.some((slide) => slide.id === id))).toBe(true);
			expect(plan.steps.every(({ seconds }) => seconds >= 5 && seconds <= 3600)).toBe(true);
			expect(open(formatPlan(plan))).toEqual({ plan, lost: [] });
		}
		expect(damaged).toBeGreaterThan(seeds * 0.9);
		expect(opened).toBeGreaterThan(seeds / 2);
	}, 120_000);

	it.each(['2', '99', '1', '1.', '1..', '__proto__', '1.AAAAA.AAA', 'x'.repeat(1e5)])(
		'%s opens nothing, and says why',
		(text) => {
			const { plan, lost } = open(text);
			expect(plan).toBeNull();
			expect(lost.join(' ')).toMatch(/this edition|Nothing is left/);
		}
	);

	it('tells steps apart by 18 bits', () => {
		expect(shortHash('a')).toMatch(/^[\w-]{3}$/);
		expect(new Set(slides.map(({ id }) => shortHash(id))).size).toBe(slides.length);
	});
});
