import { pipeline } from 'node:stream/promises';
import { RegisterColumn, type RegisterLine, registerLimits } from '@hearback/contract';
import { CsvError, type Info, type Parser, parse } from 'csv-parse';
import { BadFile } from './bad-file.ts';
import { textOf } from './text-of.ts';

/** Longer than any cell may be, and short enough that a line of them is no burden. */
const KEPT_OF_A_CELL = 300;
const LONGEST_LINE_BYTES = 64 * 1024;
const NEEDED: readonly RegisterColumn[] = ['ods', 'name', 'kind'];

/** What the first line says of the others. */
export interface Headings {
  /** Which cell of a line has which column. */
  places: ReadonlyMap<RegisterColumn, number>;
  count: number;
  /** Those that are not read. */
  ignored: string[];
}

interface Hears {
  /** How many bytes were read so far. */
  onBytes?: (bytes: number) => void;
  onHeadings?: (headings: Headings) => void;
}

/** The lines of a register in a CSV file, without headings and empty ones. Throws {@link BadFile}. */
export async function* readRegister(
  source: AsyncIterable<Uint8Array>,
  hears: Hears = {},
): AsyncGenerator<RegisterLine> {
  const text = textOf(source, hears.onBytes);
  const head = await headOf(text);
  // Ahead of what was taken from it: a line that cannot be read ends the stream with what it holds.
  let parsed = 0;
  const parser = parserFor(head, (lines) => {
    parsed = lines;
  });
  const feeding = pipeline(() => joined(head, text), parser);
  // Whoever reads the lines hears of it there.
  feeding.catch(() => undefined);
  let headings: Headings | undefined;
  let count = 0;
  let records = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      records += 1;
      if (records > registerLimits.lines) throw new BadFile(words.manyLines);
      if (record.every((cell) => cell === '')) continue;
      if (headings) yield lineIn(record, { headings, ended: info.lines });
      else {
        headings = headingsIn(record);
        hears.onHeadings?.(headings);
      }
      count += 1;
    }
    await feeding;
  } catch (error) {
    throw error instanceof CsvError ? new BadFile(wrongCsv(error, parsed + 1)) : error;
  }
  if (!headings || count === 1) throw new BadFile(headings ? words.onlyHeadings : words.empty);
}

function parserFor(head: string, onLine: (lines: number) => void): Parser {
  return parse({
    delimiter: delimiterIn(head),
    record_delimiter: '\n',
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: LONGEST_LINE_BYTES,
    on_record: (record: string[], { lines }) => {
      onLine(lines);
      return record;
    },
  });
}

/** Enough of a text to see its first line whole. */
async function headOf(text: AsyncIterator<string>): Promise<string> {
  let head = '';
  while (head.length < LONGEST_LINE_BYTES && !head.trimStart().includes('\n')) {
    const { done, value } = await text.next();
    if (done) break;
    head += value;
  }
  return head;
}

async function* joined(head: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}

/** Spreadsheets separate cells by what is usual in their country, and copied tables by tabs. */
function delimiterIn(head: string): string {
  const [first = ''] = head.trimStart().split('\n', 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

function headingsIn(record: readonly string[]): Headings {
  const places = new Map<RegisterColumn, number>();
  const ignored: string[] = [];
  for (const [place, text] of record.entries()) {
    const column = RegisterColumn.safeParse(text.toLowerCase());
    if (!column.success) ignored.push(text.slice(0, KEPT_OF_A_CELL));
    else if (places.has(column.data)) throw new BadFile(words.twice(column.data));
    else places.set(column.data, place);
  }
  const missing = NEEDED.filter((column) => !places.has(column));
  if (missing.length > 0) throw new BadFile(words.missing(missing));
  return { places, count: record.length, ignored: ignored.filter((text) => text !== '') };
}

function lineIn(record: readonly string[], { headings, ended }: { headings: Headings; ended: number }): RegisterLine {
  const line = ended - newlinesIn(record);
  // What is cut off may leave half a character behind.
  const cell = (column: RegisterColumn) =>
    (record[headings.places.get(column) ?? -1] ?? '').slice(0, KEPT_OF_A_CELL).replace(/[\uD800-\uDBFF]$/, '');
  const cells = {
    ...{ ods: cell('ods'), name: cell('name'), kind: cell('kind') },
    ...{ parent: cell('parent'), closed: cell('closed'), successor: cell('successor') },
  };
  return { line, cells, surplus: record.length - headings.count };
}

function newlinesIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}

function wrongCsv({ code }: CsvError, line: number): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return words.openQuote(line);
  return code === 'CSV_MAX_RECORD_SIZE' ? words.longLine(line) : words.wrongQuote(line);
}

const words = {
  empty: 'This file is empty. Choose one with a line of headings and a line for each organisation.',
  onlyHeadings: 'This file has headings and nothing below them. Add a line for each organisation.',
  manyLines: `This file has more than ${registerLimits.lines.toLocaleString('en-GB')} lines. Import it in parts.`,
  missing: (columns: readonly string[]) =>
    `The first line has no heading ${columns.map((name) => `“${name}”`).join(' and no ')}. A register has at least the headings ods, name and kind.`,
  twice: (column: string) => `The first line has the heading “${column}” twice. Keep one of the two.`,
  openQuote: (line: number) => `A quote that is opened on line ${line} is not closed. Close it, or take it out.`,
  wrongQuote: (line: number) => `On line ${line} a quote stands inside a cell. Write it twice, and the cell in quotes.`,
  longLine: (line: number) => `Line ${line} is far too long. A quote before it may not be closed.`,
};
