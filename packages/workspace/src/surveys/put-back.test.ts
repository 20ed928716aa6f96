import type { SurveyDefinition } from '@hearback/contract/surveys';
import { readySurveys } from '@hearback/contract/surveys/library';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addLanguage,
  type Edit,
  insertQuestion,
  moveQuestion,
  newQuestion,
  removeLanguage,
  translate,
} from './edits.ts';
import { putBack } from './put-back.ts';
import { removalIn } from './removal.ts';

const en = (text: string) => ({ en: text });
const option = (id: string) => ({ id, text: en(id) });
const rule = (number: number) => ({ question: 'scale', is: 'at-least' as const, number });
const picture = { path: '/p', width: 1, height: 1 };
const FULL = {
  languages: ['en', 'cy'],
  title: { en: 'Visit', cy: 'Ymweliad' },
  hidden: ['ward', 'day'],
  scores: [{ id: 'calm', name: 'Calm', parts: [{ question: 'scale', times: 1 }] }],
  questions: [
    { kind: 'scale', id: 'scale', text: { en: 'Calm?', cy: 'Tawel?' }, from: 0, to: 10 },
    {
      ...{ kind: 'choices', id: 'many', text: en('Which?'), options: ['a', 'b', 'c'].map(option), alone: ['c'] },
      showIf: { all: [rule(1), rule(2)] },
      next: [{ to: 'end', if: { any: [rule(3), rule(3)] } }, { to: 'end' }],
    },
    { kind: 'pictures', id: 'seen', text: en('Seen?'), options: [{ ...option('d'), picture }, option('e')] },
    { kind: 'matrix', id: 'grid', text: en('Ways?'), rows: ['r', 's'].map(option), columns: ['x', 'y'].map(option) },
  ],
} as unknown as SurveyDefinition;

/** Takes out the part that a path leads to. */
function without(whole: unknown, [name = '', ...rest]: readonly (string | number)[]): unknown {
  if (Array.isArray(whole)) {
    return rest.length === 0
      ? whole.toSpliced(Number(name), 1)
      : whole.with(Number(name), without(whole[Number(name)], rest));
  }
  const { [name]: part, ...others } = whole as Record<string, unknown>;
  if (rest.length === 0) return others;
  return Object.fromEntries(
    Object.entries(whole as object).map(([key, value]) => [key, key === name ? without(part, rest) : value]),
  );
}

const many = ['questions', 1] as const;
const parts: [string, readonly (string | number)[]][] = [
  ['“Which?”', many],
  ['the hidden field “ward”', ['hidden', 0]],
  ['the score “Calm”', ['scores', 0]],
  ['answer “b”', [...many, 'options', 1]],
  ['the picture of answer “d”', ['questions', 2, 'options', 0, 'picture']],
  ['row “r”', ['questions', 3, 'rows', 0]],
  ['column “y”', ['questions', 3, 'columns', 1]],
  ['rule 2 of “Which?”', [...many, 'showIf', 'all', 1]],
  ['way 1 of “Which?”', [...many, 'next', 0]],
  ['rule 2 of way 1 of “Which?”', [...many, 'next', 0, 'if', 'any', 1]],
  ['“Calm?” in the score “Calm”', ['scores', 0, 'parts', 0]],
];
const removals: [string, Edit][] = [
  ...parts.map(([name, path]): [string, Edit] => [name, (now) => without(now, path) as SurveyDefinition]),
  ['Welsh with all its words', removeLanguage('cy')],
];

test.each(removals)('%s is named as it is taken out, and comes back as it was', (name, remove) => {
  const after = remove(FULL);
  expect(removalIn(FULL, after)?.name).toBe(name);
  expect(JSON.stringify(putBack({ before: FULL, after, now: after }))).toBe(JSON.stringify(FULL));
});

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>((now) => insertQuestion(newQuestion('consent', now), now.questions.length)(now)),
  fc.constantFrom('pl', 'ur').map(addLanguage),
  fc.string({ minLength: 1 }).map((words) => translate('/title', 'en', words)),
  fc.string({ minLength: 1 }).map((words) => translate('/questions/0/text', 'en', words)),
);

test('what was edited meanwhile stays, and what was taken out is there beside it', () => {
  const anyRemoval = fc.constantFrom(...removals.map(([, remove]) => remove));
  fc.assert(
    fc.property(anyRemoval, fc.array(anyEdit, { maxLength: 6 }), (remove, edits) => {
      const edited = (from: SurveyDefinition) => edits.reduce((now, edit) => edit(now), from);
      const after = remove(FULL);
      const ids = ({ questions }: SurveyDefinition) => questions.map(({ id }) => id).filter((id) => !/-\d$/.test(id));
      const back = putBack({ before: FULL, after, now: edited(after) });
      const named = (survey: SurveyDefinition) => survey.questions.filter(({ id }) => ids(FULL).includes(id));
      expect(named(back)).toEqual(named(edited(FULL)));
      expect({ ...back, questions: [], languages: [...back.languages].sort() }).toEqual({
        ...edited(FULL),
        ...{ questions: [], languages: [...edited(FULL).languages].sort() },
      });
      expect(back.questions).toHaveLength(edited(FULL).questions.length);
    }),
  );
});

test('a question comes back beside those that it stood with, wherever they were moved', () => {
  const ready = fc.constantFrom(...readySurveys.map(({ definition }) => definition));
  fc.assert(
    fc.property(ready, fc.nat(9), fc.nat(9), fc.nat(9), (before, which, from, to) => {
      const gone = before.questions[which % before.questions.length];
      const after = { ...before, questions: before.questions.filter((one) => one !== gone) };
      const now = moveQuestion(after.questions[from % after.questions.length]?.id ?? '', to)(after);
      const back = putBack({ before, after, now });
      expect(back.questions.filter(({ id }) => id !== gone?.id)).toEqual(now.questions);
      expect(back.questions).toContainEqual(gone);
    }),
  );
});

test('an answer whose question is gone stays away; one whose name was taken meanwhile gets another', () => {
  const after = without(FULL, [...many, 'options', 2]) as SurveyDefinition;
  const bare = without(after, many) as SurveyDefinition;
  expect(putBack({ before: FULL, after, now: bare })).toEqual(bare);
  const list = { options: [option('a'), option('b'), { id: 'c', text: en('New') }] };
  const question = { ...after.questions[1], ...list } as SurveyDefinition['questions'][number];
  const back = putBack({ before: FULL, after, now: { ...after, questions: after.questions.with(1, question) } });
  expect(back.questions[1]).toMatchObject({ options: [{ id: 'a' }, { id: 'b' }, { id: 'c-2' }, { id: 'c' }] });
});
