import type { QuestionResults, SurveyResults } from '@hearback/contract';
import { csvOf } from '@hearback/contract/csv';
import { type Share, type SurveyDefinition, textIn } from '@hearback/contract/surveys';
import { crossOf, linesOf } from './results-of.ts';

type Cell = string | number;

const NONE = ['', '', '', ''];
const HEADS = ['question', 'text', 'row', 'answer', 'count', 'of', 'share', 'low', 'high'];
/** From here on a row has parts of one. */
const SHARES = HEADS.indexOf('share');

/** Results as a table with its heads: a line for each answer of each question. */
function resultsTable(definition: SurveyDefinition, results: SurveyResults): Cell[][] {
  const { questions, responses, partial } = results;
  const lines = questions.flatMap((own) => linesIn(definition, own));
  // Where nobody stopped early the file is as it always was.
  const whole = partial
    ? [
        ['', '', '', '(answered to the end)', responses - partial, ...NONE],
        ['', '', '', '(stopped early)', partial, ...NONE],
      ]
    : [];
  return [HEADS, ...whole, ...lines];
}

/** The lines of one question. */
function linesIn(definition: SurveyDefinition, results: QuestionResults): Cell[][] {
  const [first = ''] = definition.languages;
  const question = definition.questions.find(({ id }) => id === results.question);
  const about = [results.question, question ? textIn(question.text, first, first) : ''];
  const asked = [
    [...about, '', '(asked)', results.asked, ...NONE],
    [...about, '', '(answered)', results.answered, ...NONE],
    [...about, '', '(declined)', results.declined, ...NONE],
  ];
  if (!question) return asked;
  const cross = crossOf(question, results, first);
  const crossed = cross?.rows.flatMap(({ words, cells }) =>
    cells.map((cell, at) => [...about, words, cross.columns[at] ?? '', ...numbersOf(cell)]),
  );
  const own = linesOf(question, results, first).map((line) => [...about, '', line.words, ...numbersOf(line)]);
  return [...asked, ...(crossed ?? own)];
}

function numbersOf({ count, of, share, low, high }: Share): Cell[] {
  return [count, of, ...(share === undefined ? ['', '', ''] : [share, low, high])];
}

/** Results as a CSV file. */
export function resultsFile(definition: SurveyDefinition, results: SurveyResults): string {
  const written = (cell: Cell, at: number) => (typeof cell === 'number' && at >= SHARES ? cell.toFixed(4) : cell);
  return csvOf(resultsTable(definition, results).map((row) => row.map(written)));
}

/** Results as a workbook. What makes it is fetched when somebody wants one. */
export async function resultsWorkbook(definition: SurveyDefinition, results: SurveyResults): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/browser');
  const [heads = [], ...rows] = resultsTable(definition, results);
  const cells = rows.map((row) => row.map(cellOf));
  const bold = heads.map((head) => ({ value: head, type: String, fontWeight: 'bold' as const }));
  const columns = [16, 50, 24, 32, 10, 10, 10, 10, 10].map((width) => ({ width }));
  return writeWorkbook([bold, ...cells], { sheet: 'Results', columns, stickyRowsCount: 1 }).toBlob();
}

/** A text is kept as a text, whatever it begins with: a cell with a type is never a formula. */
function cellOf(cell: Cell, at: number) {
  if (cell === '') return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  return { value: cell, type: Number, ...(at >= SHARES && { format: '0.0%' }) };
}
