// The dataset, as published.
import { json } from '@sveltejs/kit';
import { published } from '$lib/data/published';

export const prerender = true;

export const GET = () => json(published);
