import type { Session } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tell } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, PASSWORD, startGround } from '../testing/ground.ts';

const OURS = 'http://feedback.example.org';

describe.each(engines)('signing in on %s', (engine) => {
  let ground: Ground;
  let email: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    ({ email } = await ground.hire({ moderator: 'A81001', responder: '*' }));
  });
  afterAll(() => ground.stop());

  const signIn = (parts: object = {}, headers: Record<string, string> = {}) =>
    ground.ask('POST', '/v1/staff/session', { body: { email, password: PASSWORD, keep: 'token', ...parts }, headers });
  const sessionCookie = async () => {
    const { headers } = await signIn({ keep: 'cookie' });
    return headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  };
  const whoIs = (headers: Record<string, string>) => ground.ask('GET', '/v1/staff/session', { headers });

  it('says who one is and which roles one holds where', async () => {
    const { body } = await signIn();
    expect((body as unknown as Session).staff).toMatchObject({ name: 'Sam Staff', jobTitle: 'Practice manager' });
    expect((body as unknown as Session).staff.roles).toEqual(
      expect.arrayContaining([
        { role: 'moderator', organisation: { ods: 'A81001', name: 'Elm Practice' } },
        { role: 'responder' },
      ]),
    );
  });

  it('gives a program a token and a page a cookie that no script can read', async () => {
    const program = await signIn();
    expect(program.headers.getSetCookie()).toEqual([]);
    expect((await whoIs({ authorization: `Bearer ${program.body.token}` })).status).toBe(200);
    const page = await signIn({ keep: 'cookie' });
    expect(page.body.token).toBeUndefined();
    expect(page.headers.getSetCookie()[0]).toMatch(/HttpOnly/i);
    expect(page.headers.getSetCookie()[0]).toMatch(/SameSite=Strict/i);
    expect((await whoIs({ cookie: await sessionCookie() })).status).toBe(200);
  });

  it('takes the place of the one that the same browser had before, which is nobody’s any more', async () => {
    const before = await sessionCookie();
    const elsewhere = await sessionCookie();
    const { headers } = await signIn({ keep: 'cookie' }, { cookie: before });
    const after = headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    const found = await Promise.all([before, elsewhere, after].map((cookie) => whoIs({ cookie })));
    expect(found.map(({ status }) => status)).toEqual([401, 200, 200]);
  });

  it('refuses a wrong password and an unknown address in the same words', async () => {
    const wrong = await signIn({ password: 'something else entirely' });
    const unknown = await signIn({ email: 'nobody@example.org' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.text).toBe(unknown.text);
  });

  it('ends a session for good', async () => {
    for (const headers of [
      { authorization: `Bearer ${(await signIn()).body.token}` },
      { cookie: await sessionCookie() },
    ]) {
      expect((await whoIs(headers)).status).toBe(200);
      expect((await ground.ask('DELETE', '/v1/staff/session', { headers })).status).toBe(204);
      expect((await whoIs(headers)).status).toBe(401);
    }
  });

  it.each(['%E0%A4%A', '%00', 'a.b', '{}'])('takes a broken cookie for none: %s', async (value) => {
    expect((await whoIs({ cookie: `hearback.session_token=${value}` })).status).toBe(401);
  });

  it('takes a role away at once', async () => {
    const { id, email } = await ground.hire({ moderator: '*' });
    const { body } = await signIn({ email });
    const list = () => ground.ask('GET', '/v1/staff/stories?show=to-moderate', { token: String(body.token) });
    await tell(ground);
    expect((await list()).body.items).not.toEqual([]);
    await ground.platform.services.db.deleteFrom('staff_roles').where('staff_id', '=', id).execute();
    expect((await list()).status).toBe(403);
  });

  it('refuses a page of another origin that uses the cookie of a member of staff', async () => {
    const { email } = await ground.hire(ALL_ROLES);
    const { headers } = await signIn({ email, keep: 'cookie' });
    const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const { id } = await tell(ground);
    const publish = (origin: string) =>
      ground.ask('POST', `/v1/staff/stories/${id}/publication`, { body: { version: 1 }, headers: { cookie, origin } });
    for (const origin of ['https://elm.example', 'null', `${OURS}.example`, 'http://feedback.example.org:81']) {
      const { status, body } = await publish(origin);
      expect([origin, status, body.code]).toEqual([origin, 403, 'forbidden']);
    }
    expect((await publish(OURS)).status).toBe(200);
  });

  it('signs nobody in from a page of another origin', async () => {
    expect((await signIn({}, { origin: 'https://elm.example' })).status).toBe(403);
    expect((await signIn({}, { origin: OURS })).status).toBe(200);
  });
});

