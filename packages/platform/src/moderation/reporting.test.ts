import type { Followed, StaffStory, StaffStorySummary } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailOf } from '../mail/messages.ts';
import { editDraft, publish, type Told, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER } from '../testing/html.ts';
import { newId } from '../testing/stories.ts';

const DAY_MS = 86_400_000;
const DRAFT = { reason: 'identifies-someone', words: 'The third line says who the nurse is.' };

describe.each(engines)('reporting a published story on %s', (engine) => {
  let ground: Ground;
  let moderator: string;
  let responder: string;
  let reporter: { id: string; email: string };
  beforeAll(async () => {
    ground = await startGround(engine);
    moderator = await ground.tokenOf({ moderator: '*' });
    reporter = await ground.hire({ responder: 'A81001' });
    responder = await signIn(reporter.email);
  });
  afterAll(() => ground.stop());

  const signIn = async (email: string) => {
    const body = { email, password: 'correct horse battery', keep: 'token' };
    return String((await ground.ask('POST', '/v1/staff/session', { body })).body.token);
  };
  const reportAt = (story: string, id: string) => `/v1/staff/stories/${story}/reports/${id}`;
  const report = (story: string, { by = responder, id = newId(), body = DRAFT as object } = {}) =>
    ground.ask('PUT', reportAt(story, id), { token: by, body });
  const decide = (story: string, id: string, body: object, by = moderator) =>
    ground.ask('POST', `${reportAt(story, id)}/decision`, { token: by, body });
  const seen = async (id: string, by = moderator) =>
    (await ground.ask('GET', `/v1/staff/stories/${id}`, { token: by })).body as unknown as StaffStory;
  const listed = async (show = 'reported') => {
    const { body } = await ground.ask('GET', `/v1/staff/stories?limit=100&show=${show}`, { token: moderator });
    return (body.items as StaffStorySummary[]).map(({ id }) => id);
  };
  const published = (parts = {}) => tellAndPublish(ground, moderator, { email: 'pat@example.org', ...parts });
  const reported = async (parts = {}) => {
    const [told, id] = [await published(parts), newId()];
    const { status } = await report(told.id, { id });
    if (status !== 201) throw new Error('not reported');
    return { told, id };
  };
  const followed = async ({ token }: Told) =>
    (await ground.ask('GET', `/v1/receipts/${token}`)).body as unknown as Followed;
  const letters = async (kind: string) => {
    const { db } = ground.platform.services;
    const rows = await db.selectFrom('outbox').select('mail').where('mail', 'like', `%"kind":"${kind}"%`).execute();
    return rows.map(({ mail }) => JSON.parse(mail ?? '{}'));
  };
  const totals = async () => (await ground.ask('GET', '/v1/organisations/A81001/totals')).body.totals;

  it('leaves it public, and puts it in a list of its own for moderators', async () => {
    const told = await published();
    expect((await seen(told.id, responder)).actions).toContain('report');
    const { status, body } = await report(told.id);
    expect(status).toBe(201);
    expect(body.reports).toMatchObject([{ ...DRAFT, state: 'open', isOwn: true, by: 'Sam Staff' }]);
    expect(body.actions).not.toContain('report');
    expect((await ground.ask('GET', `/v1/stories/${told.id}`)).status).toBe(200);
    expect(await listed()).toContain(told.id);
    const others = await ground.ask('GET', '/v1/staff/stories?limit=100&show=reported', { token: responder });
    expect([others.status, others.body.code]).toEqual([403, 'forbidden']);
    const story = await seen(told.id);
    expect([story.actions.includes('decide-report'), story.reports[0]?.isOwn]).toEqual([true, false]);
    expect(story.timeline.at(-1)).toMatchObject({ kind: 'reported', detail: DRAFT.reason });
    expect((await followed(told)).status).toBe('published');
    expect(JSON.stringify(await followed(told))).not.toContain('third line');
    for (const path of [`/s/${told.id}`, told.path]) {
      expect((await ground.ask('GET', path, { headers: AS_BROWSER })).text).not.toContain('third line');
    }
  });

  it('lists what waits longest first, page by page', async () => {
    const before = await listed();
    const [late, early] = [await published(), await published()];
    await report(early.id);
    await report(late.id);
    expect(await listed()).toEqual([...before, early.id, late.id]);
    const pages: string[] = [];
    let cursor = '';
    do {
      const path = `/v1/staff/stories?limit=1&show=reported${cursor}`;
      const { body } = await ground.ask('GET', path, { token: moderator });
      pages.push(...(body.items as StaffStorySummary[]).map(({ id }) => id));
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect(pages).toEqual([...before, early.id, late.id]);
  });

  it('that is upheld takes it down, out of the figures, and tells its author why, kindly, and whoever reported it', async () => {
    const before = await totals();
    const { told, id } = await reported({ experience: 'good', happened: 'They dropped my mother.' });
    const { status, body } = await decide(told.id, id, { version: 2, verdict: 'uphold' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'submitted', version: 3, returned: 'report-upheld' });
    expect(body).not.toHaveProperty('reportedAt');
    expect((body as unknown as StaffStory).timeline.slice(-2).map(({ kind }) => kind)).toEqual([
      ...['report-upheld', 'taken-down'],
    ]);
    expect(await totals()).toEqual(before);
    expect((await ground.ask('GET', `/v1/stories/${told.id}`)).status).toBe(404);
    expect([await listed(), await listed('to-moderate')]).toEqual([
      expect.not.arrayContaining([told.id]),
      expect.arrayContaining([told.id]),
    ]);
    expect(await followed(told)).toMatchObject({ status: 'submitted', takenDown: { reason: DRAFT.reason } });
    const page = (await ground.ask('GET', told.path, { headers: AS_BROWSER })).text;
    expect(page).toContain('It was public. Elm Practice asked us to look at it again');
    const [toAuthor] = (await letters('taken-down')).filter(({ story }) => story === told.id);
    expect(toAuthor).toMatchObject({ to: 'pat@example.org', reason: DRAFT.reason });
    expect(mailOf(toAuthor).text).toContain('You did nothing wrong');
    const toReporter = (await letters('report-upheld')).at(-1);
    expect(toReporter.to).toBe(reporter.email);
    const { text, html, subject } = mailOf(toReporter);
    for (const words of [text, html, subject]) expect(words).not.toMatch(/dropped|mother|third line/i);
  });

  it('may be followed by an edit and publishing again, and then by one more report', async () => {
    const { told, id } = await reported();
    await decide(told.id, id, { version: 2, verdict: 'uphold' });
    const path = `/v1/staff/stories/${told.id}/revisions/${newId()}`;
    expect((await ground.ask('PUT', path, { token: moderator, body: editDraft({ version: 3 }) })).status).toBe(201);
    expect((await publish(ground, moderator, told.id, 4)).status).toBe(200);
    expect(await followed(told)).not.toHaveProperty('takenDown');
    expect((await report(told.id)).status).toBe(201);
  });

  it('that is not upheld leaves the story, and tells the organisation why, in the workspace alone', async () => {
    const { told, id } = await reported();
    const without = await decide(told.id, id, { version: 2, verdict: 'dismiss' });
    expect(without.body.errors).toMatchObject([{ pointer: '/note', code: 'required' }]);
    const { body } = await decide(told.id, id, { version: 2, verdict: 'dismiss', note: 'Nobody is named in it.' });
    expect(body).toMatchObject({ status: 'published', version: 2 });
    expect(await listed()).not.toContain(told.id);
    const [shown] = (await seen(told.id, responder)).reports;
    expect(shown).toMatchObject({ state: 'dismissed', decision: { note: 'Nobody is named in it.' } });
    expect(mailOf((await letters('report-dismissed')).at(-1)).text).not.toContain('named');
    expect((await followed(told)).status).toBe('published');
    expect((await report(told.id)).body.code).toBe('not-now');
  });

  it('is the same report when it is sent again, and is refused under a used id', async () => {
    const { told, id } = await reported();
    expect((await report(told.id, { id })).status).toBe(200);
    expect((await report(told.id, { id, body: { ...DRAFT, words: 'Other.' } })).body.code).toBe('id-used');
    expect((await seen(told.id)).reports).toHaveLength(1);
  });

  it('is done once by two who do it at once', async () => {
    const told = await published();
    const other = await ground.tokenOf({ manager: 'A81001' });
    const answers = await Promise.all([responder, other, responder].map((by) => report(told.id, { by })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await seen(told.id)).reports).toHaveLength(1);
  });

  it('is decided once by two moderators who do it at once, and not on what has moved on', async () => {
    const { told, id } = await reported();
    expect((await decide(told.id, id, { version: 1, verdict: 'uphold' })).body.code).toBe('stale');
    const verdicts = [
      { version: 2, verdict: 'uphold' },
      { version: 2, verdict: 'dismiss', note: 'It may stay.' },
    ];
    const answers = await Promise.all(verdicts.map((body) => decide(told.id, id, body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await seen(told.id)).reports.map(({ state }) => state)).not.toContain('open');
  });

  it('is refused once its time is over, and says so', async () => {
    const told = await published();
    ground.forward(28 * DAY_MS);
    const late = await signIn(reporter.email);
    moderator = await ground.tokenOf({ moderator: '*' });
    responder = late;
    expect((await seen(told.id, late)).actions).toContain('report');
    ground.forward(DAY_MS);
    expect((await seen(told.id, late)).actions).not.toContain('report');
    const { body } = await report(told.id, { by: late });
    expect([body.code, String(body.detail).includes('28 days')]).toEqual(['not-now', true]);
  });

  it('is for the organisation of the story, and no decision for those who report', async () => {
    const told = await published();
    const elsewhere = await ground.tokenOf({ responder: 'B82002', manager: 'B82002' });
    expect((await report(told.id, { by: elsewhere })).body.code).toBe('forbidden');
    expect((await report(told.id, { by: moderator })).body.code).toBe('forbidden');
    const waiting = await tell(ground);
    expect((await report(waiting.id)).status).toBe(404);
    const id = newId();
    await report(told.id, { id });
    for (const by of [responder, elsewhere, await ground.tokenOf({ moderator: 'B82002' })]) {
      expect((await decide(told.id, id, { version: 2, verdict: 'uphold' }, by)).body.code).toBe('forbidden');
    }
    expect((await seen(told.id)).status).toBe('published');
  });

  it('by somebody who also moderates is decided by another moderator', async () => {
    const both = await ground.tokenOf(ALL_ROLES);
    const [told, id] = [await published(), newId()];
    expect((await report(told.id, { by: both, id })).status).toBe(201);
    expect((await seen(told.id, both)).actions).not.toContain('decide-report');
    expect((await decide(told.id, id, { version: 2, verdict: 'uphold' }, both)).body.code).toBe('forbidden');
    expect((await decide(told.id, id, { version: 2, verdict: 'uphold' })).status).toBe(200);
  });

  it('is overtaken where the author takes the story down first', async () => {
    const told = await tell(ground);
    const path = `/v1/staff/stories/${told.id}/revisions/${newId()}`;
    await ground.ask('PUT', path, { token: moderator, body: editDraft() });
    await publish(ground, moderator, told.id, 2);
    const id = newId();
    await report(told.id, { id });
    const body = { version: 3, answer: 'decline' };
    expect((await ground.ask('POST', `/v1/receipts/${told.token}/answer`, { body })).status).toBe(200);
    expect(await listed()).not.toContain(told.id);
    expect((await seen(told.id)).reports).toMatchObject([{ state: 'overtaken' }]);
    expect((await decide(told.id, id, { version: 4, verdict: 'uphold' })).body.code).toBe('not-now');
    expect(await followed(told)).not.toHaveProperty('takenDown');
  });

  it('is in the audit trail, as is what was decided', async () => {
    const { told, id } = await reported();
    await decide(told.id, id, { version: 2, verdict: 'uphold' });
    const auditor = await ground.tokenOf({ auditor: '*' });
    const { body } = await ground.ask('GET', `/v1/staff/audit?story=${told.id}&kind=changed`, { token: auditor });
    expect((body.items as { what: string }[]).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['staff.moderation.report', 'staff.moderation.decideReport']),
    );
  });
});
