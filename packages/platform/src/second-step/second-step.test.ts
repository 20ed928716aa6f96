import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invite, mailedToken, signIn } from '../testing/access.ts';
import { engines, everythingIn } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { appFor, challengeOf, passStep, setUpStep } from '../testing/second-step.ts';

const MINUTE_MS = 60_000;
const NEW_PASSWORD = 'a password of their own';

describe.each(engines)('the second step on %s', (engine) => {
  let ground: Ground;
  let operator: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    operator = await ground.tokenOf({ operator: '*' });
  });
  afterAll(() => ground.stop());

  /** Somebody whose sign-in has a second step. */
  async function stepped(roles = {}) {
    const { id, email } = await ground.hire(roles);
    const token = String((await signIn(ground, email)).body.token);
    return { id, email, token, ...(await setUpStep(ground, token)) };
  }
  const isSignedIn = async (token: unknown) =>
    (await ground.ask('GET', '/v1/staff/session', { token: String(token) })).status === 200;
  const own = async (token: string) => (await ground.ask('GET', '/v1/staff/second-step', { token })).body;
  const mailsTo = async (email: string) => {
    const rows = await ground.platform.services.db.selectFrom('outbox').select('mail').orderBy('id').execute();
    const letters = rows.map(({ mail }) => JSON.parse(mail ?? '{}') as { to?: string; what?: string });
    return letters.filter(({ to, what }) => to === email && what).map(({ what }) => what);
  };
  const logged = async (id: string) => {
    const { db } = ground.platform.services;
    return db.selectFrom('staff_events').select(['kind', 'actor', 'detail']).where('subject', '=', id).execute();
  };

  it('is set up by a code from the app, and asked for from then on', async () => {
    const { email } = await ground.hire({});
    const token = String((await signIn(ground, email)).body.token);
    expect(await own(token)).toEqual({ codesLeft: 0, isRequired: false });
    const begun = await ground.ask('POST', '/v1/staff/second-step', { token, body: {} });
    expect(begun.body.address).toContain(begun.body.secret);
    const app = appFor(ground, String(begun.body.secret));
    const confirm = async (code: string) =>
      ground.ask('POST', '/v1/staff/second-step/confirmation', { token, body: { code } });
    expect((await confirm('000000')).status).toBe(403);
    expect((await signIn(ground, email)).body.token).toBeTruthy();
    const { status, body } = await confirm((await app.code()).replace(/^.../, '$& '));
    expect([status, (body.codes as string[]).length]).toEqual([200, 10]);
    expect(await own(token)).toMatchObject({ codesLeft: 10, since: expect.any(String) });
    ground.forward(30_000);
    const asked = await signIn(ground, email);
    expect([asked.status, Object.keys(asked.body)]).toEqual([200, ['challenge']]);
    const passed = await passStep(ground, String(asked.body.challenge), await app.code());
    expect([passed.status, passed.body.staff]).toMatchObject([200, { name: 'Sam Staff' }]);
    expect(await isSignedIn(passed.body.token)).toBe(true);
    expect(await mailsTo(email)).toEqual(['on']);
  });

  it('opens no session before the code, gives no cookie, and asks nobody whose password is wrong', async () => {
    const { email } = await stepped();
    const body = { email, password: PASSWORD, keep: 'cookie' };
    const asked = await ground.ask('POST', '/v1/staff/session', { body });
    expect(asked.headers.getSetCookie()).toEqual([]);
    expect(await isSignedIn(asked.body.challenge)).toBe(false);
    expect((await signIn(ground, email, 'not this one at all')).status).toBe(401);
  });

  it('ends the other sessions when it is turned on, and keeps the one that did it', async () => {
    const { email } = await ground.hire({});
    const [here, there] = [await signIn(ground, email), await signIn(ground, email)].map(({ body }) =>
      String(body.token),
    );
    await setUpStep(ground, here ?? '');
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
  });

  it('takes each code once, and none from before it', async () => {
    const { email, app } = await stepped();
    const [before, code] = [await app.code(-1), await app.code()];
    expect((await passStep(ground, await challengeOf(ground, email), code)).status).toBe(200);
    expect((await passStep(ground, await challengeOf(ground, email), code)).status).toBe(403);
    expect((await passStep(ground, await challengeOf(ground, email), before)).status).toBe(403);
    expect((await passStep(ground, await challengeOf(ground, email), await app.code(1))).status).toBe(200);
  });

  it('lets one of two win who use the same code at once', async () => {
    const { email, app } = await stepped();
    const [one, other] = [await challengeOf(ground, email), await challengeOf(ground, email)];
    const code = await app.code();
    const answers = await Promise.all([passStep(ground, one, code), passStep(ground, other, code)]);
    expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('takes a code from a clock that is half a minute off, and from none that is a minute off', async () => {
    for (const [off, status] of [
      [1, 200],
      [2, 403],
      [-2, 403],
    ] as const) {
      const { email, app } = await stepped();
      ground.forward(MINUTE_MS);
      expect([off, (await passStep(ground, await challengeOf(ground, email), await app.code(off))).status]).toEqual([
        off,
        status,
      ]);
    }
  });

  it('takes each recovery code once, however it is typed, and says by mail how many are left', async () => {
    const { id, email, codes, token } = await stepped();
    const typed = codes[0]?.toUpperCase().replace('-', ' ') ?? '';
    expect((await passStep(ground, await challengeOf(ground, email), typed)).status).toBe(200);
    expect((await passStep(ground, await challengeOf(ground, email), typed)).status).toBe(403);
    expect(await own(token)).toMatchObject({ codesLeft: 9 });
    expect(await mailsTo(email)).toContain('code-used');
    expect(await logged(id)).toContainEqual({ kind: 'recovery-code-used', actor: id, detail: '9 left' });
  });

  it('lets nobody guess on and on, one after the other or all at once, and tells the owner', async () => {
    const { email, app } = await stepped();
    const challenge = await challengeOf(ground, email);
    const guesses = Array.from({ length: 12 }, (_, index) => passStep(ground, challenge, String(100_000 + index)));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 403).length).toBeLessThanOrEqual(5);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(7);
    const refused = await passStep(ground, await challengeOf(ground, email), await app.code());
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many']);
    expect((await mailsTo(email)).filter((what) => what === 'guessed')).toHaveLength(1);
    ground.forward(16 * MINUTE_MS);
    expect((await passStep(ground, await challengeOf(ground, email), await app.code())).status).toBe(200);
  });

  it('asks by a challenge that works once and for ten minutes, and is nobody else’s', async () => {
    const [one, other] = [await stepped(), await stepped()];
    const challenge = await challengeOf(ground, one.email);
    expect((await passStep(ground, challenge, await other.app.code())).status).toBe(403);
    expect((await passStep(ground, 'x'.repeat(43), await one.app.code())).status).toBe(404);
    expect((await passStep(ground, challenge, await one.app.code())).status).toBe(200);
    expect((await passStep(ground, challenge, await one.app.code(1))).status).toBe(404);
    const late = await challengeOf(ground, one.email);
    ground.forward(11 * MINUTE_MS);
    expect((await passStep(ground, late, await one.app.code())).status).toBe(404);
  });

  it('is not used up by what is no code', async () => {
    const { email, app } = await stepped();
    const challenge = await challengeOf(ground, email);
    for (let typed = 0; typed < 7; typed += 1) {
      const { status, body } = await passStep(ground, challenge, '12 34 5');
      expect([status, body.errors]).toEqual([422, [expect.objectContaining({ pointer: '/code', code: 'not-a-code' })]]);
    }
    const shown = await app.code();
    expect((await passStep(ground, challenge, ` ${shown.slice(0, 3)} – ${shown.slice(3)} `)).status).toBe(200);
  });

  it('is turned off, and its codes renewed, by password and code together, never by one of them', async () => {
    const { email, app, codes, token } = await stepped();
    const turnOff = (body: object) => ground.ask('POST', '/v1/staff/second-step/removal', { token, body });
    const renew = (body: object) => ground.ask('POST', '/v1/staff/second-step/recovery-codes', { token, body });
    expect((await turnOff({ password: 'not this one at all', code: await app.code() })).status).toBe(403);
    expect((await turnOff({ password: PASSWORD, code: '000000' })).status).toBe(403);
    const renewed = await renew({ password: PASSWORD, code: await app.code() });
    expect(renewed.status).toBe(200);
    const [old = '', fresh = ''] = [codes[0], (renewed.body.codes as string[])[0]];
    expect((await passStep(ground, await challengeOf(ground, email), old)).status).toBe(403);
    expect((await turnOff({ password: PASSWORD, code: fresh })).status).toBe(204);
    expect((await signIn(ground, email)).body.token).toBeTruthy();
    expect((await turnOff({ password: PASSWORD, code: fresh })).status).toBe(409);
    expect(await mailsTo(email)).toEqual(['on', 'codes-renewed', 'code-used', 'off']);
  });

  it('wants the password before it is set up where somebody signed in a while ago', async () => {
    const { email } = await ground.hire({});
    const token = String((await signIn(ground, email)).body.token);
    ground.forward(11 * MINUTE_MS);
    const begin = (body: object) => ground.ask('POST', '/v1/staff/second-step', { token, body });
    for (let asked = 0; asked < 7; asked += 1) expect((await begin({})).status).toBe(403);
    expect((await begin({ password: 'not this one at all' })).status).toBe(403);
    expect((await begin({ password: PASSWORD })).status).toBe(200);
  });

  it('cannot be set up anew over one that is on', async () => {
    const { token, email, app } = await stepped();
    const again = await ground.ask('POST', '/v1/staff/second-step', { token, body: { password: PASSWORD } });
    expect([again.status, again.body.code]).toEqual([409, 'not-now']);
    expect((await passStep(ground, await challengeOf(ground, email), await app.code())).status).toBe(200);
  });

  it('is still asked for after a new password by mail, and when an invitation is accepted', async () => {
    const { email, app } = await stepped();
    await ground.ask('POST', '/v1/staff/recovery', { body: { email } });
    const token = await mailedToken(ground, 'recovery', email);
    await ground.ask('POST', '/v1/staff/recovery/password', { body: { token, password: NEW_PASSWORD } });
    const asked = await signIn(ground, email, NEW_PASSWORD);
    expect(Object.keys(asked.body)).toEqual(['challenge']);
    expect((await passStep(ground, String(asked.body.challenge), await app.code())).status).toBe(200);
    const { mailed } = await invite(ground, operator, { email, role: 'moderator' });
    const accepted = await ground.ask('POST', '/v1/staff/invitations/acceptance', {
      body: { token: mailed, password: NEW_PASSWORD, keep: 'token' },
    });
    expect([accepted.status, Object.keys(accepted.body)]).toEqual([201, ['challenge']]);
    const joined = await passStep(ground, String(accepted.body.challenge), await app.code(1));
    expect(joined.body.staff).toMatchObject({ roles: [{ role: 'moderator' }] });
  });

  it('is reset by an operator alone, who is in the log, and its owner is signed out and told by mail', async () => {
    const { id, email, token } = await stepped({ responder: 'A81001' });
    const reset = (by: string, person = id) =>
      ground.ask('DELETE', `/v1/staff/people/${person}/second-step`, { token: by });
    const manager = await ground.tokenOf({ manager: 'A81001' });
    expect((await reset(manager)).status).toBe(403);
    expect((await reset(await ground.tokenOf(ALL_ROLES))).status).toBe(403);
    // Whoever may not is not told who is here.
    const elsewhere = await ground.tokenOf({ manager: 'B82002' });
    expect([(await reset(elsewhere)).status, (await reset(elsewhere, 'nobody')).status]).toEqual([403, 403]);
    expect((await signIn(ground, email)).body.challenge).toBeTruthy();
    const { status, body } = await reset(operator);
    expect([status, body.hasSecondStep]).toEqual([200, false]);
    expect(await isSignedIn(token)).toBe(false);
    expect((await signIn(ground, email)).body.token).toBeTruthy();
    expect((await reset(operator)).status).toBe(409);
    const kinds = (await logged(id)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['refused', 'second-step-reset']));
    expect(await mailsTo(email)).toEqual(['on', 'reset']);
  });

  it('lets no operator reset their own in passing', async () => {
    const { id, token } = await stepped({ operator: '*' });
    const { status } = await ground.ask('DELETE', `/v1/staff/people/${id}/second-step`, { token });
    expect(status).toBe(409);
  });

  it('says of people who has one, to those who manage them', async () => {
    const { id } = await stepped();
    const { body } = await ground.ask('GET', '/v1/staff/people', { token: operator });
    const people = body.people as { id: string; hasSecondStep: boolean }[];
    expect(people.find((one) => one.id === id)?.hasSecondStep).toBe(true);
    expect(people.filter((one) => !one.hasSecondStep)).not.toEqual([]);
  });

  it('goes with the account of a leaver', async () => {
    const { id } = await stepped();
    await ground.ask('DELETE', `/v1/staff/people/${id}`, { token: operator });
    const { db } = ground.platform.services;
    for (const table of ['staff_second_steps', 'staff_recovery_codes', 'staff_challenges'] as const) {
      expect(await db.selectFrom(table).selectAll().where('staff_id', '=', id).execute()).toEqual([]);
    }
  });

  it('keeps neither secrets nor codes as they are, nor challenges', async () => {
    const { email, app, codes } = await stepped();
    const challenge = await challengeOf(ground, email);
    const stored = await everythingIn(ground.platform.services.db, engine);
    for (const secret of [app.secret, challenge, ...codes, ...codes.map((code) => code.replace('-', ''))]) {
      expect(stored).not.toContain(secret);
      expect(ground.log.join('')).not.toContain(secret);
    }
  });
});

