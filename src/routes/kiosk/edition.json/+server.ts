// What this edition is and has, for the launcher, which checks settings against it.
import { version } from '$app/environment';
import { knownToSettings } from '$lib/article/exhibit';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	Response.json({ edition: version, ...knownToSettings() });
