import type {
  ChangeOfStory,
  Followed,
  ShownWritten,
  StaffChange,
  StaffStory,
  Story,
  ToCheck,
} from '@hearback/contract';
import { BEHIND_A_CHANGE } from '@hearback/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import {
  checkChange,
  progressChange,
  publish,
  recordChange,
  type Told,
  tell,
  tellAndPublish,
} from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { respondTo, responseDraft, STAFF, standSurvey } from '../testing/surveys.ts';

const WHAT = 'A second person answers the phone.';
const EMAIL = { email: 'pat@example.org' };

describe.each(engines)('what a change is because of, on %s', (engine) => {
  let ground: Ground;
  let token: string;
  let moderator: string;
  let first: Told;
  let second: Told;
  let change: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
    moderator = await ground.tokenOf({ moderator: EVERYWHERE });
  });
  beforeEach(async () => {
    [first, second] = [await tellAndPublish(ground, token, EMAIL), await tellAndPublish(ground, token, EMAIL)];
    change = await recordChange(ground, token, first.id, { what: WHAT });
  });
  afterAll(() => ground.stop());

  const link = (story: string, { isLinked = true, as = token, to = change } = {}) =>
    ground.ask('POST', `/v1/staff/stories/${story}/changes`, { token: as, body: { change: to, isLinked } });
  /** Links a story, and has a moderator approve it. */
  const linked = async (story: string) => {
    const { status, body } = await link(story);
    const sent = (body as unknown as StaffStory).sentChanges.find((one) => one.change === change);
    expect([status, sent?.state]).toEqual([200, 'to-check']);
    const checked = await checkChange(ground, sent?.id ?? '', { verdict: 'approve' });
    expect([checked.status, checked.body.state]).toEqual([200, 'published']);
  };
  const changesOf = async (story: string) =>
    ((await ground.ask('GET', `/v1/stories/${story}`)).body as unknown as Story).changes;
  const seen = async (story: string) =>
    (await ground.ask('GET', `/v1/staff/stories/${story}`, { token })).body as unknown as StaffStory;
  const listed = async () => {
    const { body } = await ground.ask('GET', '/v1/changes?organisation=A81001&limit=100');
    return (body.items as ChangeOfStory[]).find(({ id }) => id === change);
  };
  const registered = async (as = token) => {
    const { body } = await ground.ask('GET', '/v1/staff/changes?show=open,done,not-done&limit=100', { token: as });
    return (body.items as StaffChange[]).find(({ id }) => id === change);
  };
  const mails = async ({ token: secret }: Told) => {
    const rows = await ground.platform.services.db
      .selectFrom('outbox')
      .select('mail')
      .where('kind', '=', 'changed')
      .execute();
    return rows.filter(({ mail }) => mail?.includes(secret)).length;
  };
  const judge = (told: Told, difference: string) =>
    ground.ask('POST', `/v1/receipts/${told.token}/changes/${change}`, { body: { difference } });
  const counted = async () => {
    const { body } = await ground.ask('GET', '/v1/organisations/A81001/totals');
    const { changesPlanned, changesDone } = body as Record<string, number>;
    return { changesPlanned: Number(changesPlanned), changesDone: Number(changesDone) };
  };
  const takeDown = async (id: string) => {
    const base = `/v1/staff/stories/${id}/reports/${newId()}`;
    const as = await ground.tokenOf({ responder: 'A81001' });
    await ground.ask('PUT', base, { token: as, body: { reason: 'duplicate', words: 'We have it already.' } });
    const body = { verdict: 'uphold', version: (await seen(id)).version, note: 'So it is.' };
    expect((await ground.ask('POST', `${base}/decision`, { token: moderator, body })).status).toBe(200);
  };
  const page = async (path: string) => (await ground.ask('GET', path)).text;

  it('is another story once a moderator has read that, and its author hears of it', async () => {
    await Promise.all([link(second.id), link(second.id)]);
    await link(second.id);
    const [waits, ...others] = (await seen(second.id)).sentChanges;
    expect([waits?.what, waits?.step, others]).toEqual([WHAT, undefined, []]);
    expect(waits?.stands).toMatchObject({ id: change, story: first.id, status: 'planned' });
    expect([await changesOf(second.id), await mails(second), await page(`/s/${second.id}`)]).toEqual([
      ...[[], 0, expect.not.stringContaining(WHAT)],
    ]);
    const queue = (await ground.ask('GET', '/v1/staff/to-check?limit=100', { token: moderator })).body;
    expect((queue.items as ToCheck[]).find(({ id }) => id === waits?.id)).toMatchObject({ kind: 'change-link' });
    // What waits beside one story keeps nobody from saying where the change stands.
    expect((await registered())?.sent).toBeUndefined();
    await checkChange(ground, waits?.id ?? '', { verdict: 'approve' });
    expect(await changesOf(second.id)).toMatchObject([
      { id: change, story: first.id, what: WHAT, alsoBehind: { stories: 1, answers: 0 } },
    ]);
    expect([await mails(first), await mails(second)]).toEqual([1, 1]);
    expect(await page(`/s/${second.id}`)).toContain(WHAT);
    expect(await page('/o/A81001/changes')).toContain('Other stories that led to it');
    expect(await listed()).toMatchObject({ story: first.id, alsoBehind: { stories: 1, answers: 0 } });
    expect((await registered())?.stories).toEqual([{ id: second.id, title: (await seen(second.id)).title }]);
    expect((await seen(second.id)).timeline.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['change-to-check', 'change-approved', 'change-linked']),
    );
  });

  it('is sent back with a reason, or taken back, and said of nobody', async () => {
    const sentOf = async () => (await seen(second.id)).sentChanges.at(-1)?.id ?? '';
    await link(second.id);
    await checkChange(ground, await sentOf(), { verdict: 'send-back', reason: 'tone' });
    expect((await seen(second.id)).sentChanges).toMatchObject([{ state: 'sent-back' }]);
    await link(second.id);
    expect((await seen(second.id)).sentChanges).toMatchObject([{ state: 'to-check' }]);
    const taken = await ground.ask('POST', `/v1/staff/sent-changes/${await sentOf()}/taking-back`, { token });
    expect([taken.body.state, await changesOf(second.id), await mails(second)]).toEqual(['taken-back', [], 0]);
  });

  it('moves on for all of them, and each author says what it made of it', async () => {
    await linked(second.id);
    await progressChange(ground, token, change, { status: 'done', note: 'Since May.' });
    expect([await mails(first), await mails(second)]).toEqual([2, 2]);
    for (const { id } of [first, second]) {
      expect((await seen(id)).timeline.filter(({ kind }) => kind === 'change-progressed')).toHaveLength(1);
      expect(await changesOf(id)).toMatchObject([{ status: 'done', note: 'Since May.' }]);
    }
    expect((await judge(first, 'yes')).status).toBe(200);
    const followed = (await judge(second, 'not-yet')).body as unknown as Followed;
    expect(followed.changes).toMatchObject([{ id: change, difference: 'not-yet' }]);
    await judge(second, 'not-yet');
    const of = async (id: string) => (await seen(id)).changes.map(({ difference }) => difference);
    expect([await of(first.id), await of(second.id)]).toEqual([['yes'], ['not-yet']]);
    expect(await registered()).toMatchObject({
      difference: 'yes',
      stories: [{ id: second.id, difference: 'not-yet' }],
    });
    const told = (await seen(second.id)).timeline.filter(({ kind }) => kind === 'difference-told');
    expect(told.map(({ detail }) => detail)).toEqual([`${WHAT}: not-yet`]);
    await progressChange(ground, token, change, { status: 'in-progress' });
    expect([await of(first.id), await of(second.id)]).toEqual([[undefined], [undefined]]);
  });

  it('is taken away again at once; its first story is not', async () => {
    await linked(second.id);
    const { body } = await link(second.id, { isLinked: false });
    expect((body as unknown as StaffStory).changes).toEqual([]);
    expect([await changesOf(second.id), (await listed())?.alsoBehind]).toEqual([[], undefined]);
    expect((await link(second.id, { isLinked: false })).status).toBe(200);
    expect((await seen(second.id)).timeline.filter(({ kind }) => kind === 'change-unlinked')).toHaveLength(1);
    expect((await link(first.id)).status).toBe(200);
    expect((await link(first.id, { isLinked: false })).body.code).toBe('not-now');
    expect((await judge(second, 'yes')).status).toBe(404);
  });

  it('stays public beside the next story where its first is taken down, and what waits goes with it', async () => {
    await linked(second.id);
    await ground.ask('POST', `/v1/staff/changes/${change}/progress`, {
      token,
      body: { status: 'done', note: 'Since May.' },
    });
    const before = await counted();
    await takeDown(first.id);
    expect(await counted()).toEqual(before);
    expect(await listed()).toMatchObject({ story: second.id, title: (await seen(second.id)).title });
    expect((await listed())?.alsoBehind).toBeUndefined();
    const [waits] = (await seen(second.id)).sentChanges;
    expect(waits).toMatchObject({ state: 'to-check', step: { status: 'done' } });
    await checkChange(ground, waits?.id ?? '', { verdict: 'approve' });
    expect((await listed())?.status).toBe('done');
    expect(await changesOf(second.id)).toMatchObject([{ status: 'done' }]);
    // Public again, the first is one more that it is because of, and the change counts once.
    const whole = await counted();
    const again = (await ground.ask('GET', `/v1/staff/stories/${first.id}`, { token: moderator })).body;
    await publish(ground, moderator, first.id, Number(again.version));
    expect([await counted(), await listed()]).toMatchObject([whole, { story: second.id, alsoBehind: { stories: 1 } }]);
    expect(await changesOf(first.id)).toMatchObject([{ id: change }]);
  });

  it('stands beside whichever of its stories is public again first', async () => {
    await linked(second.id);
    const before = await counted();
    await takeDown(second.id);
    await takeDown(first.id);
    expect(await listed()).toBeUndefined();
    expect(await counted()).toEqual({ ...before, changesPlanned: before.changesPlanned - 1 });
    const again = (await ground.ask('GET', `/v1/staff/stories/${second.id}`, { token: moderator })).body;
    await publish(ground, moderator, second.id, Number(again.version));
    expect(await listed()).toMatchObject({ story: second.id });
    expect(await counted()).toEqual(before);
  });

  it('is approved no more once the change is public no more: whoever reads it is told why, and what to do', async () => {
    const [waits] = ((await link(second.id)).body as unknown as StaffStory).sentChanges;
    await takeDown(first.id);
    const refused = await checkChange(ground, waits?.id ?? '', { verdict: 'approve' });
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringMatching(/taken down\. Send this back/)]);
    expect((await seen(second.id)).sentChanges).toMatchObject([{ state: 'to-check' }]);
    const back = await checkChange(ground, waits?.id ?? '', { verdict: 'send-back', reason: 'tone' });
    expect(back.status).toBe(200);
  });

  it('is a public change and a published story of one organisation, linked by those who record changes there', async () => {
    const elsewhere = await tellAndPublish(ground, token, { organisation: 'B82002' });
    expect((await link(elsewhere.id)).body.code).toBe('not-found');
    expect((await link(second.id, { to: newId() })).body.code).toBe('not-found');
    const there = await ground.tokenOf({ responder: 'B82002' });
    expect((await link(second.id, { as: there })).status).toBe(403);
    const manager = await ground.tokenOf({ manager: 'A81001' });
    expect((await link(second.id, { as: manager })).status).toBe(403);
  });

  describe('and a story that was sent on in private', () => {
    let officer: string;
    let sentOn: Told;
    beforeAll(async () => {
      officer = await ground.tokenOf({ 'complaints-manager': 'A81001' });
    });
    beforeEach(async () => {
      sentOn = await tell(ground, { ...EMAIL, happened: 'The marmalade lamp is out.' });
      const body = { version: 1, to: 'complaint', note: 'They can look into it.' };
      await ground.ask('POST', `/v1/staff/stories/${sentOn.id}/reroute`, { token: moderator, body });
      const yes = { version: 2, answer: 'yes', contact: 'Ring 0115 496 0000' };
      const { status } = await ground.ask('POST', `/v1/receipts/${sentOn.token}/reroute`, { body: yes });
      expect(status).toBe(200);
    });

    const behind = (isLinked = true, { as = officer, to = change } = {}) =>
      ground.ask('POST', `/v1/staff/sent-on/${sentOn.id}/changes`, { token: as, body: { change: to, isLinked } });
    const followed = async () => (await ground.ask('GET', `/v1/receipts/${sentOn.token}`)).body as unknown as Followed;

    it('is told to its author alone, also as the change moves on, and named to those who see to it', async () => {
      const both = await Promise.all([behind(), behind()]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      expect((await behind()).body.changes).toEqual([{ id: change, what: WHAT, status: 'planned' }]);
      expect([await mails(sentOn), (await followed()).changes.map(({ what }) => what)]).toEqual([1, [WHAT]]);
      expect(await page(sentOn.path)).toContain(WHAT);
      for (const path of [`/s/${first.id}`, '/o/A81001/changes', '/v1/changes?organisation=A81001&limit=100']) {
        expect([path, await page(path)]).toEqual([
          path,
          expect.not.stringMatching(new RegExp(`marmalade|${sentOn.id}`)),
        ]);
      }
      expect((await listed())?.alsoBehind).toBeUndefined();
      expect((await registered(officer))?.sentOn).toEqual([{ story: sentOn.id, to: 'complaint' }]);
      for (const roles of [{ responder: 'A81001' }, { 'enquiries-officer': 'A81001' }, { moderator: '*' }] as const) {
        expect(await registered(await ground.tokenOf(roles))).not.toHaveProperty('sentOn');
      }
      await progressChange(ground, token, change, { status: 'done', note: 'Since May.' });
      expect([await mails(sentOn), (await followed()).changes[0]?.status]).toEqual([2, 'done']);
      expect((await judge(sentOn, 'yes')).status).toBe(200);
      expect((await followed()).changes[0]?.difference).toBe('yes');
    });

    it('is taken away again, and linked by those who see to it there alone', async () => {
      await behind();
      const gone = [await behind(false), await behind(false)];
      expect(gone.map(({ status, body }) => [status, body.changes])).toEqual([
        [200, undefined],
        [200, undefined],
      ]);
      expect((await followed()).changes).toEqual([]);
      for (const roles of [{ responder: 'A81001' }, { 'complaints-manager': 'B82002' }, { moderator: '*' }] as const) {
        expect((await behind(true, { as: await ground.tokenOf(roles) })).body.code).toBe('not-found');
      }
      expect((await behind(true, { to: newId() })).body.code).toBe('not-found');
    });
  });

  describe('and an answer to a survey', () => {
    let answer: string;
    let survey: string;
    let manager: string;
    beforeAll(async () => {
      manager = await ground.tokenOf({ manager: 'A81001' });
      survey = await standSurvey(ground, manager);
    });
    beforeEach(async () => {
      answer = await written('Nobody answers the phone.');
    });

    const written = async (more: string, { of = survey, verdict = 'show' } = {}) => {
      await respondTo(ground, of, responseDraft({ better: 'no', more }));
      const { body } = await ground.ask('GET', '/v1/staff/written-answers?show=waiting&limit=100', {
        token: moderator,
      });
      const { id } = (body.items as { id: string }[]).at(-1) ?? { id: '' };
      await decide(id, { version: 1, verdict });
      return id;
    };
    const decide = (id: string, body: object) =>
      ground.ask('POST', `/v1/staff/written-answers/${id}/decision`, { token: moderator, body });
    const behind = (id: string, { isLinked = true, as = token, to = change } = {}) =>
      ground.ask('POST', `/v1/staff/written-answers/${id}/changes`, { token: as, body: { change: to, isLinked } });

    it('is counted in public, and read by those who see results, as far as it is shown', async () => {
      const both = await Promise.all([behind(answer), behind(answer)]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      expect(both[0]?.body).toMatchObject({ id: answer, changes: [{ id: change, what: WHAT, status: 'planned' }] });
      expect((await listed())?.alsoBehind).toEqual({ stories: 0, answers: 1 });
      expect(await page(`/s/${first.id}`)).toContain('Survey answers that led to it');
      for (const path of [`/s/${first.id}`, '/o/A81001/changes', `/v1/stories/${first.id}`]) {
        expect([path, await page(path)]).toEqual([path, expect.not.stringContaining('Nobody answers')]);
      }
      expect((await registered())?.answers).toEqual([{ id: answer, survey, text: 'Nobody answers the phone.' }]);
      expect((await registered(moderator))?.answers).toBeUndefined();
      const { body } = await ground.ask('GET', `/v1/staff/surveys/${survey}/written`, { token });
      expect((body.items as ShownWritten[])[0]).toMatchObject({ id: answer, changes: [{ id: change }] });
      await decide(answer, { version: 2, verdict: 'keep-back' });
      expect([(await listed())?.alsoBehind, (await registered())?.answers]).toEqual([undefined, undefined]);
    });

    it('is taken away again, also twice', async () => {
      await behind(answer);
      const gone = [await behind(answer, { isLinked: false }), await behind(answer, { isLinked: false })];
      expect(gone.map(({ status, body }) => [status, body.changes])).toEqual([
        [200, undefined],
        [200, undefined],
      ]);
      expect((await listed())?.alsoBehind).toBeUndefined();
    });

    it('is one of patients that a moderator let through, of the same organisation', async () => {
      const kept = await written('The lift is slow.', { verdict: 'keep-back' });
      expect((await behind(kept)).body.code).toBe('not-found');
      expect((await behind(newId())).body.code).toBe('not-found');
      expect((await behind(answer, { to: newId() })).body.code).toBe('not-found');
      for (const as of [
        await ground.tokenOf({ responder: 'B82002' }),
        await ground.tokenOf({ manager: 'A81001' }),
        moderator,
      ]) {
        expect((await behind(answer, { as })).body.code).toBe('not-found');
      }
      const ofStaff = await standSurvey(ground, manager, { kind: 'staff', definition: STAFF });
      await respondTo(ground, ofStaff, responseDraft({ more: 'I am in danger, I want to kill myself.' }));
      const rows = await ground.platform.services.db
        .selectFrom('written_answers')
        .select('id')
        .where('survey_id', '=', ofStaff)
        .execute();
      expect(rows.length).toBeGreaterThan(0);
      for (const { id } of rows) expect((await behind(id)).body.code).toBe('not-found');
    });

    it(`is one of ${BEHIND_A_CHANGE} at most`, async () => {
      const { db } = ground.platform.services;
      const model = await db
        .selectFrom('written_answers')
        .selectAll()
        .where('id', '=', answer)
        .executeTakeFirstOrThrow();
      const ids = Array.from({ length: BEHIND_A_CHANGE }, newId);
      const rows = ids.map((id, index) => ({ ...model, id, question: `more-${index}` }));
      await db.insertInto('written_answers').values(rows).execute();
      await db
        .insertInto('change_answers')
        .values(ids.map((id) => ({ answer_id: id, change_id: change, linked_at: '2026-05-01T09:00:00.000Z' })))
        .execute();
      expect((await behind(answer)).body).toMatchObject({
        code: 'not-now',
        detail: expect.stringContaining('at most'),
      });
    });
  });
});
