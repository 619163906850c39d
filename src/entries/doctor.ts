import Doctor from '$lib/stages/kiosk/Doctor.svelte';
import { mountStage } from './mount';

mountStage(Doctor);
