// @vitest-environment jsdom
import type { Condition, QuestionKind, SurveyDefinition } from '@hearback/contract/surveys';
import { definitionTroubles } from '@hearback/contract/surveys';
import { newId } from '@hearback/sdk';
import { expect, test } from 'vitest';
import { keptSurvey } from '../testing/small-platform-surveys.ts';
import { bench } from '../testing/test-ports.ts';
import { BuilderModel } from './builder.model.ts';
import { joinedBy, subjectAfter, subjectsFor, testOf, waysOf } from './conditions.ts';
import { newQuestion } from './edits.ts';
import { kindNames, messages } from './question.messages.ts';
import { conditionInWords, jumpInWords } from './sentences.ts';
import { SurveyModel } from './survey.model.ts';
import { troublesOf } from './troubles.ts';

const en = (text: string) => ({ en: text });
const option = (id: string, text: string) => ({ id, text: en(text) });
const VISIT: SurveyDefinition = {
  languages: ['en'],
  title: en('Your visit'),
  hidden: ['ward'],
  scores: [{ id: 'calm', name: 'Calm', parts: [{ question: 'ease', times: 1 }] }],
  questions: [
    {
      kind: 'choice',
      id: 'how',
      text: en('How did you come?'),
      options: [option('bus', 'By bus'), option('car', 'By car')],
    },
    { kind: 'scale', id: 'ease', text: en('How easy was it?'), from: 0, to: 10 },
    { kind: 'long-text', id: 'more', text: en('What else?') },
  ],
};

async function building() {
  const { ports, platform } = await bench();
  const id = newId();
  platform.surveys.set(id, keptSurvey(id, VISIT));
  const survey = new SurveyModel(ports, id);
  await survey.load();
  const builder = new BuilderModel(survey);
  const ids = () => survey.draft.value?.definition.questions.map((question) => question.id);
  return { survey, builder, ids };
}

test('questions are added, moved, copied, removed and brought back, and each is said', async () => {
  const { survey, builder, ids } = await building();
  builder.add('consent');
  expect([ids()?.length, builder.said.value, builder.opened.value]).toEqual([4, messages.added(4), 'question-4']);
  builder.move('question-4', 0);
  expect([ids()?.[0], builder.said.value]).toEqual(['question-4', messages.movedTo(1, 4)]);
  builder.move('question-4', -1);
  expect(ids()?.[0]).toBe('question-4');
  builder.copy('how');
  expect(ids()).toEqual(['question-4', 'how', 'question-5', 'ease', 'more']);
  builder.remove('ease');
  expect(builder.said.value).toBe(messages.removed('“How easy was it?”'));
  expect(survey.troubles.value.map(({ text }) => text)).toContain(
    'It asks about a question that is gone. Choose another one, or remove the rule.',
  );
  builder.bringBack();
  expect(ids()).toEqual(['question-4', 'how', 'question-5', 'ease', 'more']);
});

test('the last question cannot be removed', async () => {
  const { builder, ids } = await building();
  for (const id of ['how', 'ease', 'more']) builder.remove(id);
  expect(ids()).toEqual(['more']);
});

test.each<[Condition, string]>([
  [{ all: [{ question: 'how', is: 'one-of', values: ['bus', 'car'] }] }, '“How did you come?” is “By bus” or “By car”'],
  [
    {
      any: [
        { question: 'ease', is: 'at-least', number: 7 },
        { given: 'ward', is: 'none-of', values: ['a1'] },
      ],
    },
    '“How easy was it?” is at least 7 or the hidden field “ward” is none of “a1”',
  ],
  [
    {
      all: [
        { question: 'more', is: 'answered' },
        { score: 'calm', is: 'at-most', number: 2 },
      ],
    },
    '“What else?” was answered and the score “Calm” is at most 2',
  ],
])('a rule is a plain sentence: %o', (condition, words) => {
  expect(conditionInWords(condition, VISIT)).toBe(words);
});

test('a way onward is a plain sentence', () => {
  expect(jumpInWords({ to: 'end' }, VISIT)).toBe('It leads on to the end.');
  expect(jumpInWords({ to: 'more', if: { all: [{ question: 'how', is: 'unanswered' }] } }, VISIT)).toBe(
    'Where “How did you come?” was not answered, it leads on to “What else?”.',
  );
});

test('a rule for what follows a question begins with that question, and after words alone with an earlier one', () => {
  const words = newQuestion('information', VISIT);
  const survey: SurveyDefinition = { ...VISIT, questions: [...VISIT.questions, words] };
  expect(survey.questions.map((question) => subjectAfter(question, survey))).toEqual([
    ...['question:how', 'question:ease', 'question:more', 'question:how'],
  ]);
});

test('every rule that is offered is one that a survey may have', () => {
  const kinds = (Object.keys(kindNames) as QuestionKind[]).filter((kind) => kind !== 'information');
  for (const kind of kinds) {
    const before = { ...newQuestion(kind, VISIT), id: 'before', text: en('Before?'), canDecline: true };
    const worded = JSON.parse(JSON.stringify(before).replaceAll('"text":{}', '"text":{"en":"x"}'));
    const definition = { ...VISIT, questions: [worded, ...VISIT.questions] } as SurveyDefinition;
    for (const subject of subjectsFor(definition, 4)) {
      for (const way of waysOf(subject, definition)) {
        const showIf = joinedBy({ all: [testOf(subject, definition, way)] }, 'any');
        const last = { kind: 'long-text' as const, id: 'last', text: en('Last?'), showIf };
        const troubles = definitionTroubles({ ...definition, questions: [...definition.questions, last] });
        expect([kind, subject, way, troubles.filter(({ code }) => code !== 'unreachable')]).toEqual([
          kind,
          subject,
          way,
          [],
        ]);
      }
    }
  }
});

test('what keeps a survey from being opened is said at its question, with the mend', () => {
  const [first, second, third] = VISIT.questions;
  const wrong = { ...VISIT, questions: [first, { ...second, next: [{ to: 'how' }] }, third] } as SurveyDefinition;
  expect(troublesOf(wrong, 'survey')).toEqual([
    {
      field: 'question-ease',
      text: 'It leads back to “How did you come?”. Lead on to a later question, or to the end.',
    },
  ]);
});

test('a hidden field that was removed comes back once, also after something else was changed', async () => {
  const { survey } = await building();
  const saved = survey.draft.value;
  survey.edit(({ hidden: _, ...rest }) => rest);
  expect([survey.removed.value, survey.wanted.value]).toEqual(['the hidden field “ward”', ['bring-back']]);
  survey.edit((now) => ({ ...now, title: en('Visit') }));
  survey.bringBack();
  expect(survey.draft.value).toEqual({ ...saved, definition: { ...VISIT, title: en('Visit') } });
  expect([survey.removed.value, survey.said.value]).toEqual([undefined, 'It is back: the hidden field “ward”']);
});
