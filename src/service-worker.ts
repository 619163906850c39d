// Copies for when there is no network, each kept whole and versioned: the class's, and the exhibit's. The same file is
// registered by each for its own pages, and keeps only the set of the pages it was registered for. The essay goes without.
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, prerendered, version } from '$service-worker';
import { gatherCopy } from '$lib/device/copy';

const worker = self as unknown as ServiceWorkerGlobalScope;
const exhibit = new URL(worker.registration.scope).pathname === `${base}/kiosk/`;
const family = exhibit ? 'seven-seconds:kiosk:' : 'seven-seconds:class:';
const name = family + version;
/** Pages a lesson may ask for: its own, the sheets, and the essay, which has the evidence. */
const rooms = [`${base}/present/`, `${base}/teach/`];
const classPages = prerendered.filter(
	(path) =>
		path === `${base}/` || (path.endsWith('/') && rooms.some((room) => path.startsWith(room)))
);
const exhibitPages = prerendered.filter(
	(path) => path.endsWith('/') && path.startsWith(`${base}/kiosk/`)
);
const pages = exhibit ? exhibitPages : classPages;
/** Written by the people of the house, and no part of any edition. */
const settings = `${base}/kiosk/kiosk-settings.json`;

/** A file of this edition; throws where it can't be had, or is of another: a server may be changed while it is read. */
async function read(path: string): Promise<Response> {
	const answer = await fetch(new Request(path, { cache: 'reload' }));
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
	const ours = !exhibitPages.includes(path) || (await answer.clone().text()).includes(version);
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
		const kept = await (
			await caches.open(name)
		).match(request, { ignoreSearch: true, ignoreVary: true });
		return kept ?? fetch(request);
	};
	event.respondWith(answer());
});
