// Copies for when there is no network, each kept whole and versioned: the reader's, the class's two, and the exhibit's. The same
// file is registered by each for its own pages, and keeps only the set of the pages it was registered for.
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, prerendered, version } from '$service-worker';
import { families, gatherCopy } from '$lib/device/copy';

const worker = self as unknown as ServiceWorkerGlobalScope;
/** Where this worker was registered, below the site's base. */
const place = new URL(worker.registration.scope).pathname.slice(base.length);
const places: Readonly<Record<string, keyof typeof families>> = {
	'/': 'essay',
	'/kiosk/': 'kiosk',
	'/teach/': 'teach'
};
const whose = places[place] ?? 'class';
const essay = whose === 'essay';
const exhibit = whose === 'kiosk';
const family = `seven-seconds:${whose}:`;
const name = family + version;
const pages = prerendered.filter(
	(path) => path.endsWith('/') && families[whose].test(path.slice(base.length))
);
/** Written by the people of the house, and no part of any edition. */
const settings = `${base}/kiosk/kiosk-settings.json`;

/** A file of this edition; throws where it can't be had, or is of another: a server may be changed while it is read. */
async function read(path: string): Promise<Response> {
	// a reader has most of it already, and asks only whether it is still true
	const answer = await fetch(new Request(path, { cache: essay ? 'no-cache' : 'reload' }));
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
	const ours = !exhibit || !path.endsWith('/') || (await answer.clone().text()).includes(version);
	if (!ours) throw new Error(`${path} is of another edition`);
	return answer;
}

worker.addEventListener('install', (event) => {
	// all or nothing: one file that can't be had, and the old edition stays
	const fill = async () => {
		try {
			const files = await gatherCopy(base, pages, read);
			const cache = await caches.open(name);
			await Promise.all([...files].map(([path, answer]) => cache.put(path, answer)));
		} catch (error) {
			await caches.delete(name);
			throw error;
		}
	};
	event.waitUntil(fill());
});

worker.addEventListener('activate', (event) => {
	const tidy = async () => {
		const old = (await caches.keys()).filter((one) => one.startsWith(family) && one !== name);
		await Promise.all(old.map((one) => caches.delete(one)));
		if (exhibit) await worker.clients.claim();
	};
	event.waitUntil(tidy());
});

// the page says when nobody is there: only then does a new edition take the old one's place
worker.addEventListener('message', ({ data }) => {
	if (data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	const answer = async () => {
		// without a server the page goes on with the last copy it has
		if (url.pathname === settings)
			return fetch(request).catch(() => new Response(null, { status: 204 }));
		// a copy that can't be read is none
		const kept = await caches
			.open(name)
			.then((copy) => copy.match(request, { ignoreSearch: true, ignoreVary: true }))
			.catch(() => undefined);
		// a reader with a network sees the newest edition; addresses of all but pages change with what they hold
		if (kept && essay && request.mode === 'navigate') return fetch(request).catch(() => kept);
		return kept ?? fetch(request);
	};
	event.respondWith(answer());
});
