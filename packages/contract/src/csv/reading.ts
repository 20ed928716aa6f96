/** A line of a table, with the number an editor gives the line it begins on. */
export interface CellsOfLine {
  line: number;
  cells: string[];
}

/**
 * The cells of a table as spreadsheets write it (RFC 4180) and as it is copied out of one: parted by commas, semicolons or tabs,
 * whichever its first line has. Empty lines are left out; a quote that is not closed goes on to the end.
 */
export function cellsIn(text: string): CellsOfLine[] {
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const separator = ['\t', ';', ','].find((one) => firstLine.includes(one)) ?? ',';
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)(?:"|$)|([^${separator}\\r\\n]*))[^${separator}\\r\\n]*(${separator}|\\r\\n|\\r|\\n|$)`,
    'y',
  );
  const body = text.replace(/^\uFEFF/, '');
  const rows: CellsOfLine[] = [];
  let [line, row]: [number, CellsOfLine] = [1, { line: 1, cells: [] }];
  while (cell.lastIndex < body.length) {
    const [whole, quoted, plain = '', end = ''] = cell.exec(body) ?? [''];
    row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.split(/\r\n|\r|\n/).length - 1;
    if (end === separator && cell.lastIndex < body.length) continue;
    rows.push(row);
    row = { line, cells: [] };
  }
  return rows.filter(({ cells }) => cells.some((one) => one.trim() !== ''));
}
