import PlanEditor from '$lib/stages/teach/PlanEditor.svelte';
import { mountStage } from './mount';

mountStage(PlanEditor);
