import type { ReplyDraft, ReplySettings, Role, SentReply, StaffStory, StaffStorySummary } from '@hearback/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { approve, changeDraft, type Told, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { letGo } from './departures.ts';
import { setReplySettings } from './settings.ts';

const MINUTE_MS = 60_000;
const IN_A_YEAR = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
const USUAL: ReplySettings = { secondLook: 'off', firstReplies: 0, takeBackMinutes: 30 };

describe.each(engines)('a reply that was sent on %s', (engine) => {
  let ground: Ground;
  let token: string;
  let told: Told;
  const hired = (roles: Partial<Record<Role, string>>) => ground.tokenOf(roles);
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await hired(ALL_ROLES);
  });
  beforeEach(async () => {
    await set({});
    told = await tellAndPublish(ground, token, { email: 'pat@example.org' });
  });
  afterAll(() => ground.stop());

  const set = (parts: Partial<ReplySettings>) =>
    setReplySettings(ground.platform.services.db, 'A81001', { ...USUAL, ...parts });
  const path = (id: string) => `/v1/staff/stories/${told.id}/replies/${id}`;
  const send = async (id: string, draft: Partial<ReplyDraft> = {}, as = token) => {
    const answer = await ground.ask('PUT', path(id), { token: as, body: { text: 'Thank you.', ...draft } });
    return { ...answer, sent: answer.body as unknown as SentReply };
  };
  const sentOne = async (draft: Partial<ReplyDraft> = {}, as = token) => {
    const id = newId();
    expect((await send(id, draft, as)).status).toBe(201);
    return id;
  };
  const takeBack = (id: string, as = token) => ground.ask('POST', `${path(id)}/taking-back`, { token: as });
  const check = (id: string, body: object, as: string) => ground.ask('POST', `${path(id)}/check`, { token: as, body });
  const seen = async (as = token) =>
    (await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token: as })).body as unknown as StaffStory;
  const publicReplies = async () =>
    ((await ground.ask('GET', `/v1/stories/${told.id}`)).body.replies as { id: string }[]).map(({ id }) => id);
  const mailsAbout = async (kind: string) => {
    const { db } = ground.platform.services;
    const rows = await db.selectFrom('outbox').select('mail').where('mail', 'like', `%"kind":"${kind}"%`).execute();
    return rows.map(({ mail }) => JSON.parse(mail ?? '{}') as { to: string; link: string });
  };
  const toldAuthor = async () => (await mailsAbout('replied')).filter(({ link }) => link.includes(told.token)).length;
  const letTimePass = async (minutes: number) => {
    ground.forward(minutes * MINUTE_MS);
    return letGo(ground.platform.services, (error) => {
      throw error;
    });
  };
  const queue = async (as: string) =>
    ((await ground.ask('GET', '/v1/staff/to-check', { token: as })).body.items as { id: string }[]).map(({ id }) => id);

  describe('and can be taken back', () => {
    it('is in no public place and no mail until its time is over, and then is published once', async () => {
      const id = newId();
      const { sent } = await send(id);
      expect(sent).toMatchObject({ state: 'waiting', isOwn: true, mayTakeBack: true, checks: [] });
      expect(Date.parse(sent.goesOutAt ?? '') - Date.parse(sent.sentAt)).toBe(30 * MINUTE_MS);
      await letTimePass(29);
      expect([await publicReplies(), await toldAuthor()]).toEqual([[], 0]);
      const { text } = await ground.ask('GET', `/s/${told.id}`);
      expect(text).not.toContain('Thank you.');
      await Promise.all([letTimePass(2), letTimePass(0), letTimePass(0)]);
      await expect.poll(publicReplies).toEqual([id]);
      expect(await toldAuthor()).toBe(1);
      expect((await seen()).sentReplies).toEqual([]);
    });

    it('goes out by itself, also where the platform stood still when its time came', async () => {
      const id = await sentOne();
      const { outbox: _, ...kept } = ground.platform.services;
      const row = await kept.db.selectFrom('sent_replies').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
      expect(row.goes_out_at > row.sent_at).toBe(true);
      ground.forward(3 * 24 * 60 * MINUTE_MS);
      await expect.poll(publicReplies, { timeout: 5000 }).toEqual([id]);
    });

    it('comes back with its words, is never published, and may be sent again under another id', async () => {
      const change = { id: newId(), ...changeDraft({ due: IN_A_YEAR }) };
      const id = await sentOne({ text: 'Too soon.', change });
      const { status, body } = await takeBack(id);
      expect([status, body.state, body.text, body.change]).toEqual([200, 'taken-back', 'Too soon.', change]);
      expect((await takeBack(id)).status).toBe(200);
      await letTimePass(60);
      expect(await publicReplies()).toEqual([]);
      expect((await seen()).timeline.map(({ kind }) => kind)).toEqual([
        ...['submitted', 'published', 'reply-sent', 'reply-taken-back'],
      ]);
      const again = await sentOne({ text: 'Now.', change: undefined });
      await letTimePass(31);
      await expect.poll(publicReplies).toEqual([again]);
    });

    it('cannot be taken back once it is public', async () => {
      const id = await sentOne();
      await letTimePass(31);
      await expect.poll(publicReplies).toEqual([id]);
      const { status, body } = await takeBack(id);
      expect([status, body.code]).toEqual([409, 'not-now']);
    });

    it('is its writer’s to take back, and a manager’s; nobody else’s', async () => {
      const id = await sentOne();
      const others = await Promise.all([hired({ responder: 'A81001' }), hired({ moderator: 'A81001' })]);
      for (const other of others) expect((await takeBack(id, other)).status).toBe(403);
      expect((await takeBack(id, await hired({ manager: 'B82002' }))).status).toBe(403);
      expect((await seen(others[0])).sentReplies).toMatchObject([{ id, isOwn: false, mayTakeBack: false }]);
      expect((await takeBack(id, await hired({ manager: 'A81001' }))).status).toBe(200);
    });

    it('keeps its time when the organisation sets another one', async () => {
      const id = await sentOne();
      await set({ takeBackMinutes: 120 });
      await letTimePass(31);
      await expect.poll(publicReplies).toEqual([id]);
    });
  });

  describe('twice', () => {
    const texts = async () => (await seen()).sentReplies.map(({ text }) => text);
    const change = () => ({ id: newId(), ...changeDraft({ due: IN_A_YEAR }) });

    it('from two tabs, also at the same moment, waits and goes out once', async () => {
      const fromTab = (count = 0) => send(newId(), { text: 'We rang.', seen: count });
      const answers = await Promise.all(Array.from({ length: 6 }, () => fromTab()));
      answers.push(await fromTab(), await fromTab(1));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(7).fill(200), 201]);
      const ids = new Set(answers.map(({ sent }) => sent.id));
      expect([ids.size, await texts()]).toEqual([1, ['We rang.']]);
      await letTimePass(31);
      await expect.poll(publicReplies).toEqual([...ids]);
      const late = await fromTab();
      expect([late.status, late.sent.id, late.sent.state]).toEqual([200, ...ids, 'published']);
      expect(await toldAuthor()).toBe(1);
    });

    it('while somebody is to read it first is one to read, with one change', async () => {
      const id = await sentOne({ change: change() });
      await letTimePass(31);
      await expect.poll(async () => (await seen()).sentReplies[0]?.state).toBe('to-check');
      const again = await send(newId(), { change: change() });
      expect([again.status, again.sent.id, await texts()]).toEqual([200, id, ['Thank you.']]);
    });

    it('is two where the words, the change or the person are others, it was taken back, or is public for long', async () => {
      const first = await sentOne();
      await sentOne({ text: 'Thank you again.' });
      await sentOne({ change: change() });
      await sentOne({}, await hired({ responder: 'A81001' }));
      expect(await texts()).toHaveLength(4);
      await takeBack(first);
      await sentOne();
      await letTimePass(31);
      await expect.poll(async () => (await publicReplies()).length).toBe(3);
      await letTimePass(11);
      await sentOne();
    });
  });

  describe('and the clock', () => {
    const clock = async () => (await seen()).clock;

    it('meets it by being sent, and takes that back with it', async () => {
      const id = await sentOne();
      expect(await clock()).toMatchObject({ state: 'met', isOnItsWay: true });
      await takeBack(id);
      expect(await clock()).toMatchObject({ state: 'running' });
      await sentOne();
      const second = await sentOne({ text: 'And once more: thank you.' });
      await takeBack(second);
      expect(await clock()).toMatchObject({ state: 'met', isOnItsWay: true });
    });

    it('meets it on the day it was sent, however long it is checked', async () => {
      await set({ secondLook: 'always', takeBackMinutes: 0 });
      const id = await sentOne();
      ground.forward(14 * 24 * 60 * MINUTE_MS);
      expect(await clock()).toMatchObject({ state: 'met', isOnItsWay: true });
      await approve(ground, told.id, id);
      expect(await clock()).toMatchObject({ state: 'met' });
      expect(await clock()).not.toHaveProperty('isOnItsWay');
    });

    it('runs on when the reply is sent back', async () => {
      await set({ secondLook: 'always', takeBackMinutes: 0 });
      const id = await sentOne();
      await check(id, { verdict: 'send-back', reason: 'tone' }, await hired({ manager: 'A81001' }));
      expect(await clock()).toMatchObject({ state: 'running' });
      ground.forward(14 * 24 * 60 * MINUTE_MS);
      expect(await clock()).toMatchObject({ state: 'overdue' });
    });
  });

  describe('and the list of what to reply to', () => {
    const listed = async () => {
      const { body } = await ground.ask('GET', '/v1/staff/stories?show=to-reply&limit=100', { token });
      return (body.items as StaffStorySummary[]).find(({ id }) => id === told.id);
    };

    it('says that it is on its way, that it came back, and nothing once it is taken back', async () => {
      expect(await listed()).not.toHaveProperty('sentReply');
      await set({ secondLook: 'always' });
      const id = await sentOne();
      expect(await listed()).toMatchObject({ sentReply: 'on-its-way', replies: 0 });
      await letTimePass(31);
      const manager = await hired({ manager: 'A81001' });
      await expect.poll(() => queue(manager)).toContain(id);
      expect(await listed()).toMatchObject({ sentReply: 'on-its-way' });
      await check(id, { verdict: 'send-back', reason: 'tone' }, manager);
      expect(await listed()).toMatchObject({ sentReply: 'sent-back' });
      const another = await sentOne();
      expect(await listed()).toMatchObject({ sentReply: 'on-its-way' });
      for (const one of [another, id]) await takeBack(one);
      expect(await listed()).not.toHaveProperty('sentReply');
    });

    it('leaves the story out once the reply is public', async () => {
      await set({ takeBackMinutes: 0 });
      await sentOne();
      expect(await listed()).toBeUndefined();
    });
  });

  describe('and somebody else has to read', () => {
    it('is checked for each reason there is, and for no other', async () => {
      await set({ takeBackMinutes: 0 });
      expect((await send(newId())).sent.checks).toEqual([]);
      await set({ secondLook: 'always', firstReplies: 2, takeBackMinutes: 0 });
      const { sent } = await send(
        newId(),
        { change: { id: newId(), ...changeDraft({ due: IN_A_YEAR }) } },
        await hired(ALL_ROLES),
      );
      expect([sent.checks, sent.state]).toEqual([['second-look', 'new-responder', 'change'], 'to-check']);
    });

    it('is new until so many replies of theirs are public there', async () => {
      await set({ firstReplies: 2, takeBackMinutes: 0 });
      const novice = await hired({ responder: 'A81001' });
      for (let sent = 0; sent < 2; sent += 1) {
        const id = newId();
        expect((await send(id, { text: `Thank you, ${sent}.` }, novice)).sent.checks).toEqual(['new-responder']);
        await approve(ground, told.id, id);
      }
      expect((await send(newId(), {}, novice)).sent).toMatchObject({ checks: [], state: 'published' });
    });

    it('waits for them after its time to be taken back, is theirs alone to approve, and then is public', async () => {
      await set({ secondLook: 'always' });
      const manager = await hired({ manager: 'A81001' });
      const id = await sentOne();
      expect(await queue(manager)).not.toContain(id);
      await letTimePass(31);
      await expect.poll(() => queue(manager)).toContain(id);
      expect(await queue(token)).not.toContain(id);
      expect((await check(id, { verdict: 'approve' }, token)).status).toBe(403);
      expect(await publicReplies()).toEqual([]);
      const { status, body } = await check(id, { verdict: 'approve' }, manager);
      expect([status, body.state]).toEqual([200, 'published']);
      expect([await publicReplies(), await toldAuthor()]).toEqual([[id], 1]);
      expect((await check(id, { verdict: 'approve' }, manager)).status).toBe(409);
      expect((await seen()).timeline.map(({ kind }) => kind)).toEqual([
        ...['submitted', 'published', 'reply-sent', 'reply-to-check', 'reply-approved', 'replied'],
      ]);
    });

    it('needs a moderator for what is new or claims a change', async () => {
      await set({ takeBackMinutes: 0 });
      const [manager, moderator] = [await hired({ manager: 'A81001' }), await hired({ moderator: 'A81001' })];
      const id = await sentOne({ change: { id: newId(), ...changeDraft({ due: IN_A_YEAR }) } });
      expect([await queue(manager), await queue(moderator)]).toEqual([
        expect.not.arrayContaining([id]),
        expect.arrayContaining([id]),
      ]);
      expect((await check(id, { verdict: 'approve' }, manager)).status).toBe(403);
      expect((await seen(moderator)).actions).toContain('check-reply');
      expect((await check(id, { verdict: 'approve' }, moderator)).status).toBe(200);
    });

    it('is read by a moderator where a rule sees what may tell who somebody is, whatever the device said', async () => {
      await set({ takeBackMinutes: 0 });
      const [manager, moderator] = [await hired({ manager: 'A81001' }), await hired({ moderator: 'A81001' })];
      const id = newId();
      const { sent } = await send(id, { text: 'Dear Mrs Cope, your NHS number is 943 476 5919. Ring 01632 960 123.' });
      expect(sent).toMatchObject({
        state: 'to-check',
        checks: ['personal-data'],
        personalData: ['name', 'nhs-number'],
      });
      expect([await queue(manager), await queue(moderator)]).toEqual([
        expect.not.arrayContaining([id]),
        expect.arrayContaining([id]),
      ]);
      expect((await check(id, { verdict: 'approve' }, manager)).status).toBe(403);
      expect((await check(id, { verdict: 'send-back', reason: 'personal-detail' }, moderator)).status).toBe(200);
      expect(await publicReplies()).toEqual([]);
      const { sent: own } = await send(newId(), { text: 'Ring us on 01632 960 123. Dr Peverell says thank you.' });
      expect([own.state, own.checks, own.personalData]).toEqual(['published', [], undefined]);
    });

    it('is read by a moderator where it says that something changed and no change is written down', async () => {
      await set({ takeBackMinutes: 0 });
      const { sent } = await send(newId(), { text: 'Thank you. We have moved the desk nearer to the door.' });
      expect(sent).toMatchObject({ state: 'to-check', checks: ['may-change'] });
      const change = { id: newId(), ...changeDraft({ due: IN_A_YEAR, what: 'Mrs Cope gets a chair.' }) };
      const { sent: claimed } = await send(newId(), { text: 'We have moved the desk.', change });
      expect(claimed).toMatchObject({ checks: ['change', 'personal-data'], personalData: ['name'] });
    });

    it('goes back with a reason, which its writer reads in the workspace and not in the mail', async () => {
      await set({ secondLook: 'always', takeBackMinutes: 0 });
      const manager = await hired({ manager: 'A81001' });
      const id = await sentOne();
      expect((await check(id, { verdict: 'send-back' }, manager)).body.errors).toMatchObject([{ pointer: '/reason' }]);
      expect((await check(id, { verdict: 'send-back', reason: 'other' }, manager)).status).toBe(422);
      const sentBack = { reason: 'tone', note: 'Thank them first.' };
      expect((await check(id, { verdict: 'send-back', ...sentBack }, manager)).body.state).toBe('sent-back');
      expect((await seen()).sentReplies).toMatchObject([{ id, state: 'sent-back', sentBack, mayTakeBack: true }]);
      const mails = (await mailsAbout('reply-sent-back')).filter(({ link }) => link.endsWith(told.id));
      expect(mails).toHaveLength(1);
      expect(JSON.stringify(mails)).not.toContain('Thank them first.');
      expect((await takeBack(id)).status).toBe(200);
      expect((await seen()).sentReplies).toEqual([]);
    });

    it('is told to those who can check it, without a word of it, and not to whoever wrote it', async () => {
      await set({ secondLook: 'always', takeBackMinutes: 0 });
      const manager = await ground.hire({ manager: 'A81001', responder: 'A81001' });
      const writer = await ground.hire({ responder: 'A81001' });
      const { body } = await ground.ask('POST', '/v1/staff/session', {
        body: { email: writer.email, password: 'correct horse battery', keep: 'token' },
      });
      await sentOne({ text: 'Nobody may read this yet.' }, String(body.token));
      const mails = (await mailsAbout('reply-to-check')).filter(({ link }) => link.endsWith(told.id));
      const addresses = mails.map(({ to }) => to);
      expect(addresses.filter((to) => to === manager.email)).toHaveLength(1);
      expect(addresses).not.toContain(writer.email);
      expect(JSON.stringify(mails)).not.toContain('Nobody may read this yet.');
    });
  });

  describe('by two people', () => {
    it('tells the second of the first, and sends theirs once they have seen it', async () => {
      const other = await hired({ responder: 'A81001' });
      const first = await sentOne({ seen: 0 });
      const late = await send(newId(), { text: 'Me too.', seen: 0 }, other);
      expect([late.status, late.body.code]).toEqual([409, 'stale']);
      expect((await seen(other)).sentReplies.map(({ id }) => id)).toEqual([first]);
      expect((await send(newId(), { text: 'Me too.', seen: 1 }, other)).status).toBe(201);
    });

    it('at the same moment keeps one and tells the other', async () => {
      const other = await hired({ responder: 'A81001' });
      const answers = await Promise.all([send(newId(), { seen: 0 }), send(newId(), { seen: 0 }, other)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect((await seen()).sentReplies).toHaveLength(1);
    });
  });

  it('is the same reply when it is sent again, whatever its writer has seen by then', async () => {
    const id = newId();
    const first = await send(id, { seen: 0 });
    const again = await send(id, { seen: 1 });
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect((await send(id, { text: 'Another.' })).body.code).toBe('id-used');
  });

  it('to a story that is taken down waits until that is public again', async () => {
    const { db } = ground.platform.services;
    const id = await sentOne();
    await db.updateTable('stories').set({ status: 'submitted' }).where('id', '=', told.id).execute();
    await letTimePass(31);
    expect((await db.selectFrom('replies').select('id').where('story_id', '=', told.id).execute()).length).toBe(0);
    await db.updateTable('stories').set({ status: 'published' }).where('id', '=', told.id).execute();
    await letTimePass(0);
    await expect.poll(publicReplies).toEqual([id]);
  });
});

