// Answers wait behind a veil: letters and digits turned round, so that neither the page's source nor a search in it gives
// them away. It hides from a glance, not from anyone who means to look; and it presses as well as plain text.

/** Turns every Latin letter by 13 and every digit by 5; turned twice a text is what it was. */
export function turn(text: string): string {
	return text.replace(/[a-z0-9]/gi, (one) => {
		const code = one.charCodeAt(0);
		if (code < 58) return String.fromCharCode(48 + ((code - 48 + 5) % 10));
		const base = code < 97 ? 65 : 97;
		return String.fromCharCode(base + ((code - base + 13) % 26));
	});
}
