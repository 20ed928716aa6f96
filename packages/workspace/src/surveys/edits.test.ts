import { parseBody, SurveyDefinition as Shape } from '@hearback/contract';
import { definitionTroubles, type QuestionKind, type SurveyDefinition } from '@hearback/contract/surveys';
import { readySurveys } from '@hearback/contract/surveys/library';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addLanguage,
  changeQuestion,
  copyOf,
  type Edit,
  insertQuestion,
  missingIn,
  moveQuestion,
  newQuestion,
  removeLanguage,
  removeQuestion,
  translate,
  wordsOf,
} from './edits.ts';
import { kindNames } from './question.messages.ts';

const kinds = Object.keys(kindNames) as QuestionKind[];
const anySurvey = fc.constantFrom(...readySurveys.map(({ definition }) => definition));

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...kinds), fc.nat(9)).map(
    ([kind, at]): Edit =>
      (now) =>
        insertQuestion(newQuestion(kind, now), at)(now),
  ),
  fc.tuple(fc.nat(9), fc.nat(9)).map(
    ([from, to]): Edit =>
      (now) =>
        moveQuestion(idAt(now, from), to)(now),
  ),
  fc.nat(9).map(
    (at): Edit =>
      (now) =>
        now.questions.length > 1 ? removeQuestion(idAt(now, at))(now) : now,
  ),
  fc.nat(9).map(
    (at): Edit =>
      (now) => {
        const question = now.questions[at % now.questions.length];
        return question ? insertQuestion(copyOf(question, now), at)(now) : now;
      },
  ),
  fc.tuple(fc.nat(9), fc.boolean()).map(
    ([at, isRequired]): Edit =>
      (now) =>
        changeQuestion(idAt(now, at), { isRequired: isRequired || undefined })(now),
  ),
  fc.constantFrom('pl', 'cy', 'ur').map(addLanguage),
  fc.constantFrom('pl', 'cy', 'en').map(removeLanguage),
);

function idAt({ questions }: SurveyDefinition, at: number): string {
  return questions[at % questions.length]?.id ?? '';
}

test('whatever is changed, a survey can be kept, and no two questions have one name', () => {
  fc.assert(
    fc.property(anySurvey, fc.array(anyEdit, { maxLength: 12 }), (survey, edits) => {
      const after = edits.reduce((now, edit) => edit(now), survey);
      expect(parseBody(Shape, after).ok).toBe(true);
      expect(new Set(after.questions.map(({ id }) => id)).size).toBe(after.questions.length);
    }),
  );
});

test('a question that is moved takes all the others along in their order, and back again', () => {
  fc.assert(
    fc.property(anySurvey, fc.nat(9), fc.nat(9), (survey, from, to) => {
      const id = idAt(survey, from);
      const at = survey.questions.findIndex((question) => question.id === id);
      const moved = moveQuestion(id, to)(survey);
      const others = ({ questions }: SurveyDefinition) => questions.filter((question) => question.id !== id);
      expect(others(moved)).toEqual(others(survey));
      expect(moved.questions.findIndex((question) => question.id === id)).toBe(
        Math.min(to, survey.questions.length - 1),
      );
      expect(moveQuestion(id, at)(moved)).toEqual(survey);
    }),
  );
});

test('a removed question comes back as it was, with the rules that ask about it', () => {
  for (const { definition } of readySurveys) {
    for (const [at, question] of definition.questions.entries()) {
      if (definition.questions.length < 2) continue;
      const without = removeQuestion(question.id)(definition);
      expect(insertQuestion(question, at)(without)).toEqual(definition);
    }
  }
});

test('every text can be written in another language, until nothing is missing', () => {
  fc.assert(
    fc.property(anySurvey, (survey) => {
      const begun = addLanguage('pl')(survey);
      expect(missingIn(begun, 'pl')).toBe(wordsOf(survey).length);
      const done = wordsOf(begun).reduce((now, { pointer }) => translate(pointer, 'pl', `pl ${pointer}`)(now), begun);
      expect(missingIn(done, 'pl')).toBe(0);
      expect(definitionTroubles(done)).toEqual([]);
      expect(removeLanguage('pl')(done)).toEqual(survey);
    }),
  );
});

test('the first language cannot be taken out', () => {
  const [{ definition } = { definition: {} as SurveyDefinition }] = readySurveys;
  expect(removeLanguage('en')(definition)).toBe(definition);
});
