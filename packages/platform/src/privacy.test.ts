import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { progressChange, publish, recordChange, replyWithChange, type Told, tell } from './testing/deeds.ts';
import { engines, everythingIn } from './testing/engines.ts';
import { ALL_ROLES, type Ground, PASSWORD, startGround } from './testing/ground.ts';
import { type MailServer, startMailServer } from './testing/mail-server.ts';
import { newId } from './testing/stories.ts';

const VISITOR = '203.0.113.77';
const BROWSER = 'Mozilla/5.0 (Privacy Test) Firefox/140';
const headers = { 'x-forwarded-for': VISITOR, 'user-agent': BROWSER };
const words = {
  happened: 'Happenedsecret was said to me.',
  good: 'Goodsecret',
  better: 'Bettersecret',
  email: 'emailsecret@example.org',
};

/** The main job with all that goes wrong on its way, so that anything that could leak has had its chance. */
describe.each(engines)('what is kept and logged on %s', (engine) => {
  let mailServer: MailServer;
  let ground: Ground;
  let told: Told;
  let token: string;
  let logged: string;
  let stored: string;
  beforeAll(async () => {
    mailServer = await startMailServer();
    ground = await startGround(engine, { smtpUrl: mailServer.url, isBehindProxy: true });
    token = await ground.tokenOf(ALL_ROLES);
    const ask: Ground['ask'] = (method, path, asked = {}) =>
      ground.ask(method, path, { ...asked, headers: { ...asked.headers, ...headers } });
    const asVisitor = { ...ground, ask };
    told = await tell(asVisitor, words);
    await publish(asVisitor, token, told.id);
    for (const path of [`/s/${told.id}`, told.path, `/v1/receipts/${told.token}`, '/o/A81001']) await ask('GET', path);
    await ask('POST', `/v1/stories/${told.id}/reads`);
    const reply = { story: told.id, text: 'Replysecret', change: { what: 'Changesecret' } };
    await replyWithChange(asVisitor, token, reply);
    const change = await recordChange(asVisitor, token, told.id);
    await progressChange(asVisitor, token, change, { status: 'done', note: 'Notesecret' });
    const { email } = await ground.hire(ALL_ROLES);
    const signIn = { email, password: PASSWORD, keep: 'cookie' };
    await ask('POST', '/v1/staff/session', { body: signIn });
    await ask('POST', '/v1/staff/session', { body: { ...signIn, password: 'Wrongsecret' } });
    await ask('PUT', `/v1/stories/${told.id}`, { body: { ...told.sent, happened: 'Othersecret' } });
    await ask('PUT', `/v1/stories/${newId()}`, { body: { ...words, organisation: 'Badsecret' } });
    await ask('PUT', `/v1/stories/${newId()}`, {
      raw: '{"happened": "Brokensecret',
      headers: { 'content-type': 'application/json' },
    });
    await ask('POST', '/tell/A81001', {
      form: [
        ['happened', 'Formsecret'],
        ['email', 'formsecret at example'],
      ],
    });
    await ask('GET', `/v1/nothing?email=querysecret@example.org`);
    mailServer.mood = 'refuses';
    await tell(asVisitor, { email: 'refusedsecret@example.org' });
    await vi.waitFor(() => expect(ground.log.join('')).toContain('mail not sent'), 10_000);
    // A failure on our side, with the words of a story in the statement that failed.
    await ground.platform.services.db.schema.dropTable('authors').execute();
    await ask('PUT', `/v1/stories/${newId()}`, { body: { ...told.sent, happened: 'Failedsecret' } });
    await ground.platform.services.reads.drain();
    logged = ground.log.join('\n');
    stored = await everythingIn(ground.platform.services.db, engine);
  });
  afterAll(async () => {
    await ground.stop();
    await mailServer.stop();
  });

  it('logs failures, but never what anyone wrote, who they are or how to reach their page', () => {
    expect(logged).toContain('internal');
    expect(logged).not.toMatch(/secret/i);
    expect(logged).not.toContain('@');
    expect(logged).not.toContain(told.token);
    expect(logged).not.toContain(told.sent.key);
    expect(logged).not.toContain(token);
    expect(logged).not.toContain(VISITOR);
    expect(logged).not.toContain(BROWSER);
  });

  it('keeps no address and no browser of a visitor in any table', () => {
    expect(stored).toContain('Happenedsecret');
    expect(stored).not.toContain(VISITOR);
    expect(stored).not.toContain('Privacy Test');
    expect(stored).not.toContain('127.0.0.1"');
  });

  it('keeps no password, no key and no private link of mail that was sent', () => {
    expect(stored).not.toContain(PASSWORD);
    expect(stored).not.toContain('Wrongsecret');
    expect(stored).not.toContain(told.sent.key);
    expect(stored).not.toContain(told.token);
  });
});
