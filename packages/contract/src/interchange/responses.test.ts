import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Answers } from '../surveys/answers.ts';
import { everyKindSurvey } from '../surveys/every-kind.ts';
import { answersOnPath, pathThrough } from '../surveys/path.ts';
import type { SurveyDefinition } from '../surveys/survey.ts';
import { anySurvey, goodAnswer } from '../surveys/testing.ts';
import type { FhirItem } from './fhir-model.ts';
import { questionnaireFrom } from './index.ts';
import { ABSENT, type FhirAnswer, type FhirResponseItem, questionnaireResponseFrom } from './to-fhir-response.ts';

const SURVEY = 'https://feedback.example.org/survey/1';
const ABOUT = { url: SURVEY, organisation: 'A81001' };
const kept = (answers: Answers, parts: object = {}) => ({
  ...{ id: '0195f7a0-1c2d-7000-8000-000000000001', version: 3, answers, method: 'tablet' as const, language: 'en' },
  ...{ receivedAt: '2026-11-27T09:00:00.000Z', ...parts },
});

/** Answers as a program reads them that knows the Questionnaire and the response alone. */
function readBack(items: readonly FhirItem[], answered: readonly FhirResponseItem[]): Answers {
  return Object.fromEntries(
    answered.flatMap(({ linkId, answer = [], item: rows, extension = [] }): [string, Answer][] => {
      const item = items.find((one) => one.linkId === linkId);
      if (!item) throw new Error(`The Questionnaire has no ${linkId}`);
      if (extension.some(({ url, valueCode }) => url === ABSENT && valueCode === 'asked-declined'))
        return [[linkId, { declined: true }]];
      if (item.type === 'group') {
        const chosen = (rows ?? []).map((row) => [
          row.linkId.slice(linkId.length + 1),
          row.answer?.[0]?.valueCoding?.code,
        ]);
        return [[linkId, { rows: Object.fromEntries(chosen) }]];
      }
      const values = answer.map((one) => valueIn(item, one));
      return [[linkId, item.repeats ? (values as string[]) : (values[0] as Answer)]];
    }),
  );
}

function valueIn({ type, answerOption = [] }: FhirItem, answer: FhirAnswer): Answer {
  const { valueCoding, valueString, valueBoolean, valueInteger, valueDecimal, valueDate } = answer;
  if (valueCoding) {
    expect(answerOption.map((one) => one.valueCoding?.code)).toContain(valueCoding.code);
    return String(valueCoding.code);
  }
  if (valueString !== undefined) return type === 'open-choice' ? { other: valueString } : valueString;
  return valueBoolean ?? valueInteger ?? valueDecimal ?? String(valueDate);
}

const withAnswers = anySurvey.chain((survey) =>
  fc.tuple(...survey.questions.map((question) => goodAnswer(question))).map((answers): [SurveyDefinition, Answers] => {
    const said = survey.questions.map(({ id }, at) => [id, answers[at]] as const);
    return [survey, Object.fromEntries(said.filter(([, answer]) => answer !== undefined)) as Answers];
  }),
);

test('a response and its Questionnaire say together what was answered, and nothing that was not asked', () => {
  fc.assert(
    fc.property(withAnswers, ([survey, answers]) => {
      const { questionnaire } = questionnaireFrom(survey, { url: SURVEY, version: 3, state: 'open' });
      const response = questionnaireResponseFrom(survey, kept(answers), ABOUT);
      const said = answersOnPath(pathThrough(survey, answers), answers);
      expect(response.questionnaire).toBe(`${questionnaire.url}|${questionnaire.version}`);
      expect(readBack(questionnaire.item ?? [], response.item)).toEqual(said);
    }),
    { numRuns: 300 },
  );
});

test('a response names its organisation, how it was answered, and nobody', () => {
  const answers: Answers = { better: { other: 'The lift' }, easy: 7, overall: 'good', when: '2026-10' };
  const given = { tag: 'poster' };
  const response = questionnaireResponseFrom(
    everyKindSurvey,
    kept(answers, { given, service: 'eyes', language: 'cy' }),
    ABOUT,
  );
  expect(response).toMatchObject({
    ...{ resourceType: 'QuestionnaireResponse', status: 'completed', questionnaire: `${SURVEY}|3`, language: 'cy' },
    meta: {
      tag: [
        { system: 'https://fhir.nhs.uk/Id/ods-organization-code', code: 'A81001' },
        { system: 'urn:hearback:method', code: 'tablet' },
        { system: 'urn:hearback:service', code: 'eyes' },
      ],
    },
  });
  expect(response.item.slice(0, 3)).toEqual([
    { linkId: 'tag', answer: [{ valueString: 'poster' }] },
    { linkId: 'better', text: 'A allai unrhyw beth fod wedi bod yn well?', answer: [{ valueString: 'The lift' }] },
    { linkId: 'easy', text: 'How easy was it to get an appointment?', answer: [{ valueInteger: 7 }] },
  ]);
  for (const name of ['subject', 'author', 'source', 'encounter']) expect(response).not.toHaveProperty(name);
});
