// What this browser keeps between visits. Storage may be blocked, full or corrupt: then nothing is kept, and nothing breaks.

const prefix = 'seven-seconds:';

/** `visits`: until the reader clears it; `visit`: until this window is closed. */
type Span = 'visits' | 'visit';
const shelf = (span: Span) => (span === 'visit' ? sessionStorage : localStorage);

/** The kept text, or null. */
export function recall(key: string, span: Span = 'visits'): string | null {
	try {
		return shelf(span).getItem(prefix + key);
	} catch {
		return null;
	}
}

export function keep(key: string, value: string | null, span: Span = 'visits'): void {
	try {
		if (value === null) shelf(span).removeItem(prefix + key);
		else shelf(span).setItem(prefix + key, value);
	} catch {
		// a private window or a full disk: the essay reads without
	}
}
