// Tables as text that spreadsheets open.

type Cell = string | number;
const quote = (cell: Cell) =>
	/[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell;

/** Rows as CSV (RFC 4180), the heads first; the last line ends like the others. */
export const printCsv = (rows: readonly (readonly Cell[])[]): string =>
	rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');
