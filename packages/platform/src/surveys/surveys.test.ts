import type { SurveyResults } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveOrganisation } from '../organisations/store.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { FFT, respondTo, responseDraft, STAFF, standSurvey, surveyDraft, VISIT } from '../testing/surveys.ts';

const DAY_MS = 86_400_000;

/** What is read again and again is kept for a moment. */
const SOON = { timeout: 10_000 };

describe.each(engines)('surveys on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  afterAll(() => ground.stop());

  const save = (id: string, parts: object = {}, token = manager) =>
    ground.ask('PUT', `/v1/staff/surveys/${id}`, { token, body: surveyDraft(parts) });
  const open = (id: string, revision: number) =>
    ground.ask('POST', `/v1/staff/surveys/${id}/open`, { token: manager, body: { revision } });
  const close = (id: string, revision: number) =>
    ground.ask('POST', `/v1/staff/surveys/${id}/close`, { token: manager, body: { revision } });
  const results = async (id: string, query = '') =>
    (await ground.ask('GET', `/v1/staff/surveys/${id}/results${query}`, { token: manager })).body as SurveyResults;
  const stand = (parts: object = {}) => standSurvey(ground, manager, parts);

  it('are written, opened, answered, and counted', async () => {
    const id = newId();
    expect((await save(id)).body).toMatchObject({ state: 'draft', revision: 1, version: 0, title: 'Your visit' });
    expect((await ground.ask('GET', `/v1/surveys/${id}`)).status).toBe(404);
    expect((await open(id, 1)).body).toMatchObject({ state: 'open', version: 1, isChanged: false });
    expect((await ground.ask('GET', `/v1/surveys/${id}`)).body).toMatchObject({
      ...{ id, version: 1, definition: VISIT, organisation: { ods: 'A81001' } },
    });
    const answers = { better: 'yes', what: ['phone', { other: 'The lift' }], ease: 7, more: 'Thank you.' };
    expect((await respondTo(ground, id, responseDraft(answers))).status).toBe(201);
    expect((await respondTo(ground, id, responseDraft({ better: 'no', ease: 7 }))).status).toBe(201);
    expect((await respondTo(ground, id, responseDraft({ better: { declined: true } }))).status).toBe(201);
    expect(await results(id)).toEqual({
      survey: id,
      responses: 3,
      questions: [
        { question: 'better', asked: 3, answered: 2, declined: 1, counts: { yes: 1, no: 1 } },
        { question: 'what', asked: 1, answered: 1, declined: 0, counts: { phone: 1, other: 1 } },
        { question: 'ease', asked: 3, answered: 2, declined: 0, counts: { 7: 2 } },
        { question: 'more', asked: 3, answered: 1, declined: 0, counts: {} },
      ],
    });
  });

  it('come packed where a browser takes that, as a survey is as long as a page', async () => {
    const id = await stand();
    const answer = await ground.ask('GET', `/v1/surveys/${id}`, { headers: { 'accept-encoding': 'br' } });
    expect([answer.headers.get('content-encoding'), answer.body.id]).toEqual(['br', id]);
  });

  it('open their organisation’s door while they take answers, and close it after', async () => {
    await saveOrganisation(ground.platform.services.db, { ods: 'G87007', name: 'Doorway Surgery' });
    const own = await ground.tokenOf({ manager: 'G87007' });
    const doors = async () => (await ground.ask('GET', '/v1/organisations/G87007')).body;
    expect((await doors()).doors).not.toContain('survey');
    const id = await standSurvey(ground, own, { organisation: 'G87007' });
    await standSurvey(ground, own, { organisation: 'G87007', kind: 'staff', definition: STAFF });
    await expect.poll(doors, SOON).toMatchObject({ survey: `http://feedback.example.org/survey/${id}` });
    await ground.ask('POST', `/v1/staff/surveys/${id}/close`, { token: own, body: { revision: 2 } });
    await expect.poll(async () => (await doors()).doors, SOON).not.toContain('survey');
  });

  it('take each response once, however often it is sent', async () => {
    const id = await stand();
    const [response, body] = [newId(), responseDraft({ better: 'no' })];
    const answers = await Promise.all([1, 2, 3, 4].map(() => respondTo(ground, id, body, response)));
    expect(new Set(answers.map(({ body: receipt }) => receipt.receivedAt)).size).toBe(1);
    expect((await respondTo(ground, id, body, response)).status).toBe(200);
    const other = await respondTo(ground, id, { ...body, key: 'o'.repeat(22) }, response);
    expect([other.status, other.body.code]).toEqual([409, 'id-used']);
    expect((await results(id)).responses).toBe(1);
  });

  it.each<[string, object, string[]]>([
    ['an answer to what was not asked', { better: 'no', what: ['phone'] }, ['/answers/what not-an-option']],
    ['an answer outside the choices', { better: 'perhaps' }, ['/answers/better not-an-option']],
    ['a question that is not there', { better: 'no', 'no-such': 'x' }, ['/answers/no-such not-an-option']],
    ['no answer where one is needed', {}, ['/answers/better required']],
    ['more choices than allowed', { better: 'yes', what: ['waiting', 'phone', 'parking'] }, ['/answers/what too-many']],
    ['another kind of answer', { better: 'no', ease: 'easy' }, ['/answers/ease wrong-kind']],
    ['a name that every object has', { better: 'no', constructor: 'x' }, ['/answers/constructor not-an-option']],
    ['every bad answer at once', { better: 'yes', ease: 11 }, ['/answers/what required', '/answers/ease wrong-kind']],
  ])('name the question of a bad answer, and count nothing: %s', async (_, answers, expected) => {
    const id = await stand();
    const { status, body } = await respondTo(ground, id, responseDraft(answers as never));
    const errors = (body.errors ?? []) as { pointer: string; code: string }[];
    expect([status, errors.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([422, expected]);
    expect((await results(id)).responses).toBe(0);
  });

  it('are answered on paper by nobody but staff, who type it in', async () => {
    const id = await stand();
    const { status, body } = await respondTo(ground, id, responseDraft({ better: 'no' }, { method: 'handwritten' }));
    expect([status, body.errors]).toEqual([
      422,
      [
        {
          ...{ pointer: '/method', code: 'not-an-option' },
          detail: 'Choose how this was sent. Answers on paper are typed in by staff, in the workspace.',
        },
      ],
    ]);
    expect((await results(id)).responses).toBe(0);
  });

  it('refuse an answer of a million characters, and say which', async () => {
    const id = await stand();
    for (const more of ['x'.repeat(20_001), 'x'.repeat(1_000_000), 'ł'.repeat(1_000_000)]) {
      const { status, body } = await respondTo(ground, id, responseDraft({ better: 'no', more }));
      expect([status, JSON.stringify(body.errors)]).toEqual([422, expect.stringContaining('/answers/more')]);
    }
    const larger = responseDraft({ better: 'no', more: 'x'.repeat(5_000_000) });
    expect((await respondTo(ground, id, larger)).status).toBe(413);
  });

  it('take what was on its way to an earlier version, by that version’s rules', async () => {
    const id = await stand();
    const shorter = { ...VISIT, questions: [VISIT.questions[0]] };
    expect((await save(id, { definition: shorter, revision: 2 })).body).toMatchObject({ isChanged: true, version: 1 });
    expect((await open(id, 3)).body).toMatchObject({ version: 2, isChanged: false });
    expect((await respondTo(ground, id, responseDraft({ better: 'no', ease: 3 }))).status).toBe(201);
    expect((await respondTo(ground, id, responseDraft({ better: 'no', ease: 3 }, { version: 2 }))).status).toBe(422);
    expect((await respondTo(ground, id, responseDraft({ better: 'no' }, { version: 3 }))).status).toBe(404);
    expect((await results(id)).questions.map(({ question }) => question)).toEqual(['better', 'ease', 'more']);
  });

  it('keep a version as it was opened, whoever asks the database', async () => {
    const id = await stand();
    const { db } = ground.platform.services;
    await expect(
      db.updateTable('survey_versions').set({ definition: '{}' }).where('survey_id', '=', id).execute(),
    ).rejects.toThrow(/append-only/);
  });

  it('explain why they take no more, and still know what they took', async () => {
    const id = await stand({ quota: 1 });
    const [response, body] = [newId(), responseDraft({ better: 'no' })];
    expect((await respondTo(ground, id, body, response)).status).toBe(201);
    const full = await respondTo(ground, id, body);
    expect([full.status, full.body.code, full.body.detail]).toEqual([
      409,
      'not-now',
      expect.stringMatching(/all the answers/),
    ]);
    expect((await respondTo(ground, id, body, response)).status).toBe(200);
    expect((await ground.ask('GET', `/v1/surveys/${id}`)).body).toMatchObject({ notTaking: 'full' });
    await close(id, 2);
    expect((await ground.ask('GET', `/v1/surveys/${id}`)).body).toMatchObject({ notTaking: 'over' });
    expect((await respondTo(ground, id, body)).body.detail).toMatch(/closed/);
  });

  it('take no more than their quota, also of those who answer at the same moment', async () => {
    const id = await stand({ quota: 5 });
    const drafts = Array.from({ length: 24 }, () => [newId(), responseDraft({ better: 'no' })] as const);
    const answers = await Promise.all(drafts.map(([response, body]) => respondTo(ground, id, body, response)));
    const taken = drafts.filter((_, place) => answers[place]?.status === 201);
    expect(taken).toHaveLength(5);
    const refused = answers.filter(({ status }) => status !== 201).map(({ status, body }) => [status, body.code]);
    expect(refused).toEqual(Array.from({ length: 19 }, () => [409, 'not-now']));
    expect(await results(id)).toMatchObject({
      responses: 5,
      questions: [{ question: 'better', asked: 5 }, {}, {}, {}],
    });
    for (const [response, body] of taken) expect((await respondTo(ground, id, body, response)).status).toBe(200);
    const { db } = ground.platform.services;
    const kept = await db.selectFrom('responses').select('id').where('survey_id', '=', id).execute();
    expect(kept.map((row) => row.id).toSorted()).toEqual(taken.map(([response]) => response).toSorted());
  });

  it('are over once their organisation is closed', async () => {
    const { db, directory } = ground.platform.services;
    const id = await stand();
    const set = async (closed_at: string | null) => {
      await db.updateTable('organisations').set({ closed_at }).where('ods', '=', 'A81001').execute();
      directory.forget();
    };
    await set(new Date().toISOString());
    expect((await ground.ask('GET', `/v1/surveys/${id}`)).body).toMatchObject({ notTaking: 'over' });
    expect((await respondTo(ground, id, responseDraft({ better: 'no' }))).body.code).toBe('not-now');
    await set(null);
    expect((await respondTo(ground, id, responseDraft({ better: 'no' }))).status).toBe(201);
  });

  it('open and close by their days in London', async () => {
    const day = (ahead: number) => new Date(Date.now() + ahead * DAY_MS).toISOString().slice(0, 10);
    const id = await stand({ opensOn: day(3), closesOn: day(5) });
    const state = async () => (await ground.ask('GET', `/v1/surveys/${id}`)).body.notTaking;
    expect(await state()).toBe('not-yet');
    ground.forward(4 * DAY_MS);
    expect(await state()).toBeUndefined();
    ground.forward(4 * DAY_MS);
    expect(await state()).toBe('over');
    ground.forward(-8 * DAY_MS);
  });

  it('cannot be opened with logic that leads nowhere, which is named', async () => {
    const id = newId();
    const [first, second] = VISIT.questions;
    const definition = { ...VISIT, questions: [first, { ...second, next: [{ to: 'better' }] }] };
    expect((await save(id, { definition })).status).toBe(201);
    const { status, body } = await open(id, 1);
    expect([status, body.errors]).toEqual([
      422,
      [
        {
          pointer: '/definition/questions/what',
          code: 'wrong-kind',
          detail: expect.stringMatching(/leads back to “better”/),
        },
      ],
    ]);
  });

  it('cannot be opened as the Friends and Family Test where that is another question', async () => {
    const id = newId();
    const [first, ...others] = FFT.questions;
    const changed = { ...FFT, questions: [{ ...first, text: { en: 'Were we good?' } }, ...others] };
    expect((await save(id, { kind: 'friends-and-family', definition: changed })).status).toBe(201);
    const refused = await open(id, 1);
    expect([refused.status, refused.body.errors]).toMatchObject([
      422,
      [{ pointer: '/definition/questions/experience', detail: expect.stringMatching(/Put it back/) }],
    ]);
    expect((await save(id, { kind: 'friends-and-family', definition: FFT, revision: 1 })).status).toBe(200);
    expect((await open(id, 2)).status).toBe(200);
  });

  it('are not overwritten by who did not see the last change', async () => {
    const id = newId();
    await save(id);
    expect((await save(id, { revision: 1, quota: 5 })).body).toMatchObject({ revision: 2, quota: 5 });
    const stale = await save(id, { revision: 1, quota: 9 });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale']);
    expect((await save(id, { revision: 1, quota: 5 })).status).toBe(200);
    expect((await open(id, 1)).body.code).toBe('stale');
  });

  it('are listed for those who ask them, page by page, and for nobody else', async () => {
    const own = await ground.tokenOf({ manager: 'B82002' });
    const ids: string[] = [];
    for (const _ of [1, 2, 3]) {
      const id = newId();
      await save(id, { organisation: 'B82002', kind: 'friends-and-family', definition: FFT }, own);
      ids.unshift(id);
    }
    const seen: string[] = [];
    let next: unknown = '';
    while (next !== undefined) {
      const at = next ? `&cursor=${next}` : '';
      const { body } = await ground.ask('GET', `/v1/staff/surveys?limit=2${at}`, { token: own });
      seen.push(...(body.items as { id: string }[]).map(({ id }) => id));
      next = body.next;
    }
    expect(seen.toSorted()).toEqual(ids.toSorted());
    const [first = ''] = ids;
    for (const path of [first, `${first}/results`]) {
      expect((await ground.ask('GET', `/v1/staff/surveys/${path}`, { token: manager })).status).toBe(404);
    }
    expect((await save(first, {}, manager)).body.code).toBe('id-used');
    expect((await save(newId(), {}, own)).status).toBe(403);
  });
});
