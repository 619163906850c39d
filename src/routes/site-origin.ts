// Where the site will stand, from SITE_ORIGIN: what canonical and social addresses need. QR codes: article/teach/address.ts.

let said = false;

/** The absolute address of a path, or null where no origin was given. Throws where it is no origin. */
export function absolute(path: string): string | null {
	const given = process.env.SITE_ORIGIN;
	if (!given) {
		if (!said)
			process.stdout.write(
				'SITE_ORIGIN is not set: canonical and social addresses are left out.\n'
			);
		said = true;
		return null;
	}
	if (!URL.canParse(given) || !/^https?:/.test(given))
		throw new Error(
			`SITE_ORIGIN is ${given}: it has to be an address such as https://example.org/essay/`
		);
	return new URL(path, given.endsWith('/') ? given : `${given}/`).href;
}
