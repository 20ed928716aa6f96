import type { Followed, StaffStory, Story, ToCheck } from '@hearback/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { answerReply, publish, reply, type Told, tellAndEdit, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectAuthorPage, expectSafePage } from '../testing/html.ts';
import { newId } from '../testing/stories.ts';

describe.each(engines)('what an author answers to a reply on %s', (engine) => {
  let ground: Ground;
  let token: string;
  let moderator: string;
  let told: Told;
  let replied: string;
  /** Words that nobody has read yet. */
  let secret: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
    moderator = await ground.tokenOf({ moderator: EVERYWHERE });
  });
  beforeEach(async () => {
    told = await tellAndPublish(ground, token, { email: 'pat@example.org' });
    replied = String((await reply(ground, token, told.id)).body.id);
    secret = `unread-${newId()}`;
  });
  afterAll(() => ground.stop());

  const put = (id: string, text: string, by = told.token) =>
    ground.ask('PUT', `/v1/receipts/${by}/replies/${replied}/answers/${id}`, { body: { text } });
  const answered = async (text = secret) => {
    const { id, status } = await answerReply(ground, { token: told.token, reply: replied }, text);
    expect(status).toBe(201);
    return id;
  };
  const decide = (id: string, body: object, as = moderator, story = told.id) =>
    ground.ask('POST', `/v1/staff/stories/${story}/author-answers/${id}/decision`, { token: as, body });
  const seen = async (as = moderator) =>
    (await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token: as })).body as unknown as StaffStory;
  const publicAnswers = async () => {
    const { replies } = (await ground.ask('GET', `/v1/stories/${told.id}`)).body as unknown as Story;
    return replies.flatMap(({ answers = [] }) => answers.map(({ text }) => text));
  };
  const own = async () => ((await ground.ask('GET', `/v1/receipts/${told.token}`)).body as unknown as Followed).answers;
  const queue = async (as = moderator) =>
    (await ground.ask('GET', '/v1/staff/to-check?limit=100', { token: as })).body.items as ToCheck[];
  const mailsAbout = async (kind: string) => {
    const rows = await ground.platform.services.db
      .selectFrom('outbox')
      .select('mail')
      .where('kind', '=', kind)
      .execute();
    return rows.map(({ mail }) => mail ?? '').filter((mail) => mail.includes(told.id) || mail.includes(told.token));
  };
  /** All that anybody but the author and moderators can read. */
  const outside = async () => {
    const texts: string[] = [];
    for (const path of [`/s/${told.id}`, '/o/A81001', `/v1/stories/${told.id}`, '/v1/stories?organisation=A81001']) {
      texts.push((await ground.ask('GET', path)).text);
    }
    const staff = await ground.tokenOf({ responder: EVERYWHERE, manager: EVERYWHERE });
    texts.push(JSON.stringify(await seen(staff)), JSON.stringify(await queue(staff)));
    const rows = await ground.platform.services.db.selectFrom('outbox').select('mail').execute();
    return [...texts, ...rows.map(({ mail }) => mail ?? '')].join('\n');
  };

  it('is for its author and moderators alone until one has read it, and then stands beneath the reply', async () => {
    const id = await answered();
    expect(await outside()).not.toContain(secret);
    expect((await seen()).authorAnswers).toMatchObject([{ id, reply: replied, text: secret, mayCheck: true }]);
    expect((await queue()).find((item) => item.id === id)).toMatchObject({ kind: 'author-answer', by: 'The author' });
    expect(await own()).toMatchObject([{ id, state: 'to-check', text: secret }]);
    expect((await decide(id, { verdict: 'publish' })).status).toBe(200);
    expect(await publicAnswers()).toEqual([secret]);
    const page = await ground.ask('GET', `/s/${told.id}`, { headers: AS_BROWSER });
    expectSafePage(page);
    expect(page.text).toMatch(new RegExp(`The author answered[^]*${secret}`));
    expect((await seen()).authorAnswers).toEqual([]);
  });

  it('is told to whoever replied, once, without a word of it, and the author hears that it is public', async () => {
    const id = await answered();
    expect(await mailsAbout('author-answered')).toEqual([]);
    const answers = await Promise.all(Array.from({ length: 6 }, () => decide(id, { verdict: 'publish' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(5).fill(409)]);
    const mails = await mailsAbout('author-answered');
    expect([mails.length, mails.join().includes(secret)]).toEqual([1, false]);
    expect(await mailsAbout('answer-published')).toHaveLength(1);
  });

  it('is told to the moderators there when it waits, once, without a word of it', async () => {
    const { email } = await ground.hire({ moderator: 'A81001' });
    const elsewhere = await ground.hire({ moderator: 'B82002' });
    await answered();
    expect((await put(newId(), secret)).status).toBe(200);
    const mails = await mailsAbout('answer-to-check');
    expect(mails.filter((mail) => mail.includes(`"${email}"`))).toHaveLength(1);
    expect([mails.join().includes(elsewhere.email), mails.join().includes(secret)]).toEqual([false, false]);
  });

  it('that tells of danger is told as urgent, and not as one that can wait', async () => {
    await answered('I am going to kill myself tonight.');
    expect((await mailsAbout('urgent-answer')).length).toBeGreaterThan(0);
    expect(await mailsAbout('answer-to-check')).toEqual([]);
  });

  it('is one answer when it is sent twice, from two tabs too, and other words wait their turn', async () => {
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 10 }, () => put(id, secret)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
    expect((await put(newId(), secret)).status).toBe(200);
    const tabs = await Promise.all([put(newId(), secret), put(newId(), secret)]);
    expect(tabs.map(({ status }) => status)).toEqual([200, 200]);
    expect((await put(id, 'Other words.')).body.code).toBe('id-used');
    expect((await put(newId(), 'Other words.')).body.code).toBe('not-now');
    expect(await own()).toHaveLength(1);
  });

  it('is published in other words with a reason, which its author sees beside their own', async () => {
    const id = await answered(`Ask ${secret} on 07700 900123.`);
    expect((await seen()).authorAnswers).toMatchObject([{ personalData: ['phone'] }]);
    const other = { verdict: 'publish', text: 'Ask at the desk.' };
    expect((await decide(id, other)).body.errors).toMatchObject([{ pointer: '/edited', code: 'required' }]);
    expect((await decide(id, { ...other, edited: 'personal-detail', note: 'A number.' })).status).toBe(200);
    expect(await publicAnswers()).toEqual(['Ask at the desk.']);
    expect(await own()).toMatchObject([
      { edit: { text: 'Ask at the desk.', reason: 'personal-detail', note: 'A number.' } },
    ]);
    const { text } = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    for (const words of [secret, 'Ask at the desk.', 'A number.']) expect(text).toContain(words);
    expect(await outside()).not.toContain(secret);
  });

  it('is rejected with a reason, which its author hears, and may be written again', async () => {
    const id = await answered();
    expect((await decide(id, { verdict: 'reject' })).body.errors).toMatchObject([{ pointer: '/rejected' }]);
    expect((await decide(id, { verdict: 'reject', rejected: 'commercial', note: 'Soap.' })).status).toBe(200);
    expect([await publicAnswers(), await mailsAbout('author-answered')]).toEqual([[], []]);
    expect(await mailsAbout('answer-rejected')).toHaveLength(1);
    expect(await own()).toMatchObject([{ state: 'rejected', rejection: { reason: 'commercial', note: 'Soap.' } }]);
    expect(await outside()).not.toContain(secret);
    await decide(await answered('Better words.'), { verdict: 'publish' });
    expect(await publicAnswers()).toEqual(['Better words.']);
  });

  it('keeps its order through a thread, and leaves the clock of the story as it is', async () => {
    const clock = (await seen()).clock;
    for (const text of ['First.', 'Second.']) {
      await decide(await answered(text), { verdict: 'publish' });
      ground.forward(1000);
    }
    const again = String((await reply(ground, token, told.id)).body.id);
    const third = await answerReply(ground, { token: told.token, reply: again }, 'Third.');
    await decide(third.id, { verdict: 'publish' });
    expect(await publicAnswers()).toEqual(['First.', 'Second.', 'Third.']);
    const { replies } = (await ground.ask('GET', `/v1/stories/${told.id}`)).body as unknown as Story;
    expect(replies.map(({ id, answers }) => [id, answers?.length])).toEqual([
      [replied, 2],
      [again, 1],
    ]);
    expect((await seen()).clock).toEqual(clock);
    expect((await seen()).clock?.state).toBe('met');
  });

  it('is for moderators there alone to decide on', async () => {
    const id = await answered();
    for (const roles of [{ responder: EVERYWHERE, manager: EVERYWHERE }, { moderator: 'B82002' }] as const) {
      expect((await decide(id, { verdict: 'publish' }, await ground.tokenOf(roles))).status).toBe(403);
    }
    const other = await tellAndPublish(ground, token);
    expect((await decide(id, { verdict: 'publish' }, moderator, other.id)).status).toBe(404);
    expect((await put(newId(), 'x', other.token)).status).toBe(404);
    expect((await put(newId(), 'x', 'a'.repeat(44))).status).toBe(404);
    expect(await publicAnswers()).toEqual([]);
  });

  it('waits while the story is taken down, takes nothing new then, and goes on when it is public again', async () => {
    told = await tellAndEdit(ground, token);
    await publish(ground, token, told.id, 2);
    replied = String((await reply(ground, token, told.id)).body.id);
    const id = await answered();
    const { version } = (await ground.ask('GET', `/v1/receipts/${told.token}`)).body as unknown as Followed;
    await ground.ask('POST', `/v1/receipts/${told.token}/answer`, { body: { answer: 'decline', version } });
    expect((await queue()).some((item) => item.id === id)).toBe(false);
    expect((await decide(id, { verdict: 'publish' })).body.code).toBe('not-now');
    const page = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    expect(page.text).not.toContain('Send your answer');
    await publish(ground, token, told.id, (await seen()).version);
    expect((await decide(id, { verdict: 'publish' })).status).toBe(200);
    expect(await publicAnswers()).toEqual([secret]);
  });

  it('refuses a new one while the story is not public', async () => {
    told = await tellAndEdit(ground, token);
    await publish(ground, token, told.id, 2);
    replied = String((await reply(ground, token, told.id)).body.id);
    const { version } = (await ground.ask('GET', `/v1/receipts/${told.token}`)).body as unknown as Followed;
    await ground.ask('POST', `/v1/receipts/${told.token}/answer`, { body: { answer: 'decline', version } });
    const { status, body } = await put(newId(), secret);
    expect([status, body.code]).toEqual([409, 'not-now']);
  });

  it('is written on the private page without a script, and nothing typed is lost', async () => {
    const page = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    expectAuthorPage(page);
    const [, id = ''] = page.text.match(/name="id-[^"]+" value="([^"]+)"/) ?? [];
    const path = `${told.path}/replies/${replied}/answers`;
    const post = (form: [string, string][]) => ground.ask('POST', path, { form, headers: AS_BROWSER });
    const empty = await post([
      [`id-${replied}`, id],
      [`text-${replied}`, ' '],
    ]);
    expect([empty.status, empty.text.includes('Write your answer')]).toEqual([422, true]);
    const sent = await post([
      [`id-${replied}`, id],
      [`text-${replied}`, `${secret} <b>bold</b>`],
    ]);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${told.path}#answer-${replied}`]);
    expect(
      (
        await post([
          [`id-${replied}`, id],
          [`text-${replied}`, `${secret} <b>bold</b>`],
        ])
      ).status,
    ).toBe(303);
    const other = await post([
      [`id-${replied}`, newId()],
      [`text-${replied}`, 'More words.'],
    ]);
    expect([other.status, other.text.includes('More words.')]).toEqual([409, true]);
    const after = (await ground.ask('GET', told.path, { headers: AS_BROWSER })).text;
    expect(after).toContain(`${secret} &lt;b>bold&lt;/b>`);
    expect(after).toContain('A person reads it before it is published.');
    expect(await own()).toHaveLength(1);
  });

  it('that tells of danger stands out in the queue', async () => {
    const id = await answered('I am going to kill myself tonight.');
    expect((await queue()).find((item) => item.id === id)?.isUrgent).toBe(true);
    expect((await seen()).authorAnswers).toMatchObject([{ id, urgent: ['self-harm'] }]);
  });

  it('that tells of danger comes before all that waits longer, from page to page', async () => {
    const calm = await answered('Thank you.');
    ground.forward(60_000);
    const again = await tellAndPublish(ground, token);
    const other = String((await reply(ground, token, again.id)).body.id);
    const danger = 'I am going to kill myself tonight.';
    const { id: urgent } = await answerReply(ground, { token: again.token, reply: other }, danger);
    const pages: ToCheck[] = [];
    for (let next: string | undefined = ''; next !== undefined; ) {
      const path = `/v1/staff/to-check?limit=1${next && `&cursor=${next}`}`;
      const { items, next: after } = (await ground.ask('GET', path, { token: moderator })).body;
      pages.push(...(items as ToCheck[]));
      next = after as string | undefined;
    }
    expect(pages).toEqual(await queue());
    const ids = pages.map(({ id }) => id);
    expect(ids.indexOf(urgent)).toBeLessThan(ids.indexOf(calm));
    expect(pages.map(({ isUrgent = false }) => Number(isUrgent))).toEqual(
      pages.map(({ isUrgent = false }) => Number(isUrgent)).sort((one, other) => other - one),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
