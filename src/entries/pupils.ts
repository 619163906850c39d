import Pupils from '$lib/stages/class/Pupils.svelte';
import { mountStage } from './mount';

mountStage(Pupils);
