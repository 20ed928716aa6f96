import type { ChangeAfter, Followed, SentChange, StaffStory, Story, ToCheck } from '@hearback/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setReplySettings } from '../replies/settings.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import {
  addPicture,
  changeDraft,
  recordChange,
  sendChange,
  type Told,
  tellAndEdit,
  tellAndPublish,
} from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';

describe.each(engines)('what staff say of a change on %s', (engine) => {
  let ground: Ground;
  let token: string;
  let moderator: string;
  let told: Told;
  /** Words that nobody has read yet. */
  let secret: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
    moderator = await ground.tokenOf({ moderator: EVERYWHERE });
  });
  beforeEach(async () => {
    told = await tellAndPublish(ground, token, { email: 'pat@example.org' });
    secret = `unread-${newId()}`;
  });
  afterAll(() => ground.stop());

  const say = async (id: string, body: object, as = token) => {
    const answer = await ground.ask('POST', `/v1/staff/changes/${id}/progress`, { token: as, body });
    return { ...answer, after: answer.body as unknown as ChangeAfter };
  };
  const sent = async (id: string, body: object) => {
    const { status, after } = await say(id, body);
    expect([status, after.sent?.state]).toEqual([200, 'to-check']);
    return after.sent?.id ?? '';
  };
  const check = (id: string, body: object = { verdict: 'approve' }, as = moderator) =>
    ground.ask('POST', `/v1/staff/sent-changes/${id}/check`, { token: as, body });
  const takeBack = (id: string, as = token) =>
    ground.ask('POST', `/v1/staff/sent-changes/${id}/taking-back`, { token: as });
  const seen = async (as = token) =>
    (await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token: as })).body as unknown as StaffStory;
  const queue = async (as = moderator) =>
    (await ground.ask('GET', '/v1/staff/to-check?limit=100', { token: as })).body.items as ToCheck[];
  const inQueue = async (id: string, as = moderator) => (await queue(as)).find((item) => item.id === id);
  const publicChanges = async () =>
    ((await ground.ask('GET', `/v1/stories/${told.id}`)).body as unknown as Story).changes;
  const mailsAbout = async (kind: string) => {
    const rows = await ground.platform.services.db
      .selectFrom('outbox')
      .select('mail')
      .where('kind', '=', kind)
      .execute();
    return rows
      .map(({ mail }) => JSON.parse(mail ?? '{}') as { to: string; link: string; change?: object })
      .filter(({ link }) => link.includes(told.id) || link.includes(told.token));
  };
  /** Everything that anybody outside can read of the story, and what its author is told. */
  const outside = async () => {
    const paths = [
      ...[`/s/${told.id}`, told.path, '/o/A81001', '/o/A81001/changes', '/', '/g/tree-network'],
      ...[`/v1/stories/${told.id}`, '/v1/stories?organisation=A81001', '/v1/changes?organisation=A81001&limit=100'],
      ...[`/v1/receipts/${told.token}`, '/v1/organisations/A81001/totals'],
    ];
    const texts: string[] = [];
    for (const path of paths) texts.push((await ground.ask('GET', path)).text);
    const rows = await ground.platform.services.db.selectFrom('outbox').select('mail').execute();
    return [...texts, ...rows.map(({ mail }) => mail ?? '')].join('\n');
  };
  const pictureRow = (id: string) =>
    ground.platform.services.db.selectFrom('pictures').select('address').where('id', '=', id).executeTakeFirstOrThrow();
  const counted = async () => {
    const { body } = await ground.ask('GET', '/v1/organisations/A81001/totals');
    const { changesPlanned, changesDone } = body.totals as Record<string, number>;
    return [changesPlanned, changesDone];
  };

  it('is in no public place, no count and no mail to the author when a change is written down', async () => {
    const before = await counted();
    const id = await sendChange(ground, token, told.id, { what: secret });
    expect(await outside()).not.toContain(secret);
    expect([await publicChanges(), await counted(), await mailsAbout('changed')]).toEqual([[], before, []]);
    expect((await check(id)).status).toBe(200);
    expect(await publicChanges()).toMatchObject([{ id, what: secret, status: 'planned' }]);
    expect(await counted()).toEqual([(before[0] ?? 0) + 1, before[1]]);
    expect(await mailsAbout('changed')).toHaveLength(1);
  });

  it('is in no public place, no count and no mail when a change that is done already is written down, and then is done', async () => {
    const before = await counted();
    const [id, picture] = [newId(), await addPicture(ground, token, told.id)];
    const shown = { text: secret, link: `https://example.org/${secret}` };
    const done = { note: secret, evidence: { ...shown, pictures: [{ id: picture, alt: secret }] } };
    const body = { story: told.id, ...changeDraft({ what: secret }), done };
    const record = (parts: object = {}) =>
      ground.ask('PUT', `/v1/staff/changes/${id}`, { token, body: { ...body, ...parts } });
    const first = await record();
    expect([first.status, (await record()).status, (await record({ done: {} })).body.code]).toEqual([
      ...[201, 200, 'id-used'],
    ]);
    expect(first.body).toMatchObject({ id, change: id, step: { status: 'done', note: secret }, state: 'to-check' });
    expect(await inQueue(id)).toMatchObject({ kind: 'change' });
    expect(await outside()).not.toContain(secret);
    expect([await publicChanges(), await counted(), await mailsAbout('changed')]).toEqual([[], before, []]);
    const { address } = await pictureRow(picture);
    expect((await ground.ask('GET', `/pictures/${address}.webp`)).status).toBe(404);
    expect((await check(id)).status).toBe(200);
    const [change] = await publicChanges();
    expect(change).toMatchObject({
      id,
      status: 'done',
      note: secret,
      evidence: { ...shown, pictures: [{ alt: secret }] },
    });
    expect(change?.settledAt).toBe(change?.recordedAt);
    expect((await ground.ask('GET', `/pictures/${address}.webp`)).status).toBe(200);
    expect(await counted()).toEqual([before[0], (before[1] ?? 0) + 1]);
    expect(await mailsAbout('changed')).toMatchObject([{ change: { status: 'done' } }]);
    expect((await seen()).timeline.map(({ kind }) => kind).slice(-3)).toEqual([
      ...['change-approved', 'change-recorded', 'change-progressed'],
    ]);
  });

  it('names the field of a picture that is not there, with a change that is done already', async () => {
    const done = { evidence: { pictures: [{ id: newId(), alt: 'A sign' }] } };
    const body = { story: told.id, ...changeDraft(), done };
    const { status, body: answer } = await ground.ask('PUT', `/v1/staff/changes/${newId()}`, { token, body });
    expect([status, answer.errors]).toMatchObject([422, [{ pointer: '/done/evidence/pictures/0/id' }]]);
  });

  it('waits to be read where all that is new is a picture, or what is said to be seen on one', async () => {
    const change = await recordChange(ground, token, told.id);
    const id = await addPicture(ground, token, told.id);
    const { address } = await pictureRow(id);
    const shows = (alt: string) => ({ status: 'planned', evidence: { pictures: [{ id, alt }] } });
    const waiting = await sent(change, shows('The new sign'));
    expect((await publicChanges())[0]).not.toHaveProperty('evidence');
    expect((await ground.ask('GET', `/pictures/${address}.webp`)).status).toBe(404);
    await check(waiting);
    expect((await ground.ask('GET', `/pictures/${address}.webp`)).status).toBe(200);
    const renamed = await sent(change, shows(secret));
    expect(await outside()).not.toContain(secret);
    await check(renamed);
    expect((await publicChanges())[0]?.evidence?.pictures).toMatchObject([{ alt: secret }]);
  });

  const withSecret = (step: string) => JSON.parse(step.replaceAll('SECRET', secret)) as object;
  it.each([
    ['a note', '{"status":"in-progress","note":"SECRET"}'],
    [
      'that it is done',
      '{"status":"done","note":"SECRET","evidence":{"text":"SECRET","link":"https://example.org/SECRET"}}',
    ],
    ['that it is done, without a word', '{"status":"done","evidence":{"link":"https://example.org/SECRET"}}'],
    ['why it is not', '{"status":"not-done","note":"SECRET"}'],
    ['what shows it', '{"status":"planned","evidence":{"text":"SECRET"}}'],
  ])('is in no public place, no count and no mail to the author when it is %s', async (_, words) => {
    const step = withSecret(words);
    const change = await recordChange(ground, token, told.id);
    const [before, shown, mails] = [await counted(), await publicChanges(), await mailsAbout('changed')];
    const id = await sent(change, step);
    expect(await outside()).not.toContain(secret);
    expect([await publicChanges(), await counted()]).toEqual([shown, before]);
    expect(await mailsAbout('changed')).toEqual(mails);
    expect((await check(id)).status).toBe(200);
    expect(await publicChanges()).toMatchObject([{ id: change, ...step }]);
    expect(await mailsAbout('changed')).toHaveLength(mails.length + 1);
  });

  it('is public at once where it says no more than that it is begun, put off or taken away', async () => {
    const change = await recordChange(ground, token, told.id);
    for (const status of ['in-progress', 'planned'] as const) {
      const { after } = await say(change, { status });
      expect([after.change.status, after.sent]).toEqual([status, undefined]);
    }
    await check(await sent(change, { status: 'done', note: 'It is.', evidence: { text: 'A poster.' } }));
    expect((await say(change, { status: 'done', note: 'It is.', evidence: {} })).after.sent).toBeUndefined();
    expect((await say(change, { status: 'in-progress' })).after.sent).toBeUndefined();
    expect(await publicChanges()).toMatchObject([{ status: 'in-progress' }]);
    const [left] = await publicChanges();
    expect([left?.note, left?.evidence]).toEqual([undefined, undefined]);
  });

  it('waits in the queue of moderators, with why, and never of whoever wrote it or of those who may not read it', async () => {
    const change = await recordChange(ground, token, told.id);
    const [first, second] = [
      await sendChange(ground, token, told.id),
      await sent(change, { status: 'done', note: 'It is.' }),
    ];
    expect(await inQueue(first)).toMatchObject({ kind: 'change', checks: ['change'] });
    expect(await inQueue(second)).toMatchObject({ kind: 'change-step', story: { id: told.id }, by: 'Sam Staff' });
    expect(await inQueue(first, token)).toBeUndefined();
    for (const roles of [{ responder: EVERYWHERE, manager: EVERYWHERE }, { moderator: 'B82002' }] as const) {
      const other = await ground.tokenOf(roles);
      expect(await inQueue(first, other)).toBeUndefined();
      expect((await check(first, undefined, other)).status).toBe(403);
    }
    expect((await check(first, undefined, token)).status).toBe(403);
    expect((await mailsAbout('change-to-check')).length).toBeGreaterThan(0);
    expect(await publicChanges()).toHaveLength(1);
  });

  it('has the reasons that the organisation’s settings give', async () => {
    const { db } = ground.platform.services;
    const usual = { secondLook: 'off', firstReplies: 0, takeBackMinutes: 0 } as const;
    await setReplySettings(db, 'A81001', { ...usual, secondLook: 'always', firstReplies: 2 });
    const id = await sendChange(ground, token, told.id);
    expect((await seen()).sentChanges).toMatchObject([{ id, checks: ['second-look', 'new-responder', 'change'] }]);
    await setReplySettings(db, 'A81001', usual);
    const other = await sendChange(ground, token, told.id);
    expect((await seen()).sentChanges).toMatchObject([{ id }, { id: other, checks: ['change'] }]);
  });

  it('comes in pages that mix replies and changes by how long they wait', async () => {
    const responder = await ground.tokenOf({ responder: EVERYWHERE });
    const made: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const reply = newId();
      const body = { text: `Thank you, ${index}.`, change: { id: newId(), ...changeDraft() } };
      await ground.ask('PUT', `/v1/staff/stories/${told.id}/replies/${reply}`, { token: responder, body });
      made.push(reply, await sendChange(ground, responder, told.id));
      ground.forward(60_000);
    }
    const all = (await queue()).map(({ id }) => id);
    expect(all).toEqual(expect.arrayContaining(made));
    for (const limit of [1, 2, 5]) {
      const paged: string[] = [];
      let cursor: unknown;
      do {
        const query = `limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`;
        const { body } = await ground.ask('GET', `/v1/staff/to-check?${query}`, { token: moderator });
        paged.push(...(body.items as ToCheck[]).map(({ id }) => id));
        cursor = body.next;
      } while (cursor);
      expect(paged).toEqual(all);
    }
  });

  it('is approved once, whoever tries at the same moment', async () => {
    const id = await sendChange(ground, token, told.id);
    const answers = await Promise.all(Array.from({ length: 8 }, () => check(id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
    expect([(await publicChanges()).length, (await mailsAbout('changed')).length]).toEqual([1, 1]);
    expect((await takeBack(id)).body.code).toBe('not-now');
  });

  it('comes back with a reason that its writer sees and is told of, and is mended', async () => {
    const change = await recordChange(ground, token, told.id);
    const id = await sent(change, { status: 'done', note: secret });
    expect((await check(id, { verdict: 'send-back' })).body.errors).toMatchObject([{ pointer: '/reason' }]);
    const back = { verdict: 'send-back', reason: 'change-unclear', note: 'Say where.' };
    expect((await check(id, back)).status).toBe(200);
    expect((await seen()).sentChanges).toMatchObject([
      { id, state: 'sent-back', sentBack: { reason: 'change-unclear', note: 'Say where.' }, mayTakeBack: true },
    ]);
    expect(await mailsAbout('change-sent-back')).toHaveLength(1);
    const mended = await sent(change, { status: 'done', note: 'It is at the desk.' });
    expect((await seen()).sentChanges.map((one) => one.id)).toEqual([mended]);
    await check(mended);
    expect(await publicChanges()).toMatchObject([{ status: 'done', note: 'It is at the desk.' }]);
    expect(await outside()).not.toContain(secret);
  });

  it('is taken back by its writer or a manager until it is public, and by nobody else', async () => {
    const id = await sendChange(ground, token, told.id);
    const [colleague, manager] = [
      await ground.tokenOf({ responder: EVERYWHERE }),
      await ground.tokenOf({ manager: EVERYWHERE }),
    ];
    expect((await takeBack(id, colleague)).status).toBe(403);
    expect((await takeBack(id, manager)).body.state).toBe('taken-back');
    expect((await takeBack(id)).body.state).toBe('taken-back');
    expect((await check(id)).body.code).toBe('not-now');
    expect([await publicChanges(), (await seen()).sentChanges]).toEqual([[], []]);
  });

  it('is one thing at a time for each change: the same again is that, another has to wait', async () => {
    const change = await recordChange(ground, token, told.id);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => say(change, { status: 'done', note: 'It is.' })),
    );
    expect(new Set(answers.map(({ after }) => after.sent?.id)).size).toBe(1);
    for (const step of [{ status: 'not-done', note: 'No.' }, { status: 'in-progress' }]) {
      expect((await say(change, step)).body.code).toBe('not-now');
    }
    expect((await seen()).sentChanges).toHaveLength(1);
    expect((await mailsAbout('change-to-check')).length).toBeGreaterThan(0);
  });

  it('shows in the register and among what waits at one’s organisations, and to nobody elsewhere', async () => {
    const change = await recordChange(ground, token, told.id);
    await sent(change, { status: 'done', note: 'It is.' });
    const fresh = await sendChange(ground, token, told.id);
    const listed = async (as: string) => {
      const { body } = await ground.ask('GET', '/v1/staff/sent-changes?limit=100', { token: as });
      return (body.items as SentChange[]).map((item) => item.change);
    };
    expect(await listed(token)).toEqual(expect.arrayContaining([change, fresh]));
    const { body } = await ground.ask('GET', '/v1/staff/changes?show=open&limit=100', { token });
    expect((body.items as { id: string; sent?: string }[]).find(({ id }) => id === change)?.sent).toBe('to-check');
    expect(await listed(await ground.tokenOf({ responder: 'B82002' }))).toEqual([]);
    const outsider = await ground.tokenOf({ moderator: 'B82002', responder: 'B82002', manager: 'B82002' });
    expect((await takeBack(fresh, outsider)).status).toBe(403);
    expect((await check(newId())).status).toBe(404);
  });

  it('waits while its story is taken down, and goes on when that is public again', async () => {
    const edited = await tellAndEdit(ground, token);
    await ground.ask('POST', `/v1/staff/stories/${edited.id}/publication`, { token, body: { version: 2 } });
    told = edited;
    const id = await sendChange(ground, token, edited.id);
    const { version, edit } = (await ground.ask('GET', `/v1/receipts/${edited.token}`)).body as unknown as Followed;
    expect(edit).toBeDefined();
    await ground.ask('POST', `/v1/receipts/${edited.token}/answer`, { body: { answer: 'decline', version } });
    expect([await inQueue(id), (await check(id)).body.code]).toEqual([undefined, 'not-now']);
    const { version: now } = await seen();
    await ground.ask('POST', `/v1/staff/stories/${edited.id}/publication`, { token, body: { version: now } });
    expect((await inQueue(id))?.kind).toBe('change');
    expect((await check(id)).status).toBe(200);
  });

  it('stands in the timeline and the audit trail, step by step', async () => {
    const id = await sendChange(ground, token, told.id);
    await check(id);
    expect((await seen()).timeline.map(({ kind }) => kind).slice(-3)).toEqual([
      'change-to-check',
      'change-approved',
      'change-recorded',
    ]);
    const auditor = await ground.tokenOf({ auditor: EVERYWHERE });
    const { body } = await ground.ask('GET', '/v1/staff/audit?kind=changed', { token: auditor });
    const [line] = body.items as { what: string; story?: string }[];
    expect(line).toMatchObject({ what: 'staff.sentChanges.check', story: told.id });
  });
});
