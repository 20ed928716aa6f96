import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, type Test, testsOf } from '../surveys/conditions.ts';
import { definitionTroubles } from '../surveys/definition-trouble.ts';
import { everyKindSurvey } from '../surveys/every-kind.ts';
import { friendsAndFamilyTest } from '../surveys/friends-and-family.ts';
import { readySurveys } from '../surveys/library/index.ts';
import type { Question } from '../surveys/questions.ts';
import type { SurveyDefinition } from '../surveys/survey.ts';
import { anySurvey } from '../surveys/testing.ts';
import { fromQuestionnaire, type Imported, type LossCode, questionnaireFrom, surveyFromFile } from './index.ts';

const PUBLISHED = { url: 'https://feedback.example.org/survey/1', version: 3, state: 'open' } as const;

function read(value: unknown): Imported {
  const parsed = surveyFromFile(JSON.stringify(value));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ detail }) => detail).join(' '));
  return parsed.value;
}

function refusal(text: string): string {
  const parsed = surveyFromFile(text);
  return parsed.ok ? '' : parsed.errors.map(({ detail }) => detail).join(' ');
}

/** One test says the same joined either way, and a flag that is off the same as none. */
function plainly(question: Question, isShown = true): object {
  const { next: _next, canDecline: _canDecline, showIf, ...rest } = question as Question & { isShuffled?: boolean };
  const { isShuffled: _isShuffled, ...kept } = rest;
  // There is nothing to answer to words alone.
  if (kept.kind === 'information') kept.isRequired = false;
  const on = Object.entries(kept).filter(([, value]) => value !== false && value !== undefined);
  return { ...Object.fromEntries(on), ...(showIf && isShown && { showIf: joined(showIf) }) };
}

function joined(condition: Condition): Condition {
  const isAll = 'all' in condition;
  const tests: Test[] = [];
  for (const test of testsOf(condition)) {
    const same = tests.find(
      (one) =>
        'values' in one &&
        JSON.stringify({ ...one, values: 0 }) === JSON.stringify({ ...test, values: 0 }) &&
        one.is === (isAll ? 'none-of' : 'one-of'),
    );
    if (same && 'values' in same && 'values' in test) same.values = [...same.values, ...test.values];
    else tests.push({ ...test });
  }
  return isAll || tests.length === 1 ? { all: tests } : { any: tests };
}

/** What is left of a survey once what FHIR does not say is gone. */
function sayable(survey: SurveyDefinition, lost: readonly { code: LossCode; question?: string | undefined }[]) {
  const isLost = (code: LossCode, id: string) => lost.some((loss) => loss.code === code && loss.question === id);
  const { thanks: _thanks, scores: _scores, ...rest } = survey;
  return {
    ...rest,
    questions: survey.questions.map((question) => plainly(question, !isLost('condition', question.id))),
  };
}

const asRead = ({ definition }: Imported) => ({
  ...definition,
  questions: definition.questions.map((question) => plainly(question)),
});

