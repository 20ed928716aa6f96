import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tell } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { newId } from '../testing/stories.ts';
import { MOST_ATTEMPTS } from './retry.ts';
import { enqueue } from './store.ts';

const HOUR_MS = 3_600_000;
const EIGHT_HOURS_MS = 8 * HOUR_MS;

describe.each(engines)('sending mail on %s', (engine) => {
  let mailServer: MailServer;
  let ground: Ground;
  beforeAll(async () => {
    mailServer = await startMailServer();
    ground = await startGround(engine, { smtpUrl: mailServer.url });
  });
  beforeEach(() => ground.platform.services.db.deleteFrom('outbox').execute());
  afterAll(async () => {
    await ground.stop();
    await mailServer.stop();
  });

  const author = () => `${newId()}@example.org`;
  const rows = () => ground.platform.services.db.selectFrom('outbox').selectAll().execute();
  const attempts = async () => (await rows())[0]?.attempts;
  const tryAgain = () => {
    ground.forward(EIGHT_HOURS_MS);
    ground.platform.services.outbox.nudge();
  };

  it('keeps mail while the mail server is down, and sends it once when it is back', async () => {
    await mailServer.stop();
    const email = author();
    await tell(ground, { email });
    await expect.poll(attempts).toBe(1);
    expect(await rows()).toMatchObject([
      { status: 'waiting', mail: expect.stringContaining(email), claimed_until: null },
    ]);
    tryAgain();
    await expect.poll(attempts).toBe(2);
    await mailServer.startAgain();
    tryAgain();
    expect(await mailServer.mailsTo(email, 1)).toHaveLength(1);
    await expect.poll(async () => (await rows())[0]?.status).toBe('sent');
    tryAgain();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await mailServer.mailsTo(email, 1)).toHaveLength(1);
    expect(await rows()).toMatchObject([{ mail: null, attempts: 3 }]);
  });

  it('waits before it tries again', async () => {
    mailServer.mood = 'refuses';
    await tell(ground, { email: author() });
    await expect.poll(attempts).toBe(1);
    ground.forward(20_000);
    ground.platform.services.outbox.nudge();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await attempts()).toBe(1);
    ground.forward(20_000);
    ground.platform.services.outbox.nudge();
    await expect.poll(attempts).toBe(2);
    mailServer.mood = 'takes';
  });

  it('gives up on mail that is refused for good, and says so in the metrics', async () => {
    mailServer.mood = 'refuses';
    const email = author();
    const before = mailServer.offered;
    await tell(ground, { email });
    for (let count = 1; count <= MOST_ATTEMPTS; count += 1) {
      await expect.poll(attempts, { interval: 5 }).toBe(count);
      tryAgain();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    mailServer.mood = 'takes';
    tryAgain();
    expect(await rows()).toMatchObject([{ status: 'dead', attempts: MOST_ATTEMPTS }]);
    expect(mailServer.offered - before).toBe(MOST_ATTEMPTS);
    const { text } = await ground.ask('GET', '/metrics');
    expect(text).toContain('hearback_outbox_mails{state="dead"} 1');
    expect(ground.log.join('')).toContain('"isDead":true');
    expect(ground.log.join('')).not.toContain(email);
  });

  it('gives up at once on a recipient whom the mail server does not know', async () => {
    const email = author();
    mailServer.against = { whom: 'recipient', code: 550, words: `No mailbox ${email}` };
    const before = mailServer.turnedAway;
    await tell(ground, { email });
    await expect.poll(rows).toMatchObject([{ status: 'dead', attempts: 1, claimed_until: null }]);
    tryAgain();
    await tell(ground, { email: author() });
    await expect.poll(async () => (await rows()).map(({ status }) => status)).toEqual(['dead', 'dead']);
    expect(mailServer.turnedAway - before).toBe(2);
    mailServer.against = undefined;
  });

  it.each([
    ['is not taken from us', { whom: 'sender', code: 550, words: 'No such mailbox here' }],
    ['may not be relayed', { whom: 'recipient', code: 550, words: 'relay not permitted' }],
    ['is refused for now', { whom: 'recipient', code: 451, words: 'Try again later' }],
  ] as const)('goes on with mail that %s, and sends it once that is mended', async (_, against) => {
    const email = author();
    mailServer.against = against;
    await tell(ground, { email });
    await expect.poll(attempts).toBe(1);
    tryAgain();
    await expect.poll(attempts).toBe(2);
    expect(await rows()).toMatchObject([{ status: 'waiting' }]);
    mailServer.against = undefined;
    tryAgain();
    expect(await mailServer.mailsTo(email, 1)).toHaveLength(1);
  });

  it('gives every try of a mail the same id, so that a receiver can drop a repeat', async () => {
    const email = author();
    await tell(ground, { email });
    const [mail] = await mailServer.mailsTo(email, 1);
    const [row] = await rows();
    expect(mail?.messageId).toBe(`<${row?.id}@feedback.example.org>`);
  });
});

describe.each(engines)('stopping while mail is sent on %s', (engine) => {
  let mailServer: MailServer;
  let ground: Ground;
  beforeEach(async () => {
    mailServer = await startMailServer();
  });
  afterEach(async () => {
    await ground.place.remove();
    await mailServer.stop();
  });

  it('finishes the mails that are being sent and leaves the others for the next start', async () => {
    mailServer.pause = 100;
    ground = await startGround(engine, { smtpUrl: mailServer.url });
    const letter = {
      kind: 'received' as const,
      to: 'pat@example.org',
      organisation: 'Elm',
      link: 'http://localhost/a/x',
    };
    const letters = Array.from({ length: 60 }, () => letter);
    await enqueue(ground.platform.services.db, letters, new Date());
    ground.platform.services.outbox.nudge();
    await expect.poll(() => mailServer.offered, { interval: 5 }).toBeGreaterThan(0);
    await ground.platform.stop();
    const sent = mailServer.mails.length;
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(60);
    const { smtpUrl: _, ...again } = ground.platform.services.config;
    const restarted = await startGround(engine, { ...again, smtpUrl: undefined });
    const counts = await restarted.platform.services.db.selectFrom('outbox').select('status').execute();
    expect(counts.filter(({ status }) => status === 'sent')).toHaveLength(sent);
    expect(counts.filter(({ status }) => status === 'waiting')).toHaveLength(60 - sent);
    await restarted.stop();
  });
});

it('counts a mail server that hangs up at once as a failed try', async () => {
  let calls = 0;
  const rude = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve));
  const port = (rude.address() as AddressInfo).port;
  const ground = await startGround('sqlite', { smtpUrl: `smtp://127.0.0.1:${port}` });
  await tell(ground, { email: 'pat@example.org' });
  const rows = () => ground.platform.services.db.selectFrom('outbox').select('attempts').execute();
  await expect.poll(rows, { timeout: 5000 }).toEqual([{ attempts: 1 }]);
  expect(calls).toBeLessThan(10);
  await ground.stop();
  rude.close();
});