describe.each(engines)('limits on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine, { signInLimit: 3, rateLimit: 6, staffRateLimit: 9, isBehindProxy: true });
  });
  afterAll(() => ground.stop());

  const signIn = (forwarded: string) =>
    ground.ask('POST', '/v1/staff/session', {
      body: { email: 'nobody@example.org', password: 'a guess', keep: 'token' },
      headers: { 'x-forwarded-for': forwarded },
    });

  it('let a visitor guess only a few times a minute, and say when to come back', async () => {
    const statuses: number[] = [];
    for (let guess = 0; guess < 3; guess += 1) statuses.push((await signIn('203.0.113.7')).status);
    expect(statuses).toEqual([401, 401, 401]);
    const { status, body, headers } = await signIn('203.0.113.7');
    expect([status, body.code]).toEqual([429, 'too-many']);
    expect(headers.get('ratelimit-remaining')).toBe('0');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn('203.0.113.8')).status).toBe(401);
  });

  it('count no right password: a surgery behind one address signs in all at once, and guesses are as few as ever', async () => {
    const from = { 'x-forwarded-for': '203.0.113.20' };
    const as = (email: string, password: string) =>
      ground.ask('POST', '/v1/staff/session', { body: { email, password, keep: 'token' }, headers: from });
    const staff = await Promise.all(Array.from({ length: 8 }, () => ground.hire({ responder: 'A81001' })));
    const statuses: number[] = [];
    for (const { email } of staff) statuses.push((await as(email, PASSWORD)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 200]);
    const [own = '', other = ''] = staff.map(({ email }) => email);
    const guesses: number[] = [];
    for (const password of ['a guess', PASSWORD, 'a guess', PASSWORD, 'a guess']) {
      guesses.push((await as(password === PASSWORD ? own : other, password)).status);
    }
    expect(guesses).toEqual([401, 200, 401, 200, 401]);
    expect((await as(own, PASSWORD)).status).toBe(429);
  });

  it('count nothing that is no guess: a field that is empty or in the wrong format is named, however often', async () => {
    const from = { 'x-forwarded-for': '203.0.113.22' };
    const { email } = await ground.hire({ responder: 'A81001' });
    const post = (path: string, body: unknown) => ground.ask('POST', path, { body, headers: from });
    const malformed = [
      [{ email, password: '', keep: 'token' }, '/password', 'required'],
      [{ email: 'not an address', password: 'x', keep: 'token' }, '/email', 'not-an-email'],
      [{ email, keep: 'token' }, '/password', 'required'],
    ] as const;
    for (const [body, pointer, code] of [...malformed, ...malformed]) {
      const { status, body: problem } = await post('/v1/staff/session', body);
      expect([status, problem.errors]).toEqual([422, [expect.objectContaining({ pointer, code })]]);
    }
    for (const code of ['', '12345', '1234567', 'no code', 'x'.repeat(41)]) {
      const body = { challenge: 'x'.repeat(43), code, keep: 'token' };
      const { status, body: problem } = await post('/v1/staff/session/second-step', body);
      expect([code, status, problem.errors]).toEqual([code, 422, [expect.objectContaining({ pointer: '/code' })]]);
    }
    const guess = { email, password: 'a guess', keep: 'token' };
    const statuses: number[] = [];
    for (let made = 0; made < 4; made += 1) statuses.push((await post('/v1/staff/session', guess)).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
  });

  it('count many guesses at once as many in a row', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => signIn('203.0.113.21')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(3);
  });

  it('cannot be got round by a made-up address in front of the proxy’s', async () => {
    const statuses: number[] = [];
    for (let guess = 0; guess < 5; guess += 1) statuses.push((await signIn(`198.51.100.${guess}, 203.0.113.9`)).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });

  it('count whoever is signed in by who they are, not by the address that a trust shares, and nobody by a made-up session', async () => {
    const from = { 'x-forwarded-for': '203.0.113.30' };
    const [one, other] = [await ground.tokenOf({ responder: 'A81001' }), await ground.tokenOf({ responder: 'A81001' })];
    const call = async (headers: Record<string, string> = {}) =>
      (await ground.ask('GET', '/v1/staff/session', { headers: { ...from, ...headers } })).status;
    const times = async (count: number, headers?: Record<string, string>) => {
      const statuses: number[] = [];
      for (let made = 0; made < count; made += 1) statuses.push(await call(headers));
      return statuses;
    };
    expect(await times(7)).toEqual([401, 401, 401, 401, 401, 401, 429]);
    expect(await times(10, { authorization: `Bearer ${one}` })).toEqual([...Array(9).fill(200), 429]);
    expect(await times(1, { authorization: `Bearer ${other}` })).toEqual([200]);
    expect(await call({ authorization: `Bearer ${other}`, 'x-forwarded-for': '203.0.113.31' })).toBe(200);
    for (const headers of [
      { authorization: 'Bearer made-up' },
      { authorization: `Bearer ${other.slice(0, -1)}` },
      { cookie: 'hearback.session_token=made.up' },
    ]) {
      expect(await call(headers)).toBe(429);
    }
  });

  it('let a session guess no more than anybody at its address', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.32', authorization: `Bearer ${await ground.tokenOf({})}` };
    const body = { current: 'a guess', password: 'another correct horse' };
    const guess = () => ground.ask('POST', '/v1/staff/session/password', { headers, body });
    const statuses: number[] = [];
    for (let made = 0; made < 4; made += 1) statuses.push((await guess()).status);
    expect(statuses).toEqual([403, 403, 403, 429]);
  });

  it('hold for the API as a whole, and for sending by the plain form', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.10' };
    const statuses: number[] = [];
    for (let call = 0; call < 7; call += 1)
      statuses.push((await ground.ask('GET', '/v1/organisations/A81001', { headers })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429]);
    const posts: number[] = [];
    for (let call = 0; call < 7; call += 1)
      posts.push((await ground.ask('POST', '/tell/A81001', { form: [], headers })).status);
    expect(posts).toEqual([422, 422, 422, 422, 422, 422, 429]);
    for (let call = 0; call < 8; call += 1)
      expect((await ground.ask('GET', '/o/A81001', { headers })).status).toBe(200);
  });
});
