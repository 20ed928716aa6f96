import type { ResultsQuery, SurveyDefinition, SurveyResponse } from '@hearback/contract';
import { everyKindSurvey, FFT_QUESTION, type Tally, talliesOf } from '@hearback/contract/surveys';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenDatabase, openDatabase } from '../database/open-database.ts';
import { saveOrganisation } from '../organisations/store.ts';
import { listReturnTallies } from '../returns/store.ts';
import { engines, type Place } from '../testing/engines.ts';
import { newMigratedPlace } from '../testing/migrated-place.ts';
import { newId } from '../testing/stories.ts';
import { countsOf } from './results.ts';
import { dayBy } from './spans.ts';
import { addSurvey, openSurvey } from './store.ts';
import { sumUp } from './summing.ts';
import { commitResponses } from './taking.ts';

const BEGIN = '2025-11-20';
/** With the question of the monthly return. */
const definition: SurveyDefinition = {
  ...everyKindSurvey,
  questions: everyKindSurvey.questions.map((one) => (one.id === 'overall' ? { ...one, id: FFT_QUESTION } : one)),
};

const anyDay = fc.integer({ min: 0, max: 100 }).map((days) => dayBy(BEGIN, days));
const anyResponse = fc.record({
  service: fc.constantFrom('eyes', 'hearts', undefined),
  method: fc.constantFrom('online' as const, 'tablet' as const),
  language: fc.constantFrom('en', 'cy'),
  answers: fc.record({
    better: fc.constantFrom<SurveyResponse['answers'][string]>('yes', 'no', { other: 'x' }, { declined: true }),
    easy: fc.integer({ min: 0, max: 3 }),
    [FFT_QUESTION]: fc.constantFrom('good', 'poor'),
  }),
  isPartial: fc.constantFrom(true as const, undefined),
});
const anyDeed = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ day: anyDay, responses: fc.array(anyResponse, { minLength: 1, maxLength: 4 }) }),
  },
  { weight: 2, arbitrary: fc.record({ sumOn: anyDay }) },
  { weight: 1, arbitrary: fc.record({ again: anyDay }) },
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anyQuery: fc.Arbitrary<ResultsQuery> = fc.record({
  ...{ from: maybe(anyDay), to: maybe(anyDay), service: maybe(fc.constantFrom('eyes', 'lungs')) },
  method: maybe(fc.constantFrom('online' as const, 'tablet' as const)),
  language: maybe(fc.constant('en')),
});

interface Kept {
  id: string;
  day: string;
  response: SurveyResponse;
}

