import { type Followed, type MailChoices, usualMailChoices } from '@hearback/contract';
import type { ParsedMail } from 'mailparser';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerReply, reply, sendAppeal, tell, tellAndEdit, tellAndPublish, tellAndReject } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { newId } from '../testing/stories.ts';

const IN_DANGER = 'I am going to kill myself tonight. Wilberforce laughed.';
const NEVER = Object.fromEntries(Object.keys(usualMailChoices).map((topic) => [topic, 'never'])) as MailChoices;

describe.each(engines)('moderators are mailed at once on %s', (engine) => {
  let mailServer: MailServer;
  let ground: Ground;
  let there: { email: string; token: string };
  let everywhere: { email: string; token: string };
  beforeAll(async () => {
    mailServer = await startMailServer();
    ground = await startGround(engine, { smtpUrl: mailServer.url });
    there = await moderator('A81001');
    everywhere = await moderator('*');
    await moderator('B82002');
  });
  beforeEach(() => {
    mailServer.mails.length = 0;
  });
  afterAll(async () => {
    await ground.stop();
    await mailServer.stop();
  });

  async function moderator(ods: string) {
    const { email } = await ground.hire({ moderator: ods, responder: ods });
    const body = { email, password: PASSWORD, keep: 'token' };
    return { email, token: String((await ground.ask('POST', '/v1/staff/session', { body })).body.token) };
  }
  const choose = async ({ token }: { token: string }, choices: MailChoices) => {
    const { status } = await ground.ask('POST', '/v1/staff/mail-choices', { token, body: choices });
    expect(status).toBe(200);
  };
  const urgent = ({ subject }: ParsedMail) => /^Please read this now/.test(subject ?? '');
  const appealed = ({ subject }: ParsedMail) => /^An author asks us to look again/.test(subject ?? '');
  const to = (which: (mail: ParsedMail) => boolean) =>
    mailServer.mails.filter(which).map((mail) => [mail.to].flat()[0]?.text ?? '');
  const waiting = async () => {
    const rows = ground.platform.services.db.selectFrom('outbox').select('id').where('status', '=', 'waiting');
    return (await rows.execute()).length;
  };
  const allSent = () => expect.poll(waiting).toBe(0);

  it('of a story that may tell of danger: those of the place and of everywhere, once, with nothing of it', async () => {
    const told = await tell(ground, { happened: IN_DANGER });
    const again = await ground.ask('PUT', `/v1/stories/${told.id}`, { body: told.sent });
    expect(again.status).toBe(200);
    await allSent();
    expect(to(urgent).sort()).toEqual([there.email, everywhere.email].sort());
    for (const { subject, text, html } of mailServer.mails.filter(urgent)) {
      expect(subject).toBe('Please read this now: a story about Elm Practice');
      expect(text).toContain(`http://feedback.example.org/workspace/stories/${told.id}`);
      for (const words of [subject, text, String(html)]) expect(words).not.toMatch(/kill|Wilberforce|self-harm/i);
    }
  });

  it('of no other story', async () => {
    await tell(ground);
    await allSent();
    expect(to(urgent)).toEqual([]);
  });

  it('of danger whatever they chose, and of an appeal where they chose that', async () => {
    await choose(there, NEVER);
    await tell(ground, { happened: IN_DANGER });
    const told = await tellAndReject(ground, everywhere.token);
    await sendAppeal(ground, told);
    await allSent();
    expect(to(urgent)).toContain(there.email);
    expect(to(appealed)).toEqual([]);
    await choose(there, usualMailChoices);
  });

  it('of an answer to a reply that may tell of danger', async () => {
    const told = await tellAndPublish(ground, everywhere.token);
    const { body } = await reply(ground, everywhere.token, told.id);
    mailServer.mails.length = 0;
    await answerReply(ground, { token: told.token, reply: String(body.id) }, IN_DANGER);
    await allSent();
    expect(to(urgent).sort()).toEqual([there.email, everywhere.email].sort());
    expect(mailServer.mails.filter(urgent)[0]?.subject).toBe('Please read this now: an answer about Elm Practice');
  });

  it('of words in place of an edit of an answer that may tell of danger, where that did not before', async () => {
    const told = await tellAndPublish(ground, everywhere.token);
    const { body } = await reply(ground, everywhere.token, told.id);
    const { id } = await answerReply(ground, { token: told.token, reply: String(body.id) }, 'Ask for Ann Smith.');
    const path = `/v1/staff/stories/${told.id}/author-answers/${id}/decision`;
    const asking = { verdict: 'ask', text: 'Ask for the nurse.', edited: 'name-of-staff' };
    expect((await ground.ask('POST', path, { token: everywhere.token, body: asking })).status).toBe(200);
    const { answers } = (await ground.ask('GET', `/v1/receipts/${told.token}`)).body as unknown as Followed;
    await allSent();
    mailServer.mails.length = 0;
    const said = { edit: answers[0]?.edit?.id, answer: 'change', text: IN_DANGER };
    for (let twice = 0; twice < 2; twice += 1) {
      const { status } = await ground.ask('POST', `/v1/receipts/${told.token}/answers/${id}/edit`, { body: said });
      expect(status).toBe(200);
    }
    await allSent();
    expect(to(urgent).sort()).toEqual([there.email, everywhere.email].sort());
  });

  it('of words in place of an edit that may tell of danger, where the story did not before', async () => {
    const told = await tellAndEdit(ground, everywhere.token);
    const asking = { token: everywhere.token, body: { version: 2 } };
    expect((await ground.ask('POST', `/v1/staff/stories/${told.id}/asking`, asking)).status).toBe(200);
    const words = { title: 'Tonight', happened: IN_DANGER };
    const body = { version: 3, answer: 'change', words };
    for (let twice = 0; twice < 2; twice += 1) {
      expect((await ground.ask('POST', `/v1/receipts/${told.token}/answer`, { body })).status).toBe(200);
    }
    await allSent();
    expect(to(urgent).sort()).toEqual([there.email, everywhere.email].sort());
    const { body: story } = await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token: everywhere.token });
    expect(story).toMatchObject({ status: 'submitted', urgent: ['self-harm'] });
    const flagged = (story.timeline as { kind: string }[]).filter(({ kind }) => kind === 'flagged-urgent');
    expect(flagged).toMatchObject([{ detail: 'self-harm' }]);
  });

  it('of an appeal, once, and not whoever made the decision', async () => {
    const told = await tellAndReject(ground, there.token);
    const id = newId();
    for (let twice = 0; twice < 2; twice += 1) await sendAppeal(ground, told, { id, words: 'Zebra quilt.' });
    await allSent();
    expect(to(appealed)).toEqual([everywhere.email]);
    const [mail] = mailServer.mails.filter(appealed);
    expect(mail?.text).toContain(`http://feedback.example.org/workspace/stories/${told.id}`);
    for (const words of [mail?.subject, mail?.text, String(mail?.html)]) expect(words).not.toContain('Zebra quilt');
  });

  it('of an appeal, the one moderator there is too', async () => {
    const alone = await startGround(engine, { smtpUrl: mailServer.url });
    try {
      const { email } = await alone.hire({ moderator: '*' });
      const body = { email, password: PASSWORD, keep: 'token' };
      const token = String((await alone.ask('POST', '/v1/staff/session', { body })).body.token);
      await sendAppeal(alone, await tellAndReject(alone, token));
      await mailServer.mailsTo(email, 1);
      expect(to(appealed)).toEqual([email]);
    } finally {
      await alone.stop();
    }
  });

  it('as soon as the mail server is back', async () => {
    await mailServer.stop();
    const told = await tell(ground, { happened: IN_DANGER });
    const attempts = async () => {
      const rows = await ground.platform.services.db
        .selectFrom('outbox')
        .select(['attempts', 'mail'])
        .where('kind', '=', 'urgent-story')
        .where('status', '=', 'waiting')
        .execute();
      return rows.filter(({ mail }) => mail?.includes(told.id)).map(({ attempts }) => attempts);
    };
    await expect.poll(attempts).toEqual([1, 1]);
    await mailServer.startAgain();
    ground.forward(8 * 3_600_000);
    ground.platform.services.outbox.nudge();
    await allSent();
    expect(to(urgent).sort()).toEqual([there.email, everywhere.email].sort());
  });
});
