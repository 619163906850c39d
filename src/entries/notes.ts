import NotesStage from '$lib/stages/class/NotesStage.svelte';
import { mountStage } from './mount';

mountStage(NotesStage);
