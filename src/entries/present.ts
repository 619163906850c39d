import PresentStage from '$lib/stages/class/PresentStage.svelte';
import { mountStage } from './mount';

mountStage(PresentStage);
