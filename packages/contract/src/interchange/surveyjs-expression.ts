import type { Condition, Test } from '../surveys/conditions.ts';
import type { Question } from '../surveys/questions.ts';
import { MOST_TESTS } from './joined.ts';

/** A question with the names of its answers by their values there. */
export interface JsBecame {
  question: Question;
  options: ReadonlyMap<string, string>;
}

/**
 * An expression of SurveyJS as a condition; `false` where a survey cannot say it: brackets, sums, functions, `and` mixed with
 * `or`. Source: https://surveyjs.io/form-library/documentation/design-survey/conditional-logic#expressions.
 */
export function conditionFrom(expression: string, became: ReadonlyMap<string, JsBecame>): Condition | false {
  const words = wordsIn(expression);
  const joins = words?.filter((word) => /^(and|or|&&|\|\|)$/i.test(word)) ?? [];
  const isAny = joins.some((word) => /^(or|\|\|)$/i.test(word));
  if (!words || (isAny && joins.some((word) => /^(and|&&)$/i.test(word)))) return false;
  const tests = clausesIn(words).map((clause) => testsFrom(clause, became));
  if (!tests.every((one) => one !== undefined) || (isAny && tests.some((one) => one.length > 1))) return false;
  const all = tests.flat();
  if (all.length === 0 || all.length > MOST_TESTS) return false;
  return isAny ? { any: all } : { all };
}

const WORD = /\s*(\{[^}]*\}|'[^']*'|"[^"]*"|\[[^\]]*\]|&&|\|\||<>|!=|==|>=|<=|[=<>]|[A-Za-z]+|-?\d+(?:\.\d+)?)/y;

function wordsIn(expression: string): string[] | undefined {
  const words: string[] = [];
  WORD.lastIndex = 0;
  const text = expression.trim();
  while (WORD.lastIndex < text.length) {
    const [, word] = WORD.exec(text) ?? [];
    if (word === undefined) return undefined;
    words.push(word);
  }
  return words;
}

/** What stands between one `and` or `or` and the next. */
function clausesIn(words: readonly string[]): string[][] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (/^(and|or|&&|\|\|)$/i.test(word)) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses;
}

function testsFrom([name = '', verb = '', value]: readonly string[], became: ReadonlyMap<string, JsBecame>) {
  const of = became.get(/^\{(.*)\}$/.exec(name)?.[1]?.trim() ?? '');
  if (!of) return undefined;
  const { id, kind } = of.question;
  const operator = verb.toLowerCase();
  if (value === undefined) {
    if (operator === 'notempty' || operator === 'empty') {
      return [{ question: id, is: operator === 'empty' ? ('unanswered' as const) : ('answered' as const) }];
    }
    return undefined;
  }
  if (kind === 'scale' || kind === 'number') return ofNumber(of.question, operator, Number(value.replace(/['"]/g, '')));
  const values = listIn(value).map((one) => of.options.get(one));
  if (values.length === 0 || !values.every((one) => one !== undefined)) return undefined;
  if (['=', '==', 'equal', 'contains', 'anyof'].includes(operator)) {
    // Of several values `contains` wants each of them.
    if (operator === 'contains') return values.map((one): Test => ({ question: id, is: 'one-of', values: [one] }));
    return values.length === 1 || operator === 'anyof' ? [ofValues(id, 'one-of', values)] : undefined;
  }
  if (['<>', '!=', 'notequal', 'notcontains', 'noneof'].includes(operator)) {
    return values.length === 1 || operator === 'noneof' ? [ofValues(id, 'none-of', values)] : undefined;
  }
  return undefined;
}

const ofValues = (question: string, is: 'one-of' | 'none-of', values: string[]): Test => ({ question, is, values });

function listIn(value: string): string[] {
  const inner = /^\[(.*)\]$/.exec(value)?.[1];
  const parts = inner === undefined ? [value] : inner.split(',');
  return parts.map((part) => part.trim().replace(/^(['"])(.*)\1$/, '$2'));
}

function ofNumber(question: Question, operator: string, number: number): Test[] | undefined {
  if (!Number.isFinite(number)) return undefined;
  const isWhole = question.kind === 'scale' || (question.kind === 'number' && question.isWhole === true);
  const least = (least: number): Test => ({ question: question.id, is: 'at-least', number: least });
  const most = (most: number): Test => ({ question: question.id, is: 'at-most', number: most });
  if (operator === '>=' || operator === 'greaterorequal') return [least(number)];
  if (operator === '<=' || operator === 'lessorequal') return [most(number)];
  if (operator === '=' || operator === '==' || operator === 'equal') return [least(number), most(number)];
  if (!isWhole) return undefined;
  if (operator === '>' || operator === 'greater') return [least(Math.floor(number) + 1)];
  return operator === '<' || operator === 'less' ? [most(Math.ceil(number) - 1)] : undefined;
}
