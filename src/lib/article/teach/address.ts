// Where pupils find a step: its address and a QR code where the site knows where it will stand, else the step's short name.
import { renderSVG } from 'uqr';
import type { StepId } from '$lib/narrative/story';

/** @param origin as SITE_ORIGIN gives it */
export function pupilAddress(step: StepId, origin = process.env.SITE_ORIGIN) {
	if (!origin) return { short: step, href: null, code: null };
	const href = new URL(`present/pupils/#${step}`, origin.endsWith('/') ? origin : `${origin}/`)
		.href;
	// medium correction: a crease or a pencil mark does no harm
	const code = renderSVG(href, { ecc: 'M', border: 2 }).replace(
		'<svg',
		'<svg class="qr" role="img" aria-label="The same address as a QR code"'
	);
	return { short: step, href, code };
}
