import NotesWindow from '$lib/stages/class/NotesWindow.svelte';
import { mountStage } from './mount';

mountStage(NotesWindow);
