import HandoutPlan from '$lib/stages/teach/HandoutPlan.svelte';
import { mountStage } from './mount';

mountStage(HandoutPlan);
