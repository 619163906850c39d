// The settings of an exhibit: one table that the kiosk, its doctor, the launcher and the technicians' page read alike. What
// each is for stands in settings-words.ts: pages are printed with it, and no script carries it.
import * as v from 'valibot';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof days)[number];
export const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
export type Corner = (typeof corners)[number];

/** From and to in minutes since midnight; `to` before `from` is on the next day. Null for a day that is closed. */
export type Hours = Readonly<Record<Day, { readonly from: number; readonly to: number } | null>>;

export interface Settings {
	/** Seconds without a touch or a key before the exhibit asks whether anybody is there. */
	readonly idleSeconds: number;
	/** Seconds it then waits for an answer. */
	readonly countdownSeconds: number;
	/** Slug of the chapter a visit begins with; null for the choice of chapters. */
	readonly startChapter: string | null;
	readonly languages: readonly string[];
	/** CSS pixels an inch of the screen has. */
	readonly pixelsPerInch: number;
	/** How high the lower edge of the picture stands over the floor, in mm. */
	readonly lowerEdge: number;
	readonly attract: 'film' | 'still';
	/** Null for always. */
	readonly openingHours: Hours | null;
	readonly theme: 'dark' | 'light';
	readonly staffCorner: Corner;
	/** Digits; null locks the staff's menu for good. */
	readonly staffPin: string | null;
	/** Minutes since midnight when the launcher restarts the browser, if nobody is there; null for never. */
	readonly nightlyRestart: number | null;
	/** Where the essay stands on the web, for visitors to take along; null for nowhere. */
	readonly website: string | null;
	/** Megabytes of script memory above which an idle exhibit reloads itself. */
	readonly memoryLimit: number;
}

/** What only the edition knows. */
export interface Known {
	readonly chapters: readonly string[];
	readonly languages: readonly string[];
}

/** One setting: what it may be, and the value it has where nobody set it. What it is for: settings-words.ts. */
interface Rule<Value> {
	readonly valid: (known: Known) => string;
	/** As it is written in the file. */
	readonly usual: unknown;
	readonly schema: (known: Known) => v.GenericSchema<unknown, Value>;
}

const whole = (from: number, to: number, unit: string, usual: number): Rule<number> => ({
	valid: () => `a whole number of ${unit} from ${from} to ${to}`,
	usual,
	schema: () => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to))
});

const oneOf = <Value extends string>(values: readonly Value[], usual: Value): Rule<Value> => ({
	valid: () => values.map((one) => `"${one}"`).join(' or '),
	usual,
	schema: () => v.picklist(values)
});

const pattern = (of: RegExp) => v.pipe(v.string(), v.regex(of));
/** A time such as `09:30`, as minutes since midnight. */
const time = v.pipe(
	pattern(/^([01]\d|2[0-3]):[0-5]\d$/),
	v.transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))
);
const end = v.union([
	time,
	v.pipe(
		v.literal('24:00'),
		v.transform(() => 24 * 60)
	)
]);
const closed = v.pipe(
	v.literal('closed'),
	v.transform(() => null)
);
/** A day's hours, such as `10:00-18:00`; 24:00 is the end of the day. */
const opening = v.pipe(
	v.string(),
	v.transform((text) => text.split('-')),
	v.strictTuple([end, end]),
	v.check(([from, to]) => from !== to),
	v.transform(([from, to]) => ({ from, to }))
);
const hours = v.pipe(
	v.custom<object>((given) => !Array.isArray(given)),
	v.record(v.picklist(days), v.union([opening, closed])),
	v.transform(
		(given) => Object.fromEntries(days.map((day) => [day, given[day] ?? null])) as unknown as Hours
	)
);

