// What a page gives its script: printed into the page as JSON, read again by the script of the same build.

const id = 'page-data';

/** HTML of an element that holds the data and runs nothing. */
export function printData(data: unknown): string {
	const json = JSON.stringify(data).replaceAll('<', '\\u003c');
	return `<script type="application/json" id="${id}">${json}</script>`;
}

/** The data of this page. The page is of the same build as the script: what was printed is what is read. */
export function readData<Data>(): Data {
	return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as Data;
}
