import type { ParsedMail } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveOrganisation } from '../organisations/store.ts';
import { setReplySettings } from '../replies/settings.ts';
import { progressChange, replyWithChange, tell } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { MARKUP, newId } from '../testing/stories.ts';

const SECRETS = 'The words of the story';

describe.each(engines)('mail to an author on %s', (engine) => {
  let mailServer: MailServer;
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    mailServer = await startMailServer();
    ground = await startGround(engine, { smtpUrl: mailServer.url });
    token = await ground.tokenOf(ALL_ROLES);
    const name = `Vale & Moor ${MARKUP}`;
    const { db } = ground.platform.services;
    await saveOrganisation(db, { ods: 'M88008', name, kind: 'practice' });
    await setReplySettings(db, 'M88008', { secondLook: 'off', firstReplies: 0, takeBackMinutes: 0 });
  });
  afterAll(async () => {
    await ground.stop();
    await mailServer.stop();
  });

  const staff = (method: string, path: string, body: unknown) =>
    ground.ask(method, `/v1/staff${path}`, { token, body });
  const author = () => `${newId()}@example.org`;
  const toldBy = (email: string, happened = `${SECRETS}. ${MARKUP}`) =>
    tell(ground, { organisation: 'M88008', happened, good: MARKUP, better: MARKUP, email });

  function expectSafe(mail: ParsedMail | undefined, path: string): void {
    expect(mail?.from?.text).toContain('hearback@feedback.example.org');
    expect(mail?.subject).not.toContain(SECRETS);
    for (const text of [mail?.text ?? '', mail?.html || '']) {
      expect(text).toContain(`http://feedback.example.org${path}`);
      expect(text).not.toContain(SECRETS);
    }
    expect(mail?.html).not.toMatch(/<script|<img|<\/textarea/i);
    expect(mail?.html).toContain('&lt;script');
  }

  it('says that the story was received, and its private link works', async () => {
    const email = author();
    const { path, id } = await toldBy(email);
    const [mail] = await mailServer.mailsTo(email, 1);
    expectSafe(mail, path);
    expect(mail?.subject).toMatch(/^We have your story about Vale & Moor <script>/);
    const link = mail?.text?.match(/http:\/\/feedback\.example\.org(\/a\/\S+)/)?.[1] ?? '';
    const page = await ground.ask('GET', link, { headers: { accept: 'text/html' } });
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Your story')]);
    expect((await ground.ask('GET', `/v1/receipts/${link.slice(3)}`)).body.id).toBe(id);
  });

  it('follows a story through publication, reply and change', async () => {
    const email = author();
    const { id, path } = await toldBy(email);
    await staff('POST', `/stories/${id}/publication`, { version: 1 });
    const change = { what: `A change ${MARKUP}`, owner: `An owner ${MARKUP}` };
    const ids = await replyWithChange(ground, token, { story: id, text: `A reply ${MARKUP}`, change });
    await progressChange(ground, token, ids.change, { status: 'done', note: `A note ${MARKUP}` });
    const mails = await mailServer.mailsTo(email, 4);
    for (const mail of mails) expectSafe(mail, path);
    const found = (words: RegExp) => mails.find(({ subject }) => words.test(subject ?? ''));
    expect(found(/is published$/)).toBeDefined();
    const replied = found(/has answered your story$/);
    expect(replied?.text).toContain(`> A reply ${MARKUP}`);
    expect(replied?.text).toContain(`A change ${MARKUP}`);
    const changed = found(/^News about a change/);
    expect(changed?.text).toContain(`A note ${MARKUP}`);
    expect(changed?.text).toContain('Done. Responsible: ');
    expect(changed?.text).not.toContain('Due by');
  });

  it('says why a story was not published, once that can be taken back no more', async () => {
    const email = author();
    const { id, path } = await toldBy(email);
    await staff('POST', `/stories/${id}/rejection`, {
      version: 1,
      reason: 'identifies-someone',
      note: `A note ${MARKUP}`,
    });
    expect(await mailServer.mailsTo(email, 1)).toHaveLength(1);
    ground.forward(30 * 60_000);
    ground.platform.services.outbox.nudge();
    const mails = await mailServer.mailsTo(email, 2);
    const rejected = mails.find(({ subject }) => /was not published$/.test(subject ?? ''));
    expectSafe(rejected, path);
    expect(rejected?.text).toContain('It could identify someone.');
    expect(rejected?.text).toContain(`A note ${MARKUP}`);
    for (const form of [rejected?.text, rejected?.html]) {
      expect(form).toContain('you can ask us to look at it again');
      expect(form).toContain('See what you wrote, or ask us to look again');
    }
  });

  it.each([
    { language: 'cy', dir: 'ltr', subjects: [/ gennym$/, /wedi’i chyhoeddi$/, /wedi ateb eich stori$/] },
    {
      language: 'pl',
      dir: 'ltr',
      subjects: [/^Mamy Twoją historię \(/, /jest opublikowana \(/, /^Jest odpowiedź na /],
    },
    { language: 'ar', dir: 'rtl', subjects: [/^وصلتنا قصتك عن \u2068/, /^نُشرت قصتك عن /, / عن قصتك$/] },
  ])('is written in the language its author wrote in: $language', async ({ language, dir, subjects }) => {
    const email = author();
    const { id, path } = await tell(ground, { organisation: 'M88008', email, language });
    await staff('POST', `/stories/${id}/publication`, { version: 1 });
    await replyWithChange(ground, token, { story: id, text: `A reply ${MARKUP}` });
    const mails = await mailServer.mailsTo(email, 3);
    for (const mail of mails) {
      expectSafe(mail, path);
      expect(mail.html).toContain(`<html lang="${language}" dir="${dir}">`);
      expect(mail.text).toContain(`http://feedback.example.org${path}?lang=en`);
      expect(`${mail.subject} ${mail.text}`).not.toMatch(/your (story|page)/i);
    }
    for (const subject of subjects) expect(mails.filter((mail) => subject.test(mail.subject ?? ''))).toHaveLength(1);
  });

  it('goes to one recipient, whatever signs the address has', async () => {
    const email = `o'neil+${newId()}@example.org`;
    await toldBy(email, 'Short.');
    const [mail] = await mailServer.mailsTo(email, 1);
    expect([mail?.to].flat()[0]?.value).toEqual([{ name: '', address: email }]);
    expect([mail?.cc, mail?.bcc]).toEqual([undefined, undefined]);
  });

  it('keeps an organisation’s name with line breaks from adding headers', async () => {
    const name = 'Elm\r\nBcc: everyone@example.org\r\n\r\nPractice';
    await saveOrganisation(ground.platform.services.db, { ods: 'N89009', name, kind: 'practice' });
    const email = author();
    await tell(ground, { organisation: 'N89009', email });
    const [mail] = await mailServer.mailsTo(email, 1);
    expect(mail?.subject).toBe('We have your story about Elm Bcc: everyone@example.org Practice');
    expect(mail?.bcc).toBeUndefined();
  });

  it('leaves no copy of the private link behind once it is sent', async () => {
    const email = author();
    const { token: secret } = await toldBy(email);
    await mailServer.mailsTo(email, 1);
    const { db } = ground.platform.services;
    await expect
      .poll(async () => (await db.selectFrom('outbox').select('mail').where('mail', 'is not', null).execute()).length)
      .toBe(0);
    expect(JSON.stringify(await db.selectFrom('outbox').selectAll().execute())).not.toContain(secret);
  });
});
