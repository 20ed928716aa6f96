// @vitest-environment jsdom
import type { SurveyDefinition } from '@hearback/contract/surveys';
import { newId } from '@hearback/sdk';
import { expect, test } from 'vitest';
import { keptSurvey } from '../testing/small-platform-surveys.ts';
import { bench } from '../testing/test-ports.ts';
import { ResultsModel } from './results.model.ts';

const DEFINITION: SurveyDefinition = {
  languages: ['en'],
  title: { en: 'Our phone line' },
  questions: [{ kind: 'consent', id: 'through', text: { en: 'Did you get through?' } }],
};

/** Results of a survey with so many responses, each answer of the platform's held until it is let go. */
async function held() {
  const { platform, ports } = await bench();
  const id = newId();
  const count = (responses: number) => {
    const counted = [{ question: '#response', value: '', count: responses }];
    platform.surveys.set(id, keptSurvey(id, DEFINITION, { state: 'open', version: 1, counted }));
  };
  const onTheWay: (() => void)[] = [];
  const { surveys } = ports.api;
  const results: typeof surveys.results = async (...call) => {
    const answer = await surveys.results(...call);
    await new Promise<void>((resolve) => onTheWay.push(resolve));
    return answer;
  };
  const model = new ResultsModel({ api: { ...ports.api, surveys: { ...surveys, results } } }, id);
  const arrive = async (place: number) => {
    await expect.poll(() => onTheWay.length).toBeGreaterThan(place);
    onTheWay[place]?.();
  };
  return { model, count, arrive, shown: () => [model.results.value?.responses, model.added.value] };
}

test('what came since is counted from when one looked, and once more where more came meanwhile', async () => {
  const { model, count, arrive, shown } = await held();
  count(5);
  void model.look({});
  await arrive(0);
  await expect.poll(shown).toEqual([5, 0]);
  count(6);
  void model.refresh();
  void model.refresh();
  await arrive(1);
  await expect.poll(shown).toEqual([6, 1]);
  count(8);
  await arrive(2);
  void model.refresh();
  await arrive(3);
  await expect.poll(shown).toEqual([8, 3]);
});

test('a count that arrives late does not stand over what is asked for since', async () => {
  const { model, count, arrive, shown } = await held();
  count(5);
  void model.look({});
  await arrive(0);
  await expect.poll(shown).toEqual([5, 0]);
  count(9);
  const late = model.refresh();
  await new Promise((resolve) => setTimeout(resolve, 50));
  count(2);
  void model.look({ method: 'tablet' });
  await arrive(2);
  await expect.poll(shown).toEqual([2, 0]);
  await arrive(1);
  await late;
  expect(shown()).toEqual([2, 0]);
});
