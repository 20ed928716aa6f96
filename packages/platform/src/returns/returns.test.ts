import type { Method, MonthlyReturns, SurveyResponse } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveOrganisation } from '../organisations/store.ts';
import { addSurvey, openSurvey } from '../surveys/store.ts';
import { commitResponses } from '../surveys/taking.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { FFT, respondTo, responseDraft, standReturn, standSurvey, surveyDraft } from '../testing/surveys.ts';

const none = {
  responses: 0,
  answers: { 'very-good': 0, good: 0, neither: 0, poor: 0, 'very-poor': 0, 'dont-know': 0 },
  methods: { handwritten: 0, telephone: 0, tablet: 0, 'text-message': 0, online: 0, other: 0 },
};

describe.each(engines)('monthly returns on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
  });
  afterAll(() => ground.stop());

  let codes = 0;
  /** A practice of its own that asks the Friends and Family Test since a moment long ago, and its manager. */
  async function stand(openedAt = '2023-09-30T22:59:59.999Z', kind: 'practice' | 'trust' = 'practice') {
    codes += 1;
    const ods = `G9${String(codes).padStart(4, '0')}`;
    const { db } = ground.platform.services;
    await saveOrganisation(db, { ods, name: `Practice ${codes}`, kind });
    const survey = await ask(ods, openedAt);
    const token = await ground.tokenOf({ manager: ods });
    return { ods, survey, token };
  }

  async function ask(ods: string, at: string) {
    const { db } = ground.platform.services;
    const id = newId();
    const draft = { organisation: ods, kind: 'friends-and-family', definition: FFT, revision: 0 } as const;
    await addSurvey(db, { id, draft, at });
    await openSurvey(db, { id, revision: 1, version: 0, draft: JSON.stringify(FFT), at });
    return id;
  }

  /** A response that comes in at a moment. */
  async function comeIn(survey: string, at: string, answer: string, method: Method = 'online') {
    const response: SurveyResponse = {
      ...{ version: 1, answers: { experience: answer }, method, language: 'en', key: 'k'.repeat(22) },
    };
    const accepted = { id: newId(), survey, definition: FFT, response, fingerprint: newId() };
    await commitResponses({ db: ground.platform.services.db, now: () => new Date(at), publicUrl: '' }, [accepted]);
  }

  const list = async ({ ods, token }: { ods: string; token: string }, until = '') =>
    (await ground.ask('GET', `/v1/staff/organisations/${ods}/returns${until && `?until=${until}`}`, { token }))
      .body as unknown as MonthlyReturns;
  const take = ({ ods, token }: { ods: string; token: string }, month: string, responses: number) =>
    ground.ask('POST', `/v1/staff/organisations/${ods}/returns/${month}/taken`, { token, body: { responses } });

  // Worked by hand: the moments on both sides of each month's first midnight in England.
  it('count each response in the month in England in which it came in, over both changes of the clocks', async () => {
    const place = await stand();
    const moments: [at: string, answer: string, method?: Method][] = [
      // The clocks go back on 29 October 2023: October begins at 23:00 the day before in UTC, and ends at midnight.
      ['2023-09-30T22:59:59.999Z', 'poor'],
      ['2023-09-30T23:00:00.000Z', 'very-good', 'tablet'],
      ['2023-10-29T00:30:00.000Z', 'good'],
      ['2023-10-29T01:30:00.000Z', 'good', 'handwritten'],
      ['2023-10-31T23:59:59.999Z', 'dont-know'],
      ['2023-11-01T00:00:00.000Z', 'very-poor', 'telephone'],
      // The end of the year.
      ['2023-12-31T23:59:59.999Z', 'good', 'other'],
      ['2024-01-01T00:00:00.000Z', 'neither'],
      // A leap day.
      ['2024-02-29T23:59:59.999Z', 'very-good', 'text-message'],
      // The clocks go forward on 31 March 2024: April begins at 23:00 the day before in UTC.
      ['2024-03-01T00:00:00.000Z', 'good'],
      ['2024-03-31T22:59:59.999Z', 'poor'],
      ['2024-03-31T23:00:00.000Z', 'very-good'],
    ];
    for (const [at, answer, method] of moments) await comeIn(place.survey, at, answer, method);
    const { months, earlier } = await list(place, '2024-04');
    const said = Object.fromEntries(months.map(({ month, due, counts }) => [month, { due, ...shown(counts) }]));
    expect(earlier).toBeUndefined();
    expect(said).toEqual({
      '2024-04': { due: '2024-05-17', answers: { 'very-good': 1 }, methods: { online: 1 } },
      '2024-03': { due: '2024-04-17', answers: { good: 1, poor: 1 }, methods: { online: 2 } },
      '2024-02': { due: '2024-03-18', answers: { 'very-good': 1 }, methods: { 'text-message': 1 } },
      '2024-01': { due: '2024-02-16', answers: { neither: 1 }, methods: { online: 1 } },
      '2023-12': { due: '2024-01-17', answers: { good: 1 }, methods: { other: 1 } },
      '2023-11': { due: '2023-12-18', answers: { 'very-poor': 1 }, methods: { telephone: 1 } },
      '2023-10': {
        ...{ due: '2023-11-16', answers: { 'very-good': 1, good: 2, 'dont-know': 1 } },
        methods: { tablet: 1, online: 2, handwritten: 1 },
      },
      '2023-09': { due: '2023-10-17', answers: { poor: 1 }, methods: { online: 1 } },
    });
    expect(months.every(({ isOver }) => isOver)).toBe(true);
  });

  it('are of all that an organisation asks it by, and of nothing else it asks', async () => {
    const place = await stand('2024-01-02T00:00:00.000Z');
    const second = await ask(place.ods, '2024-02-02T00:00:00.000Z');
    const other = await stand();
    const own = await standSurvey(ground, place.token, { organisation: place.ods });
    await respondTo(ground, own, responseDraft({ better: 'no' }));
    await comeIn(place.survey, '2024-02-10T12:00:00.000Z', 'good');
    await comeIn(second, '2024-02-11T12:00:00.000Z', 'good', 'tablet');
    await comeIn(other.survey, '2024-02-10T12:00:00.000Z', 'poor');
    const { months } = await list(place, '2024-02');
    expect(months).toMatchObject([
      { month: '2024-02', counts: { responses: 2, answers: { good: 2 } } },
      { month: '2024-01', counts: none },
    ]);
    const now = await list(place);
    expect(now.months[0]).toMatchObject({ isOver: false, counts: none });
  });

  it('come in parts where there are many, and none where it was never asked', async () => {
    const place = await stand('2020-01-15T12:00:00.000Z');
    const first = await list(place, '2021-06');
    expect([first.months.length, first.months.at(-1)?.month, first.earlier]).toEqual([13, '2020-06', '2020-05']);
    const rest = await list(place, first.earlier);
    expect([rest.months.map(({ month }) => month), rest.earlier]).toEqual([
      ['2020-05', '2020-04', '2020-03', '2020-02', '2020-01'],
      undefined,
    ]);
    expect((await list(place, '9999-12')).months[0]?.isOver).toBe(false);
    const token = await ground.tokenOf({ manager: 'B82002' });
    expect((await list({ ods: 'B82002', token })).months).toEqual([]);
    expect((await take({ ods: 'B82002', token }, '2024-01', 0)).body.code).toBe('not-now');
  });

  it('keep the figures that were taken, and show what came in since', async () => {
    const manager = await ground.tokenOf({ manager: 'A81001' });
    const { ods, month } = await standReturn({ ground, helper: manager });
    const place = { ods, token: manager };
    const survey = await standSurvey(ground, manager, { kind: 'friends-and-family', definition: FFT });
    await respondTo(ground, survey, responseDraft({ experience: 'good' }));
    expect((await take(place, month, 0)).body.code).toBe('stale');
    const taken = await take(place, month, 1);
    expect(taken.body).toMatchObject({
      ...{ month, isOver: false },
      taken: { by: 'Sam Staff', counts: { ...none, responses: 1, answers: { good: 1 }, methods: { online: 1 } } },
    });
    expect((await take(place, month, 1)).body).toEqual(taken.body);
    await respondTo(ground, survey, responseDraft({ experience: 'poor' }, { method: 'tablet' }));
    const { months } = await list(place);
    expect(months[0]).toMatchObject({
      counts: { responses: 2, answers: { good: 1, poor: 1 }, methods: { online: 1, tablet: 1 } },
      taken: { counts: { responses: 1, answers: { good: 1, poor: 0 }, methods: { online: 1, tablet: 0 } } },
    });
    expect((await take(place, month, 2)).body).toMatchObject({ taken: { counts: { responses: 2 } } });
    const { db } = ground.platform.services;
    expect(await db.selectFrom('taken_returns').select('counts').where('ods', '=', ods).execute()).toHaveLength(2);
    await expect(db.deleteFrom('taken_returns').where('ods', '=', ods).execute()).rejects.toThrow(/append-only/);
  });

  it('end with the month in which an organisation merged, and name those that merged into one', async () => {
    const [first, second, heir] = [await stand(), await stand(), await stand()];
    const { db } = ground.platform.services;
    await comeIn(first.survey, '2024-02-10T12:00:00.000Z', 'good');
    await comeIn(heir.survey, '2024-02-11T12:00:00.000Z', 'poor');
    // The clocks go forward on 31 March 2024: a half hour before midnight in UTC it is April in England.
    const closing = [
      [first.ods, '2024-03-01T09:00:00.000Z'] as const,
      [second.ods, '2024-03-31T23:30:00.000Z'] as const,
    ];
    for (const [ods, closed_at] of closing) {
      await db.updateTable('organisations').set({ closed_at, successor: heir.ods }).where('ods', '=', ods).execute();
    }
    ground.platform.services.cache.clear();
    const names = await db.selectFrom('organisations').select(['ods', 'name']).execute();
    const named = (ods: string) => names.find((one) => one.ods === ods);
    const ofFirst = await list(first);
    expect([ofFirst.months[0]?.month, ofFirst.closed]).toEqual([
      '2024-03',
      { on: '2024-03-01', successor: named(heir.ods) },
    ]);
    expect(ofFirst.months[1]).toMatchObject({ month: '2024-02', counts: { responses: 1, answers: { good: 1 } } });
    const ofHeir = await list(heir, '2024-02');
    expect(ofHeir.closed).toBeUndefined();
    expect(ofHeir.merged).toEqual([
      { ...named(second.ods), on: '2024-04-01' },
      { ...named(first.ods), on: '2024-03-01' },
    ]);
    expect(ofHeir.months[0]).toMatchObject({ month: '2024-02', counts: { responses: 1, answers: { poor: 1 } } });
    expect((await take(first, '2024-04', 0)).body.code).toBe('not-now');
    expect((await take(first, '2024-02', 1)).status).toBe(200);
  });

  it('are not taken of a month that is yet to come, nor of one before it was asked', async () => {
    const place = await stand();
    for (const month of ['2023-08', '2199-01']) expect((await take(place, month, 0)).body.code).toBe('not-now');
  });

  it('say no due day to a trust, whose rule is another one', async () => {
    const place = await stand('2024-01-02T00:00:00.000Z', 'trust');
    const { months } = await list(place, '2024-01');
    expect(months).toEqual([{ month: '2024-01', isOver: true, counts: none }]);
  });

  it('are for those who see the organisation’s surveys, and taken by those who ask them', async () => {
    const place = await stand();
    const [responder, stranger] = await Promise.all([
      ground.tokenOf({ responder: place.ods }),
      ground.tokenOf({ manager: 'B82002' }),
    ]);
    expect((await list({ ods: place.ods, token: responder })).months.length).toBeGreaterThan(0);
    expect((await take({ ods: place.ods, token: responder }, '2024-01', 0)).status).toBe(403);
    expect((await take({ ods: place.ods, token: stranger }, '2024-01', 0)).status).toBe(403);
    const path = `/v1/staff/organisations/${place.ods}/returns`;
    expect((await ground.ask('GET', path, { token: stranger })).status).toBe(403);
  });

  it('are never without answers because of a limit: the Friends and Family Test takes any number, at any time', async () => {
    const token = await ground.tokenOf({ manager: 'A81001' });
    const body = surveyDraft({ kind: 'friends-and-family', definition: FFT, quota: 5, closesOn: '2030-01-01' });
    const refused = await ground.ask('PUT', `/v1/staff/surveys/${newId()}`, { token, body });
    expect([refused.status, refused.body.errors]).toMatchObject([
      422,
      [{ pointer: '/quota' }, { pointer: '/closesOn' }],
    ]);
  });

  it('stay as they are: what was opened as one kind of survey is never another', async () => {
    const place = await stand();
    const body = surveyDraft({ organisation: place.ods, kind: 'staff', definition: FFT, revision: 2 });
    const refused = await ground.ask('PUT', `/v1/staff/surveys/${place.survey}`, { token: place.token, body });
    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ pointer: '/kind' }]]);
  });
});

/** Figures without those that are 0. */
function shown({ answers, methods }: { answers: object; methods: object }) {
  const above = (counts: object) => Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
  return { answers: above(answers), methods: above(methods) };
}
