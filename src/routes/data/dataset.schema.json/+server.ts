// The JSON Schema of the published dataset, made from the one definition of the data.
import { json } from '@sveltejs/kit';
import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema } from '$lib/data/schema';

export const prerender = true;

export const GET = () => json(toJsonSchema(datasetSchema));
