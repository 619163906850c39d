// What this browser keeps between visits. Storage may be blocked, full or corrupt: then nothing is kept, and nothing breaks.

const prefix = 'seven-seconds:';

/** The kept text, or null. */
export function recall(key: string): string | null {
	try {
		return localStorage.getItem(prefix + key);
	} catch {
		return null;
	}
}

export function keep(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(prefix + key);
		else localStorage.setItem(prefix + key, value);
	} catch {
		// a private window or a full disk: the essay reads without
	}
}