const rules: { readonly [Key in keyof Settings]: Rule<Settings[Key]> } = {
	idleSeconds: whole(
		20,
		// with the longest countdown ten minutes: no bright picture stands longer
		540,
		'seconds',
		60
	),
	countdownSeconds: whole(10, 60, 'seconds', 20),
	startChapter: {
		valid: ({ chapters }) => ['null', ...chapters.map((one) => `"${one}"`)].join(', '),
		usual: null,
		schema: ({ chapters }) => v.nullable(v.picklist(chapters))
	},
	languages: {
		valid: ({ languages }) =>
			`a list of ${languages.map((one) => `"${one}"`).join(', ')}, each at most once`,
		usual: ['en'],
		schema: ({ languages }) =>
			v.pipe(
				v.array(v.picklist(languages)),
				v.check((given) => given.length > 0 && new Set(given).size === given.length)
			)
	},
	pixelsPerInch: whole(30, 400, 'pixels an inch', 96),
	lowerEdge: whole(0, 900, 'millimetres', 700),
	attract: oneOf(['film', 'still'], 'film'),
	openingHours: {
		valid: () =>
			`null, or times a day such as { "tue": "10:00-18:00", "wed": "closed" } with the days ${days.join(', ')}`,
		usual: null,
		schema: () => v.nullable(hours)
	},
	theme: oneOf(['dark', 'light'], 'dark'),
	staffCorner: oneOf(corners, 'top-left'),
	staffPin: {
		valid: () => 'null, or 4 to 8 digits in quotes, such as "4711"',
		usual: null,
		schema: () => v.nullable(pattern(/^\d{4,8}$/))
	},
	nightlyRestart: {
		valid: () => 'null, or a time such as "04:00", from "00:00" to "23:59"',
		usual: '04:00',
		schema: () => v.nullable(time)
	},
	website: {
		valid: () => 'null, or an address such as "https://example.org/seven-seconds/"',
		usual: null,
		schema: () => v.nullable(v.pipe(pattern(/^https:\/\/[^\s/]+\S*$/), v.maxLength(120)))
	},
	memoryLimit: whole(100, 4000, 'megabytes', 600)
};

export const settingsFile = 'kiosk-settings.json';
const keys = Object.keys(rules) as (keyof Settings)[];

/** The settings as they are where no file says anything else; what the shipped file holds. */
export const usualSettings = Object.fromEntries(keys.map((key) => [key, rules[key].usual]));

/** Each setting as a person reads it: what it may be, and what it is as shipped. */
export const printSettings = (known: Known) =>
	keys.map((key) => ({
		key,
		valid: rules[key].valid(known),
		usual: JSON.stringify(rules[key].usual)
	}));

export interface ReadSettings {
	/** Null where anything is wrong: half a file is not what anybody meant. */
	readonly settings: Settings | null;
	/** One sentence each: the file, the key, what was found and what is valid. */
	readonly faults: readonly string[];
}

/** Reads the content of a settings file, already parsed. Settings it leaves out are as usual. */
export function readSettings(given: unknown, known: Known, file = settingsFile): ReadSettings {
	if (typeof given !== 'object' || given === null || Array.isArray(given))
		return {
			settings: null,
			faults: [`${file} holds ${show(given)}: it has to be an object such as {"idleSeconds": 60}.`]
		};
	const faults: string[] = [];
	for (const key of Object.keys(given))
		if (!Object.hasOwn(rules, key))
			faults.push(`${file} has an unknown key: ${key} (valid: ${keys.join(', ')}).`);
	const read = keys.map((key) => {
		const found = Object.hasOwn(given, key)
			? (given as Record<string, unknown>)[key]
			: rules[key].usual;
		const { success, output } = v.safeParse(rules[key].schema(known), found);
		if (!success)
			faults.push(`${file} has ${key}: ${show(found)} (valid: ${rules[key].valid(known)}).`);
		return [key, output];
	});
	return {
		settings: faults.length ? null : (Object.fromEntries(read) as unknown as Settings),
		faults
	};
}

/** Reads the text of a settings file. */
export function parseSettings(text: string, known: Known, file = settingsFile): ReadSettings {
	try {
		// some editors begin a file with a mark that JSON does not know, and that browsers take away
		return readSettings(JSON.parse(text.replace(/^\uFEFF/, '')), known, file);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return { settings: null, faults: [`${file} is not JSON: ${why}.`] };
	}
}

/** The settings of an exhibit nobody has set anything for. */
export function defaultSettings(known: Known): Settings {
	const { settings, faults } = readSettings({ languages: known.languages }, known);
	if (!settings) throw new Error(faults.join(' '));
	return settings;
}

const show = (value: unknown) => JSON.stringify(value)?.slice(0, 80) ?? String(value);

/** Whether the exhibit is open at a moment of local time. */
export function isOpen(hours: Hours | null, at: Date): boolean {
	if (hours === null) return true;
	const minute = at.getHours() * 60 + at.getMinutes();
	const today = (at.getDay() + 6) % 7;
	const of = (index: number) => hours[days[(index + 7) % 7] as Day];
	const [own, before] = [of(today), of(today - 1)];
	const still = before !== null && before.to < before.from && minute < before.to;
	if (own === null) return still;
	return still || (minute >= own.from && (own.to < own.from || minute < own.to));
}
