import type { Delivery, Role } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_ATTEMPTS } from '../outbox/retry.ts';
import { enqueue } from '../outbox/store.ts';
import { invite } from '../testing/access.ts';
import { complain } from '../testing/complaints.ts';
import { publish, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { askForHelp } from '../testing/enquiries.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { newId } from '../testing/stories.ts';

const HOUR_MS = 3_600_000;

const passwordChanged = () =>
  ({ kind: 'password-changed', to: `${newId()}@example.org`, link: 'http://feedback.example.org' }) as const;

describe.each(engines)('what becomes of mails on %s', (engine) => {
  let mailServer: MailServer;
  let ground: Ground;
  let token: string;
  let operator: string;
  beforeAll(async () => {
    mailServer = await startMailServer();
    ground = await startGround(engine, { smtpUrl: mailServer.url });
    token = await ground.tokenOf(ALL_ROLES);
    operator = await ground.tokenOf({ operator: '*' });
  });
  afterAll(async () => {
    await ground.stop();
    await mailServer.stop();
  });

  const author = () => `${newId()}@example.org`;
  const mailsOf = async (id: string, as = token) => {
    const { body } = await ground.ask('GET', `/v1/staff/stories/${id}/mails`, { token: as });
    return body.mails as Delivery[];
  };
  const statesOf = async (id: string) => (await mailsOf(id)).map(({ kind, state }) => `${kind} ${state}`);
  const retry = (id: string, as: string) => ground.ask('POST', `/v1/staff/mails/${id}/retry`, { token: as });
  const hoursLater = (hours: number) => {
    ground.forward(hours * HOUR_MS);
    ground.platform.services.outbox.nudge();
  };
  const stored = async (id: string) =>
    JSON.stringify(await ground.platform.services.db.selectFrom('outbox').selectAll().where('id', '=', id).execute());

  /** Lets every try of the mails that wait fail. */
  const giveUp = async (id: string) => {
    for (let tries = 0; tries <= MOST_ATTEMPTS; tries += 1) {
      const [mail] = await mailsOf(id);
      if (mail?.state === 'given-up') return mail;
      hoursLater(8);
      await expect.poll(async () => (await mailsOf(id))[0]?.attempts, { interval: 5 }).not.toBe(mail?.attempts);
    }
    throw new Error('The mail was not given up.');
  };

  it('is seen by those who see the story, without the address', async () => {
    const email = author();
    const { id } = await tellAndPublish(ground, token, { email });
    await expect.poll(() => statesOf(id)).toEqual(['received delivered', 'published delivered']);
    const { text } = await ground.ask('GET', `/v1/staff/stories/${id}/mails`, { token });
    expect(text).not.toContain(email);
    const elsewhere = await ground.tokenOf({ responder: 'B82002' });
    expect((await ground.ask('GET', `/v1/staff/stories/${id}/mails`, { token: elsewhere })).status).toBe(403);
    expect(await mailsOf((await tellAndPublish(ground, token)).id)).toEqual([]);
  });

  it('is a mail each, once, after a day without a mail server', async () => {
    await mailServer.stop();
    const told = [];
    for (let count = 0; count < 3; count += 1) told.push({ email: author() });
    const stories = await Promise.all(told.map(({ email }) => tell(ground, { email })));
    for (const { id } of stories) await publish(ground, token, id);
    const [first] = stories;
    await expect.poll(() => statesOf(first?.id ?? '')).toEqual(['received trying', 'published trying']);
    for (let hours = 0; hours < 24; hours += 2) {
      hoursLater(2);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect((await mailsOf(first?.id ?? ''))[0]).toMatchObject({
      state: 'trying',
      trouble: 'unreachable',
      mayRetry: false,
    });
    const listed = async (show: string) => {
      const { body } = await ground.ask('GET', `/v1/staff/mails?show=${show}&limit=100`, { token: operator });
      return body.items as Delivery[];
    };
    const ofFirst = (await mailsOf(first?.id ?? '')).map(({ id }) => id);
    const waiting = (await listed('waiting')).filter(({ id }) => ofFirst.includes(id));
    expect(waiting).toMatchObject([
      { kind: 'received', state: 'trying', trouble: 'unreachable', nextTryAt: expect.any(String) },
      { kind: 'published', state: 'trying', trouble: 'unreachable', nextTryAt: expect.any(String) },
    ]);
    await mailServer.startAgain();
    hoursLater(8);
    for (const { email } of told) expect(await mailServer.mailsTo(email, 2)).toHaveLength(2);
    hoursLater(8);
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const { email } of told) expect(await mailServer.mailsTo(email, 2)).toHaveLength(2);
    expect(await statesOf(first?.id ?? '')).toEqual(['received delivered', 'published delivered']);
    expect((await listed('waiting')).filter(({ id }) => ofFirst.includes(id))).toEqual([]);
    expect((await listed('delivered')).filter(({ id }) => ofFirst.includes(id))).toHaveLength(2);
  });

  it('is listed page by page, what waits the oldest first and what was delivered the newest first', async () => {
    const { db } = ground.platform.services;
    await db.deleteFrom('outbox').execute();
    const letters = Array.from({ length: 5 }, () => passwordChanged());
    for (const [minute, letter] of letters.entries()) await enqueue(db, [letter], new Date(minute * 60_000));
    const all = async (show: string) => {
      const found: Delivery[] = [];
      for (let cursor: string | undefined = ''; cursor !== undefined; ) {
        const after: string = cursor && `&cursor=${cursor}`;
        const { body } = await ground.ask('GET', `/v1/staff/mails?show=${show}&limit=2${after}`, { token: operator });
        found.push(...(body.items as Delivery[]));
        cursor = body.next as string | undefined;
      }
      return found.map(({ writtenAt }) => Date.parse(writtenAt) / 60_000);
    };
    await db.updateTable('outbox').set({ status: 'waiting', next_at: '9999' }).execute();
    expect([await all('waiting'), await all('delivered')]).toEqual([[0, 1, 2, 3, 4], []]);
    await db.updateTable('outbox').set({ status: 'sent' }).execute();
    expect([await all('waiting'), await all('delivered')]).toEqual([[], [4, 3, 2, 1, 0]]);
    const { status } = await ground.ask('GET', '/v1/staff/mails?show=lost', { token: operator });
    expect(status).toBe(422);
  });

  it('is given up in the end, keeps no secret then, and is tried again with its link when somebody asks', async () => {
    mailServer.mood = 'refuses';
    const email = author();
    const { id, token: secret } = await tellAndPublish(ground, token);
    const told = await tell(ground, { email });
    await publish(ground, token, told.id);
    expect(id).not.toBe(told.id);
    const dead = await giveUp(told.id);
    expect(dead).toMatchObject({ kind: 'received', state: 'given-up', mayRetry: true });
    expect(await stored(dead.id)).not.toContain(told.token);
    expect(secret).not.toBe(told.token);
    const list = await ground.ask('GET', '/v1/staff/mails?show=given-up', { token: operator });
    expect((list.body.items as Delivery[]).map((mail) => mail.id)).toContain(dead.id);
    expect(list.text).not.toContain(email);
    expect((await retry(dead.id, await ground.tokenOf({ responder: 'B82002' }))).status).toBe(403);
    mailServer.mood = 'takes';
    expect((await retry(dead.id, operator)).status).toBe(200);
    const [mail] = await mailServer.mailsTo(email, 1);
    expect(mail?.text).toContain(told.path);
    await expect.poll(() => statesOf(told.id)).toContain('received delivered');
    expect((await retry(dead.id, operator)).body.code).toBe('not-now');
  });

  it('is given up at the first try where its address is refused, says so, and can be tried again', async () => {
    const email = author();
    mailServer.against = { whom: 'recipient', code: 550, words: `No mailbox ${email}` };
    const told = await tell(ground, { email });
    await expect.poll(() => statesOf(told.id)).toEqual(['received given-up']);
    const { text } = await ground.ask('GET', `/v1/staff/stories/${told.id}/mails`, { token });
    expect(text).not.toContain(email);
    const [dead] = await mailsOf(told.id);
    expect(dead).toMatchObject({ attempts: 1, trouble: 'address-refused', mayRetry: true });
    expect(dead?.said).toMatch(/^550/);
    mailServer.against = undefined;
    expect((await retry(dead?.id ?? '', token)).status).toBe(200);
    expect(await mailServer.mailsTo(email, 1)).toHaveLength(1);
    await expect.poll(() => statesOf(told.id)).toEqual(['received delivered']);
    expect((await mailsOf(told.id))[0]).not.toHaveProperty('said');
  });

  it('tells whoever reads the story, and its author on their page, that mail to them does not arrive', async () => {
    const hears = async (id: string) => {
      const { body } = await ground.ask('GET', `/v1/staff/stories/${id}`, { token });
      return [body.hearsBack, body.isMailRefused ?? false];
    };
    const page = async (secret: string) => (await ground.ask('GET', `/a/${secret}`)).text;
    const told = await tellAndPublish(ground, token, { email: author() });
    await expect.poll(() => statesOf(told.id)).toEqual(['received delivered', 'published delivered']);
    expect(await hears(told.id)).toEqual([true, false]);
    expect(await hears((await tellAndPublish(ground, token)).id)).toEqual([false, false]);
    mailServer.against = { whom: 'recipient', code: 550, words: 'No such mailbox here' };
    hoursLater(1);
    const lost = await tell(ground, { email: author() });
    await expect.poll(() => statesOf(lost.id)).toEqual(['received given-up']);
    expect(await hears(lost.id)).toEqual([false, true]);
    expect(await page(lost.token)).toContain('Our emails to you do not arrive');
    mailServer.against = undefined;
    hoursLater(1);
    await publish(ground, token, lost.id);
    await expect.poll(() => statesOf(lost.id)).toEqual(['received given-up', 'published delivered']);
    expect(await hears(lost.id)).toEqual([true, false]);
    expect(await page(lost.token)).toContain('We will also write to your email address');
  });

  it('is given up where a mailbox is full, and says of none that it does not hear back, as one empties it', async () => {
    mailServer.against = { whom: 'recipient', code: 552, words: '5.2.2 The mailbox is full' };
    const told = await tell(ground, { email: author() });
    await expect.poll(() => statesOf(told.id)).toEqual(['received given-up']);
    mailServer.against = undefined;
    const { body } = await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token });
    expect([body.hearsBack, body.isMailRefused ?? false]).toEqual([true, false]);
    const { text } = await ground.ask('GET', `/a/${told.token}`);
    expect(text).toContain('We will also write to your email address');
    expect(text).not.toContain('Our emails to you do not arrive');
  });

  it.each([
    ['complaint', complain],
    ['enquiry', askForHelp],
  ] as const)(
    'to whoever sent a private %s is told on their page where it does not arrive, and can be sent again with its link',
    async (kind, send) => {
      const page = async (path: string) => (await ground.ask('GET', path)).text;
      const email = author();
      mailServer.against = { whom: 'recipient', code: 550, words: 'No such mailbox here' };
      const sent = await send(ground, { email });
      await expect.poll(() => page(sent.path)).toContain('Our emails to you do not arrive');
      expect(await page(sent.path)).not.toContain('We also write to your email address');
      const seen = await ground.tokenOf({ manager: 'A81001' });
      const place = kind === 'complaint' ? 'complaints' : 'enquiries';
      const refused = async () =>
        (await ground.ask('GET', `/v1/staff/${place}/${sent.id}`, { token: seen })).body.isMailRefused;
      expect(await refused()).toBe(true);
      const { body, text } = await ground.ask('GET', '/v1/staff/mails?show=given-up&limit=100', { token: operator });
      expect(text).not.toContain(email);
      const rows = (body.items as Delivery[]).filter((mail) => mail.kind === `${kind}-received`);
      expect(rows).toMatchObject([{ trouble: 'address-refused', mayRetry: true }]);
      const [{ id } = { id: '' }] = rows;
      const dead = await stored(id);
      expect(dead).toContain(sent.id);
      expect(dead).not.toContain(sent.token);
      // Who sees stories and what is private at one organisation sees no mails about what is private.
      const seer = await ground.tokenOf({ responder: 'A81001', 'complaints-manager': 'A81001' });
      expect((await retry(id, seer)).status).toBe(404);
      mailServer.against = undefined;
      hoursLater(1);
      expect((await retry(id, operator)).status).toBe(200);
      const [mail] = await mailServer.mailsTo(email, 1);
      expect(mail?.text).toContain(sent.path);
      await expect.poll(() => page(sent.path)).toContain('We also write to your email address');
      expect(await refused()).toBeUndefined();
    },
  );

  it('does not send a link again that works once, and shows all mails to operators alone', async () => {
    mailServer.mood = 'refuses';
    const { mailed } = await invite(ground, operator, { email: author(), role: 'moderator' });
    const { db } = ground.platform.services;
    const invited = () => db.selectFrom('outbox').selectAll().where('kind', '=', 'invited').executeTakeFirstOrThrow();
    for (let tries = 0; tries <= MOST_ATTEMPTS && (await invited()).status !== 'dead'; tries += 1) {
      const { attempts } = await invited();
      hoursLater(8);
      await expect.poll(async () => (await invited()).attempts, { interval: 5 }).not.toBe(attempts);
    }
    mailServer.mood = 'takes';
    const row = await invited();
    expect([row.status, mailed !== '' && JSON.stringify(row).includes(mailed)]).toEqual(['dead', false]);
    expect((await retry(row.id, operator)).body.code).toBe('not-now');
    expect((await retry(row.id, token)).status).toBe(404);
    const seen = async (roles: Partial<Record<Role, string>>) =>
      (await ground.ask('GET', '/v1/staff/mails?show=waiting', { token: await ground.tokenOf(roles) })).status;
    expect([await seen({ operator: '*' }), await seen(ALL_ROLES), await seen({})]).toEqual([200, 403, 403]);
  });
});
