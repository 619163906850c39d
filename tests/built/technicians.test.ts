// The page for technicians, as it is shipped: read without scripts, by somebody with a screwdriver.
import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { locks } from '../../src/lib/article/locks';
import { usualSettings } from '../../src/lib/device/settings';

type Node = DefaultTreeAdapterTypes.Node;
const html = readFileSync('build/exhibit/index.html', 'utf8');

/** What is shown there is a picture of the exhibit: nobody reads or hears it. */
const isPicture = (node: Node) =>
	'attrs' in node && node.attrs.some((attribute) => attribute.name === 'inert');

function find(node: Node, name: string): Node[] {
	if (isPicture(node)) return [];
	const inside = 'childNodes' in node ? node.childNodes.flatMap((one) => find(one, name)) : [];
	return node.nodeName === name ? [node, ...inside] : inside;
}
const textOf = (node: Node): string =>
	'value' in node
		? node.value
		: 'childNodes' in node
			? node.childNodes.map(textOf).join('').replace(/\s+/g, ' ').trim()
			: '';
const page = parse(html);

describe('the page for technicians', () => {
	it('opens on the exhibit itself, waiting and answering, and leads to it', () => {
		const [heading] = find(page, 'h1').map(textOf);
		expect(heading).toBe('In the museum');
		const [waits = '', answers = '', ...more] = html.split('<div class="screen"').slice(1);
		expect(more).toEqual([]);
		expect(waits).toContain('class="attract"');
		expect(waits).toContain('Touch to begin');
		expect(answers).toMatch(/class="proof" href="\.\.\/evidence\/#evidence\//);
		expect(html.indexOf('class="screen"')).toBeLessThan(html.indexOf('What to buy'));
		const links = find(page, 'a').flatMap((one) => ('attrs' in one ? [one.attrs] : []));
		const first = links.map((attrs) => attrs.find(({ name }) => name === 'href')?.value);
		expect(first.slice(0, 2)).toEqual(['../', '../kiosk/']);
	});
	it('says what to buy, install, set and test, how a new edition comes, and what to do when it is black', () => {
		expect(find(page, 'h2').map(textOf)).toEqual([
			...['What to buy', 'Install', 'Set', 'Test, before you leave it'],
			...['A new edition', 'When it is black', 'The settings', 'The lock']
		]);
	});
	it('prints what is to be typed as it is to be typed', () => {
		const codes = find(page, 'code').map(textOf);
		expect(codes).toEqual(
			expect.arrayContaining([
				'apt install --no-install-recommends cage xwayland seatd nodejs chromium',
				'ENV{ID_INPUT_TOUCHSCREEN}=="1", ENV{LIBINPUT_CALIBRATION_MATRIX}="0 -1 1 1 0 0"',
				'node /opt/seven-seconds/kiosk.mjs --check --settings /etc/seven-seconds/kiosk-settings.json'
			])
		);
		for (const code of codes) expect(code).not.toMatch(/[“”’–]/);
	});
	it('lists every setting with what it is for, what is valid, and what it is as shipped', () => {
		const terms = find(page, 'dt').map(textOf);
		expect(terms).toEqual(Object.keys(usualSettings));
		for (const one of find(page, 'dd').map(textOf))
			expect(one).toMatch(/^.{20,}\. ?Valid: .+\. As shipped: .+\.$/);
	});
	it('has a row for every part of the lock, each with the test that tried it, or what to do by hand', () => {
		const rows = find(page, 'tr').filter((row) => find(row, 'td').length);
		expect(rows.map((row) => find(row, 'td').map(textOf))).toEqual(
			locks.map(({ against, by, test }) => [
				against,
				by,
				'hand' in test ? `by hand: ${test.hand}` : `${test.name} ${test.file}`
			])
		);
	});
});
