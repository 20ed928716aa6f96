import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { talliesOf } from './counting.ts';
import { everyKindSurvey } from './every-kind.ts';
import { readySurveys } from './library/index.ts';
import type { Question } from './questions.ts';
import { FEWEST } from './suppression.ts';
import type { SurveyDefinition } from './survey.ts';
import { goodAnswer } from './testing.ts';
import { voiceOf } from './voice-of.ts';

const staffVoice = readySurveys.find(({ kind }) => kind === 'staff')?.definition;
if (!staffVoice) throw new Error('The library has no survey of staff.');
/** Each kind of question there is, asked of everyone. */
const plain: SurveyDefinition = {
  ...everyKindSurvey,
  questions: everyKindSurvey.questions.map(({ showIf: _, next: __, ...question }) => question as Question),
};

/** Answers to all questions, some of them left out. */
function answersTo({ questions }: SurveyDefinition): fc.Arbitrary<Answers> {
  const asked = questions.filter(({ kind }) => kind !== 'information');
  return fc
    .record(Object.fromEntries(asked.map((question) => [question.id, goodAnswer(question)])))
    .map((all) =>
      Object.fromEntries(Object.entries(all).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]]))),
    );
}

/** Everything that responses count. */
function countedOf(definition: SurveyDefinition, responses: readonly Answers[]) {
  const counts = new Map<string, number>();
  for (const answers of responses) {
    for (const tally of talliesOf(definition, { answers })) {
      const key = JSON.stringify([tally.question, tally.value]);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].map(([key, count]) => {
    const [question = '', value = ''] = JSON.parse(key) as string[];
    return { question, value, count };
  });
}

/** Counts of several versions as one. */
function addedUp(counted: ReturnType<typeof countedOf>) {
  const sums = new Map<string, (typeof counted)[number]>();
  for (const { question, value, count } of counted) {
    const key = JSON.stringify([question, value]);
    sums.set(key, { question, value, count: (sums.get(key)?.count ?? 0) + count });
  }
  return [...sums.values()];
}

describe.each([
  ['the ready one', staffVoice],
  ['one with every kind of question', plain],
])('what staff say in %s', (_, definition) => {
  const responses = fc.array(answersTo(definition), { maxLength: 14 });

  it('is told whole once it is closed, and nothing of it before', () => {
    fc.assert(
      fc.property(responses, (all) => {
        const nothing = { state: 'asked-still', responses: 0, questions: [] };
        for (let count = 0; count <= all.length; count += 1) {
          expect(voiceOf(definition, countedOf(definition, all.slice(0, count)), 'open')).toEqual(nothing);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('hides what nobody said as well where it hides what few said, and names no number that few wrote', () => {
    fc.assert(
      fc.property(responses, (all) => {
        const told = voiceOf(definition, countedOf(definition, all), 'closed');
        for (const { question, shown, hidden } of told.questions) {
          if (hidden.length > 0) expect(Object.values(shown)).not.toContain(0);
          const of = definition.questions.find(({ id }) => id === question);
          if (of?.kind === 'number') expect(hidden).toEqual([]);
          if (of?.kind === 'scale') expect(Object.keys(shown).length + hidden.length).toBe(of.to - of.from + 1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never tells of two questions of which a few were asked one and not the other', () => {
    const versions = fc.array(
      fc.record({ all: responses, ids: fc.subarray(definition.questions.map(({ id }) => id)) }),
    );
    fc.assert(
      fc.property(versions, (each) => {
        const counted = each.flatMap(({ all, ids }) => {
          const questions = definition.questions.filter(({ id }) => ids.includes(id));
          const own = all.map((answers) =>
            Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id))),
          );
          return countedOf({ ...definition, questions }, own);
        });
        const told = voiceOf(definition, addedUp(counted), 'closed');
        const sizes = [told.responses, ...told.questions.map(({ asked }) => asked)].toSorted((a, b) => a - b);
        const apart = sizes.map((size, at) => size - (sizes[at - 1] ?? size));
        expect(apart.filter((few) => few > 0 && few < FEWEST)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('never has a number of fewer than five, nor one that is five short of the whole, wherever one looks', () => {
    fc.assert(
      fc.property(responses, (all) => {
        const told = voiceOf(definition, countedOf(definition, all), 'closed');
        const isSmall = (count: number) => count > 0 && count < FEWEST;
        if (all.length < FEWEST) expect(told).toEqual({ state: 'too-few', responses: 0, questions: [] });
        for (const { asked, answered = asked, shown } of told.questions) {
          const numbers = [asked, answered, asked - answered, ...Object.values(shown)];
          expect(numbers.filter(isSmall)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
