import { describe, expect, it } from 'vitest';
import { definitionTroubles } from '../surveys/definition-trouble.ts';
import { lossInWords, surveyFromFile } from './index.ts';

function read(value: unknown) {
  const parsed = surveyFromFile(JSON.stringify(value));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ detail }) => detail).join(' '));
  return parsed.value;
}

const visit = {
  title: { default: 'Your visit', cy: 'Eich ymweliad' },
  description: 'Two minutes.',
  completedHtml: '<h3>Thank you</h3><p>We read every answer.</p>',
  pages: [
    {
      name: 'page1',
      elements: [
        { type: 'radiogroup', name: 'seen', title: 'Were you seen on time?', isRequired: true, choices: ['Yes', 'No'] },
        {
          type: 'checkbox',
          name: 'why',
          title: 'What held you up?',
          visibleIf: "{seen} = 'No'",
          choices: [
            { value: 1, text: 'Parking' },
            { value: 2, text: { default: 'The queue', cy: 'Y ciw' } },
          ],
          choicesOrder: 'random',
          showOtherItem: true,
          showNoneItem: true,
          maxSelectedChoices: 2,
        },
        { type: 'rating', name: 'easy', title: 'How easy was it?', rateMax: 10, minRateDescription: 'Hard' },
      ],
    },
    {
      name: 'page2',
      visibleIf: '{easy} < 5 and {why} notempty',
      elements: [
        { type: 'comment', name: 'more', title: 'Tell us more about {seen}', maxLength: 300, defaultValue: 'Nothing' },
        { type: 'text', inputType: 'number', name: 'minutes', min: 0, max: 600, validators: [{ type: 'numeric' }] },
        { type: 'text', inputType: 'date', name: 'day', title: 'When?' },
        { type: 'panel', name: 'desk', title: 'At the desk', elements: [{ type: 'boolean', name: 'kind' }] },
        {
          type: 'matrix',
          name: 'staff',
          columns: ['Well', 'Badly'],
          rows: [{ value: 'nurse', text: 'The nurse' }],
          visibleIf: '{kind} = true or {kind} empty',
        },
        { type: 'ranking', name: 'order', choices: ['a', 'b', 'c'] },
        { type: 'file', name: 'upload' },
        { type: 'multipletext', name: 'both', items: [{ name: 'first' }, { name: 'second', title: 'And then?' }] },
        { type: 'html', name: 'words', html: '<p>Nearly <b>done</b>.</p>' },
        { type: 'text', name: 'sum', visibleIf: '({minutes} + 2) > 5' },
      ],
    },
  ],
};

describe('a survey of SurveyJS', () => {
  const { definition, losses } = read(visit);
  const of = (id: string) => definition.questions.find((question) => question.id === id);

  it('has its questions one after the other, in its languages', () => {
    expect(definition.questions.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      ...['seen choice', 'why choices', 'easy scale', 'more long-text', 'minutes number', 'day month'],
      ...['desk information', 'kind choice', 'staff matrix', 'order ranking', 'first short-text', 'second short-text'],
      ...['words information', 'sum short-text'],
    ]);
    expect(definition).toMatchObject({
      languages: ['en', 'cy'],
      title: { en: 'Your visit', cy: 'Eich ymweliad' },
      introduction: { en: 'Two minutes.' },
      thanks: { en: 'Thank you\nWe read every answer.' },
    });
    expect(definitionTroubles(definition)).toEqual([]);
  });

  it('keeps answers with what may be chosen of them', () => {
    expect(of('why')).toMatchObject({
      options: [
        { id: '1', text: { en: 'Parking' } },
        { id: '2', text: { en: 'The queue', cy: 'Y ciw' } },
        { id: 'none', text: { en: 'None' } },
      ],
      ...{ alone: ['none'], hasOther: true, isShuffled: true, most: 2 },
    });
    expect(of('easy')).toMatchObject({ from: 1, to: 10, low: { en: 'Hard' } });
    expect(of('minutes')).toMatchObject({ from: 0, to: 600, text: { en: 'minutes' } });
    expect(of('words')?.text.en).toBe('Nearly done.');
  });

  it('asks whom it asked there, by page too', () => {
    const page = [
      { question: 'easy', is: 'at-most', number: 4 },
      { question: 'why', is: 'answered' },
    ];
    expect(of('why')?.showIf).toEqual({ all: [{ question: 'seen', is: 'one-of', values: ['no'] }] });
    expect(of('more')?.showIf).toEqual({ all: page });
    expect(of('kind')?.showIf).toEqual({ all: page });
    expect(of('sum')?.showIf).toBeUndefined();
  });

  it('names everything that is not as it was', () => {
    expect(losses.map(({ code, question }) => `${code} ${question}`)).toEqual([
      ...['preset more', 'inserted more', 'limits minutes', 'as-month day', 'condition staff', 'dropped upload'],
      ...['markup words', 'condition sum', 'markup undefined'],
    ]);
    for (const loss of losses) expect(lossInWords(loss)).toMatch(/^[^{}]+\.$/);
  });
});
