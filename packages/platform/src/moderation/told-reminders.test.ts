import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Letter } from '../mail/mail.ts';
import { mailOf } from '../mail/messages.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { answerReply, editDraft, publish, reply, type Told, tell, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';
import { lookAtAsked } from './asked-reminders.ts';

const DAY_MS = 86_400_000;

describe.each(engines)('an edit that its author was told of, on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const look = () =>
    lookAtAsked({
      ...{ ...ground.platform.services, nudge: () => undefined },
      onTrouble: (error) => {
        throw error;
      },
    });
  const later = async (days: number) => {
    ground.forward(days * DAY_MS);
    // Sessions end with the days that the clock is turned on.
    token = await ground.tokenOf(ALL_ROLES);
    await Promise.all([look(), look()]);
    await look();
  };
  const edited = async (parts: { email?: string } = { email: 'pat@example.org' }) => {
    const told = await tell(ground, parts);
    const path = `/v1/staff/stories/${told.id}/revisions/${newId()}`;
    expect((await ground.ask('PUT', path, { token, body: editDraft() })).status).toBe(201);
    expect((await publish(ground, token, told.id, 2)).status).toBe(200);
    return told;
  };
  const reminders = async ({ id }: Told) => {
    const rows = await ground.platform.services.db
      .selectFrom('outbox')
      .select('mail')
      .where('story_id', '=', id)
      .where('kind', 'in', ['told-reminder', 'answer-told-reminder'])
      .execute();
    return rows.map(({ mail }) => JSON.parse(mail ?? '{}') as Letter);
  };
  const events = async ({ id }: Told, kind: string) => {
    const rows = ground.platform.services.db.selectFrom('events').select('id').where('story_id', '=', id);
    return (await rows.where('kind', '=', kind as never).execute()).length;
  };

  it('is what they are reminded of once, after half of the time that one has to answer who is asked', async () => {
    const told = await edited();
    await later(6.9);
    expect(await reminders(told)).toEqual([]);
    await later(0.2);
    const [letter, ...more] = await reminders(told);
    expect(more).toEqual([]);
    const { subject, text } = mailOf(letter as Letter);
    expect(subject).toBe('Have you seen what we changed in your story about Elm Practice?');
    expect(text).toContain(told.path);
    await later(3);
    await later(30);
    expect([(await reminders(told)).length, await events(told, 'author-reminded')]).toEqual([1, 1]);
  });

  it('is not, where they have said something, left no address, or were not told of any', async () => {
    const [answered, silent] = [await edited(), await edited({})];
    const plain = await tellAndPublish(ground, token, { email: 'pat@example.org' });
    const { body } = await ground.ask('GET', `/v1/receipts/${answered.token}`);
    const path = `/v1/receipts/${answered.token}/answer`;
    const yes = await ground.ask('POST', path, { body: { answer: 'accept', version: body.version } });
    expect(yes.status).toBe(200);
    await later(7.1);
    for (const told of [answered, silent, plain]) {
      expect([await reminders(told), await events(told, 'author-reminded')]).toEqual([[], 0]);
    }
  });

  it('is not, where it was published so long ago that it is over', async () => {
    const told = await edited();
    ground.forward(15 * DAY_MS);
    await later(0);
    expect(await reminders(told)).toEqual([]);
  });

  it('of an answer to a reply is what they are reminded of as well, once', async () => {
    const told = await tellAndPublish(ground, token, { email: 'pat@example.org' });
    const replied = String((await reply(ground, token, told.id)).body.id);
    const { id } = await answerReply(ground, { token: told.token, reply: replied });
    const moderator = await ground.tokenOf({ moderator: EVERYWHERE });
    const decision = { verdict: 'publish', text: 'Thank you.', edited: 'language' };
    const path = `/v1/staff/stories/${told.id}/author-answers/${id}/decision`;
    expect((await ground.ask('POST', path, { token: moderator, body: decision })).status).toBe(200);
    await later(7.1);
    await later(1);
    const letters = await reminders(told);
    expect(letters.map(({ kind }) => kind)).toEqual(['answer-told-reminder']);
    expect(mailOf(letters[0] as Letter).subject).toBe('Have you seen what we changed in your answer to Elm Practice?');
    expect(await events(told, 'answer-reminded')).toBe(1);
  });
});
