import { readData } from '$lib/base/page-data';
import { startReading, type ReadData } from '$lib/stages/read/start.svelte';

startReading(readData<ReadData>());
