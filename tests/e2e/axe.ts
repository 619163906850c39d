// What axe finds in a page.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface Look {
	/** A selector: nothing else is looked at. */
	readonly part?: string;
	/** One rule alone. */
	readonly rule?: string;
	/** A rule that axe leaves out unless it is asked for. */
	readonly also?: string;
}

/** Each fault by its rule, with the first element that has it. */
export async function findFaults(
	page: Page,
	{ part, rule, also }: Look = {}
): Promise<readonly string[]> {
	// as one script in the page: another way opens a page more at every look
	const axe = new AxeBuilder({ page }).setLegacyMode(true);
	axe.options({
		// what passes is not written out: on a page of six hundred claims that takes four times as long
		resultTypes: ['violations'],
		...(also ? { rules: { [also]: { enabled: true } } } : {}),
		...(rule ? { runOnly: { type: 'rule', values: [rule] } } : {})
	});
	if (part) axe.include(part);
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
