import type { Followed, StaffStory, StaffStorySummary } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { editDraft, publish, sendAppeal, type Told, tell, tellAndPublish, tellAndReject } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectAuthorPage } from '../testing/html.ts';
import { MARKUP, newId } from '../testing/stories.ts';

const WORDS = 'It is another visit, in another month.';

describe.each(engines)('an appeal on %s', (engine) => {
  let ground: Ground;
  /** Who decides first, and somebody who did not. */
  let first: string;
  let second: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    first = await ground.tokenOf(ALL_ROLES);
    second = await ground.tokenOf({ moderator: EVERYWHERE });
  });
  afterAll(() => ground.stop());

  const post = (story: string, path: string, body: object, token = first) =>
    ground.ask('POST', `/v1/staff/stories/${story}/${path}`, { token, body });
  const decide = (story: string, id: string, body: object, token = second) =>
    post(story, `appeals/${id}/decision`, body, token);
  const seen = async (id: string, token = second) =>
    (await ground.ask('GET', `/v1/staff/stories/${id}`, { token })).body as unknown as StaffStory;
  const followed = async ({ token }: { token: string }) =>
    (await ground.ask('GET', `/v1/receipts/${token}`)).body as unknown as Followed;
  const kinds = async (id: string) => (await seen(id)).timeline.map(({ kind }) => kind);
  const list = async (token = second) => {
    const { body } = await ground.ask('GET', '/v1/staff/stories?show=appealed&limit=100', { token });
    return (body.items as StaffStorySummary[]).map(({ id }) => id);
  };
  const mails = async ({ token }: { token: string }) => {
    const { db } = ground.platform.services;
    const rows = await db.selectFrom('outbox').select('mail').where('mail', 'like', `%${token}%`).execute();
    return rows.map(({ mail }) => JSON.parse(mail ?? '{}'));
  };
  const totals = async () => (await ground.ask('GET', '/v1/organisations/A81001/totals')).body.totals;
  const isPublic = async (id: string) => (await ground.ask('GET', `/v1/stories/${id}`)).status === 200;
  /** The same with the decision that its author can appeal against. */
  const appealable = async (told: Told) => {
    const { appealable: at } = await followed(told);
    return { ...told, decision: at?.decision ?? '', about: at?.about };
  };
  const held = async () => {
    const told = await tell(ground, { email: 'pat@example.org' });
    await post(told.id, 'hold', { version: 1, reason: 'checking', note: 'Staff alone read this.' });
    return appealable(told);
  };
  const publishedWithEdit = async () => {
    const told = await tell(ground, { email: 'pat@example.org' });
    const path = `/v1/staff/stories/${told.id}/revisions/${newId()}`;
    await ground.ask('PUT', path, { token: first, body: editDraft() });
    await publish(ground, first, told.id, 2);
    return appealable(told);
  };
  const appealed = async (told: { id: string; token: string; decision: string }) => {
    const { id, status, body } = await sendAppeal(ground, told, { words: WORDS });
    expect([status, body.appealable]).toEqual([201, undefined]);
    return id;
  };

  it('against a rejection stands in the queue with the decision, its reason and the author’s words', async () => {
    const told = await tellAndReject(ground, first);
    expect(await followed(told)).toMatchObject({ appealable: { about: 'rejection', isAlone: false }, appeals: [] });
    const id = await appealed(told);
    expect(await list()).toContain(told.id);
    const story = await seen(told.id);
    expect(story).toMatchObject({ status: 'rejected', actions: ['decide-appeal'] });
    expect(story.appeals).toMatchObject([
      {
        ...{ id, about: 'rejection', words: WORDS, state: 'open', isOwn: false, isAlone: false },
        decided: { by: 'Sam Staff', reason: 'duplicate', note: 'We have it already.' },
      },
    ]);
    expect(await kinds(told.id)).toEqual(['submitted', 'rejected', 'appealed']);
    expect((await followed(told)).appeals).toMatchObject([{ id, words: WORDS, state: 'open' }]);
  });

  it('that is upheld publishes what was rejected, counts it and tells the author', async () => {
    const before = (await totals()) as Record<string, number>;
    const told = await tellAndReject(ground, first);
    const id = await appealed(told);
    const { status, body } = await decide(told.id, id, { version: 2, verdict: 'uphold' });
    expect([status, body.status, body.version]).toEqual([200, 'published', 3]);
    expect([body.rejection, body.appealedAt, (body.clock as object) !== undefined]).toEqual([
      undefined,
      undefined,
      true,
    ]);
    expect([await isPublic(told.id), (await list()).includes(told.id)]).toEqual([true, false]);
    expect(await totals()).toMatchObject({ stories: (before.stories ?? 0) + 1 });
    expect(await kinds(told.id)).toEqual(['submitted', 'rejected', 'appealed', 'published', 'appeal-upheld']);
    expect((await mails(told)).at(-1)).toMatchObject({ kind: 'appeal-upheld', about: 'rejection' });
    expect(await followed(told)).toMatchObject({ status: 'published', appeals: [{ state: 'upheld' }] });
    const { text } = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    expect(text).toContain('You were right.');
  });

  it('that is not upheld leaves things as they were, with a reason that the author reads', async () => {
    const told = await tellAndReject(ground, first);
    const id = await appealed(told);
    const silent = await decide(told.id, id, { version: 2, verdict: 'dismiss' });
    expect(silent.body.errors).toMatchObject([{ pointer: '/note', code: 'required' }]);
    const { body } = await decide(told.id, id, { version: 2, verdict: 'dismiss', note: 'It is the same visit.' });
    expect([body.status, await isPublic(told.id)]).toEqual(['rejected', false]);
    expect((await mails(told)).at(-1)).toMatchObject({ kind: 'appeal-dismissed', note: 'It is the same visit.' });
    expect(await followed(told)).toMatchObject({
      ...{ status: 'rejected', rejection: { reason: 'duplicate' } },
      appeals: [{ state: 'dismissed', outcome: { note: 'It is the same visit.' } }],
    });
    expect(await followed(told)).not.toHaveProperty('appealable');
    const { text } = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    expect(text).toContain('It is the same visit.');
    const again = await sendAppeal(ground, told, { words: 'Once more.' });
    expect([again.status, again.body.code]).toEqual([409, 'not-now']);
  });

  it('against a hold lets it go on, and tells the author nothing that was noted for staff', async () => {
    const told = await held();
    expect(told.about).toBe('hold');
    const id = await appealed(told);
    const page = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    expect(page.text).not.toContain('Staff alone read this.');
    const { body } = await decide(told.id, id, { version: 2, verdict: 'uphold', note: 'Sorry.' });
    expect([body.status, body.returned, body.held]).toEqual(['submitted', 'appeal-upheld', undefined]);
    expect((await mails(told)).at(-1)).toMatchObject({ kind: 'appeal-upheld', about: 'hold', note: 'Sorry.' });
    // Held anew, it is another decision.
    await post(told.id, 'hold', { version: 3, reason: 'checking' });
    expect((await followed(told)).appealable?.decision).not.toBe(told.decision);
  });

  it('against an edit drops it, and the story stays public in the author’s words', async () => {
    const told = await publishedWithEdit();
    expect(told.about).toBe('edit');
    const id = await appealed(told);
    const { version } = await seen(told.id);
    const { body } = await decide(told.id, id, { version, verdict: 'uphold' });
    expect([body.status, body.happened]).toEqual(['published', told.sent.happened]);
    expect(await isPublic(told.id)).toBe(true);
    expect((await ground.ask('GET', `/v1/stories/${told.id}`)).body.happened).toBe(told.sent.happened);
    expect((await seen(told.id)).revisions[0]?.answer?.answer).toBe('decline');
    expect(await followed(told)).not.toHaveProperty('edit');
  });

  it('is decided by somebody else than who decided first, where there is one', async () => {
    const told = await tellAndReject(ground, first);
    const id = await appealed(told);
    const own = await seen(told.id, first);
    expect([own.appeals[0]?.isOwn, own.actions]).toEqual([true, []]);
    const { status, body } = await decide(told.id, id, { version: 2, verdict: 'uphold' }, first);
    expect([status, body.code]).toEqual([403, 'forbidden']);
    expect((await followed(told)).appeals[0]?.state).toBe('open');
  });

  it('is decided by the same moderator where there is no other, and both sides are told', async () => {
    const alone = await startGround(engine);
    try {
      const only = await alone.tokenOf({ moderator: EVERYWHERE });
      const told = await tellAndReject(alone, only);
      const page = await alone.ask('GET', told.path, { headers: AS_BROWSER });
      expect(page.text).toContain('We have one moderator for this place');
      const { id, body } = await sendAppeal(alone, told);
      expect((body as unknown as Followed).appeals).toMatchObject([{ isAlone: true }]);
      const path = `/v1/staff/stories/${told.id}`;
      const story = (await alone.ask('GET', path, { token: only })).body as unknown as StaffStory;
      expect(story.appeals).toMatchObject([{ isOwn: true, isAlone: true }]);
      // A second moderator comes: from then on it is theirs.
      const other = await alone.tokenOf({ moderator: 'A81001' });
      const verdict = { version: 2, verdict: 'uphold' };
      const decision = `${path}/appeals/${id}/decision`;
      expect((await alone.ask('POST', decision, { token: only, body: verdict })).status).toBe(403);
      expect((await alone.ask('POST', decision, { token: other, body: verdict })).status).toBe(200);
    } finally {
      await alone.stop();
    }
  });

  it('sent twice, from two tabs and with other words, is one', async () => {
    const told = await tellAndReject(ground, first);
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 6 }, () => sendAppeal(ground, told, { id, words: WORDS })));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(200), 201]);
    expect((await sendAppeal(ground, told, { words: WORDS })).status).toBe(200);
    expect((await sendAppeal(ground, told, { words: 'Other words.' })).body.code).toBe('not-now');
    expect((await sendAppeal(ground, told, { id, words: 'Other words.' })).body.code).toBe('id-used');
    expect((await followed(told)).appeals).toHaveLength(1);
    const other = await tellAndReject(ground, first);
    const tabs = await Promise.all(['One.', 'Two.', 'Three.'].map((words) => sendAppeal(ground, other, { words })));
    expect(tabs.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await kinds(other.id)).filter((kind) => kind === 'appealed')).toHaveLength(1);
  });

  it('is decided once, whoever is first', async () => {
    const told = await tellAndReject(ground, first);
    const id = await appealed(told);
    const answers = await Promise.all([
      decide(told.id, id, { version: 2, verdict: 'uphold' }),
      decide(told.id, id, { version: 2, verdict: 'dismiss', note: 'No.' }),
      decide(told.id, id, { version: 2, verdict: 'uphold' }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await mails(told)).filter(({ kind }) => kind.startsWith('appeal-'))).toHaveLength(1);
    const state = (await followed(told)).appeals[0]?.state;
    expect(await isPublic(told.id)).toBe(state === 'upheld');
  });

  it('is overtaken where what it is about is undone first', async () => {
    const waits = await held();
    await appealed(waits);
    await post(waits.id, 'hold/end', { version: 2 });
    const edited = await publishedWithEdit();
    const id = await appealed(edited);
    const { version } = await followed(edited);
    const path = `/v1/receipts/${edited.token}/answer`;
    expect((await ground.ask('POST', path, { body: { answer: 'decline', version } })).status).toBe(200);
    for (const told of [waits, edited]) {
      expect((await followed(told)).appeals).toMatchObject([{ state: 'overtaken' }]);
      expect(await list()).not.toContain(told.id);
    }
    const { body } = await decide(edited.id, id, { version: version + 1, verdict: 'uphold' });
    expect(body.code).toBe('not-now');
  });

  it('is refused where there is nothing to appeal against, or it is not what was seen', async () => {
    const told = await tellAndPublish(ground, first);
    const nothing = await sendAppeal(ground, { ...told, decision: newId() });
    expect([nothing.status, nothing.body.code]).toEqual([409, 'not-now']);
    const rejected = await tellAndReject(ground, first);
    const stale = await sendAppeal(ground, { ...rejected, decision: newId() });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale']);
    expect((await sendAppeal(ground, { ...rejected, token: 'a'.repeat(44) })).status).toBe(404);
    expect((await followed(rejected)).appeals).toEqual([]);
  });

  it('is for moderators of the place alone to see and to decide on', async () => {
    const told = await tellAndReject(ground, first);
    const id = await appealed(told);
    for (const roles of [{ responder: 'A81001', manager: 'A81001' }, { moderator: 'B82002' }] as const) {
      const other = await ground.tokenOf(roles);
      expect((await decide(told.id, id, { version: 2, verdict: 'uphold' }, other)).status).toBe(404);
    }
    const edited = await publishedWithEdit();
    await appealed(edited);
    const responder = await ground.tokenOf({ responder: 'A81001' });
    const { text, body } = await ground.ask('GET', `/v1/staff/stories/${edited.id}`, { token: responder });
    expect([body.appeals, text.includes(WORDS)]).toEqual([[], false]);
    expect((await decide(told.id, newId(), { version: 2, verdict: 'uphold' })).status).toBe(404);
  });

  it('is sent from the private page without a script, and nothing typed is lost', async () => {
    const told = await tellAndReject(ground, first);
    const page = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    expectAuthorPage(page);
    for (const words of ['Do you think that we should publish it?', 'mailto:hello@feedback.example.org']) {
      expect(page.text).toContain(words);
    }
    const [, id = ''] = page.text.match(/name="id" value="([^"]+)"/) ?? [];
    const send = (words: string, decision = told.decision, of = id) =>
      ground.ask('POST', `${told.path}/appeals`, {
        form: [
          ['id', of],
          ['decision', decision],
          ['words', words],
        ],
        headers: AS_BROWSER,
      });
    const empty = await send(' ');
    expect([empty.status, empty.text.includes('Say why')]).toEqual([422, true]);
    const stale = await send(`Mine ${MARKUP}`, newId());
    expect([stale.status, stale.text.includes('Mine &lt;script>')]).toEqual([409, true]);
    for (let twice = 0; twice < 2; twice += 1) {
      const sent = await send(`${WORDS} ${MARKUP}`);
      expect([sent.status, sent.headers.get('location')]).toEqual([303, `${told.path}#appeal`]);
    }
    const other = await send('And more.', told.decision, newId());
    expect([other.status, other.text.includes('And more.')]).toEqual([409, true]);
    const { text } = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    expect(text).toContain('You asked us to look again');
    expect(text).toContain('&lt;script>');
    expect(text).not.toContain('Do you think that we should publish it?');
    expect((await send('x', told.decision, 'no-id')).status).toBe(404);
  });

  it('is counted in public, outcomes too, once the day is over', async () => {
    // Before any of them: as the rounds turn the clock on, a day may be over in between.
    const { counts } = (await figures()).inAll;
    for (const verdict of ['uphold', 'dismiss'] as const) {
      for (let round = 0; round < 5; round += 1) {
        const told = await tellAndReject(ground, first);
        const id = await appealed(told);
        await decide(told.id, id, { version: 2, verdict, note: 'We looked.' });
      }
    }
    ground.forward(86_400_000);
    ground.platform.services.cache.clear();
    const after = (await figures()).inAll.counts;
    expect([after['appeal-upheld'] > counts['appeal-upheld'], after['appeal-upheld'] % 5]).toEqual([true, 0]);
    expect([after['appeal-dismissed'] > counts['appeal-dismissed'], after.appealed >= 10]).toEqual([true, true]);
    const page = (await ground.ask('GET', '/moderation', { headers: AS_BROWSER })).text;
    expect(page).toContain('Looked at again, and the author was right');
    const file = (await ground.ask('GET', '/moderation.csv')).text;
    expect(file.split('\n')[0]).toContain('Author asked us to look at a decision again');
  });

  async function figures() {
    const { body } = await ground.ask('GET', '/v1/moderation');
    return body as unknown as { inAll: { counts: Record<'appealed' | 'appeal-upheld' | 'appeal-dismissed', number> } };
  }
});
