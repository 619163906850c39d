// Copies of the class's pages that stay when the network goes: prepared by the browser, where it can be.

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
 * Prepares copies and says how they stand together, now and whenever that changes.
 * @param script address of the worker, seen from the page
 * @param scopes the pages it answers for, a copy each
 */
export function prepareOffline(
	script: string,
	scopes: readonly string[],
	say: (state: Offline) => void
): void {
	const states: Offline[] = scopes.map(() => 'coming');
	const worst = ['impossible', 'failed', 'coming'] as const;
	scopes.forEach((scope, index) => {
		void prepare(script, scope, (state) => {
			states[index] = state;
			say(worst.find((one) => states.includes(one)) ?? 'ready');
		});
	});
}

async function prepare(
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

const hour = 3600 * 1000;

export interface EditionOptions {
	/** Called every five seconds while a new edition is here, whole: it is for the exhibit to take it when nobody is there. */
	readonly waits: (take: () => void) => void;
	readonly reload: (why: string) => void;
}

/**
 * Keeps an exhibit's copy, and looks for a new edition every hour. To take one is to let its worker take over, and then to reload
 * the page that it has taken over: no page ever shows files of two editions.
 */
export async function keepEdition(
	script: string,
	scope: string,
	{ waits, reload }: EditionOptions,
	signal: AbortSignal
): Promise<void> {
	if (!isSecureContext || !('serviceWorker' in navigator) || location.protocol === 'file:') return;
	const workers = navigator.serviceWorker;
	// a browser may be told to refuse, and then answers with nothing
	const register = (): Promise<ServiceWorkerRegistration | undefined> =>
		workers.register(script, { scope, updateViaCache: 'none' });
	try {
		let registration = await register();
		if (!registration) return;
		// the very first edition takes over a page that had none, or the essay's: no reason to reload it
		let had = workers.controller !== null && workers.controller === registration.active;
		let taken = false;
		const tell = () => {
			if (taken) waits(() => reload('a new edition'));
			else if (registration?.waiting) waits(() => registration?.waiting?.postMessage('take over'));
		};
		const look = setInterval(tell, 5000);
		// registered anew: after a first copy that failed there is nothing to update
		const again = async () => {
			registration = await register();
			await registration?.update();
		};
		const ask = setInterval(() => void again().catch(() => {}), hour);
		signal.addEventListener('abort', () => {
			clearInterval(look);
			clearInterval(ask);
		});
		workers.addEventListener(
			'controllerchange',
			() => {
				// somebody may have begun in the same moment, and has everything that is needed
				taken = had;
				had = true;
				if (taken) tell();
			},
			{ signal }
		);
	} catch {
		// no copy can be made here: the exhibit needs its server
	}
}
