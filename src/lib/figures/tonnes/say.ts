// The one sentence of the figure of tonnes.
import type { Choice } from '$lib/components/figure/types';
import { formatNumber } from '$lib/data/derive';
import type { Cue } from './cue';
import {
	findRow,
	hours,
	mine,
	plainOf,
	record,
	sceneOf,
	share,
	times,
	usualRange,
	workedOut,
	type RowId
} from './amounts';

const tonnes = `${formatNumber(plainOf(record))} tonnes`;
const usually = `${usualRange.min} to ${usualRange.max}`;
const byTimes = formatNumber(plainOf(times));
const between = `${formatNumber(workedOut.min)} to ${formatNumber(workedOut.max)}`;
const tenth = `${formatNumber(plainOf(share))}\u00a0%`;
const aDay = formatNumber(plainOf(mine));

const ofRow: Record<RowId, string> = {
	usual: `The one usual figure, ${usually} tonnes, comes late and from a film that celebrates the record.`,
	record: `${tonnes} is what Pravda reported, and it put one name to them: Stakhanov.`,
	hours: `${tonnes} in ${plainOf(hours)} hours, Pravda reported, and it put one name to them: Stakhanov.`,
	times: `${byTimes} times the usual, says a French commentary; ${tonnes} divided by ${usually} make it ${between}.`,
	share: `Pravda makes one name’s shift ${tenth} of what the whole mine cut in a day.`,
	mine: `If ${tonnes} are ${tenth}, the mine cut about ${aDay} a day: our division, not the article’s figure.`
};

export function sayTonnes(cue: Cue, choice: Choice): string {
	const chosen = findRow(cue, choice.claim);
	if (chosen) return ofRow[chosen.id];
	if (cue.guess)
		return `The usual is given as ${usually} tonnes: how many blocks would stand beside them for a record?`;
	const scene = sceneOf(cue);
	if (scene === 'usual')
		return `The usual is ${usually} tonnes, by the one ordinary figure these films give: one block a tonne.`;
	if (scene === 'record')
		return `${tonnes} in one shift of ${plainOf(hours)} hours: in 1935 one name, Stakhanov’s, stands for every block.`;
	if (scene === 'mine')
		return `Pravda gives one name ${tenth} of the mine’s day; how the shift was arranged, it does not say.`;
	return `${tonnes} in one shift, under one name: about a fortnight of usual shifts, taking the usual ${usually} for a shift.`;
}
