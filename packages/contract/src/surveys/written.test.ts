import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyKindSurvey } from './every-kind.ts';
import { anySurvey, goodAnswer } from './testing.ts';
import { isCutFrom, shownAnswers, TAKEN_OUT, withoutParts, writtenDecisionErrors, writtenIn } from './written-rules.ts';

const anyText = fc.oneof(fc.string(), fc.stringMatching(/^[a-c .\n]{0,30}$/));
const anyParts = fc.array(fc.tuple(fc.nat(40), fc.nat(15)).map(([start, by]) => ({ start, end: start + by })));

describe('words that are taken out of a text', () => {
  it('leave a text that is cut from it, as long as something is left', () => {
    fc.assert(
      fc.property(anyText, anyParts, (text, parts) => {
        const within = parts.map(({ start, end }) => ({
          start: Math.min(start, text.length),
          end: Math.min(end, text.length),
        }));
        const cut = withoutParts(text, within);
        fc.pre(cut.replaceAll(TAKEN_OUT, '').trim() !== '');
        expect(isCutFrom(text, cut)).toBe(true);
      }),
    );
  });

  it('take nothing with them that was not named, and name each place once', () => {
    expect(withoutParts('Nurse Joy Sen was kind.', [{ start: 6, end: 13 }])).toBe('Nurse […] was kind.');
    const touching = [
      { start: 6, end: 9 },
      { start: 9, end: 13 },
      { start: 7, end: 8 },
    ];
    expect(withoutParts('Nurse Joy Sen was kind.', touching)).toBe('Nurse […] was kind.');
  });

  it.each([
    ['The nurse was kind.', 'The nurse was kind.', true],
    ['The nurse was kind.', 'The  nurse\nwas kind.', true],
    ['The nurse was kind.', '[…] was kind.', true],
    ['The nurse was kind.', 'The […] kind.', true],
    ['The nurse was kind.', 'The nurse was […]', true],
    ['The nurse was kind.', 'The nurse was', false],
    ['The nurse was kind.', 'was kind.', false],
    ['The nurse was kind.', 'The nurse was very kind.', false],
    ['The nurse was kind.', 'kind […] The', false],
    ['The nurse was kind.', 'The nurse was not […] kind.', false],
    ['aba', 'aba […] a', false],
    ['The nurse was kind.', '[…]', false],
    ['The nurse was kind.', '[…] […]', false],
  ])('of “%s”: “%s” is %s', (text, cut, is) => {
    expect(isCutFrom(text, cut)).toBe(is);
  });
});

describe('a decision', () => {
  const one = { text: 'Nurse Joy was kind.', mayBeShown: true };
  it.each([
    [{ verdict: 'show' }, one, []],
    [{ verdict: 'show', text: 'Nurse […] was kind.' }, one, []],
    [{ verdict: 'keep-back' }, one, []],
    [{ verdict: 'show', text: 'Nurse […] was unkind.' }, one, ['/text']],
    [{ verdict: 'keep-back', text: 'Nurse […] was kind.' }, one, ['/text']],
    [{ verdict: 'show' }, { ...one, mayBeShown: false }, ['/verdict']],
    [{ verdict: 'keep-back' }, { ...one, mayBeShown: false }, []],
  ] as const)('%j of %j is wrong at %j', (decision, written, pointers) => {
    const errors = writtenDecisionErrors({ version: 1, ...decision }, written);
    expect(errors.map(({ pointer }) => pointer)).toEqual(pointers);
  });
});

describe('what is written in answers', () => {
  it('is every text, and what stands beside options', () => {
    const answers = { better: { other: 'The lift' }, why: 'It was broken.', overall: 'good', easy: 3 };
    expect(writtenIn(everyKindSurvey, answers).map(({ text }) => text)).toContain('The lift');
    const asked = [
      { id: 'a', kind: 'long-text', text: { en: 'a' } },
      { id: 'b', kind: 'choices', text: { en: 'b' }, options: [{ id: 'x', text: { en: 'x' } }], hasOther: true },
      { id: 'c', kind: 'short-text', text: { en: 'c' }, canDecline: true },
    ] as const;
    const given = { a: 'One', b: ['x', { other: 'Two' }], c: { declined: true } } as const;
    const questions = asked as unknown as Parameters<typeof writtenIn>[0]['questions'];
    expect(writtenIn({ questions }, given as never)).toEqual([
      { question: 'a', text: 'One' },
      { question: 'b', text: 'Two' },
    ]);
    const shown = shownAnswers({ questions }, given as never, new Map([['b', 'T[…]']]));
    expect(shown).toEqual({
      answers: { a: TAKEN_OUT, b: ['x', { other: 'T[…]' }], c: { declined: true } },
      withheld: ['a'],
    });
  });

  it('is in no answer any more where nothing of it is shown, and every other answer is as it was', () => {
    const answered = anySurvey.chain((survey) =>
      fc.tuple(fc.constant(survey), fc.tuple(...survey.questions.map((question) => goodAnswer(question)))),
    );
    fc.assert(
      fc.property(answered, ([survey, list]) => {
        const answers = Object.fromEntries(
          survey.questions.flatMap(({ id }, at) => (list[at] === undefined ? [] : [[id, list[at]]])),
        );
        const written = writtenIn(survey, answers);
        const { answers: left, withheld } = shownAnswers(survey, answers, new Map());
        expect(withheld).toEqual(written.map(({ question }) => question));
        expect(writtenIn(survey, left).every(({ text }) => text === TAKEN_OUT)).toBe(true);
        for (const { id } of survey.questions) {
          if (!withheld.includes(id)) expect(left[id]).toEqual(answers[id]);
        }
      }),
    );
  });
});
