// What the doctor looks at: each check tries the thing itself, on this device, now, and says what it found.
import { deleteDB, openDB } from 'idb';
import { gatherCopy } from './copy';
import { canStayAwake } from './screen';
import { isOpen, type Settings } from './settings';

export interface Finding {
	/** Right; worth a look; wrong. */
	readonly state: 'good' | 'look' | 'wrong';
	/** What was found. */
	readonly found: string;
	/** What to do about it, where there is anything to do. */
	readonly advice?: string;
}

const good = (found: string): Finding => ({ state: 'good', found });
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Writes and reads what the counts, the settings' copy and the PIN's limits are kept in. */
export async function checkStorage(): Promise<Finding> {
	const name = 'seven-seconds-doctor';
	const advice =
		'The exhibit goes on from memory: counts and the last valid settings are lost with the browser. Look at the profile’s folder and the disk’s free room.';
	try {
		localStorage.setItem(name, name);
		const kept = localStorage.getItem(name) === name;
		localStorage.removeItem(name);
		const shelf = await openDB(name, 1, {
			upgrade: (one) => void one.createObjectStore('tried')
		});
		await shelf.put('tried', name, name);
		const read = (await shelf.get('tried', name)) as unknown;
		shelf.close();
		await deleteDB(name);
		if (!kept || read !== name)
			return { state: 'wrong', found: 'what was written is not what was read', advice };
		const { quota = 0, usage = 0 } = await navigator.storage.estimate();
		const room = `writes and reads; ${megabytes(quota - usage)} free for the exhibit`;
		return quota - usage < 50e6 ? { state: 'look', found: room, advice } : good(room);
	} catch (error) {
		return { state: 'wrong', found: `can't be written: ${reasonOf(error)}`, advice };
	}
}

/**
 * Whether the exhibit would run without its server.
 * @param base where the site begins, without a slash at the end
 */
export async function checkCopy(edition: string, base: string): Promise<Finding> {
	if (location.protocol === 'file:')
		return good('not needed: the exhibit runs from its own folder');
	if (!isSecureContext || !('serviceWorker' in navigator))
		return {
			state: 'wrong',
			found: 'this address allows no copy',
			advice: 'Serve it from 127.0.0.1, as the launcher does, or over https.'
		};
	const name = `seven-seconds:kiosk:${edition}`;
	if (!(await caches.has(name)))
		return {
			state: 'look',
			found: 'no copy of this edition yet',
			advice: 'Open the exhibit, wait a minute, and come back. Until then it needs its server.'
		};
	const copy = await caches.open(name);
	const missing: string[] = [];
	const files = await gatherCopy(base, [`${base}/kiosk/`, `${base}/kiosk/check/`], async (path) => {
		const kept = await copy.match(path);
		if (!kept) missing.push(path);
		return kept ?? new Response('');
	});
	if (missing.length)
		return {
			state: 'wrong',
			found: `${missing.length} of ${files.size} files are missing: ${missing.join(', ')}`,
			advice: 'Restart the exhibit while its server runs: it fetches the copy again.'
		};
	// before the exhibit's own, the essay's worker may answer for its pages, and has nothing of them
	const own = (await navigator.serviceWorker.getRegistration())?.active;
	if (!own || own !== navigator.serviceWorker.controller)
		return { state: 'look', found: `${files.size} files, not in use yet`, advice: 'Restart.' };
	return good(`whole: ${files.size} files of this edition, in use`);
}

/** Whether the screen can be kept awake. */
export async function checkAwake(): Promise<Finding> {
	const advice = 'Switch off screen blanking in the system as well, see the technicians’ page.';
	if (!canStayAwake()) return { state: 'look', found: 'this browser can’t', advice };
	try {
		const lock = await navigator.wakeLock.request('screen');
		await lock.release();
		return good('the screen stays awake');
	} catch (error) {
		return { state: 'look', found: `refused: ${reasonOf(error)}`, advice };
	}
}

/** @param published when the edition was published, in ms since 1970: a clock before that is wrong */
export function checkClock(published: number, { openingHours }: Settings, now: Date): Finding {
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	const hours =
		openingHours === null
			? 'always open'
			: `${isOpen(openingHours, now) ? 'open' : 'closed'} at this hour`;
	const found = `${now.toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' })}, ${zone}; ${hours}`;
	return now.getTime() < published
		? {
				state: 'wrong',
				found,
				advice:
					'The clock stands before the exhibit was published: opening hours and counts will be wrong. Set it; without a network the battery of the clock may be empty.'
			}
		: good(found);
}

export function checkMemory({ memoryLimit }: Settings): Finding {
	const used = (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize;
	if (used === undefined)
		return {
			state: 'look',
			found: 'this browser doesn’t say',
			advice: 'The page can’t watch its memory; the nightly restart still clears it.'
		};
	const found = `${megabytes(used)} of script memory, ${memoryLimit} MB allowed`;
	return used > memoryLimit * 1e6
		? { state: 'look', found, advice: 'Over the limit for five minutes, it reloads when idle.' }
		: good(found);
}

/** The four sizes the exhibit is drawn for. */
const sizes = [
	[1080, 1920],
	[1920, 1080],
	[2160, 3840],
	[3840, 2160]
] as const;

/** @see kiosk.css, --lift */
const highestLift = 0.35;

export function checkScreen({ lowerEdge, pixelsPerInch }: Settings): Finding {
	const [width, height] = [innerWidth, innerHeight];
	const found = `${width} × ${height} px, ${devicePixelRatio} device pixels each`;
	const lift = ((380 - lowerEdge) * pixelsPerInch) / 25.4;
	if (lift > highestLift * height)
		return {
			state: 'wrong',
			found: `${found}; to lie 380 mm over the floor the controls would stand ${Math.round((100 * lift) / height)} % up the picture`,
			advice: `They stand ${100 * highestLift} % up, and lower than the reach of a wheelchair. lowerEdge is in millimetres over the floor: measure it again, or hang the screen higher.`
		};
	if (width !== screen.width || height !== screen.height)
		return {
			state: 'look',
			found: `${found}; the screen has ${screen.width} × ${screen.height}`,
			advice: 'The page does not fill the screen: start it with the launcher.'
		};
	const known = sizes.some(([w, h]) => w * height === h * width);
	return known
		? good(found)
		: {
				state: 'look',
				found,
				advice: 'It is drawn for screens of 16 by 9, upright or lying. Look at every step once.'
			};
}