describe.each(engines)('how replies go out on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
  });
  afterAll(() => ground.stop());

  const asked = async (roles: Partial<Record<Role, string>>, method = 'GET', body?: object) =>
    ground.ask(method, '/v1/staff/organisations/A81001/reply-settings', { token: await ground.tokenOf(roles), body });

  it('is seen by those who reply and manage there, and set by managers and operators', async () => {
    const body = { secondLook: 'always', firstReplies: 1, takeBackMinutes: 15 };
    expect((await asked({ manager: 'A81001' }, 'POST', body)).status).toBe(200);
    expect((await asked({ responder: 'A81001' })).body).toEqual(body);
    expect((await asked({ operator: '*' }, 'POST', { ...body, firstReplies: 2 })).status).toBe(200);
    for (const roles of [{ responder: 'A81001' }, { manager: 'B82002' }, { moderator: '*' }, {}]) {
      expect((await asked(roles, 'POST', body)).status).toBe(403);
    }
    for (const roles of [{ responder: 'B82002' }, {}]) expect((await asked(roles)).status).toBe(403);
    expect((await asked({ manager: '*' })).body).toEqual({ ...body, firstReplies: 2 });
  });

  it('is not set to what cannot be', async () => {
    const { status, body } = await asked({ manager: 'A81001' }, 'POST', {
      ...{ secondLook: 'often', firstReplies: -1, takeBackMinutes: 1.5 },
    });
    const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect([status, pointers]).toEqual([422, ['/secondLook', '/firstReplies', '/takeBackMinutes']]);
  });

  it('never lets everybody’s first reply out unread', async () => {
    const body = { secondLook: 'off', firstReplies: 1, takeBackMinutes: 0 };
    expect((await asked({ manager: 'A81001' }, 'POST', body)).status).toBe(200);
    for (const roles of [{ manager: 'A81001' }, { operator: '*' }] as const) {
      const refused = await asked(roles, 'POST', { ...body, firstReplies: 0 });
      expect([refused.status, refused.body.errors]).toEqual([
        ...[422, [{ pointer: '/firstReplies', code: 'wrong-kind', detail: 'Use 1 or more.' }]],
      ]);
    }
    expect((await asked({ manager: 'A81001' })).body).toEqual(body);
  });
});
