import { type MailChoices, usualMailChoices } from '@hearback/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { remind } from '../clocks/reminders.ts';
import type { DigestLetter } from '../mail/mail.ts';
import { mailOf } from '../mail/messages.ts';
import { setReplySettings } from '../replies/settings.ts';
import { withdrawAll } from '../staff/store.ts';
import { answerReply, approve, publish, reply, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, PASSWORD, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { digest } from './digests.ts';
import { type DigestRhythm, nextDue } from './due.ts';

const DAY_MS = 86_400_000;
const NEVER = Object.fromEntries(Object.keys(usualMailChoices).map((topic) => [topic, 'never'])) as MailChoices;

describe.each(engines)('digests on %s', (engine) => {
  let ground: Ground;
  let helper: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    helper = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());
  beforeEach(async () => {
    for (const table of ['outbox', 'saved_searches'] as const) await db().deleteFrom(table).execute();
  });

  const db = () => ground.platform.services.db;
  const now = () => ground.platform.services.now();
  const look = () =>
    digest({
      ...{ ...ground.platform.services, nudge: () => undefined },
      onTrouble: (error) => {
        throw error;
      },
    });
  /** Turns the clock to just after the next digest is due, some of them later. */
  const until = (rhythm: DigestRhythm, later = 0) =>
    ground.forward(nextDue(rhythm, now()).getTime() - now().getTime() + later + 1000);
  const letters = async (to: string) => {
    const rows = await db().selectFrom('outbox').select('mail').where('mail', 'like', `%"${to}"%`).execute();
    return rows.map(({ mail }) => JSON.parse(mail ?? '') as DigestLetter);
  };
  async function signIn(email: string): Promise<string> {
    const body = { email, password: PASSWORD, keep: 'token' };
    return String((await ground.ask('POST', '/v1/staff/session', { body })).body.token);
  }
  /** Somebody with roles and choices, whom digests know already. */
  async function person(roles: Parameters<Ground['hire']>[0], choices: Partial<MailChoices> = {}) {
    const { id, email } = await ground.hire(roles);
    const token = await signIn(email);
    await choose(token, choices);
    await look();
    return { id, email, token };
  }
  async function choose(token: string, choices: Partial<MailChoices>) {
    const body = { ...NEVER, ...choices };
    const { status, body: kept } = await ground.ask('POST', '/v1/staff/mail-choices', { token, body });
    expect(status).toBe(200);
    return kept;
  }
  const helperToken = async () => {
    // Sessions end with the days that the clock is turned on.
    helper = await ground.tokenOf(ALL_ROLES);
    return helper;
  };

  it('are what each chooses for themselves', async () => {
    const token = await ground.tokenOf({ responder: 'A81001' });
    const { body } = await ground.ask('GET', '/v1/staff/mail-choices', { token });
    expect(body.choices).toEqual(usualMailChoices);
    expect(body.nextDaily).toBe(nextDue('daily', now()).toISOString());
    expect(body.nextWeekly).toBe(nextDue('weekly', now()).toISOString());
    expect(await choose(token, { toReply: 'weekly' })).toMatchObject({ choices: { ...NEVER, toReply: 'weekly' } });
    const other = await ground.tokenOf({ responder: 'A81001' });
    const seen = await ground.ask('GET', '/v1/staff/mail-choices', { token: other });
    expect(seen.body.choices).toEqual(usualMailChoices);
    const bad = { ...NEVER, toReply: 'hourly', reminders: 'never' };
    expect((await ground.ask('POST', '/v1/staff/mail-choices', { token, body: bad })).status).toBe(422);
  });

  it('tell once what is new, with what waits and the way there, and nothing where nothing is', async () => {
    const one = await person({ responder: 'A81001' }, { toReply: 'daily' });
    expect(await letters(one.email)).toEqual([]);
    until('daily');
    await look();
    expect(await letters(one.email)).toEqual([]);
    const { id } = await tellAndPublish(ground, await helperToken(), { happened: 'The lift hurt Wilberforce.' });
    const answered = await tellAndPublish(ground, helper);
    await reply(ground, helper, answered.id);
    await tellAndPublish(ground, helper, { organisation: 'B82002' });
    await tell(ground);
    await look();
    expect(await letters(one.email)).toEqual([]);
    until('daily');
    await look();
    const [letter, ...more] = await letters(one.email);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      rhythm: 'daily',
      lists: [{ list: 'toReply', fresh: 1 }],
      letters: [],
      searches: [],
    });
    expect(letter?.lists[0]?.stories).toMatchObject([
      { id, link: `http://feedback.example.org/workspace/stories/${id}` },
    ]);
    const mail = letter && mailOf(letter);
    expect(mail?.subject).toBe('Your daily digest: 1 new thing');
    expect(mail?.text).toContain('A new story waits for your reply.');
    expect(JSON.stringify(mail)).not.toContain('Wilberforce');
    await look();
    until('daily');
    await look();
    expect(await letters(one.email)).toHaveLength(1);
  });

  it('come once a week where that is chosen, with all of its days', async () => {
    until('weekly');
    const one = await person({ moderator: 'A81001' }, { toModerate: 'weekly' });
    for (let days = 0; days < 2; days += 1) {
      await tell(ground);
      until('daily');
      await look();
    }
    expect(await letters(one.email)).toEqual([]);
    until('weekly');
    await look();
    expect(await letters(one.email)).toMatchObject([{ rhythm: 'weekly', lists: [{ list: 'toModerate', fresh: 2 }] }]);
  });

  it('that fell due while nothing ran are one, sent once by several processes', async () => {
    const one = await person({ moderator: 'A81001' }, { toModerate: 'daily' });
    await tell(ground);
    until('daily', 3 * DAY_MS);
    const sent = await Promise.all([look(), look(), look()]);
    expect(sent.reduce((sum, count) => sum + count)).toBeGreaterThan(0);
    expect(await letters(one.email)).toHaveLength(1);
    await look();
    expect(await letters(one.email)).toHaveLength(1);
  });

  it('are no more than single mails where one wants to hear of a list at once', async () => {
    const one = await person({ moderator: 'A81001' }, { toModerate: 'at-once' });
    // What the last digest told of is not told again.
    await db().deleteFrom('outbox').execute();
    await tell(ground);
    await look();
    const before = (await letters(one.email)).length;
    ground.forward(2 * 60_000);
    await look();
    const [letter] = (await letters(one.email)).slice(before);
    expect(letter).toMatchObject({ rhythm: 'at-once', lists: [{ list: 'toModerate', fresh: 1 }] });
    expect(letter?.stop).toBeUndefined();
    expect(letter && mailOf(letter).subject).toBe('A new story waits to be moderated');
    await look();
    expect(await letters(one.email)).toHaveLength(before + 1);
  });

  it('gather what waits to be checked, but for what was checked meanwhile', async () => {
    await setReplySettings(db(), 'A81001', { secondLook: 'always', firstReplies: 0, takeBackMinutes: 0 });
    const checker = await person({ manager: 'A81001' }, { toCheck: 'daily' });
    const writer = await person({ responder: 'A81001' }, { cameBack: 'weekly' });
    const send = async () => {
      const { id: story } = await tellAndPublish(ground, helper);
      const { body } = await reply(ground, writer.token, story);
      return { story, id: String(body.id) };
    };
    await helperToken();
    const [open, checked, back] = [await send(), await send(), await send()];
    expect(await letters(checker.email)).toEqual([]);
    await approve(ground, checked.story, checked.id);
    const path = `/v1/staff/stories/${back.story}/replies/${back.id}/check`;
    const verdict = { verdict: 'send-back', reason: 'tone', note: 'Say more.' };
    expect((await ground.ask('POST', path, { token: helper, body: verdict })).status).toBe(200);
    until('daily');
    await look();
    const [letter] = await letters(checker.email);
    expect(letter?.letters).toMatchObject([{ kind: 'reply-to-check', story: open.story }]);
    expect(letter && mailOf(letter).text).toContain('A reply of Elm Practice waits to be checked');
    await setReplySettings(db(), 'A81001', { secondLook: 'off', firstReplies: 0, takeBackMinutes: 0 });
    expect(await db().selectFrom('digest_items').selectAll().where('staff_id', '=', checker.id).execute()).toEqual([]);
  });

  it('gather what authors answered and waits, but for what was decided meanwhile', async () => {
    const one = await person({ moderator: 'A81001' }, { toCheck: 'daily' });
    await helperToken();
    const answered = async () => {
      const told = await tellAndPublish(ground, helper);
      const { body } = await reply(ground, helper, told.id);
      const { id } = await answerReply(ground, { token: told.token, reply: String(body.id) }, 'Thank you.');
      return { story: told.id, id };
    };
    const [open, decided] = [await answered(), await answered()];
    const path = `/v1/staff/stories/${decided.story}/author-answers/${decided.id}/decision`;
    expect((await ground.ask('POST', path, { token: helper, body: { verdict: 'publish' } })).status).toBe(200);
    expect(await letters(one.email)).toEqual([]);
    until('daily');
    await look();
    const [letter] = await letters(one.email);
    expect(letter?.letters).toMatchObject([{ kind: 'answer-to-check', story: open.story }]);
    expect(letter && mailOf(letter).text).toContain('What an author answered to Elm Practice waits to be checked');
  });

  it('give up what waits when it is to come at once, or never', async () => {
    const [one, other] = [
      await person({ manager: 'A81001' }, { toCheck: 'daily' }),
      await person({ manager: 'A81001' }, { toCheck: 'weekly' }),
    ];
    await setReplySettings(db(), 'A81001', { secondLook: 'always', firstReplies: 0, takeBackMinutes: 0 });
    const writer = await person({ responder: 'A81001' });
    await helperToken();
    const { id: story } = await tellAndPublish(ground, helper);
    await reply(ground, writer.token, story);
    await choose(one.token, { toCheck: 'at-once' });
    await choose(other.token, {});
    await setReplySettings(db(), 'A81001', { secondLook: 'off', firstReplies: 0, takeBackMinutes: 0 });
    expect(await letters(one.email)).toMatchObject([{ kind: 'reply-to-check', story }]);
    expect(await letters(other.email)).toEqual([]);
    const waiting = db().selectFrom('digest_items').selectAll();
    expect(await waiting.where('staff_id', 'in', [one.id, other.id]).execute()).toEqual([]);
  });

  it('have what saved searches found, once a day, and never where that is chosen', async () => {
    const one = await person({ moderator: 'A81001' });
    const save = (alert: string) =>
      ground.ask('PUT', `/v1/staff/saved-searches/${newId()}`, {
        token: one.token,
        body: { name: `Lifts ${alert}`, search: { words: 'lift' }, alert },
      });
    for (const alert of ['daily', 'weekly', 'never']) expect((await save(alert)).status).toBe(201);
    for (let count = 0; count < 3; count += 1) await tell(ground, { happened: 'A lift.' });
    await look();
    expect(await letters(one.email)).toEqual([]);
    until('daily');
    await look();
    const found = (await letters(one.email)).flatMap(({ rhythm, searches }) =>
      searches.map(({ name, count }) => [rhythm, name, count]),
    );
    expect(found).toContainEqual(['daily', 'Lifts daily', 3]);
    until('weekly');
    await look();
    const all = (await letters(one.email)).flatMap(({ searches }) => searches.map(({ name, count }) => [name, count]));
    expect(all.toSorted()).toEqual([
      ['Lifts daily', 3],
      ['Lifts weekly', 3],
    ]);
  });

  it('go to no leaver, nor to who has lost their role', async () => {
    const [leaver, changer] = [
      await person({ moderator: 'A81001' }, { toModerate: 'daily' }),
      await person({ moderator: 'A81001' }, { toModerate: 'daily' }),
    ];
    await tell(ground);
    const operator = await ground.tokenOf({ operator: '*' });
    expect((await ground.ask('DELETE', `/v1/staff/people/${leaver.id}`, { token: operator })).status).toBe(204);
    await withdrawAll(db(), changer.id);
    until('daily');
    await look();
    expect([await letters(leaver.email), await letters(changer.email)]).toEqual([[], []]);
    for (const table of ['mail_choices', 'digests', 'digest_items'] as const) {
      expect(await db().selectFrom(table).selectAll().where('staff_id', '=', leaver.id).execute()).toEqual([]);
    }
  });

  it('hold back nothing that is urgent, whatever is chosen', async () => {
    const [responder, manager] = [await person({ responder: 'A81001' }), await person({ manager: 'A81001' })];
    await helperToken();
    const { id } = await tell(ground);
    const body = { version: 1, reason: 'very-serious' };
    expect((await ground.ask('POST', `/v1/staff/stories/${id}/hold`, { token: helper, body })).status).toBe(200);
    expect(await letters(manager.email)).toMatchObject([{ kind: 'story-held' }]);
    const late = await tell(ground);
    await publish(ground, helper, late.id);
    for (let days = 0; days < 14; days += 1) {
      until('daily');
      await remind({
        ...{ db: db(), now, publicUrl: 'https://x.example', nudge: () => undefined, onTrouble: () => undefined },
      });
    }
    const ofLate = (all: DigestLetter[]) =>
      all.filter((letter) => 'story' in letter && letter.story === late.id).map(({ kind }) => kind as string);
    expect(ofLate(await letters(responder.email)).toSorted()).toEqual(['reply-due', 'reply-late']);
    expect(ofLate(await letters(manager.email))).toEqual(['reply-escalated']);
  });
});
