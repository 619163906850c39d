import PupilStage from '$lib/stages/class/PupilStage.svelte';
import { mountStage } from './mount';

mountStage(PupilStage);
