import { type Delivery, usualMailChoices } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../digests/digests.ts';
import { nextDue } from '../digests/due.ts';
import { tell } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { newId } from '../testing/stories.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

describe.each(engines)('stopping digests by the link in one, on %s', (engine) => {
  let mailServer: MailServer;
  let ground: Ground;
  beforeAll(async () => {
    mailServer = await startMailServer();
    ground = await startGround(engine, { smtpUrl: mailServer.url });
  });
  afterAll(async () => {
    await ground.stop();
    await mailServer.stop();
  });

  const services = () => ground.platform.services;
  const look = () =>
    digest({
      ...{ ...services(), nudge: services().outbox.nudge },
      onTrouble: (error) => {
        throw error;
      },
    });
  const untilNextDay = () =>
    ground.forward(nextDue('daily', services().now()).getTime() - services().now().getTime() + 1000);
  async function person(alert = 'daily') {
    const { id, email } = await ground.hire({ moderator: 'A81001' });
    const token = async () => {
      const body = { email, password: PASSWORD, keep: 'token' };
      return String((await ground.ask('POST', '/v1/staff/session', { body })).body.token);
    };
    const search = { name: 'Lifts', search: { words: 'lift' }, alert };
    await ground.ask('PUT', `/v1/staff/saved-searches/${newId()}`, { token: await token(), body: search });
    await look();
    const seen = async () => {
      const choices = (await ground.ask('GET', '/v1/staff/mail-choices', { token: await token() })).body.choices;
      const { searches } = (await ground.ask('GET', '/v1/staff/saved-searches', { token: await token() })).body;
      return { choices, alert: (searches as { alert: string }[])[0]?.alert };
    };
    return { id, email, seen, token };
  }
  /** The headers of somebody's first digest, by a real mail server. */
  async function digestOf(email: string) {
    await tell(ground, { happened: 'The lift hurt Wilberforce.' });
    untilNextDay();
    await look();
    const [mail] = await mailServer.mailsTo(email, 1);
    const list = mail?.headers.get('list') as { unsubscribe?: { url?: string } } | undefined;
    const path = new URL(list?.unsubscribe?.url ?? 'http://none').pathname;
    return { mail, path };
  }
  const post = (path: string, body = 'List-Unsubscribe=One-Click', type = 'application/x-www-form-urlencoded') =>
    fetch(`${ground.platform.address}${path}`, { method: 'POST', headers: { 'content-type': type }, body });
  const page = async (path: string) => {
    const answer = await fetch(`${ground.platform.address}${path}`, { headers: { accept: 'text/html' } });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  const usual = { choices: usualMailChoices, alert: 'daily' };
  const stopped = { choices: { ...usualMailChoices, toModerate: 'never', toReply: 'never' }, alert: 'never' };

  it('takes one click in a mail program, and is undone by another', async () => {
    const one = await person();
    const { mail, path } = await digestOf(one.email);
    expect(mail?.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toBe(
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    );
    expect(mail?.text).toContain(`Stop these digests:\nhttp://feedback.example.org${path}`);
    expect(mail?.html).toContain(`href="http://feedback.example.org${path}"`);
    expect(await one.seen()).toEqual(usual);
    const answer = await post(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
    expect(await one.seen()).toEqual(stopped);
    expect((await post(path)).status).toBe(200);
    const html = await (await post(`${path}/again`)).text();
    expect(html).toContain('Your digests are sent again');
    expect(await one.seen()).toEqual(usual);
  });

  it('is taken in either form that mail programs send', async () => {
    const one = await person();
    const { path } = await digestOf(one.email);
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    const answer = await fetch(`${ground.platform.address}${path}`, { method: 'POST', body: form });
    expect(answer.status).toBe(200);
    expect(await one.seen()).toEqual(stopped);
    const long = `--x\r\n\r\n${'a'.repeat(10_000)}\r\n--x--`;
    expect((await post(path, long, 'multipart/form-data; boundary=x')).status).toBe(413);
    expect((await post(path, '{}', 'application/json')).status).toBe(415);
  });

  it('is not done by opening the link, which programs do that look through mails', async () => {
    const one = await person();
    const { path } = await digestOf(one.email);
    for (let times = 0; times < 3; times += 1) {
      const { status, text, headers } = await page(path);
      expect(status).toBe(200);
      expect(text).toContain('<button class="button" type="submit">Stop the digests</button>');
      expect(text).not.toContain(one.email);
      expect(headers.get('cache-control')).toBe('no-store');
    }
    await page(`${path}/again`);
    expect(await one.seen()).toEqual(usual);
    await post(path);
    expect((await page(path)).text).toContain('Send them again');
  });

  it('leaves what was chosen anew since as it is', async () => {
    const one = await person('at-once');
    const { path } = await digestOf(one.email);
    await post(path);
    const choices = { ...usualMailChoices, toReply: 'never' };
    await ground.ask('POST', '/v1/staff/mail-choices', { token: await one.token(), body: choices });
    await post(`${path}/again`);
    expect(await one.seen()).toEqual({ choices, alert: 'at-once' });
  });

  it('tells in plain words what to do with a link that is none', async () => {
    const one = await person();
    const { path } = await digestOf(one.email);
    const other = path.slice(0, -1) + (path.endsWith('A') ? 'B' : 'A');
    for (const bad of ['/unsubscribe/x', other, path.slice(0, -3), '/unsubscribe/%00', '/unsubscribe/a%2Fb']) {
      const { status, text } = await page(bad);
      expect([bad, status]).toEqual([bad, 404]);
      expect(text).toContain('This link does not work');
      expect(text).toContain('href="/workspace/account"');
      expect((await post(bad)).status).toBe(404);
      expect((await post(`${bad}/again`)).status).toBe(404);
    }
    expect(await one.seen()).toEqual(usual);
    await services().accounts.remove(one.id);
    expect((await page(path)).status).toBe(404);
  });

  it('has a digest that was due while mail was down sent once, when it is back', async () => {
    const one = await person();
    await mailServer.stop();
    await tell(ground, { happened: 'The lift hurt Wilberforce.' });
    untilNextDay();
    await look();
    const waiting = async () =>
      (await services().db.selectFrom('outbox').selectAll().where('mail', 'like', `%${one.email}%`).execute())[0];
    for (let hours = 0; hours < 24; hours += 3) {
      await expect.poll(async () => (await waiting())?.attempts ?? 0, { timeout: 10_000 }).toBeGreaterThan(hours / 3);
      ground.forward(hours === 21 ? 0 : 8 * HOUR_MS);
      services().outbox.nudge();
    }
    const operator = await ground.tokenOf({ operator: '*' });
    const { body } = await ground.ask('GET', '/v1/staff/mails?show=waiting&limit=100', { token: operator });
    const mine = (await waiting())?.id;
    const shown = (body.items as Delivery[]).find(({ id }) => id === mine);
    expect(shown).toMatchObject({ kind: 'digest', state: 'trying', trouble: 'unreachable' });
    expect(shown?.nextTryAt).toEqual(expect.any(String));
    await mailServer.startAgain();
    ground.forward(DAY_MS);
    services().outbox.nudge();
    const mails = await mailServer.mailsTo(one.email, 1);
    expect(mails.map(({ subject }) => subject)).toEqual(['Your daily digest: 2 new things']);
    expect(JSON.stringify(mails.map(({ text, html }) => [text, html]))).not.toContain('Wilberforce');
    await expect.poll(async () => (await waiting())?.status).toBeUndefined();
    expect(await mailServer.mailsTo(one.email, 1)).toHaveLength(1);
  });
});
