import KioskDoctor from '$lib/stages/kiosk/KioskDoctor.svelte';
import { mountStage } from './mount';

mountStage(KioskDoctor);
