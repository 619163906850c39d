// The gallery's data: which figures are shown in which states.
import { listGroups } from '$lib/article/plates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ groups: listGroups() });
