// A lesson: which steps, in which order, how long each stands; and the link that carries it, parsed, never trusted.
import { listSteps, type Cue, type Outline, type StepId, type StepOutline } from './story';

/** The lessons the essay comes with, by their length in minutes. */
export const lessonMinutes = [15, 30, 45] as const;
export type LessonMinutes = (typeof lessonMinutes)[number];

/** A step as class needs it: what it asks before it tells, and how long it takes in which lesson. */
export interface SlideOutline extends StepOutline {
	readonly asks: boolean;
	/** The cue shown until the answer is revealed; null where the step's own gives nothing away. */
	readonly ask: Cue | null;
	/** Seconds in the lessons the step belongs to. */
	readonly lessons: Readonly<Partial<Record<LessonMinutes, number>>>;
}

export interface PlanStep {
	readonly id: StepId;
	/** Whole seconds, 5 to 3600. */
	readonly seconds: number;
}

export interface Plan {
	readonly name: string;
	readonly steps: readonly PlanStep[];
}

/** What a link opened, and in words what it asked for in vain. */
export interface OpenedPlan {
	readonly plan: Plan | null;
	readonly lost: readonly string[];
}

/** Seconds a step gets that no lesson gives a time. */
export const usualSeconds = 60;
/** Characters of a lesson's name. */
export const longestName = 60;

const clampSeconds = (seconds: number) => Math.max(5, Math.min(3600, Math.round(seconds)));

/** The lesson of so many minutes, in the order of the essay. */
export function planLesson(slides: readonly SlideOutline[], minutes: LessonMinutes): Plan {
	return {
		name: `${minutes} minutes`,
		steps: slides.flatMap(({ id, lessons }) =>
			lessons[minutes] === undefined ? [] : [{ id, seconds: lessons[minutes] }]
		)
	};
}

/** Every step of the essay: with the time the longest lesson gives it, else the usual one. */
export function planWhole(slides: readonly SlideOutline[]): Plan {
	return {
		name: 'the whole essay',
		steps: slides.map(({ id, lessons }) => ({ id, seconds: lessons[45] ?? usualSeconds }))
	};
}

/** Minutes and seconds, as `4:05`; of a negative number without its sign. */
export function formatClock(seconds: number): string {
	const whole = Math.round(Math.abs(seconds));
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Seconds the whole plan takes. */
export function lengthOf(plan: Plan): number {
	return plan.steps.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Seconds from the start of the lesson at which a step's time begins and ends; null for a step the plan does not have. */
export function timeOf(plan: Plan, id: StepId): { from: number; to: number } | null {
	const index = plan.steps.findIndex((step) => step.id === id);
	const step = plan.steps[index];
	if (!step) return null;
	const from = plan.steps.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);
	return { from, to: from + step.seconds };
}

/** Seconds a lesson is late (above 0) or early (below), at a step after so many seconds; 0 within the step's own time. */
export function lateness(plan: Plan, id: StepId, elapsed: number): number {
	const time = timeOf(plan, id);
	if (!time) return 0;
	return elapsed > time.to ? elapsed - time.to : Math.min(0, elapsed - time.from);
}

// The link: `1`, the name, `.`, five characters a step, `.`, three that check the rest. Three of the five are a hash of the
// step's address, so that the link outlives new steps and new orders; two are its seconds.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function encodeNumber(value: number, length: number): string {
	return Array.from(
		{ length },
		(_, index) => digits[Math.floor(value / 64 ** (length - 1 - index)) % 64]
	).join('');
}

function decodeNumber(text: string): number {
	return [...text].reduce((sum, digit) => sum * 64 + Math.max(0, digits.indexOf(digit)), 0);
}

/** Three characters for a text: FNV-1a (Fowler, Noll, Vo; 32 bits) folded to 18 bits. */
export function shortHash(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
	return encodeNumber((hash ^ (hash >>> 18)) & 0x3ffff, 3);
}

function encodeName(name: string): string {
	const bytes = new TextEncoder().encode(name);
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');
}

function decodeName(text: string): string {
	try {
		const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
		return cleanName(
			new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
		);
	} catch {
		return '';
	}
}

/** A name without line breaks and other controls, of at most 60 characters. */
export function cleanName(name: string): string {
	const plain = name
		.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return [...plain].slice(0, longestName).join('').trim();
}

/** The plan as it travels in an address: letters, digits, `-`, `_` and `.`; under 700 characters for every step of the essay. */
export function formatPlan(plan: Plan): string {
	const steps = plan.steps
		.map(({ id, seconds }) => shortHash(id) + encodeNumber(clampSeconds(seconds), 2))
		.join('');
	const body = `${encodeName(cleanName(plan.name))}.${steps}`;
	return `1${body}.${shortHash(body)}`;
}

/**
 * Opens what can be opened of a plan's text: `15`, `30` and `45` are the lessons, `''` is the whole essay, anything else is a link.
 * Never throws; what is missing is said in words.
 */
export function parsePlan(
	text: string,
	slides: readonly SlideOutline[],
	renamed: Outline['renamed']
): OpenedPlan {
	if (text === '') return { plan: planWhole(slides), lost: [] };
	const lesson = lessonMinutes.find((minutes) => String(minutes) === text);
	if (lesson) return { plan: planLesson(slides, lesson), lost: [] };
	if (!text.startsWith('1'))
		return {
			plan: null,
			lost: [
				'The link to the lesson is of a kind this edition does not know (it knows 15, 30, 45 and links that begin with 1).'
			]
		};
	const [name = '', steps = '', check = '', ...rest] = text.slice(1).split('.');
	const whole = rest.length === 0 && check === shortHash(`${name}.${steps}`);
	const lost = whole
		? []
		: ['The link to the lesson is damaged: what could be read of it is open.'];
	const byKey = new Map<string, StepId>([
		...Object.entries(renamed).map(([old, id]) => [shortHash(old), id] as const),
		...slides.map(({ id }) => [shortHash(id), id] as const)
	]);
	const found: PlanStep[] = [];
	const unknown: number[] = [];
	const twice: number[] = [];
	(steps.match(/.{1,5}/gsu) ?? []).slice(0, 1000).forEach((part, index) => {
		const id = byKey.get(part.slice(0, 3));
		if (!id || part.length < 5) unknown.push(index + 1);
		else if (found.some((step) => step.id === id)) twice.push(index + 1);
		else found.push({ id, seconds: clampSeconds(decodeNumber(part.slice(3))) });
	});
	if (unknown.length) lost.push(`${places(unknown)} of the lesson: this edition has no such step.`);
	if (twice.length) lost.push(`${places(twice)} of the lesson: a step that was there before.`);
	if (!found.length)
		return { plan: null, lost: [...lost, 'Nothing is left of the lesson in that link.'] };
	return { plan: { name: decodeName(name) || 'a lesson', steps: found }, lost };
}

function places(numbers: readonly number[]): string {
	const first = numbers.slice(0, 8).join(', ');
	const more = numbers.length > 8 ? ` and ${numbers.length - 8} more` : '';
	return `Left out: ${numbers.length === 1 ? 'place' : 'places'} ${first}${more}`;
}

/** Every step of the outline whose id a plan could name: the test that no two share a key walks over it. */
export function planKeys(outline: Outline): readonly string[] {
	return [...listSteps(outline).map(({ id }) => id), ...Object.keys(outline.renamed)];
}
