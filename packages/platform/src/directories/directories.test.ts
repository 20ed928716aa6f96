import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { grant } from '../staff/store.ts';
import { invite, mailedToken, signIn } from '../testing/access.ts';
import { engines, everythingIn } from '../testing/engines.ts';
import { type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { type OpenIdProvider, startOpenIdProvider } from '../testing/openid-provider.ts';
import { newId } from '../testing/stories.ts';
import { type KeptDirectory, saveDirectory } from './store.ts';

const DOMAIN = 'elm-trust.example';
const BACK = 'http://feedback.example.org/workspace/directory';
const MINUTE_MS = 60_000;

describe.each(engines)('signing in by a trust’s directory on %s', (engine) => {
  let ground: Ground;
  let provider: OpenIdProvider;
  let operator: string;
  beforeAll(async () => {
    provider = await startOpenIdProvider(BACK);
    ground = await startGround(engine);
    operator = await ground.tokenOf({ operator: '*' });
  });
  beforeEach(() => keep({}));
  afterAll(async () => {
    await ground.stop();
    await provider.stop();
  });

  const keep = (parts: Partial<KeptDirectory>) => {
    const { issuer, clientId, clientSecret } = provider;
    const own = { id: 'elm-trust', name: 'Elm Trust', domains: [DOMAIN], ownsMail: false };
    const { db, config } = ground.platform.services;
    return saveDirectory(db, { ...own, issuer, clientId, clientSecret, ...parts }, config.secret);
  };
  const begin = async (id = 'elm-trust') => {
    const answer = await ground.ask('POST', `/v1/staff/directories/${id}/sign-in`);
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return { ...answer, cookie, address: String(answer.body.address) };
  };
  const finish = (back: string, cookie: string) =>
    ground.ask('POST', '/v1/staff/directories/session', {
      body: { answer: new URL(back).search, keep: 'token' },
      headers: { cookie },
    });
  /** Somebody whom the directory knows by this address, with an account here where it is wanted. */
  const person = async (parts: object = {}, hasAccount = true) => {
    const subject = newId();
    const email = `${subject}@${DOMAIN}`;
    provider.people.set(subject, { email, email_verified: true, name: 'Ada Elm', ...parts });
    const account = { email, name: 'Ada Elm', jobTitle: 'Ward manager', password: PASSWORD };
    const id = hasAccount ? await ground.platform.services.accounts.create(account) : '';
    return { subject, email, id };
  };
  const comeBy = async (subject: string) => {
    const { address, cookie } = await begin();
    return finish(await provider.signIn(address, subject), cookie);
  };

  it('is offered by name, asks with PKCE, state and nonce, and opens a session', async () => {
    const listed = await ground.ask('GET', '/v1/staff/directories');
    expect(listed.body).toEqual({ directories: [{ id: 'elm-trust', name: 'Elm Trust' }] });
    const { subject } = await person();
    const { address, cookie, headers } = await begin();
    expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({
      ...{ response_type: 'code', code_challenge_method: 'S256', redirect_uri: BACK },
      ...{ state: expect.stringMatching(/^.{43}$/), nonce: expect.stringMatching(/^.{43}$/) },
    });
    expect(headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Strict/);
    const { status, body } = await finish(await provider.signIn(address, subject), cookie);
    expect([status, body.staff]).toMatchObject([200, { name: 'Ada Elm' }]);
    const token = String(body.token);
    expect((await ground.ask('GET', '/v1/staff/session', { token })).status).toBe(200);
  });

  it('takes an answer once, from the browser that was sent, and for ten minutes', async () => {
    const { subject } = await person();
    const first = await begin();
    const back = await provider.signIn(first.address, subject);
    const other = await begin();
    expect((await finish(back, other.cookie)).status).toBe(404);
    expect((await finish(back, '')).status).toBe(404);
    expect((await finish(back, first.cookie)).status).toBe(200);
    const replayed = await finish(back, first.cookie);
    expect([replayed.status, replayed.body.code]).toEqual([404, 'not-found']);
    const late = await begin();
    const lateBack = await provider.signIn(late.address, subject);
    ground.forward(11 * MINUTE_MS);
    expect((await finish(lateBack, late.cookie)).status).toBe(404);
    ground.forward(-11 * MINUTE_MS);
  });

  it('believes no answer that was put together from another one', async () => {
    const { subject } = await person();
    const [mine, theirs] = [await begin(), await begin()];
    const stolen = new URL(await provider.signIn(theirs.address, subject));
    stolen.searchParams.set('state', new URL(mine.address).searchParams.get('state') ?? '');
    const { status, body } = await finish(stolen.href, mine.cookie);
    expect([status, body.code]).toEqual([403, 'forbidden']);
  });

  it('believes no answer that names another issuer, nor a directory that is not who it should be', async () => {
    const { subject } = await person();
    const { address, cookie } = await begin();
    const back = new URL(await provider.signIn(address, subject));
    back.searchParams.set('iss', 'https://evil.example');
    expect((await finish(back.href, cookie)).status).toBe(403);
    await keep({ issuer: `${provider.issuer.replace('127.0.0.1', 'localhost')}/` });
    const wrong = await begin();
    expect([wrong.status, wrong.body.code]).toEqual([403, 'forbidden']);
  });

  it('refuses an address that is not verified, unless the directory gives its addresses out itself', async () => {
    const [unsaid, unverified] = [await person({ email_verified: undefined }), await person({ email_verified: false })];
    expect((await comeBy(unsaid.subject)).body.detail).toContain('has not verified your email address');
    expect((await comeBy(unverified.subject)).status).toBe(403);
    await keep({ ownsMail: true });
    expect((await comeBy(unsaid.subject)).status).toBe(200);
    expect((await comeBy(unverified.subject)).status).toBe(403);
  });

  it('refuses an address of another domain, one that only ends like it, and none at all', async () => {
    for (const email of ['ada@oak.example', `ada@evil-${DOMAIN}`, `ada@${DOMAIN}.evil.example`]) {
      const { subject } = await person({ email });
      const { status, body } = await comeBy(subject);
      expect([email, status, body.detail]).toEqual([email, 403, expect.stringContaining('may not sign in')]);
    }
    const { subject } = await person({ email: undefined });
    expect((await comeBy(subject)).body.detail).toContain('did not tell us your email address');
  });

  it('makes nobody an account who was not invited', async () => {
    const { subject, email } = await person({}, false);
    const { status, body } = await comeBy(subject);
    expect([status, body.detail]).toEqual([403, expect.stringContaining('invite you')]);
    expect(await ground.platform.services.accounts.find(email)).toBeUndefined();
  });

  it('lets whoever is invited join without a password, with just the role they were invited to', async () => {
    const { subject, email } = await person({}, false);
    await invite(ground, operator, { email, role: 'responder', organisation: 'A81001' });
    const { status, body } = await comeBy(subject);
    expect([status, body.staff]).toMatchObject([200, { name: 'Ada Elm', roles: [{ role: 'responder' }] }]);
    await ground.ask('POST', '/v1/staff/recovery', { body: { email } });
    expect(await mailedToken(ground, 'recovery', email)).toBe('');
    expect((await signIn(ground, email)).status).toBe(401);
    expect((await comeBy(subject)).status).toBe(200);
  });

  it('does not give an account to whoever has its address next', async () => {
    const { subject, email } = await person();
    expect((await comeBy(subject)).status).toBe(200);
    const successor = newId();
    provider.people.set(successor, { email, email_verified: true, name: 'Somebody Else' });
    const { status, body } = await comeBy(successor);
    expect([status, body.detail]).toEqual([403, expect.stringContaining('was somebody else’s')]);
  });

  it('says so plainly when somebody says no there', async () => {
    const { address, cookie } = await begin();
    const state = new URL(address).searchParams.get('state') ?? '';
    const search = new URLSearchParams({ error: 'access_denied', state, iss: provider.issuer });
    const { status, body } = await finish(`${BACK}?${search}`, cookie);
    expect([status, body.detail]).toEqual([403, expect.stringContaining('did not let you in')]);
  });

  it('says so plainly when the directory is away, and the password still works', async () => {
    const { email } = await person();
    await keep({ issuer: 'http://127.0.0.1:9' });
    const { status, body } = await begin();
    expect([status, body.code, body.detail]).toEqual([503, 'unavailable', expect.stringContaining('Elm Trust')]);
    expect((await signIn(ground, email)).status).toBe(200);
  });

  it('knows no directory that is not there', async () => {
    expect((await begin('oak-trust')).status).toBe(404);
  });

  it('lets no other page begin or finish', async () => {
    const headers = { origin: 'https://elm.example' };
    const begun = await ground.ask('POST', '/v1/staff/directories/elm-trust/sign-in', { headers });
    const body = { answer: '?state=x', keep: 'cookie' };
    const finished = await ground.ask('POST', '/v1/staff/directories/session', { body, headers });
    expect([begun.status, finished.status]).toEqual([403, 403]);
  });

  it('keeps and logs nothing by which somebody could sign in', async () => {
    const { address, cookie } = await begin();
    const secrets = [...new URL(address).searchParams]
      .filter(([name]) => /state|nonce/.test(name))
      .map(([, one]) => one);
    const seen = `${await everythingIn(ground.platform.services.db, engine)}${ground.log.join('')}`;
    for (const secret of [...secrets, cookie.split('=')[1] ?? 'x', provider.clientSecret]) {
      expect(seen).not.toContain(secret);
    }
  });
});

describe.each(engines)('a second step that is required, on %s,', (engine) => {
  it.each(['this platform', 'their organisation'])(
    'by %s is not one of ours where the directory lets in',
    async (who) => {
      const provider = await startOpenIdProvider(BACK);
      const ground = await startGround(engine, who === 'this platform' ? { secondStep: 'everybody' } : {});
      const { db, config, accounts } = ground.platform.services;
      const { issuer, clientId, clientSecret } = provider;
      const own = { id: 'elm', name: 'Elm', domains: [DOMAIN], ownsMail: false };
      await saveDirectory(db, { ...own, issuer, clientId, clientSecret }, config.secret);
      const email = `ada@${DOMAIN}`;
      const id = await accounts.create({ email, name: 'Ada', jobTitle: 'Nurse', password: PASSWORD });
      await grant(db, id, [{ role: 'responder', ods: 'A81001' }]);
      if (who === 'their organisation') {
        const set = { step_required_since: '2026-01-01T00:00:00.000Z' };
        await db.updateTable('organisations').set(set).where('ods', '=', 'A81001').execute();
      }
      provider.people.set('ada', { email, email_verified: true });
      const begun = await ground.ask('POST', '/v1/staff/directories/elm/sign-in');
      const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      const back = await provider.signIn(String(begun.body.address), 'ada');
      const body = { answer: new URL(back).search, keep: 'token' };
      const { body: session } = await ground.ask('POST', '/v1/staff/directories/session', {
        body,
        headers: { cookie },
      });
      expect(session.mustSetUpSecondStep).toBeUndefined();
      const sessions = async (token: unknown) =>
        (await ground.ask('GET', '/v1/staff/sessions', { token: String(token) })).status;
      expect(await sessions(session.token)).toBe(200);
      const byPassword = (await signIn(ground, email)).body;
      expect([byPassword.mustSetUpSecondStep, await sessions(byPassword.token)]).toEqual([true, 403]);
      await ground.stop();
      await provider.stop();
    },
  );
});
