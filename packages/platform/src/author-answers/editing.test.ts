import type { AnswerToCheck, Followed, OwnAnswer, StaffStory, Story, ToCheck } from '@hearback/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lookAtAsked } from '../moderation/asked-reminders.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { answerReply, reply, type Told, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectAuthorPage } from '../testing/html.ts';
import { MARKUP, newId } from '../testing/stories.ts';

const DAY_MS = 86_400_000;
const TOLD = 'Thank you. Ask for Ann Smith.';
const EDITED = 'Thank you. Ask for the nurse.';
const WHY = { text: EDITED, edited: 'name-of-staff', note: 'We say the job.' };

describe.each(engines)('an edit of what an author answers on %s', (engine) => {
  let ground: Ground;
  let token: string;
  let told: Told;
  let replied: string;
  let id: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
  });
  beforeEach(async () => {
    told = await tellAndPublish(ground, token, { email: 'pat@example.org' });
    replied = String((await reply(ground, token, told.id)).body.id);
    id = (await answerReply(ground, { token: told.token, reply: replied }, TOLD)).id;
  });
  afterAll(() => ground.stop());

  const decide = (body: object) =>
    ground.ask('POST', `/v1/staff/stories/${told.id}/author-answers/${id}/decision`, { token, body });
  const seen = async () =>
    (await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token })).body as unknown as StaffStory;
  const waiting = async () => (await seen()).authorAnswers[0] as AnswerToCheck;
  const own = async () =>
    ((await ground.ask('GET', `/v1/receipts/${told.token}`)).body as unknown as Followed).answers[0] as OwnAnswer;
  const inPublic = async () => {
    const { replies } = (await ground.ask('GET', `/v1/stories/${told.id}`)).body as unknown as Story;
    return replies.flatMap(({ answers = [] }) => answers.map(({ text }) => text));
  };
  const say = async (body: object, by = told.token) => {
    const edit = (await own()).edit?.id ?? newId();
    return ground.ask('POST', `/v1/receipts/${by}/answers/${id}/edit`, { body: { edit, ...body } });
  };
  const isQueued = async () => {
    const { body } = await ground.ask('GET', '/v1/staff/to-check?limit=100', { token });
    return (body.items as ToCheck[]).some((item) => item.id === id);
  };
  const mails = async (kind: string) => {
    const { db } = ground.platform.services;
    const rows = await db.selectFrom('outbox').select('mail').where('kind', '=', kind).execute();
    return rows.map(({ mail }) => mail ?? '').filter((mail) => mail.includes(told.token));
  };
  /** How often moderators were told that it waits. */
  const toldOfWaiting = async () => {
    const { db } = ground.platform.services;
    const rows = await db.selectFrom('outbox').select('mail').where('kind', '=', 'answer-to-check').execute();
    const about = rows.map(({ mail }) => JSON.parse(mail ?? '{}')).filter(({ story }) => story === told.id);
    const [first] = about;
    return about.filter(({ to }) => to === first?.to).length;
  };
  const kinds = async () => (await seen()).timeline.map(({ kind }) => kind);
  const asked = async () => expect((await decide({ verdict: 'ask', ...WHY })).status).toBe(200);
  const published = async () => expect((await decide({ verdict: 'publish', ...WHY })).status).toBe(200);

  it('that its author is asked about is not public, waits in no queue, and stands beside their own words', async () => {
    await asked();
    expect([await inPublic(), await isQueued(), await mails('answer-asked')]).toMatchObject([[], false, [{}]]);
    expect((await mails('answer-asked')).join()).not.toContain('nurse');
    expect(await own()).toMatchObject({
      ...{ state: 'with-author', text: TOLD },
      edit: { text: EDITED, reason: 'name-of-staff', note: 'We say the job.', isOpen: true },
    });
    expect(await waiting()).toMatchObject({ state: 'with-author', text: TOLD, edited: EDITED });
    const page = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    expectAuthorPage(page);
    expect(page.text).toMatch(/<del>.*Ann Smith.*<\/del><ins>.*the nurse.*<\/ins>/s);
    expect(page.text).not.toContain('Send your answer');
  });

  it('needs a change to ask about, and a reason', async () => {
    const errors = async (body: object) => (await decide({ verdict: 'ask', ...body })).body.errors;
    expect(await errors({})).toMatchObject([{ pointer: '/text', code: 'required' }]);
    expect(await errors({ text: TOLD })).toMatchObject([{ pointer: '/text', code: 'required' }]);
    expect(await errors({ text: EDITED })).toMatchObject([{ pointer: '/edited', code: 'required' }]);
    expect(await isQueued()).toBe(true);
  });

  it('that is agreed to goes back to be published, and is then told as agreed', async () => {
    await asked();
    expect((await say({ answer: 'accept' })).status).toBe(200);
    expect([await isQueued(), await inPublic()]).toEqual([true, []]);
    expect(await waiting()).toMatchObject({ returned: 'author-agreed', edited: EDITED, state: 'to-check' });
    expect(await toldOfWaiting()).toBe(2);
    expect((await say({ answer: 'decline' })).body.code).toBe('not-now');
    expect((await decide({ verdict: 'publish' })).status).toBe(200);
    expect(await inPublic()).toEqual([EDITED]);
    expect(await own()).toMatchObject({ state: 'published', edit: { isOpen: false } });
    expect((await mails('answer-published')).map((mail) => JSON.parse(mail).isEdited)).toEqual([false]);
  });

  it('that is declined is never public, and nobody can publish just these words again', async () => {
    for (const make of [asked, published]) {
      await make();
      expect((await say({ answer: 'decline' })).status).toBe(200);
      expect([await inPublic(), await isQueued(), await toldOfWaiting()]).toEqual([[], true, 2]);
      const answer = await waiting();
      expect(answer).toMatchObject({ returned: 'author-declined', text: TOLD });
      expect([answer.edited, answer.revisions.at(-1)?.answer?.answer]).toEqual([undefined, 'decline']);
      expect(await own()).not.toHaveProperty('edit');
      for (const verdict of ['publish', 'ask']) {
        const { body } = await decide({ verdict, ...WHY });
        expect(body.errors).toMatchObject([{ pointer: '/text', code: 'not-an-option' }]);
      }
      await decide({ verdict: 'publish' });
      expect(await inPublic()).toEqual([TOLD]);
      told = await tellAndPublish(ground, token, { email: 'pat@example.org' });
      replied = String((await reply(ground, token, told.id)).body.id);
      id = (await answerReply(ground, { token: told.token, reply: replied }, TOLD)).id;
    }
  });

  it('that is public stays so while its author says nothing, and when they agree', async () => {
    await published();
    expect(await inPublic()).toEqual([EDITED]);
    expect((await mails('answer-published')).map((mail) => JSON.parse(mail).isEdited)).toEqual([true]);
    await say({ answer: 'accept' });
    expect([await inPublic(), await isQueued(), await toldOfWaiting()]).toEqual([[EDITED], false, 1]);
    expect(await own()).toMatchObject({ edit: { isOpen: false } });
    expect(await kinds()).toContain('answer-agreed');
  });

  it('can be put in other words by its author, which a moderator reads first, findings and all', async () => {
    for (const make of [asked, published]) {
      await make();
      expect((await say({ answer: 'change' })).body.errors).toMatchObject([{ pointer: '/text', code: 'required' }]);
      expect((await say({ answer: 'change', text: EDITED })).status).toBe(422);
      const text = `I am going to kill myself tonight. ${MARKUP}`;
      expect((await say({ answer: 'change', text })).status).toBe(200);
      expect(await inPublic()).toEqual([]);
      expect(await waiting()).toMatchObject({ returned: 'author-changed', text, urgent: ['self-harm'] });
      expect((await waiting()).revisions.at(-1)).toMatchObject({ isByAuthor: true, before: EDITED, after: text });
      told = await tellAndPublish(ground, token);
      replied = String((await reply(ground, token, told.id)).body.id);
      id = (await answerReply(ground, { token: told.token, reply: replied }, TOLD)).id;
    }
  });

  it('that was declined waits beside a new answer to the same reply', async () => {
    await published();
    const other = await answerReply(ground, { token: told.token, reply: replied }, 'And one thing more.');
    expect(other.status).toBe(201);
    expect((await say({ answer: 'decline' })).status).toBe(200);
    expect((await seen()).authorAnswers.map(({ text }) => text)).toEqual([TOLD, 'And one thing more.']);
    const third = await answerReply(ground, { token: told.token, reply: replied }, 'And another.');
    expect(third.body.code).toBe('not-now');
  });

  it('is answered once, whoever is first, and not where it is not the one that was seen', async () => {
    await published();
    const { status, body } = await say({ edit: newId(), answer: 'decline' });
    expect([status, body.code]).toEqual([409, 'stale']);
    const edit = (await own()).edit?.id;
    const answers = await Promise.all([1, 2, 3].map(() => say({ edit, answer: 'decline' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await kinds()).filter((kind) => kind === 'answer-declined')).toHaveLength(1);
    const other = await tellAndPublish(ground, token);
    expect((await say({ answer: 'accept' }, other.token)).status).toBe(404);
    expect((await say({ answer: 'accept' }, 'a'.repeat(44))).status).toBe(404);
  });

  it('is decided without the author by a moderator who waits no longer, or answered: of both one', async () => {
    await asked();
    const edit = (await own()).edit?.id;
    const [moderator, author] = await Promise.all([
      decide({ verdict: 'publish', text: TOLD }),
      ground.ask('POST', `/v1/receipts/${told.token}/answers/${id}/edit`, { body: { edit, answer: 'decline' } }),
    ]);
    expect([moderator.status, author.status].filter((status) => status === 200).length).toBeGreaterThan(0);
    const texts = await inPublic();
    expect(texts.includes(EDITED)).toBe(false);
  });

  it('is what its author is reminded of once, half way, and then a moderator decides without them', async () => {
    await asked();
    const { services } = ground.platform;
    const ports = { ...services, nudge: () => undefined, onTrouble: () => undefined };
    const look = () => Promise.all(Array.from({ length: 4 }, () => lookAtAsked(ports)));
    await look();
    expect(await mails('answer-asked-reminder')).toHaveLength(0);
    ground.forward(7 * DAY_MS);
    token = await ground.tokenOf(ALL_ROLES);
    await look();
    await look();
    expect(await mails('answer-asked-reminder')).toHaveLength(1);
    expect((await kinds()).filter((kind) => kind === 'answer-reminded')).toHaveLength(1);
    ground.forward(7 * DAY_MS);
    token = await ground.tokenOf(ALL_ROLES);
    await look();
    await look();
    expect((await kinds()).filter((kind) => kind === 'answer-asking-ended')).toHaveLength(1);
    expect(await toldOfWaiting()).toBe(2);
    expect(await waiting()).toMatchObject({ state: 'to-check', returned: 'asking-ended', edited: EDITED });
    expect([await isQueued(), await inPublic(), await own()]).toMatchObject([true, [], { state: 'to-check' }]);
    expect((await say({ answer: 'accept' })).body.code).toBe('not-now');
    expect((await decide({ verdict: 'publish' })).status).toBe(200);
    expect(await own()).toMatchObject({ state: 'published', edit: { isOpen: true } });
    await say({ answer: 'decline' });
    expect(await inPublic()).toEqual([]);
  });

  it('is for moderators of the place alone to see', async () => {
    await asked();
    const other = await ground.tokenOf({ responder: EVERYWHERE, manager: EVERYWHERE });
    const { text } = await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token: other });
    for (const words of ['Ann Smith', EDITED]) expect(text).not.toContain(words);
  });

  describe('answered on the private page, without JavaScript', () => {
    const send = (form: [string, string][]) =>
      ground.ask('POST', `${told.path}/answers/${id}/edit`, { form, headers: AS_BROWSER });

    it('is agreed to by a button', async () => {
      await asked();
      const edit = (await own()).edit?.id ?? '';
      const sent = await send([
        ['edit', edit],
        ['answer', 'accept'],
      ]);
      expect([sent.status, sent.headers.get('location')]).toEqual([303, `${told.path}#answered-${id}`]);
      expect((await own()).state).toBe('to-check');
    });

    it('keeps what was typed where something is missing or the answer has moved on, and shows it as text', async () => {
      await asked();
      const edit = (await own()).edit?.id ?? '';
      const form = (text: string, of = edit): [string, string][] => [
        ['edit', of],
        ['answer', 'change'],
        ['text', text],
      ];
      const missing = await send(form(' '));
      expectAuthorPage(missing, 'private, no-cache');
      expect([missing.status, missing.text.includes('aria-invalid')]).toEqual([422, true]);
      const same = await send(form(EDITED));
      expect([same.status, same.text.includes('Change something')]).toEqual([422, true]);
      const stale = await send(form(`Mine ${MARKUP}`, newId()));
      expect([stale.status, stale.text.includes('Mine &lt;script>')]).toEqual([409, true]);
      await decide({ verdict: 'publish', text: TOLD });
      const gone = await send(form('Mine again.'));
      expect([gone.status, gone.text.includes('Mine again.')]).toEqual([409, true]);
      expect((await send([['answer', 'maybe']])).status).toBe(422);
    });
  });
});
