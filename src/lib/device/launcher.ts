// What the page and the launcher that serves it say to each other. On any other server none of it is said.
import type { CountedDay } from './counted';

export interface Beat {
	/** Whether nobody is there. */
	readonly idle: boolean;
	readonly edition: string;
}

export type Wish =
	| { readonly do: 'alive'; readonly beat: Beat }
	| { readonly do: 'restart' }
	| { readonly do: 'end' }
	/** Asks for the launcher's last restarts, as `parseRestarts` of the watchdog reads them. */
	| { readonly do: 'report' }
	/** Keeps a day of the counts a second time. */
	| { readonly do: 'keep'; readonly day: CountedDay }
	/** Asks for all days that were kept. */
	| { readonly do: 'recall' }
	| { readonly do: 'save'; readonly name: string; readonly text: string };

/**
 * Asks the launcher for something. Answers what it said, or null where it could not be reached.
 * @param home the folder of the kiosk's page, seen from this one
 */
export async function askLauncher(wish: Wish, home = './'): Promise<string | null> {
	try {
		const answer = await fetch(`${home}launcher`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(wish)
		});
		return answer.ok ? await answer.text() : null;
	} catch {
		return null;
	}
}
