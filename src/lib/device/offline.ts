// A copy of the class's pages that stays when the network goes: prepared by the browser, where it can be.

export type Offline =
	/** Everything is here. */
	| 'ready'
	/** Being fetched. */
	| 'coming'
	/** Plain http, a file, or a browser without: no copy is possible. */
	| 'impossible'
	/** It was tried and did not work. */
	| 'failed';

/**
 * Prepares the copy and says how it stands, now and whenever that changes.
 * @param script address of the worker, seen from the page
 * @param scope the pages it answers for
 */
export async function prepareOffline(
	script: string,
	scope: string,
	say: (state: Offline) => void
): Promise<void> {
	const possible =
		isSecureContext && 'serviceWorker' in navigator && /^https?:$/.test(location.protocol);
	if (!possible) return say('impossible');
	try {
		const { active, installing, waiting } = await navigator.serviceWorker.register(script, {
			scope
		});
		if (active) return say('ready');
		say('coming');
		const worker = installing ?? waiting;
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'activated') say('ready');
			if (worker.state === 'redundant') say('failed');
		});
	} catch {
		say('failed');
	}
}
