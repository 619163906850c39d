import KioskStage from '$lib/stages/kiosk/KioskStage.svelte';
import { mountStage } from './mount';

mountStage(KioskStage);
