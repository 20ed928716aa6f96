import type { SurveyResults } from '@hearback/contract';
import { csvOf } from '@hearback/contract/csv';
import { type Share, type SurveyDefinition, textIn } from '@hearback/contract/surveys';
import { crossOf, linesOf } from './results-of.ts';

const NONE = ['', '', '', ''];
const HEADS = ['question', 'text', 'row', 'answer', 'count', 'of', 'share', 'low', 'high'];

/** Results as a CSV file: a line for each answer of each question. */
export function resultsFile(definition: SurveyDefinition, { questions }: SurveyResults): string {
  const [first = ''] = definition.languages;
  const lines = questions.flatMap((results) => {
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
  });
  return csvOf([HEADS, ...lines]);
}

function numbersOf({ count, of, share, low, high }: Share): (number | string)[] {
  return [count, of, ...(share === undefined ? ['', '', ''] : [share, low, high].map((one) => one.toFixed(4)))];
}