describe.each(engines)('counts of answers on %s', (engine) => {
  let place: Place;
  let opened: OpenDatabase;
  beforeAll(async () => {
    place = await newMigratedPlace(engine);
    opened = await openDatabase(place);
    await saveOrganisation(opened.db, { ods: 'A81001', name: 'Elm', kind: 'practice' });
  });
  afterAll(async () => {
    await opened.db.destroy();
    await place.remove();
  });

  async function stand(kind: 'survey' | 'friends-and-family' = 'survey'): Promise<string> {
    const [id, at] = [newId(), `${BEGIN}T09:00:00.000Z`];
    await addSurvey(opened.db, { id, draft: { organisation: 'A81001', kind, definition, revision: 0 }, at });
    await openSurvey(opened.db, { id, revision: 1, version: 0, draft: JSON.stringify(definition), at });
    return id;
  }

  const keep = async (survey: string, day: string, responses: readonly Kept[]) =>
    responses.length > 0 &&
    commitResponses(
      { db: opened.db, now: () => new Date(`${day}T12:00:00Z`), publicUrl: '' },
      responses.map(({ id, response }) => {
        const isApart = response.isPartial === true;
        return { id, survey, definition, response, isApart, fingerprint: id };
      }),
    );
  const sumOn = (day: string) => sumUp({ db: opened.db, now: () => new Date(`${day}T12:00:00Z`) });

  it('are a plain count of all responses, however they came and whatever was summed when', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyDeed, { maxLength: 12 }),
        fc.array(anyQuery, { minLength: 3, maxLength: 6 }),
        async (deeds, queries) => {
          const survey = await stand();
          const kept: Kept[] = [];
          for (const deed of deeds) {
            if ('sumOn' in deed) await sumOn(deed.sumOn);
            else if ('again' in deed) await keep(survey, deed.again, kept.slice(0, 3));
            else {
              const fresh = deed.responses.map((parts) => ({
                id: newId(),
                day: deed.day,
                response: responseOf(parts),
              }));
              await keep(survey, deed.day, fresh);
              kept.push(...fresh);
            }
          }
          for (const query of queries) {
            expect(sorted(await countsOf(opened.db, survey, query))).toEqual(plainCount(kept, query));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are the same for the monthly return before and after they were summed, with a response that came later', async () => {
    const survey = await stand('friends-and-family');
    const one = (day: string) => ({
      id: newId(),
      day,
      response: responseOf({ method: 'online', language: 'en', answers: { [FFT_QUESTION]: 'good' } }),
    });
    for (const day of ['2025-11-30', '2025-12-01', '2025-12-31', '2026-01-01']) await keep(survey, day, [one(day)]);
    const months = async () => {
      const rows = await listReturnTallies(opened.db, { ods: 'A81001', from: '2025-11', to: '2025-12' });
      const of = (month: string) => rows.filter((row) => row.month === month && row.answer === 'good');
      return ['2025-11', '2025-12'].map((month) => of(month).reduce((sum, { count }) => sum + count, 0));
    };
    expect(await months()).toEqual([1, 2]);
    await sumOn('2025-12-20');
    expect(await months()).toEqual([1, 2]);
    await keep(survey, '2025-12-10', [one('2025-12-10')]);
    await sumOn('2026-03-01');
    expect(await months()).toEqual([1, 3]);
  });

  it('lose nothing and double nothing of what comes in late while its month is being summed', async () => {
    const survey = await stand();
    const days = ['2025-11-21', '2025-11-22', '2025-12-24'];
    const kept: Kept[] = [];
    const keepOn = async (day: string) => {
      const response = responseOf({ method: 'online', language: 'en', answers: { easy: kept.length % 4 } });
      const one = { id: newId(), day, response };
      kept.push(one);
      await keep(survey, day, [one]);
    };
    for (const day of days) await keepOn(day);
    for (let times = 0; times < 5; times += 1) {
      await Promise.all([sumOn('2026-02-01'), ...days.map(keepOn), sumOn('2026-02-01'), ...days.map(keepOn)]);
      for (const query of [{}, { from: '2025-11-01', to: '2025-11-30' }, { from: '2025-11-22', to: '2025-12-24' }]) {
        expect(sorted(await countsOf(opened.db, survey, query))).toEqual(plainCount(kept, query));
      }
    }
    const { responses } = await opened.db
      .selectFrom('surveys')
      .select('responses')
      .where('id', '=', survey)
      .executeTakeFirstOrThrow();
    expect(responses).toBe(kept.length);
  });

  it('are summed once where two platforms do so at the same time', async () => {
    const survey = await stand();
    for (const day of ['2025-11-21', '2025-11-22', '2025-12-24']) {
      await keep(survey, day, [
        { id: newId(), day, response: responseOf({ method: 'online', language: 'en', answers: { easy: 2 } }) },
      ]);
    }
    const read: unknown[] = [];
    const reading = (async () => {
      for (let time = 0; time < 20; time += 1)
        read.push((await countsOf(opened.db, survey, {})).find(({ value }) => value === '2')?.count);
    })();
    await Promise.all([sumOn('2026-02-01'), sumOn('2026-02-01'), reading]);
    expect(new Set(read)).toEqual(new Set([3]));
    expect(
      (await countsOf(opened.db, survey, { from: '2025-11-01', to: '2025-12-24' })).find(({ value }) => value === '2')
        ?.count,
    ).toBe(3);
  });
});

function responseOf(
  parts: Partial<SurveyResponse> & Pick<SurveyResponse, 'answers' | 'method' | 'language'>,
): SurveyResponse {
  return { version: 1, key: 'k'.repeat(22), ...parts };
}

function plainCount(kept: readonly Kept[], { from, to, ...named }: ResultsQuery) {
  const isAskedFor = ({ day, response }: Kept) =>
    (from ?? day) <= day &&
    day <= (to ?? day) &&
    Object.entries(named).every(([name, is]) => is === undefined || response[name as 'service'] === is);
  const counted = new Map<string, Tally & { count: number }>();
  for (const tally of kept.filter(isAskedFor).flatMap(({ response }) => talliesOf(definition, response))) {
    const key = JSON.stringify(tally);
    counted.set(key, { ...tally, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return sorted([...counted.values()]);
}

function sorted(counts: readonly (Tally & { count: number })[]): string[] {
  return counts.map(({ question, value, count }) => `${question} ${value} ${count}`).sort();
}
