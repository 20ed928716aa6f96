import type { Followed, StaffStory, Story } from '@hearback/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { answerReply, reply, sendAppeal, type Told, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectAuthorPage } from '../testing/html.ts';
import { MARKUP, newId } from '../testing/stories.ts';

const OWN = 'Thank you. Nurse Ann was kind.';
const EDITED = 'Thank you. A nurse was kind.';
const WORDS = 'She wants to be named.';

describe.each(engines)('an appeal about an answer to a reply on %s', (engine) => {
  let ground: Ground;
  /** Who decides first, and somebody who did not. */
  let first: string;
  let second: string;
  let told: Told;
  let replied: string;
  let answer: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    first = await ground.tokenOf(ALL_ROLES);
    second = await ground.tokenOf({ moderator: EVERYWHERE });
  });
  beforeEach(async () => {
    told = await tellAndPublish(ground, first, { email: 'pat@example.org' });
    replied = String((await reply(ground, first, told.id)).body.id);
    answer = (await answerReply(ground, { token: told.token, reply: replied }, OWN)).id;
  });
  afterAll(() => ground.stop());

  const post = (path: string, body: object, token: string) =>
    ground.ask('POST', `/v1/staff/stories/${told.id}/${path}`, { token, body });
  const judge = async (body: object) => {
    expect((await post(`author-answers/${answer}/decision`, body, first)).status).toBe(200);
  };
  const rejected = () => judge({ verdict: 'reject', rejected: 'identifies-someone', note: 'It names a nurse.' });
  const published = () => judge({ verdict: 'publish', text: EDITED, edited: 'name-of-staff', note: 'No names.' });
  const followed = async () => (await ground.ask('GET', `/v1/receipts/${told.token}`)).body as unknown as Followed;
  const own = async () => (await followed()).answers.find(({ id }) => id === answer);
  const seen = async (token = second) =>
    (await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token })).body as unknown as StaffStory;
  const listed = async () => {
    const path = '/v1/staff/stories?show=appealed&limit=100';
    const { items } = (await ground.ask('GET', path, { token: second })).body as { items: { id: string }[] };
    return items.some(({ id }) => id === told.id);
  };
  const outside = async () => {
    const { replies } = (await ground.ask('GET', `/v1/stories/${told.id}`)).body as unknown as Story;
    return replies.flatMap(({ answers = [] }) => answers.map(({ text }) => text));
  };
  const appealed = async () => {
    const { decision = '' } = (await own())?.appealable ?? {};
    const { id, status } = await sendAppeal(ground, { token: told.token, decision }, { words: WORDS });
    expect(status).toBe(201);
    return id;
  };
  const decide = async (id: string, body: object, token = second) =>
    post(`appeals/${id}/decision`, { version: (await seen()).version, ...body }, token);
  const mails = async () => {
    const rows = await ground.platform.services.db
      .selectFrom('outbox')
      .select('mail')
      .where('story_id', '=', told.id)
      .where('kind', 'like', 'appeal-%')
      .execute();
    return rows.map(({ mail }) => JSON.parse(mail ?? '{}') as { kind: string; about: string; note?: string });
  };

  it('that was rejected stands in the queue with the answer, the reason and the author’s words', async () => {
    expect(await own()).not.toHaveProperty('appealable');
    await rejected();
    expect((await own())?.appealable).toMatchObject({ about: 'answer-rejection', isAlone: false });
    expect(await followed()).not.toHaveProperty('appealable');
    const id = await appealed();
    expect([await listed(), (await own())?.appealable]).toEqual([true, undefined]);
    const { appeals, actions, timeline } = await seen();
    expect(appeals).toMatchObject([
      {
        ...{ id, about: 'answer-rejection', answer: { id: answer, text: OWN }, words: WORDS, state: 'open' },
        decided: { by: 'Sam Staff', reason: 'identifies-someone', note: 'It names a nurse.' },
      },
    ]);
    expect([actions.includes('decide-appeal'), timeline.at(-1)]).toMatchObject([
      ...[true, { kind: 'appealed', detail: 'answer-rejection' }],
    ]);
    expect((await followed()).appeals).toMatchObject([{ id, answer, state: 'open', words: WORDS }]);
  });

  it('that is upheld publishes what was rejected, and tells the author', async () => {
    await rejected();
    const id = await appealed();
    expect(await outside()).toEqual([]);
    expect((await decide(id, { verdict: 'uphold', note: 'Sorry.' })).status).toBe(200);
    expect([await outside(), await listed()]).toEqual([[OWN], false]);
    expect(await own()).toMatchObject({ state: 'published', text: OWN });
    expect(await own()).not.toHaveProperty('rejection');
    expect((await followed()).appeals).toMatchObject([{ state: 'upheld', outcome: { note: 'Sorry.' } }]);
    expect(await mails()).toMatchObject([{ kind: 'appeal-upheld', about: 'answer-rejection', note: 'Sorry.' }]);
    expect((await decide(id, { verdict: 'uphold' })).body.code).toBe('not-now');
  });

  it('that is not upheld leaves it as it was, with a reason that the author reads', async () => {
    await rejected();
    const id = await appealed();
    expect((await decide(id, { verdict: 'dismiss' })).body.errors).toMatchObject([{ pointer: '/note' }]);
    expect((await decide(id, { verdict: 'dismiss', note: 'She asked not to be.' })).status).toBe(200);
    expect([await outside(), (await own())?.state]).toEqual([[], 'rejected']);
    expect(await mails()).toMatchObject([{ kind: 'appeal-dismissed', note: 'She asked not to be.' }]);
    const page = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    expect(page.text).toContain('She asked not to be.');
    expect(await own()).not.toHaveProperty('appealable');
  });

  it('that is public with an edit drops the edit, and it stays public', async () => {
    await published();
    expect((await own())?.appealable).toMatchObject({ about: 'answer-edit' });
    const id = await appealed();
    expect((await seen()).appeals).toMatchObject([{ answer: { text: OWN, edited: EDITED } }]);
    expect(await outside()).toEqual([EDITED]);
    expect((await decide(id, { verdict: 'uphold' })).status).toBe(200);
    expect([await outside(), await own()]).toMatchObject([[OWN], { state: 'published' }]);
    expect(await own()).not.toHaveProperty('edit');
  });

  it('is overtaken where its author says something to the edit first', async () => {
    await published();
    const id = await appealed();
    const edit = (await own())?.edit?.id;
    const path = `/v1/receipts/${told.token}/answers/${answer}/edit`;
    expect((await ground.ask('POST', path, { body: { edit, answer: 'decline' } })).status).toBe(200);
    expect([(await followed()).appeals, await listed()]).toMatchObject([[{ state: 'overtaken' }], false]);
    expect((await decide(id, { verdict: 'uphold' })).body.code).toBe('not-now');
    expect(await outside()).toEqual([]);
  });

  it('waits beside one about another answer, and each is decided by itself', async () => {
    await rejected();
    const one = await appealed();
    answer = (await answerReply(ground, { token: told.token, reply: replied }, `${OWN} Again.`)).id;
    await rejected();
    const other = await appealed();
    expect((await decide(one, { verdict: 'uphold' })).status).toBe(200);
    const states = async () => (await seen()).appeals.map(({ id, state }) => [id, state]);
    expect([await states(), await listed(), await outside()]).toEqual([
      ...[
        [
          [one, 'upheld'],
          [other, 'open'],
        ],
        true,
        [OWN],
      ],
    ]);
    expect((await decide(other, { verdict: 'dismiss', note: 'Twice.' })).status).toBe(200);
    expect([await states(), await listed()]).toEqual([
      [
        [one, 'upheld'],
        [other, 'dismissed'],
      ],
      false,
    ]);
  });

  it('is sent once, and not where the answer has moved on', async () => {
    await published();
    const { decision = '' } = (await own())?.appealable ?? {};
    const edit = (await own())?.edit?.id;
    const path = `/v1/receipts/${told.token}/answers/${answer}/edit`;
    const answers = await Promise.all([
      ...['One.', 'Two.'].map((words) => sendAppeal(ground, { token: told.token, decision }, { words })),
      ground.ask('POST', path, { body: { edit, answer: 'accept' } }),
    ]);
    expect(answers.at(-1)?.status).toBe(200);
    expect(answers.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(1);
    expect((await followed()).appeals.filter(({ state }) => state === 'open')).toEqual([]);
    const late = await sendAppeal(ground, { token: told.token, decision: newId() });
    expect(late.status).toBe(409);
  });

  it('is decided by somebody else than who decided first, and seen by moderators of the place alone', async () => {
    await rejected();
    const id = await appealed();
    expect((await decide(id, { verdict: 'uphold' }, first)).body.code).toBe('forbidden');
    expect((await seen(first)).actions).not.toContain('decide-appeal');
    const responder = await ground.tokenOf({ responder: 'A81001', manager: 'A81001' });
    const { text } = await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token: responder });
    for (const words of [WORDS, OWN]) expect(text).not.toContain(words);
    expect((await decide(id, { verdict: 'uphold' }, responder)).status).toBe(403);
  });

  it('is sent from the private page without a script, and nothing typed is lost', async () => {
    await rejected();
    const page = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    expectAuthorPage(page);
    expect(page.text).toContain('Do you think that we should publish your answer?');
    const [, decision = ''] = page.text.match(/name="decision" value="([^"]+)"/) ?? [];
    const id = newId();
    const send = (words: string, of = decision) =>
      ground.ask('POST', `${told.path}/appeals`, {
        form: [
          ['id', id],
          ['decision', of],
          ['words', words],
        ],
        headers: AS_BROWSER,
      });
    const empty = await send(' ');
    expect([empty.status, empty.text.includes(`id="appeal-${answer}-words-error"`)]).toEqual([422, true]);
    const stale = await send(`Mine ${MARKUP}`, newId());
    expect([stale.status, stale.text.includes('Mine &lt;script>')]).toEqual([409, true]);
    for (let twice = 0; twice < 2; twice += 1) {
      const sent = await send(WORDS);
      expect([sent.status, sent.headers.get('location')]).toEqual([303, `${told.path}#appeal-${answer}`]);
    }
    const { text } = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    expect(text).toContain('You asked us to look again');
    expect(text).not.toContain('Do you think that we should publish your answer?');
  });
});
