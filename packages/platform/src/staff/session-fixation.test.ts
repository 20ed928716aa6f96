import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invite, mailedToken } from '../testing/access.ts';
import type { Answer } from '../testing/ask.ts';
import { standDirectory } from '../testing/directory.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { type OpenIdProvider, startOpenIdProvider } from '../testing/openid-provider.ts';
import { setUpStep } from '../testing/second-step.ts';
import { newId } from '../testing/stories.ts';
import { EVERYWHERE } from './permissions.ts';

const NAME = 'hearback.session_token';

// Somebody who can put a cookie into another's browser must not be signed in as them afterwards.
describe.each(engines)('session fixation on %s: a session token that was there before signing in', (engine) => {
  let ground: Ground;
  let provider: OpenIdProvider;
  let attacker: { id: string; planted: string };
  beforeAll(async () => {
    ground = await startGround(engine);
    provider = await startOpenIdProvider(`${ground.platform.services.config.publicUrl}/workspace/directory`);
    const { id, email } = await ground.hire({});
    const own = await ground.ask('POST', '/v1/staff/session', { body: { email, password: PASSWORD, keep: 'cookie' } });
    attacker = { id, planted: sessionIn(own) };
  });
  afterAll(async () => {
    await ground.stop();
    await provider.stop();
  });

  /** Cookies that somebody else could have put there: one of a session of theirs, and one that was made up. */
  const planted = () => [attacker.planted, `${NAME}=${'x'.repeat(32)}.${'y'.repeat(44)}`];
  const sessionIn = ({ headers }: Answer) =>
    headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0] ?? '')
      .find((cookie) => cookie.startsWith(`${NAME}=`)) ?? '';
  const whoIs = async (cookie: string) => {
    const { body } = await ground.ask('GET', '/v1/staff/session', { headers: { cookie } });
    return (body.staff as { id: string } | undefined)?.id;
  };
  const call = (path: string, cookie: string, body: object) =>
    ground.ask('POST', `/v1/staff/${path}`, { body, headers: { cookie } });

  /** What signing in gave is another token, which alone is signed in as them; the planted one is whose it was before. */
  async function expectNew(answer: Answer, cookie: string, id: string): Promise<void> {
    const given = sessionIn(answer);
    expect(given).not.toBe('');
    expect(given).not.toBe(cookie);
    expect([await whoIs(given), await whoIs(cookie)]).toEqual([
      id,
      cookie === attacker.planted ? attacker.id : undefined,
    ]);
  }

  it('is not the one after a password', async () => {
    for (const cookie of planted()) {
      const { id, email } = await ground.hire({ moderator: EVERYWHERE });
      await expectNew(await call('session', cookie, { email, password: PASSWORD, keep: 'cookie' }), cookie, id);
    }
  });

  it('is not the one after a second step, and none between the two', async () => {
    for (const cookie of planted()) {
      const { id, email } = await ground.hire({});
      const first = await ground.ask('POST', '/v1/staff/session', {
        body: { email, password: PASSWORD, keep: 'token' },
      });
      const { codes } = await setUpStep(ground, String(first.body.token));
      const asked = await call('session', cookie, { email, password: PASSWORD, keep: 'cookie' });
      expect([sessionIn(asked), await whoIs(cookie)]).toEqual([
        '',
        cookie === attacker.planted ? attacker.id : undefined,
      ]);
      const body = { challenge: asked.body.challenge, code: codes[0], keep: 'cookie' };
      await expectNew(await call('session/second-step', cookie, body), cookie, id);
    }
  });

  it('is not the one after a new password by mail, which itself signs nobody in', async () => {
    for (const cookie of planted()) {
      const { id, email } = await ground.hire({});
      await call('recovery', cookie, { email });
      const token = await mailedToken(ground, 'recovery', email);
      const finished = await call('recovery/password', cookie, { token, password: 'four words that are new' });
      expect([finished.status, sessionIn(finished)]).toEqual([204, '']);
      const body = { email, password: 'four words that are new', keep: 'cookie' };
      await expectNew(await call('session', cookie, body), cookie, id);
    }
  });

  it('is not the one after an invitation', async () => {
    const operator = await ground.tokenOf({ operator: EVERYWHERE });
    for (const cookie of planted()) {
      const email = `${newId()}@example.org`;
      const { mailed: token } = await invite(ground, operator, { email, role: 'moderator' });
      const self = { name: 'Kim', jobTitle: 'Nurse', password: PASSWORD };
      const joined = await call('invitations/acceptance', cookie, { token, ...self, keep: 'cookie' });
      const id = await ground.platform.services.accounts.find(email);
      await expectNew(joined, cookie, String(id));
    }
  });

  it('is not the one after a trust’s own directory', async () => {
    const back = await standDirectory(ground, provider);
    const cookie = attacker.planted;
    const both = `${back.headers.cookie}; ${cookie}`;
    const joined = await call('directories/session', both, { answer: back.answer, keep: 'cookie' });
    const id = await ground.platform.services.accounts.find('ada@elm-trust.example');
    await expectNew(joined, cookie, String(id));
  });
});
