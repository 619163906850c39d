import Present from '$lib/stages/class/Present.svelte';
import { mountStage } from './mount';

mountStage(Present);
