import { describe, expect, it } from 'vitest';
import { lossInWords, surveyFromFile } from './index.ts';

const HL7 = 'http://hl7.org/fhir/StructureDefinition/';

function read(value: unknown) {
  const parsed = surveyFromFile(JSON.stringify(value));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ detail }) => detail).join(' '));
  return parsed.value;
}

function lossesIn(value: unknown): string[] {
  return read(value).losses.map(({ code, question = 'all', names = [] }) => [code, question, ...names].join(' '));
}

const choice = (answerOption: object[], more = {}) => ({
  linkId: 'q',
  type: 'choice',
  text: 'Who?',
  answerOption,
  ...more,
});
const [YES, NO] = [{ valueString: 'Yes' }, { valueString: 'No' }];
const display = (code: string, text: string, more = {}) => ({
  ...{ linkId: `q-${code}-${text.length}`, type: 'display', text, ...more },
  extension: [{ url: `${HL7}questionnaire-itemControl`, valueCodeableConcept: { coding: [{ code }] } }],
});

describe('what a FHIR Questionnaire says and a survey cannot', () => {
  const asked = (...item: object[]) => ({ resourceType: 'Questionnaire', status: 'draft', title: 'Visit', item });
  const withText = (more: object) => asked({ linkId: 'q', type: 'string', text: 'Who?', ...more });
  const extended = (name: string, more = {}) => withText({ extension: [{ url: HL7 + name, ...more }] });

  it.each<[string, object, string[]]>([
    [
      'a record as an answer',
      asked(choice([YES, NO, { valueReference: { reference: 'Group/1' } }])),
      ['answers-dropped q'],
    ],
    [
      'a record with its name as an answer',
      asked(choice([YES, { valueReference: { reference: 'Practitioner/1', display: 'Dr Roe' } }])),
      ['references q'],
    ],
    [
      'the system of a code',
      asked(choice([{ valueCoding: { system: 'http://snomed.info/sct', code: '1', display: 'Ear' } }, NO])),
      ['codes q'],
    ],
    [
      'the score of an answer',
      asked(choice([{ valueCoding: { code: 'a', extension: [{ url: `${HL7}ordinalValue`, valueDecimal: 1 }] } }, NO])),
      ['scores q'],
    ],
    [
      'an answer that is another’s',
      asked(choice([{ ...YES, extension: [{ url: 'urn:x/colour' }] }, NO])),
      ['settings q colour'],
    ],
    [
      'how a choice looks',
      asked(choice([YES, NO], display('drop-down', 'x', { linkId: 'q', type: 'choice', text: 'Who?' }))),
      ['look q'],
    ],
    [
      'an extension nobody knows',
      extended('questionnaire-usageMode', { valueCode: 'capture' }),
      ['settings q questionnaire-usageMode'],
    ],
    ['ends of what is no number', extended('minValue', { valueInteger: 3 }), ['limits q']],
    ['how often a text is answered', extended('questionnaire-minOccurs', { valueInteger: 3 }), ['limits q']],
    ['what defines it', withText({ definition: 'http://example.org/who' }), ['settings q definition']],
    [
      'the look of its words',
      withText({ _text: { extension: [{ url: `${HL7}rendering-style`, valueString: 'x' }] } }),
      ['look q'],
    ],
    ['words at the ends of no scale', withText({ item: [display('lower', 'Few')] }), ['beside q']],
    ['bold and links', withText({ text: 'Who <b>is</b> <a href="x">it</a>?' }), ['markup q']],
    ['who made it', { ...withText({}), publisher: 'A trust', copyright: 'Theirs' }, ['origin all']],
    ['anything else of the whole', { ...withText({}), implicitRules: 'urn:x' }, ['settings all implicitRules']],
  ])('is named: %s', (_, questionnaire, lost) => {
    expect(lossesIn(questionnaire)).toEqual(lost);
  });

  it('is named of a hidden field too', () => {
    const hidden = {
      linkId: 'ward',
      type: 'string',
      extension: [{ url: `${HL7}questionnaire-hidden`, valueBoolean: true }],
    };
    const item = { ...hidden, initial: [{ valueString: 'Seven' }] };
    expect(lossesIn(asked(item, { linkId: 'q', type: 'text', text: 'Why?' }))).toEqual(['preset ward']);
  });

  it('is named of a table’s rows, and of answers that only some have to be given', () => {
    const row = (linkId: string, more: object) => ({ ...choice([YES, NO], more), linkId });
    const rows = [row('a', { required: true }), row('b', { readOnly: true })];
    const table = { ...display('table', 'x'), linkId: 'q', type: 'group', text: 'Each', item: rows };
    expect(lossesIn(asked(table))).toEqual(['required q', 'only-shown q']);
  });

  it('is named of a list of answers that is only partly there', () => {
    const include = [{ concept: [{ code: 'a' }, { code: 'b' }] }, { system: 'urn:x', filter: [{}] }];
    const contained = [{ resourceType: 'ValueSet', id: 'some', compose: { include } }];
    const item = { linkId: 'q', type: 'choice', text: 'Which?', answerValueSet: '#some' };
    expect(lossesIn({ ...asked(item), contained })).toEqual(['answers-missing q']);
  });

  it('keeps the words of a list’s answers in other languages, and of several helps', () => {
    const designation = [{ language: 'cy', value: 'Clust' }];
    const include = [{ concept: [{ code: 'ear', display: 'Ear', designation }, { code: 'eye' }] }];
    const cy = {
      url: `${HL7}translation`,
      extension: [
        { url: 'lang', valueCode: 'cy' },
        { url: 'content', valueString: 'Un' },
      ],
    };
    const helps = [display('help', 'One.', { _text: { extension: [cy] } }), display('help', 'And two.')];
    const item = { linkId: 'q', type: 'choice', text: 'Which?', answerValueSet: '#some', item: helps };
    const { definition, losses } = read({
      ...asked(item),
      contained: [{ resourceType: 'ValueSet', id: 'some', compose: { include } }],
    });
    expect(definition.questions[0]).toMatchObject({
      help: { en: 'One.\nAnd two.', cy: 'Un' },
      options: [{ text: { en: 'Ear', cy: 'Clust' } }, {}],
    });
    expect(losses).toEqual([]);
  });
});