describe('a survey as a FHIR Questionnaire, and back', () => {
  it('keeps whatever FHIR can say, and names the rest', () => {
    fc.assert(
      fc.property(anySurvey, (survey) => {
        const { questionnaire, losses } = questionnaireFrom(survey, PUBLISHED);
        const back = read(questionnaire);
        expect(asRead(back)).toEqual(sayable(survey, losses));
        expect(back.losses).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['every kind', everyKindSurvey] as const,
    ...readySurveys.map(({ id, definition }) => [id, definition] as const),
  ])('keeps a survey in its languages: %s', (_, survey) => {
    const { questionnaire, losses } = questionnaireFrom(survey, PUBLISHED);
    const back = read(questionnaire);
    expect(asRead(back)).toEqual(sayable(survey, losses));
    expect(definitionTroubles(back.definition)).toEqual([]);
  });

  it('keeps a rule of several values, of numbers and of a hidden field', () => {
    const text = { en: 'Words' };
    const options = ['a', 'b', 'c'].map((id) => ({ id, text: { en: id } }));
    const rules: Condition[] = [
      { all: [{ question: 'one', is: 'one-of', values: ['a', 'b'] }] },
      {
        all: [
          { question: 'one', is: 'none-of', values: ['a'] },
          { question: 'many', is: 'at-least', number: 3 },
        ],
      },
      {
        any: [
          { question: 'one', is: 'answered' },
          { given: 'ward', is: 'one-of', values: ['seven'] },
        ],
      },
      { all: [{ question: 'grid', row: 'r', is: 'one-of', values: ['a'] }] },
      { all: [{ question: 'agree', is: 'one-of', values: ['no'] }] },
    ];
    const survey: SurveyDefinition = {
      ...{ languages: ['en'], title: text, hidden: ['ward'] },
      questions: [
        { id: 'one', kind: 'choice', text, options },
        { id: 'many', kind: 'number', text, isWhole: true },
        { id: 'grid', kind: 'matrix', text, rows: [{ id: 'r', text }], columns: options },
        { id: 'agree', kind: 'consent', text },
        ...rules.map((showIf, place): Question => ({ id: `shown-${place}`, kind: 'short-text', text, showIf })),
      ],
    };
    const { questionnaire, losses } = questionnaireFrom(survey, PUBLISHED);
    expect(losses).toEqual([]);
    expect(asRead(read(questionnaire))).toEqual(sayable(survey, []));
  });

  it('says what FHIR cannot, each at its question', () => {
    const { losses } = questionnaireFrom(everyKindSurvey, PUBLISHED);
    expect(losses.map(({ code, question = '' }) => `${code} ${question}`.trim())).toEqual([
      ...['thanks', 'scores', 'decline better', 'shuffled what', 'rating-elsewhere overall', 'decline matters'],
      ...['ranking-elsewhere matters', 'jump more', 'consent agree'],
    ]);
  });

  it('names the version that is answered, and how it stands', () => {
    const { questionnaire } = questionnaireFrom(friendsAndFamilyTest as unknown as SurveyDefinition, PUBLISHED);
    expect(questionnaire).toMatchObject({ status: 'active', version: '3', url: PUBLISHED.url, language: 'en' });
    expect(questionnaire.item?.[0]).toMatchObject({ type: 'choice', required: true });
  });
});

/** A Questionnaire as another program would have written it. */
const clinic = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Clinic visit',
  contained: [
    {
      resourceType: 'ValueSet',
      id: 'often',
      compose: {
        include: [
          {
            concept: [
              { code: 'A1', display: 'Often' },
              { code: 'A2', display: 'Seldom' },
            ],
          },
        ],
      },
    },
  ],
  item: [
    {
      linkId: '1',
      type: 'group',
      text: 'Before your visit',
      enableWhen: [],
      item: [
        { linkId: '1.1', type: 'boolean', text: 'Did you get a letter?', required: true },
        {
          linkId: '1.2',
          type: 'choice',
          text: 'How often?',
          answerValueSet: '#often',
          enableWhen: [{ question: '1.1', operator: '=', answerBoolean: true }],
          item: [{ linkId: '1.2.1', type: 'string', text: 'Where?' }],
        },
      ],
    },
    { linkId: '2', type: 'date', text: 'When were you seen?' },
    { linkId: '3', type: 'attachment', text: 'Your letter' },
    { linkId: '4', type: 'choice', text: 'Which ward?', answerValueSet: 'http://example.org/wards' },
    {
      linkId: '5',
      type: 'decimal',
      text: 'Your weight',
      readOnly: true,
      code: [{ system: 'http://loinc.org', code: 'x' }],
    },
    {
      linkId: '6',
      type: 'text',
      text: 'More?',
      initial: [{ valueString: 'Fine' }],
      enableWhen: [{ question: '5', operator: '>', answerDecimal: 90.5 }],
    },
  ],
};

describe('a FHIR Questionnaire of another program', () => {
  const { definition, losses } = read(clinic);

  it('is a heading with its questions, each after the one it was inside', () => {
    expect(definition.questions.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      ...['1 information', '1-1 choice', '1-2 choice', '1-2-1 short-text', '2 month', '4 long-text', '5 number'],
      '6 long-text',
    ]);
    expect(definition.title).toEqual({ en: 'Clinic visit' });
  });

  it('asks whom it asked there, and what is inside a question of nobody else', () => {
    const rule = { all: [{ question: '1-1', is: 'one-of', values: ['yes'] }] };
    const [, , often, where] = definition.questions;
    expect([often?.showIf, where?.showIf]).toEqual([rule, rule]);
    expect(often).toMatchObject({
      options: [
        { id: 'a1', text: { en: 'Often' } },
        { id: 'a2', text: { en: 'Seldom' } },
      ],
    });
  });

  it('names everything that is not as it was', () => {
    expect(losses.map(({ code, question }) => `${code} ${question}`)).toEqual([
      ...['codes 1-2', 'as-month 2', 'dropped 3', 'answers-elsewhere 4', 'only-shown 5', 'codes 5', 'condition 6'],
      'preset 6',
    ]);
  });

  it('names an answer that was chosen beforehand, a number before the words, and units to choose from', () => {
    const yesNo = [{ valueString: 'Yes' }, { valueString: 'No', initialSelected: true }];
    const unit = [
      { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption', valueCoding: { code: 'mg' } },
    ];
    const item = [
      { linkId: 'a', type: 'choice', text: 'A?', answerOption: yesNo },
      { linkId: 'b', type: 'boolean', text: 'B?', prefix: '2.' },
      { linkId: 'c', type: 'quantity', text: 'C?', extension: unit },
      {
        linkId: 'd',
        type: 'choice',
        text: 'D?',
        answerOption: [yesNo[0], { valueString: 'No', initialSelected: false }],
      },
    ];
    expect(read({ ...clinic, item }).losses.map(({ code, question }) => `${code} ${question}`)).toEqual([
      ...['preset a', 'look b', 'limits c'],
    ]);
  });

  it('has no words with markup, and none that are endless', () => {
    const item = [{ linkId: 'a', type: 'text', text: `<b>Tell</b> us ${'x'.repeat(2000)}` }];
    const { definition, losses } = read({ ...clinic, item });
    expect(definition.questions[0]?.text.en).toMatch(/^Tell us x+…$/);
    expect(losses.map(({ code, question }) => `${code} ${question}`)).toEqual(['markup a', 'cut a']);
  });
});

describe('what is no survey', () => {
  it.each([
    [
      'not JSON',
      '<Questionnaire/>',
      'This file is not JSON. Choose a FHIR Questionnaire or a survey of SurveyJS, saved as .json.',
    ],
    [
      'another resource',
      { resourceType: 'Patient' },
      'This is a FHIR Patient. Choose a file with a FHIR R4 Questionnaire.',
    ],
    ['anything else', { a: 1 }, 'This is not a FHIR resource. Choose a file with a FHIR R4 Questionnaire.'],
    ['a list', [], 'This is not a FHIR Questionnaire: a file with one begins with { and says "resourceType".'],
    [
      'no status',
      { resourceType: 'Questionnaire', item: [] },
      'The Questionnaire has no "status". FHIR asks for one: draft, active, retired or unknown.',
    ],
    [
      'an item without a name',
      { ...clinic, item: [{ linkId: 'a', type: 'group', item: [{ type: 'text' }] }] },
      'Item “a”: item 1 has no "linkId".',
    ],
    ['an item without a type', { ...clinic, item: [{ linkId: 'a' }] }, 'Item “a” has no "type".'],
    [
      'an unknown type',
      { ...clinic, item: [{ linkId: 'a', type: 'coding' }] },
      'This is not a FHIR R4 Questionnaire: look at item › 0 › type.',
    ],
    ['nothing to ask', { ...clinic, item: [] }, 'There is no question in this file that a survey here can ask.'],
    [
      'too many questions',
      { ...clinic, item: Array.from({ length: 101 }, (_, at) => ({ linkId: `q${at}`, type: 'text' })) },
      'This file has 101 questions, and a survey has 100 at most. Split it first.',
    ],
  ])('is refused with its mend: %s', (_, value, said) => {
    expect(refusal(typeof value === 'string' ? value : JSON.stringify(value))).toBe(said);
  });

  it('is refused before anything of it is too deep to be read', () => {
    let fhir: object = { linkId: 'end', type: 'text' };
    let panels: object = { type: 'text', name: 'end' };
    for (let depth = 0; depth < 500; depth++) {
      fhir = { linkId: `g${depth}`, type: 'group', item: [fhir] };
      panels = { type: 'panel', name: `p${depth}`, elements: [panels] };
    }
    expect(refusal(JSON.stringify({ ...clinic, item: [fhir] }))).toBe(
      'Its questions are nested more than 20 deep. Flatten them first.',
    );
    expect(refusal(JSON.stringify({ elements: [panels] }))).toBe(
      'Its panels are nested more than 20 deep. Flatten them first.',
    );
  });

  it('never breaks, whatever the JSON', () => {
    const near = fc.record(
      {
        resourceType: fc.constant('Questionnaire'),
        status: fc.constant('draft'),
        item: fc.array(
          fc.record({
            linkId: fc.string(),
            type: fc.constantFrom('text', 'choice', 'group', 'x'),
            item: fc.jsonValue(),
          }),
        ),
      },
      { requiredKeys: ['resourceType', 'status'] },
    );
    const nearJs = fc.record({
      elements: fc.array(
        fc.record({ type: fc.constantFrom('text', 'matrix', 'rating'), name: fc.string(), rows: fc.jsonValue() }),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near, nearJs), (value) => {
        const parsed = surveyFromFile(JSON.stringify(value));
        expect(parsed.ok ? parsed.value.definition.questions.length : parsed.errors.length).toBeGreaterThan(0);
      }),
    );
    expect(fromQuestionnaire(undefined).ok).toBe(false);
  });
});
