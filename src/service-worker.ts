// Offline in class: everything the slides, the notes and the hand-outs need, kept whole and versioned. Registered by the
// class's pages for themselves alone; the essay goes without.
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, prerendered, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;
const family = 'seven-seconds:class:';
const name = family + version;
/** Pages a lesson may ask for: its own, the sheets, and the essay, which has the evidence. */
const rooms = [`${base}/present/`, `${base}/teach/`];
const pages = prerendered.filter(
	(path) =>
		path === `${base}/` || (path.endsWith('/') && rooms.some((room) => path.startsWith(room)))
);

worker.addEventListener('install', (event) => {
	// all or nothing: one file that can't be had, and the old edition stays
	const fill = async () => {
		const cache = await caches.open(name);
		await cache.addAll([...build, ...pages].map((path) => new Request(path, { cache: 'reload' })));
	};
	event.waitUntil(fill());
});

worker.addEventListener('activate', (event) => {
	const tidy = async () => {
		const old = (await caches.keys()).filter((one) => one.startsWith(family) && one !== name);
		await Promise.all(old.map((one) => caches.delete(one)));
	};
	event.waitUntil(tidy());
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
	const answer = async () => {
		const kept = await (
			await caches.open(name)
		).match(request, { ignoreSearch: true, ignoreVary: true });
		return kept ?? fetch(request);
	};
	event.respondWith(answer());
});
