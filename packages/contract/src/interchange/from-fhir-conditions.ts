import type { Condition, Test } from '../surveys/conditions.ts';
import type { Question } from '../surveys/questions.ts';
import type { FhirEnableWhen, FhirItem } from './fhir-model.ts';
import { allOf, MOST_TESTS, merged } from './joined.ts';

/** What an item became: a question with the names of its answers by what they are in FHIR, a row of one, or a hidden field. */
export type Became =
  | { question: Question; options: ReadonlyMap<string, string>; row?: string | undefined }
  | { hidden: string };

/** When an item is asked: nothing for always, `false` where a survey cannot say it. */
export function shownIf(item: FhirItem, became: ReadonlyMap<string, Became>): Condition | false | undefined {
  const lines = item.enableWhen ?? [];
  if (lines.length === 0) return undefined;
  const parts = lines.map((line) => testsFrom(line, became));
  if (!parts.every((part) => part !== undefined)) return false;
  const isAny = lines.length > 1 && item.enableBehavior === 'any';
  // A line of two tests is both of them, which cannot stand among others of which one is enough.
  if (isAny && parts.some((part) => part.length > 1)) return false;
  return isAny ? anyOf(parts.flat()) : allOf(parts.flat());
}

/** Any of them; `false` where those are too many. */
function anyOf(lines: Test[]): Condition | false {
  const tests = merged(lines, 'one-of');
  // One test says the same joined either way.
  if (tests.length === 1) return { all: tests };
  return tests.length > MOST_TESTS ? false : { any: tests };
}

function testsFrom(line: FhirEnableWhen, became: ReadonlyMap<string, Became>): Test[] | undefined {
  const of = became.get(line.question);
  if (!of) return undefined;
  if ('hidden' in of) return ofHidden(line, of.hidden);
  const { question, row } = of;
  if (line.operator === 'exists') {
    if (row !== undefined || line.answerBoolean === undefined) return undefined;
    return [{ question: question.id, is: line.answerBoolean ? 'answered' : 'unanswered' }];
  }
  const number = line.answerInteger ?? line.answerDecimal;
  const isNumber = question.kind === 'scale' || question.kind === 'number';
  if (isNumber) return number === undefined ? undefined : ofNumber(line, question, number);
  const value = valueIn(line, of);
  if (value === undefined || (line.operator !== '=' && line.operator !== '!=')) return undefined;
  const is = line.operator === '=' ? 'one-of' : 'none-of';
  return [{ question: question.id, ...(row !== undefined && { row }), is, values: [value] }];
}

function valueIn(line: FhirEnableWhen, of: Extract<Became, { question: Question }>): string | undefined {
  if (line.answerBoolean !== undefined) return line.answerBoolean ? 'yes' : 'no';
  const said = line.answerCoding ? (line.answerCoding.code ?? line.answerCoding.display) : line.answerString;
  return of.options.get(said ?? String(line.answerInteger ?? ''));
}

function ofHidden(line: FhirEnableWhen, given: string): Test[] | undefined {
  const value = line.answerString;
  if (value === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return undefined;
  if (line.operator === '=') return [{ given, is: 'one-of', values: [value] }];
  return line.operator === '!=' ? [{ given, is: 'none-of', values: [value] }] : undefined;
}

function ofNumber({ operator }: FhirEnableWhen, question: Question, number: number): Test[] | undefined {
  const isWhole = question.kind === 'scale' || (question.kind === 'number' && question.isWhole === true);
  const least = (least: number): Test => ({ question: question.id, is: 'at-least', number: least });
  const most = (most: number): Test => ({ question: question.id, is: 'at-most', number: most });
  if (operator === '>=') return [least(number)];
  if (operator === '<=') return [most(number)];
  if (operator === '=') return [least(number), most(number)];
  if (operator === '>') return isWhole ? [least(Math.floor(number) + 1)] : undefined;
  if (operator === '<') return isWhole ? [most(Math.ceil(number) - 1)] : undefined;
  return undefined;
}
