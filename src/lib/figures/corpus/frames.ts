// The films as frames with their names: rows under headings in the wide box, a strip in the narrow one.
import { measureText, wrapText } from '$lib/components/chart/text';
import type { Box } from '$lib/components/figure/types';
import { formatNumber } from '$lib/data/derive';
import { round } from './field';
import { label, soft, type Label, type Plan, type Rect } from './plan';
import type { Group, Member } from './rows';

export interface Frame {
	readonly film: Member;
	/** What it is, in words. */
	readonly about: string;
	readonly rect: Rect;
	/** Where a finger may touch it. */
	readonly touch: Rect;
	/** Name of the film: `on` the frame or beside it. */
	readonly name: readonly Label[];
	readonly on: boolean;
	readonly now: boolean;
}

interface Placed {
	readonly frames: readonly Frame[];
	readonly labels: readonly Label[];
}

export function layoutFrames(groups: readonly Group[], plan: Plan, box: Box): Placed {
	if (groups.length === 0) return { frames: [], labels: [] };
	return box.name === 'wide' ? layoutRows(groups, plan) : layoutStrip(groups, plan);
}

function say(member: Member, group: Group): string {
	return `${member.title}: ${group.place}${member.certainty === 'stated' ? '' : ', inferred'}`;
}

/** Wide: each group a heading and a row for every film. */
function layoutRows(groups: readonly Group[], plan: Plan): Placed {
	const { x, y, width, height } = plan.films;
	const alone = groups.length === 1;
	const numeral = alone ? plan.numeral : 28;
	const heading = alone ? 62 : 40;
	const count = groups.reduce((sum, group) => sum + group.members.length, 0);
	const pitch = Math.min(32, (height - groups.length * heading) / count);
	const frames: Frame[] = [];
	const labels: Label[] = [];
	let down = y;
	for (const group of groups) {
		labels.push(...layoutHeading(group, x, down + heading - 9, numeral, plan));
		down += heading;
		for (const member of group.members) {
			const frame = { x, y: down + (pitch - 18) / 2, width: 24, height: 18 };
			frames.push({
				film: member,
				about: say(member, group),
				rect: frame,
				touch: { x: x - 6, y: down, width: width + 6, height: pitch },
				name: [label(member.short, x + 34, down + pitch / 2 + 6, 18)],
				on: false,
				now: group.now
			});
			down += pitch;
		}
	}
	return { frames, labels };
}

/** A large count with the group's name beside it, in as many lines as it needs. */
function layoutHeading(
	group: Group,
	x: number,
	y: number,
	numeral: number,
	plan: Plan
): readonly Label[] {
	const count = formatNumber(group.count.value);
	const beside = x + measureText(count, 'sans', numeral) + plan.small * 0.5;
	const room = plan.films.x + plan.films.width - beside;
	const lines = wrapText(group.name, 'serif', plan.small, room);
	return [
		label(count, x, y, numeral, toneOf(group)),
		...lines.map((line, index) =>
			label(line, beside, y - (lines.length - 1 - index) * plan.small * 1.2, plan.small, soft)
		)
	];
}

/** Narrow: one strip of frames across the box, their names on them, a gap between groups, headings above. */
function layoutStrip(groups: readonly Group[], plan: Plan): Placed {
	const { x, y, width, height } = plan.films;
	const [apart, gap, headed, size] = [5, 9, 32, 13];
	const count = groups.reduce((sum, group) => sum + group.members.length, 0);
	const pitch = (width + apart - (groups.length - 1) * gap) / count;
	const frames: Frame[] = [];
	const labels: Label[] = [];
	let along = x;
	for (const [index, group] of groups.entries()) {
		const room = group.members.length * pitch - apart;
		const last = index > 0 && index === groups.length - 1;
		labels.push(
			...(groups.length === 1
				? layoutHeading(group, along, y + headed - 9, plan.numeral, plan)
				: headStrip(group, along, y + headed - 7, room, last))
		);
		for (const member of group.members) {
			const rect = {
				x: round(along),
				y: y + headed,
				width: round(pitch - apart),
				height: height - headed
			};
			const lines = wrapText(member.short, 'sans', size, rect.width - 5);
			const first = rect.y + rect.height / 2 + 5 - (lines.length - 1) * 7;
			frames.push({
				film: member,
				about: say(member, group),
				rect,
				touch: grow(rect, apart / 2),
				name: lines.map((line, at) => label(line, rect.x + 4, first + at * 14, size)),
				on: true,
				now: group.now
			});
			along += pitch;
		}
		along += gap;
	}
	return { frames, labels };
}

/** A heading over part of the strip, its last line just above the frames; the last one ends where the strip ends. */
function headStrip(
	group: Group,
	x: number,
	y: number,
	room: number,
	last: boolean
): readonly Label[] {
	const lines = wrapText(`${formatNumber(group.count.value)} ${group.name}`, 'sans', 13, room);
	return lines.map((line, index) =>
		label(line, last ? round(x + room) : x, y - (lines.length - 1 - index) * 13.5, 13, {
			anchor: last ? 'end' : 'start',
			...toneOf(group)
		})
	);
}

function toneOf(group: Group): { readonly tone: Label['tone'] } {
	return { tone: group.now ? 'now' : 'plain' };
}

function grow({ x, y, width, height }: Rect, by: number): Rect {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
