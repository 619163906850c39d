import ExhibitStage from '$lib/stages/kiosk/Stage.svelte';
import { mountStage } from './mount';

mountStage(ExhibitStage);
