// What the page and the launcher that serves it say to each other. On any other server none of it is said.

/** Where the launcher listens, seen from the kiosk's page. */
const address = './launcher';

export interface Beat {
	/** Whether nobody is there. */
	readonly idle: boolean;
	readonly edition: string;
}

export type Wish =
	| { readonly do: 'alive'; readonly beat: Beat }
	| { readonly do: 'restart' }
	| { readonly do: 'end' }
	| { readonly do: 'save'; readonly name: string; readonly text: string };

/** Asks the launcher for something. Answers what it said, or null where it could not be reached. */
export async function askLauncher(wish: Wish): Promise<string | null> {
	try {
		const answer = await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(wish)
		});
		return answer.ok ? await answer.text() : null;
	} catch {
		return null;
	}
}
