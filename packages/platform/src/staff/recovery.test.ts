import type { OpenSession } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailedToken, signIn } from '../testing/access.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { deviceIn } from './device.ts';

const NEW_PASSWORD = 'a password of their own';
const MINUTE_MS = 60_000;
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0';

describe.each(engines)('passwords and sessions on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine);
  });
  afterAll(() => ground.stop());

  const ask = (email: string) => ground.ask('POST', '/v1/staff/recovery', { body: { email } });
  const finish = (token: string, password = NEW_PASSWORD) =>
    ground.ask('POST', '/v1/staff/recovery/password', { body: { token, password } });
  const look = (token: string) => ground.ask('POST', '/v1/staff/recovery/look', { body: { token } });
  const sessions = async (token: string) =>
    (await ground.ask('GET', '/v1/staff/sessions', { token })).body.sessions as OpenSession[];
  const signedInAs = async (email: string) => String((await signIn(ground, email)).body.token);

  it('a forgotten password is mended by a mailed link, once, which signs out everywhere', async () => {
    const { email } = await ground.hire({});
    const before = await signedInAs(email);
    expect((await ask(` ${email.toUpperCase()} `)).status).toBe(204);
    const token = await mailedToken(ground, 'recovery', email);
    expect((await finish(token)).status).toBe(204);
    expect((await ground.ask('GET', '/v1/staff/session', { token: before })).status).toBe(401);
    expect((await signIn(ground, email)).status).toBe(401);
    expect((await signIn(ground, email, NEW_PASSWORD)).status).toBe(200);
    expect((await finish(token)).status).toBe(404);
  });

  it('the password that was forgotten is refused as the new one, and the link stays for another', async () => {
    const { email } = await ground.hire({});
    await ask(email);
    const token = await mailedToken(ground, 'recovery', email);
    const same = await finish(token, PASSWORD);
    expect([same.status, same.body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/password', detail: 'This is your password already. Choose another.' })],
    ]);
    expect((await finish(token)).status).toBe(204);
  });

  it('a link says whether it can be used, nothing of whose it is, and is not used up by it', async () => {
    const { email } = await ground.hire({});
    await ask(email);
    const token = await mailedToken(ground, 'recovery', email);
    const open = await look(token);
    expect([open.status, open.text]).toEqual([204, '']);
    expect((await look(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404);
    expect((await look('half')).status).toBe(422);
    ground.forward(61 * MINUTE_MS);
    expect((await look(token)).status).toBe(404);
    ground.forward(-61 * MINUTE_MS);
    expect((await finish(token)).status).toBe(204);
    expect((await look(token)).body.code).toBe('not-found');
  });

  it('says the same to an address nobody has, and mails nothing to it', async () => {
    const known = await ask((await ground.hire({})).email);
    const unknown = await ask('nobody@example.org');
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    expect(await mailedToken(ground, 'recovery', 'nobody@example.org')).toBe('');
  });

  it('a link is over after an hour, and nobody is sent more than three', async () => {
    const { email } = await ground.hire({});
    for (let times = 0; times < 5; times += 1) await ask(email);
    const { db } = ground.platform.services;
    const mails = await db.selectFrom('outbox').select('id').where('mail', 'like', `%"${email}"%`).execute();
    expect(mails).toHaveLength(3);
    const token = await mailedToken(ground, 'recovery', email);
    ground.forward(61 * MINUTE_MS);
    expect((await finish(token)).status).toBe(404);
    ground.forward(-61 * MINUTE_MS);
    expect((await finish('x'.repeat(43))).status).toBe(404);
  });

  it('a new password asks for the old one, and ends every other session', async () => {
    const { email } = await ground.hire({});
    const [here, there] = [await signedInAs(email), await signedInAs(email)];
    const change = (body: object) => ground.ask('POST', '/v1/staff/session/password', { token: here, body });
    expect((await change({ current: 'not the old one', password: NEW_PASSWORD })).body.code).toBe('forbidden');
    expect((await change({ current: PASSWORD, password: 'short' })).body.errors).toEqual([
      expect.objectContaining({ pointer: '/password', code: 'too-short' }),
    ]);
    expect((await change({ current: PASSWORD, password: PASSWORD })).body.errors).toEqual([
      expect.objectContaining({ pointer: '/password', detail: 'This is your password already. Choose another.' }),
    ]);
    expect((await change({ current: PASSWORD, password: NEW_PASSWORD })).status).toBe(204);
    expect((await ground.ask('GET', '/v1/staff/session', { token: there })).status).toBe(401);
    expect((await sessions(here)).map(({ isThis }) => isThis)).toEqual([true]);
    expect((await signIn(ground, email, NEW_PASSWORD)).status).toBe(200);
  });

  it('lists where somebody is signed in, and ends one, but nobody else’s', async () => {
    const { email } = await ground.hire({});
    const here = await signedInAs(email);
    const headers = { 'user-agent': WINDOWS };
    const body = { email, password: PASSWORD, keep: 'token' };
    const there = String((await ground.ask('POST', '/v1/staff/session', { body, headers })).body.token);
    const [other, own] = await sessions(here);
    expect([other?.device, other?.isThis, own?.isThis]).toEqual(['Firefox on Windows', false, true]);
    const stranger = await ground.tokenOf({});
    const end = (token: string) => ground.ask('DELETE', `/v1/staff/sessions/${other?.id}`, { token });
    expect((await end(stranger)).status).toBe(404);
    expect((await end(here)).status).toBe(204);
    expect((await ground.ask('GET', '/v1/staff/session', { token: there })).status).toBe(401);
    expect((await end(here)).status).toBe(404);
  });

  it('ends every other session of one’s own at once, and nobody else’s', async () => {
    const { email } = await ground.hire({});
    const [here, there, elsewhere] = [await signedInAs(email), await signedInAs(email), await signedInAs(email)];
    const stranger = await ground.tokenOf({});
    const end = () => ground.ask('DELETE', '/v1/staff/sessions', { token: here });
    expect([(await end()).status, (await end()).status]).toEqual([204, 204]);
    const statuses: number[] = [];
    for (const token of [here, there, elsewhere, stranger]) {
      statuses.push((await ground.ask('GET', '/v1/staff/session', { token })).status);
    }
    expect(statuses).toEqual([200, 401, 401, 200]);
    expect((await sessions(here)).map(({ isThis }) => isThis)).toEqual([true]);
  });

  it('lets nobody guess on and on at one address, but locks out neither its owner nor anybody else', async () => {
    const [{ email }, other] = [await ground.hire({}), await ground.hire({})];
    const known = await ground.ask('POST', '/v1/staff/session', {
      body: { email, password: PASSWORD, keep: 'cookie' },
    });
    const mark =
      known.headers
        .getSetCookie()
        .find((one) => one.startsWith('hearback.known='))
        ?.split(';')[0] ?? '';
    for (let guess = 0; guess < 10; guess += 1)
      expect((await signIn(ground, email, `guess ${guess}`)).status).toBe(401);
    const refused = await signIn(ground, email);
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many']);
    expect((await signIn(ground, other.email)).status).toBe(200);
    const body = { email, password: PASSWORD, keep: 'token' };
    const owner = await ground.ask('POST', '/v1/staff/session', { body, headers: { cookie: mark } });
    expect(owner.status).toBe(200);
    await ask(email);
    await finish(await mailedToken(ground, 'recovery', email));
    expect((await signIn(ground, email, NEW_PASSWORD)).status).toBe(200);
    for (let guess = 0; guess < 10; guess += 1) await signIn(ground, email, `guess ${guess}`);
    expect((await signIn(ground, email, NEW_PASSWORD)).status).toBe(429);
    ground.forward(16 * MINUTE_MS);
    expect((await signIn(ground, email, NEW_PASSWORD)).status).toBe(200);
    ground.forward(-16 * MINUTE_MS);
  });
});

it.each([
  [WINDOWS, 'Firefox on Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1',
    'Safari on iPhone',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0', 'Edge on Windows'],
  ['Mozilla/5.0 (Linux; Android 14) Chrome/126.0.0.0 Mobile Safari/537.36', 'Chrome on Android'],
  ['a program', undefined],
  ['', undefined],
])('names the device of "%s"', (userAgent, name) => {
  expect(deviceIn(userAgent)).toBe(name);
});
