import fc from 'fast-check';
import type { Answer } from './answers.ts';
import type { Condition, Test } from './conditions.ts';
import { valuesOf } from './definition-trouble.ts';
import type { Jump, Option, Question } from './questions.ts';
import type { SurveyDefinition } from './survey.ts';

const en = (text: string) => ({ en: text });
const options = (count: number): Option[] =>
  Array.from({ length: count }, (_, place) => ({ id: `o${place}`, text: en(`Option ${place}`) }));
const maybe = fc.boolean();

/** A question of any kind, without logic. */
function anyQuestion(id: string): fc.Arbitrary<Question> {
  const base = { id, text: en(`Question ${id}?`) };
  const flags = fc.record({ isRequired: maybe, canDecline: maybe });
  const several = fc.record({ count: fc.integer({ min: 2, max: 4 }), hasOther: maybe });
  const of = (kind: fc.Arbitrary<object>) =>
    fc.tuple(flags, kind).map(([common, own]) => ({ ...base, ...common, ...own }) as unknown as Question);
  return fc.oneof(
    of(several.map(({ count, hasOther }) => ({ kind: 'choice', options: options(count), hasOther }))),
    of(
      several.map(({ count, hasOther }) => ({
        kind: 'choices',
        options: options(count),
        hasOther,
        least: 1,
        most: count,
        alone: ['o0'],
      })),
    ),
    of(fc.constantFrom({ from: 0, to: 10 }, { from: 1, to: 5 }).map((ends) => ({ kind: 'scale', ...ends }))),
    of(several.map(({ count }) => ({ kind: 'rating', options: options(count) }))),
    of(
      several.map(({ count }) => ({
        kind: 'matrix',
        rows: options(count).map((row) => ({ ...row, id: `r${row.id}` })),
        columns: options(3),
      })),
    ),
    of(several.map(({ count }) => ({ kind: 'ranking', options: options(count) }))),
    of(fc.constant({ kind: 'short-text', longest: 40 })),
    of(fc.constant({ kind: 'long-text' })),
    of(fc.constant({ kind: 'number', from: -5, to: 50, isWhole: true })),
    of(fc.constant({ kind: 'month', from: '2020-01' })),
    of(fc.constant({ kind: 'consent' })),
    of(fc.constant({ kind: 'information' })),
    of(several.map(({ count }) => ({ kind: 'pictures', options: options(count), most: count }))),
  );
}

/** A test of one of the questions, or nothing where they cannot be tested. */
function anyTest(before: readonly Question[]): fc.Arbitrary<Test> | undefined {
  const tests = before.flatMap((question): fc.Arbitrary<Test>[] => {
    const values = valuesOf(question);
    const isOneOf = fc.constantFrom('one-of' as const, 'none-of' as const);
    const answered = fc
      .constantFrom('answered' as const, 'unanswered' as const)
      .map((is): Test => ({ question: question.id, is }));
    if (question.kind === 'scale' || question.kind === 'number') {
      const is = fc.constantFrom('at-least' as const, 'at-most' as const);
      return [
        answered,
        fc
          .tuple(is, fc.integer({ min: 0, max: 5 }))
          .map(([how, number]): Test => ({ question: question.id, is: how, number })),
      ];
    }
    if (values.length === 0) return [answered];
    const row = question.kind === 'matrix' ? { row: question.rows[0]?.id as string } : {};
    const some = fc.subarray([...values], { minLength: 1 });
    return [
      answered,
      fc.tuple(isOneOf, some).map(([is, chosen]): Test => ({ question: question.id, ...row, is, values: chosen })),
    ];
  });
  return tests.length > 0 ? fc.oneof(...tests) : undefined;
}

function anyCondition(before: readonly Question[]): fc.Arbitrary<Condition | undefined> {
  const test = anyTest(before);
  if (!test) return fc.constant(undefined);
  const tests = fc.array(test, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc.constant(undefined),
    tests.map((all) => ({ all })),
    tests.map((any) => ({ any })),
  );
}

function anyJumps(questions: readonly Question[], place: number): fc.Arbitrary<Jump[]> {
  const onward = [...questions.slice(place + 1).map(({ id }) => id), 'end'];
  const jump = fc.tuple(anyCondition(questions.slice(0, place + 1)), fc.constantFrom(...onward));
  return fc.array(
    jump.map(([when, to]) => (when ? { if: when, to } : { to })),
    { maxLength: 2 },
  );
}

/** A survey of one to seven questions whose logic leads onward only; some of its questions may be out of reach. */
export const anySurvey: fc.Arbitrary<SurveyDefinition> = fc
  .integer({ min: 1, max: 7 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => anyQuestion(`q${place}`))))
  .chain((questions) =>
    fc.tuple(
      ...questions.map((question, place) =>
        fc
          .tuple(anyCondition(questions.slice(0, place)), anyJumps(questions, place))
          .map(([showIf, next]): Question => {
            const logic = { ...(showIf ? { showIf } : {}), ...(next.length > 0 ? { next } : {}) };
            return { ...question, ...logic };
          }),
      ),
    ),
  )
  .map((questions) => ({ languages: ['en'], title: en('A survey'), questions }));

/** An answer that a form for this question could give; nothing where it may be passed over. */
export function goodAnswer(question: Question): fc.Arbitrary<Answer | undefined> {
  const passed = question.isRequired && question.kind !== 'information' ? [] : [fc.constant(undefined)];
  const declined = question.canDecline ? [fc.constant<Answer>({ declined: true })] : [];
  const said = saidTo(question);
  return fc.oneof(...passed, ...declined, ...(said ? [said] : []));
}

function saidTo(question: Question): fc.Arbitrary<Answer> | undefined {
  const ids = 'options' in question ? question.options.map(({ id }) => id) : [];
  const other = fc.constant({ other: 'Something else' });
  switch (question.kind) {
    case 'choice':
      return question.hasOther ? fc.oneof(fc.constantFrom(...ids), other) : fc.constantFrom(...ids);
    case 'rating':
      return fc.constantFrom(...ids);
    case 'choices':
      return fc.oneof(fc.constant<string[]>(['o0']), fc.subarray(ids.slice(1), { minLength: 1 }));
    case 'pictures':
      return fc.subarray(ids, { minLength: 1 });
    case 'ranking':
      return fc.shuffledSubarray(ids, { minLength: ids.length });
    case 'scale':
      return fc.integer({ min: question.from, max: question.to });
    case 'number':
      return fc.integer({ min: -5, max: 50 });
    case 'matrix':
      return fc
        .tuple(
          ...question.rows.map(({ id }) =>
            fc.constantFrom(...question.columns.map((column) => [id, column.id] as const)),
          ),
        )
        .map((rows) => ({ rows: Object.fromEntries(rows) }));
    case 'month':
      return fc.constantFrom('2020-01', '2026-11');
    case 'consent':
      return question.isRequired ? fc.constant(true) : fc.boolean();
    case 'information':
      return undefined;
    default:
      return fc.constantFrom('Fine.', 'It took a while.');
  }
}