describe('what a survey of SurveyJS says and ours cannot', () => {
  const asked = (...elements: object[]) => ({ title: 'Visit', elements });
  const withText = (more: object) => asked({ type: 'text', name: 'q', title: 'Who?', ...more });
  const withChoices = (type: string, more: object) =>
    asked({ type, name: 'q', title: 'Who?', choices: ['a', 'b'], ...more });

  it.each<[string, object, string[]]>([
    ['bold and links', asked({ type: 'html', name: 'q', html: '<p>It is <b>nearly</b> done.</p>' }), ['markup q']],
    ['a setting nobody knows', withText({ valueName: 'who', correctOn: 1 }), ['settings q valueName correctOn']],
    ['how it looks', withText({ startWithNewLine: false, width: '50%', titleLocation: 'left' }), ['look q']],
    ['a field for a comment', withChoices('radiogroup', { showCommentArea: true, commentText: 'Why?' }), ['comment q']],
    ['answers that are made there', withChoices('checkbox', { showSelectAllItem: true }), ['answers-missing q']],
    [
      'a rule for one answer',
      withChoices('radiogroup', { choices: ['a', { value: 'b', visibleIf: '{x} = 1' }] }),
      ['answer-rules q'],
    ],
    ['the order of the letters', withChoices('dropdown', { choicesOrder: 'asc' }), ['look q']],
    [
      'a rule for all of a panel',
      asked({ type: 'panel', name: 'p', title: 'Desk', isRequired: true, elements: [{ type: 'text', name: 'q' }] }),
      ['required p'],
    ],
    ['the first day', withText({ inputType: 'date', min: '2026-01-01' }), ['as-month q', 'limits q']],
    ['a text that may be longer', withText({ maxLength: 900 }), ['limits q']],
    ['answers too many to be ranked', withChoices('ranking', { choices: [...'abcdefghijkl'] }), ['as-several q']],
    [
      'the ends of a scale that is none',
      asked({ type: 'rating', name: 'q', rateValues: [1, 2], minRateDescription: 'Bad' }),
      ['beside q'],
    ],
    [
      'a time that is over',
      { ...withText({}), maxTimeToFinish: 60, showProgressBar: 'top' },
      ['settings all maxTimeToFinish', 'look all'],
    ],
    ['thanks that depend', { ...withText({}), completedHtmlOnCondition: [{}] }, ['thanks all']],
  ])('is named: %s', (_, survey, lost) => {
    expect(lossesIn(survey)).toEqual(lost);
  });

  it('is not what stands on its pages, over several fields and in them', () => {
    const items = [{ name: 'first', isRequired: true, inputType: 'number' }, { name: 'second' }];
    const both = { type: 'multipletext', name: 'both', title: 'Both', items };
    const { definition, losses } = read({
      pages: [{ name: 'p', title: 'You', description: 'Now.', elements: [both] }],
    });
    expect(definition.questions).toMatchObject([
      { id: 'p', kind: 'information', text: { en: 'You' }, help: { en: 'Now.' } },
      { id: 'both', kind: 'information', text: { en: 'Both' } },
      { id: 'first', kind: 'number', isRequired: true },
      { id: 'second', kind: 'short-text' },
    ]);
    expect(losses).toEqual([]);
  });

  it('is read also where a text says how many lines it has', () => {
    expect(lossesIn(asked({ type: 'comment', name: 'q', title: 'More?', rows: 5 }))).toEqual(['look q']);
  });

  it('is said in plain words, and settings by their names', () => {
    const [loss] = read(withText({ valueName: 'who', urn: 1 })).losses;
    expect(loss && lossInWords(loss)).toBe('These settings of it could not be kept: valueName, urn.');
  });
});
