// The dataset, as published.
import { json } from '@sveltejs/kit';
import { dataset } from '$lib/data/dataset';

export const prerender = true;

export const GET = () => json(dataset);