describe.each(engines)('a second step that is required on %s', (engine) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await startGround(engine, { secondStep: 'operators' });
  });
  afterAll(() => ground.stop());

  it('is set up before anything else can be done, by those who need one', async () => {
    const { email } = await ground.hire({ operator: '*' });
    const { body } = await signIn(ground, email);
    const token = String(body.token);
    expect(body.mustSetUpSecondStep).toBe(true);
    const people = () => ground.ask('GET', '/v1/staff/people', { token });
    const refused = await people();
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    expect((await ground.ask('GET', '/v1/staff/session', { token })).body.mustSetUpSecondStep).toBe(true);
    expect(await ground.ask('GET', '/v1/staff/second-step', { token })).toMatchObject({ body: { isRequired: true } });
    await setUpStep(ground, token);
    expect((await people()).status).toBe(200);
    expect((await ground.ask('GET', '/v1/staff/session', { token })).body.mustSetUpSecondStep).toBeUndefined();
  });

  it('leaves alone those who need none', async () => {
    const { email } = await ground.hire({ moderator: '*' });
    const { body } = await signIn(ground, email);
    expect(body.mustSetUpSecondStep).toBeUndefined();
    expect((await ground.ask('GET', '/v1/staff/sessions', { token: String(body.token) })).status).toBe(200);
  });

  it('is wanted of whoever becomes an operator, at once', async () => {
    const { id, email } = await ground.hire({});
    const token = String((await signIn(ground, email)).body.token);
    await ground.platform.services.db
      .insertInto('staff_roles')
      .values({ staff_id: id, role: 'operator', ods: '*' })
      .execute();
    expect((await ground.ask('GET', '/v1/staff/people', { token })).status).toBe(403);
  });
});
