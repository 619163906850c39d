// Gives every content file the components its prose uses, and refuses any other.

/**
 * The components content may use, with the attributes each understands.
 * @type {Record<'Cite' | 'Fact' | 'Note' | 'Term', readonly string[]>}
 */
export const proseComponents = {
	Cite: ['at', 'ref'],
	Fact: ['id', 'as', 'plain'],
	Note: [],
	Term: ['id']
};

const tag = /<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g;

/**
 * Every component tag in a text, checked by name and attribute.
 * @param {string} text
 * @param {string} file named in errors
 * @returns {{ name: keyof typeof proseComponents, attributes: Record<string, string | true>, source: string }[]}
 */
export function readTags(text, file) {
	return [...text.matchAll(tag)].map(([source, name = '', written = '']) => {
		const known = proseComponents[/** @type {keyof typeof proseComponents} */ (name)];
		if (!known)
			throw new Error(
				`unknown component: <${name}> in ${file} (valid: ${Object.keys(proseComponents).join(', ')})`
			);
		/** @type {Record<string, string | true>} */
		const attributes = {};
		for (const [, key = '', value] of written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
			if (!known.includes(key))
				throw new Error(
					`unknown attribute: ${key} on <${name}> in ${file} (valid: ${known.join(', ') || 'none'})`
				);
			attributes[key] = value ?? true;
		}
		return { name: /** @type {keyof typeof proseComponents} */ (name), attributes, source };
	});
}

/** Stands before a tag that begins a paragraph, so that Markdown sees text; the bindery takes it out again. */
export const paragraphMark = '\ue000';

/**
 * Markdown takes a line that begins with a tag for a block of its own: inside a paragraph such a line joins the one
 * before, and a paragraph that begins with a tag gets a mark in front.
 * @param {string} content
 */
function keepInline(content) {
	const inline = '<(?:Cite|Fact|Note|Term|span|cite|i|em|b)\\b';
	return content
		.replace(new RegExp(`([^\\n])\\n(${inline})`, 'g'), '$1 $2')
		.replace(new RegExp(`\\n\\n(${inline})`, 'g'), `\n\n${paragraphMark}$1`);
}

/**
 * A preprocessor that runs before mdsvex and adds the imports to .svx files.
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function importProseComponents() {
	return {
		name: 'prose-imports',
		markup({ content, filename = '' }) {
			if (!filename.endsWith('.svx')) return;
			const used = [...new Set(readTags(content, filename).map((found) => found.name))];
			const body = keepInline(content);
			if (!used.length) return { code: body };
			const imports = used.map(
				(name) => `import ${name} from '$lib/components/prose/${name}.svelte';`
			);
			return { code: `${body}\n\n<script>\n${imports.join('\n')}\n</script>\n` };
		}
	};
}
