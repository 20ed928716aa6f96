import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './index.ts';

/** The cells of a file again, as a spreadsheet reads them. */
function cellsIn(file: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of file.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a CSV file', () => {
  it('holds what was put into it, whatever that is, and no cell that begins as a formula does', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', '@SUM(A1)', '-2', 'a,"b"', 'a\r\nb'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const read = cellsIn(csvOf(rows));
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const [at, row] of read.entries()) {
          for (const [place, text] of row.entries()) {
            expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
            expect([text, text.slice(1)]).toContain(rows[at]?.[place]);
          }
        }
      }),
    );
  });

  it('keeps a number a number, and says that it is UTF-8', () => {
    expect(csvOf([['Zoë', -2, undefined]])).toBe('\uFEFFZoë,-2,\r\n');
  });
});
