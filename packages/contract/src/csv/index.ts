type Cell = string | number | undefined;

/** Rows as a CSV file (RFC 4180) that spreadsheets open as UTF-8 and never run anything of. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `${CSV_START}${csvLines(rows)}`;
}

/** What such a file begins with, where its rows come one after the other. */
export const CSV_START = '\uFEFF';

/** Some rows of it. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

function written(cell: Cell = ''): string {
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet takes what begins like this for a formula (OWASP, CSV injection).
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
