import type { Followed, StaffStory, StaffStorySummary } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish, recordChange, reply, type Told, tell } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectAuthorPage } from '../testing/html.ts';
import { MARKUP, newId } from '../testing/stories.ts';
import { lookAtAsked } from './asked-reminders.ts';

const TOLD = {
  happened: 'Nurse Ann Smith was rude.',
  good: 'The tea.',
  experience: 'good',
  email: 'pat@example.org',
} as const;
const DAY_MS = 86_400_000;
const EDITED = { title: 'A nurse was rude', happened: 'A nurse was rude.', good: 'The tea.' };

describe.each(engines)('an edit on %s', (engine) => {
  let ground: Ground;
  let token: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    token = await ground.tokenOf(ALL_ROLES);
  });
  afterAll(() => ground.stop());

  const edit = (id: string, parts: object = {}, revision = newId()) =>
    ground.ask('PUT', `/v1/staff/stories/${id}/revisions/${revision}`, {
      token,
      body: { version: 1, ...EDITED, reason: 'name-of-staff', ...parts },
    });
  const post = (id: string, path: string, version: number) =>
    ground.ask('POST', `/v1/staff/stories/${id}/${path}`, { token, body: { version } });
  const seen = async (id: string) =>
    (await ground.ask('GET', `/v1/staff/stories/${id}`, { token })).body as unknown as StaffStory;
  const followed = async (told: Told) =>
    (await ground.ask('GET', `/v1/receipts/${told.token}`)).body as unknown as Followed;
  const answer = async (told: Told, parts: object) => {
    const { version } = await followed(told);
    return ground.ask('POST', `/v1/receipts/${told.token}/answer`, { body: { version, ...parts } });
  };
  const kinds = async (id: string) => (await seen(id)).timeline.map(({ kind }) => kind);
  const totals = async () => (await ground.ask('GET', '/v1/organisations/A81001/totals')).body.totals;
  const mailsAbout = async (told: Told) => {
    const { db } = ground.platform.services;
    const rows = await db
      .selectFrom('outbox')
      .select('mail')
      .where('mail', 'like', `%${told.token}%`)
      .orderBy('id')
      .execute();
    return rows.map(({ mail }) => JSON.parse(mail ?? '{}'));
  };
  const list = async (show: string) => {
    const { body } = await ground.ask('GET', `/v1/staff/stories?show=${show}&limit=100`, { token });
    return (body.items as StaffStorySummary[]).map(({ id }) => id);
  };
  const asked = async () => {
    const told = await tell(ground, TOLD);
    await edit(told.id);
    expect((await post(told.id, 'asking', 2)).status).toBe(200);
    return told;
  };
  const publishedWithEdit = async () => {
    const told = await tell(ground, TOLD);
    await edit(told.id);
    expect((await publish(ground, token, told.id, 2)).status).toBe(200);
    return told;
  };

  /** Nothing of a story is on any public page, list or count. */
  async function expectHidden({ id }: Told, before: unknown): Promise<void> {
    expect((await ground.ask('GET', `/v1/stories/${id}`)).status).toBe(404);
    expect((await ground.ask('POST', `/v1/stories/${id}/reads`)).status).toBe(404);
    expect((await ground.ask('GET', `/s/${id}`)).status).toBe(404);
    const { text } = await ground.ask('GET', '/v1/stories?organisation=A81001&limit=100');
    const page = await ground.ask('GET', '/o/A81001', { headers: AS_BROWSER });
    for (const shown of [text, page.text]) expect(shown).not.toContain(id);
    expect(await totals()).toEqual(before);
  }

  it('is kept beside what it said before, with who, why and when', async () => {
    const told = await tell(ground, TOLD);
    const { status, body } = await edit(told.id, { note: 'We say what somebody does, not who they are.' });
    expect([status, body.version, body.title, body.happened]).toEqual([201, 2, EDITED.title, EDITED.happened]);
    await edit(told.id, { version: 2, happened: 'A nurse was not kind.', reason: 'language' });
    const { revisions, personalData } = await seen(told.id);
    expect(revisions).toMatchObject([
      {
        ...{ number: 1, by: 'Sam Staff', isByAuthor: false, reason: 'name-of-staff' },
        before: { title: 'Nurse Ann Smith was rude', happened: TOLD.happened, good: TOLD.good },
        after: EDITED,
      },
      {
        number: 2,
        before: EDITED,
        after: { ...EDITED, title: 'A nurse was not kind', happened: 'A nurse was not kind.' },
      },
    ]);
    expect(personalData).toBeUndefined();
    expect(await kinds(told.id)).toEqual(['submitted', 'edited', 'edited']);
  });

  it('is not shown to the author before they are asked or it is published', async () => {
    const told = await tell(ground, TOLD);
    await edit(told.id);
    expect(await followed(told)).toMatchObject({ told: { happened: TOLD.happened }, status: 'submitted' });
    expect(await followed(told)).not.toHaveProperty('edit');
    expect((await answer(told, { answer: 'decline' })).body.code).toBe('not-now');
  });

  it('made twice with one id is one edit, and another one with that id is refused', async () => {
    const { id } = await tell(ground, TOLD);
    const revision = newId();
    expect((await edit(id, {}, revision)).status).toBe(201);
    expect((await edit(id, {}, revision)).status).toBe(200);
    expect((await edit(id, { happened: 'Other.' }, revision)).body.code).toBe('id-used');
    expect((await seen(id)).revisions).toHaveLength(1);
  });

  it('that comes second is refused, also at the same moment', async () => {
    const { id } = await tell(ground, TOLD);
    const answers = await Promise.all([1, 2, 3].map((number) => edit(id, { happened: `Edit ${number}.` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await seen(id)).revisions).toHaveLength(1);
    expect((await publish(ground, token, id, 1)).body.code).toBe('stale');
  });

  it('needs a change, and words where the reason is another one', async () => {
    const { id } = await tell(ground, TOLD);
    const same = { title: 'Nurse Ann Smith was rude', happened: TOLD.happened, good: TOLD.good };
    const { status, body } = await edit(id, { ...same, reason: 'other' });
    const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect([status, pointers]).toEqual([422, ['/happened', '/note']]);
    expect((await edit(id, { happened: ' ', reason: 'because' })).status).toBe(422);
    expect((await seen(id)).version).toBe(1);
  });

  it('is published with a mail that says so, and shown to the author in both wordings', async () => {
    const told = await publishedWithEdit();
    expect((await mailsAbout(told)).at(-1)).toMatchObject({ kind: 'published', isEdited: true });
    expect((await ground.ask('GET', `/v1/stories/${told.id}`)).text).not.toContain('Ann Smith');
    expect(await followed(told)).toMatchObject({
      told: { happened: TOLD.happened },
      edit: { before: { happened: TOLD.happened }, after: EDITED, reasons: [{ reason: 'name-of-staff' }] },
    });
    const page = await ground.ask('GET', told.path, { headers: AS_BROWSER });
    expectAuthorPage(page);
    expect(page.text).toMatch(/<del>.*removed:.*Nurse Ann Smith.*<\/del><ins>.*added:.*A nurse.*<\/ins>/s);
  });

  it('keeps what it took out from those who answer the story', async () => {
    const told = await publishedWithEdit();
    for (const roles of [{ responder: 'A81001' }, { manager: 'A81001' }]) {
      const other = await ground.tokenOf(roles);
      const { text, body } = await ground.ask('GET', `/v1/staff/stories/${told.id}`, { token: other });
      expect([body.title, body.revisions]).toEqual([EDITED.title, []]);
      expect(text).not.toContain('Ann Smith');
    }
    expect((await seen(told.id)).revisions).toHaveLength(1);
  });

  it('waits for its author out of everybody’s sight, in a list of its own, until staff wait no longer', async () => {
    const before = await totals();
    const told = await asked();
    expect(await seen(told.id)).toMatchObject({ status: 'with-author', actions: ['end-asking', 'set-criticality'] });
    expect((await mailsAbout(told)).at(-1)).toMatchObject({ kind: 'asked' });
    expect(JSON.stringify((await mailsAbout(told)).at(-1))).not.toMatch(/rude/);
    expect(await list('with-author')).toContain(told.id);
    expect(await list('to-moderate')).not.toContain(told.id);
    await expectHidden(told, before);
    expect((await publish(ground, token, told.id, 3)).body.code).toBe('not-now');
    expect((await post(told.id, 'asking/end', 2)).body.code).toBe('stale');
    expect((await post(told.id, 'asking/end', 3)).body).toMatchObject({
      status: 'submitted',
      returned: 'asking-ended',
    });
    expect(await list('to-moderate')).toContain(told.id);
    expect(await kinds(told.id)).toEqual(['submitted', 'edited', 'author-asked', 'asking-ended']);
  });

  it('cannot be asked about where there is none', async () => {
    const { id } = await tell(ground, TOLD);
    expect((await post(id, 'asking', 1)).body.code).toBe('not-now');
    expect((await seen(id)).actions).toEqual([
      'publish',
      'reject',
      'edit',
      'suggest-reroute',
      'hold',
      'set-criticality',
    ]);
  });

  it('that is agreed to goes back to be published, and there is nothing more to answer', async () => {
    const told = await asked();
    expect((await answer(told, { answer: 'accept' })).status).toBe(200);
    expect(await seen(told.id)).toMatchObject({
      status: 'submitted',
      returned: 'author-agreed',
      happened: EDITED.happened,
    });
    expect((await answer(told, { answer: 'decline' })).body.code).toBe('not-now');
    const { body } = await publish(ground, token, told.id, (await seen(told.id)).version);
    expect(body).not.toHaveProperty('returned');
    expect((await mailsAbout(told)).at(-1)).toMatchObject({ kind: 'published', isEdited: false });
  });

  it('that is declined is not used: the story says what was told, and goes back marked so', async () => {
    const before = await totals();
    const told = await asked();
    await answer(told, { answer: 'decline' });
    const story = await seen(told.id);
    expect(story).toMatchObject({ status: 'submitted', returned: 'author-declined', happened: TOLD.happened });
    expect(story.revisions[0]?.answer).toMatchObject({ answer: 'decline' });
    await expectHidden(told, before);
  });

  it('that is declined once it is public takes the story down at once, out of every figure', async () => {
    const before = await totals();
    const told = await publishedWithEdit();
    expect((await reply(ground, token, told.id)).status).toBe(201);
    expect(await totals()).not.toEqual(before);
    await answer(told, { answer: 'decline' });
    await expectHidden(told, before);
    expect(await seen(told.id)).toMatchObject({
      status: 'submitted',
      returned: 'author-declined',
      happened: TOLD.happened,
    });
    expect(await seen(told.id)).not.toHaveProperty('clock');
    await publish(ground, token, told.id, (await seen(told.id)).version);
    expect(await totals()).toMatchObject({ replied: ((before as { replied: number }).replied ?? 0) + 1 });
    expect((await seen(told.id)).clock?.state).toBe('met');
  });

  it('that is declined takes the changes of its story out of every list with it, until it is public again', async () => {
    const told = await publishedWithEdit();
    const change = await recordChange(ground, token, told.id);
    const lists = async () => {
      const inPublic = await ground.ask('GET', '/v1/changes?organisation=A81001&limit=100');
      const page = await ground.ask('GET', '/o/A81001/changes', { headers: AS_BROWSER });
      const register = await ground.ask('GET', '/v1/staff/changes?show=open&limit=100', { token });
      const { body: counts } = await ground.ask('GET', '/v1/staff/changes/totals', { token });
      const has = ({ body }: { body: Record<string, unknown> }) =>
        (body.items as { id: string }[]).some(({ id }) => id === change);
      return { inPublic: has(inPublic), page: page.text.includes(told.id), register: has(register), open: counts.open };
    };
    const before = await lists();
    expect(before).toMatchObject({ inPublic: true, page: true, register: true });
    await answer(told, { answer: 'decline' });
    expect(await lists()).toEqual({
      ...{ inPublic: false, page: false, register: false },
      open: Number(before.open) - 1,
    });
    await publish(ground, token, told.id, (await seen(told.id)).version);
    expect(await lists()).toEqual(before);
  });

  it('that is public stays so when it is agreed to', async () => {
    const told = await publishedWithEdit();
    await answer(told, { answer: 'accept' });
    expect((await ground.ask('GET', `/v1/stories/${told.id}`)).status).toBe(200);
    expect(await followed(told)).toMatchObject({ told: { happened: EDITED.happened } });
    expect(await kinds(told.id)).toContain('author-agreed');
  });

  it('takes a title that nobody wrote with it, so that what was taken out is not public in the title', async () => {
    const happened = 'Nurse Quimby was rude on the phone. I went home.';
    const named = { happened, better: 'Ring back.' };
    const edited = { title: 'Nurse Quimby was rude on the phone', happened: 'A nurse was rude on the phone.' };
    const told = await tell(ground, named);
    expect((await edit(told.id, { ...named, ...edited })).status).toBe(201);
    expect(await seen(told.id)).toMatchObject({ title: 'A nurse was rude on the phone' });
    await publish(ground, token, told.id, 2);
    expect((await ground.ask('GET', `/v1/stories/${told.id}`)).body.title).toBe('A nurse was rude on the phone');
    const words = { title: 'A nurse was rude on the phone', happened: 'Somebody was rude.' };
    for (let twice = 0; twice < 2; twice += 1) {
      const body = { version: 3, answer: 'change', words };
      expect((await ground.ask('POST', `/v1/receipts/${told.token}/answer`, { body })).status).toBe(200);
    }
    expect(await seen(told.id)).toMatchObject({ title: 'Somebody was rude', happened: 'Somebody was rude.' });
  });

  it('is marked for a name that stands in its title alone', async () => {
    const told = await tell(ground, { happened: 'Nurse Quimby was rude.' });
    const written = { title: 'About Nurse Quimby', happened: 'A nurse was rude.' };
    expect((await edit(told.id, written)).status).toBe(201);
    expect(await seen(told.id)).toMatchObject({ personalData: ['name'] });
  });

  it('can be put in other words by its author, which a moderator reads first', async () => {
    const before = await totals();
    for (const make of [asked, publishedWithEdit]) {
      const told = await make();
      expect((await answer(told, { answer: 'change' })).status).toBe(422);
      const words = { title: 'Somebody was rude', happened: `Somebody was rude ${MARKUP}` };
      expect((await answer(told, { answer: 'change', words })).status).toBe(200);
      const story = await seen(told.id);
      expect(story).toMatchObject({ status: 'submitted', returned: 'author-changed', ...words });
      expect(story.revisions.at(-1)).toMatchObject({ number: 2, by: 'The author', isByAuthor: true, after: words });
      await expectHidden(told, before);
    }
  });

  it('that has moved on is not answered unseen', async () => {
    const told = await publishedWithEdit();
    const { status, body } = await ground.ask('POST', `/v1/receipts/${told.token}/answer`, {
      body: { version: 2, answer: 'decline' },
    });
    expect([status, body.code]).toEqual([409, 'stale']);
    const answers = await Promise.all([1, 2, 3].map(() => answer(told, { answer: 'decline' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await kinds(told.id)).filter((kind) => kind === 'author-declined')).toHaveLength(1);
  });

  it.each([
    { answer: 'accept' },
    { answer: 'decline' },
    { answer: 'change', words: { title: 'Mine', happened: 'My own words.' } },
  ])('that is answered twice with the same says so twice and is done once: $answer', async (said) => {
    const told = await asked();
    const body = { version: (await followed(told)).version, ...said };
    const say = () => ground.ask('POST', `/v1/receipts/${told.token}/answer`, { body });
    expect((await say()).status).toBe(200);
    const before = await seen(told.id);
    expect((await say()).status).toBe(200);
    expect(await seen(told.id)).toEqual(before);
    const other = said.answer === 'accept' ? 'decline' : 'accept';
    expect((await answer(told, { answer: other })).body.code).toBe('not-now');
  });

  it('is for moderators of the place alone', async () => {
    const { id } = await tell(ground, TOLD);
    const body = { version: 1, ...EDITED, reason: 'language' };
    for (const roles of [{ responder: 'A81001' }, { manager: 'A81001' }, { moderator: 'B82002' }]) {
      const other = await ground.tokenOf(roles);
      const path = `/v1/staff/stories/${id}`;
      for (const answer of [
        await ground.ask('PUT', `${path}/revisions/${newId()}`, { token: other, body }),
        await ground.ask('POST', `${path}/asking`, { token: other, body: { version: 1 } }),
        await ground.ask('POST', `${path}/asking/end`, { token: other, body: { version: 1 } }),
      ]) {
        expect(answer.status).toBe(404);
      }
    }
    expect(await kinds(id)).toEqual(['submitted']);
    const { db } = ground.platform.services;
    const tried = db.selectFrom('events').select('detail').where('story_id', '=', id).orderBy('id');
    const refused = await tried.where('kind', '=', 'access-refused').execute();
    expect(refused.map(({ detail }) => detail)).toEqual(Array(3).fill(['edit', 'ask-author', 'end-asking']).flat());
  });

  it('is what its author is reminded of once, half way, and then it is a moderator’s again', async () => {
    const told = await asked();
    const { services } = ground.platform;
    const ports = { ...services, nudge: () => undefined, onTrouble: () => undefined };
    const look = () => Promise.all(Array.from({ length: 4 }, () => lookAtAsked(ports)));
    const until = (await followed(told)).askedUntil ?? '';
    const days = (Date.parse(until) - services.now().getTime()) / DAY_MS;
    expect([Math.round(days), (await seen(told.id)).askedUntil]).toEqual([14, until]);
    expect((await ground.ask('GET', told.path, { headers: AS_BROWSER })).text).toContain('If we hear nothing until');
    await look();
    expect((await mailsAbout(told)).at(-1)).toMatchObject({ kind: 'asked', until });
    for (const [kind, event] of [
      ['asked-reminder', 'author-reminded'],
      ['asked-reminder', 'asking-ended'],
    ] as const) {
      ground.forward(7 * DAY_MS);
      token = await ground.tokenOf(ALL_ROLES);
      await look();
      await look();
      expect((await mailsAbout(told)).filter((mail) => mail.kind === kind)).toHaveLength(1);
      expect((await kinds(told.id)).filter((one) => one === event)).toHaveLength(1);
    }
    expect(await seen(told.id)).toMatchObject({ status: 'submitted', returned: 'asking-ended', ...EDITED });
    expect(await seen(told.id)).not.toHaveProperty('askedUntil');
    expect((await answer(told, { answer: 'decline' })).body.code).toBe('not-now');
  });

  describe('answered on the private page, without JavaScript', () => {
    const send = (told: Told, form: [string, string][]) => ground.ask('POST', told.path, { form, headers: AS_BROWSER });

    it('is agreed to by a button, pressed twice or once', async () => {
      const told = await asked();
      const { version } = await followed(told);
      const agree = () =>
        send(told, [
          ['version', `${version}`],
          ['answer', 'accept'],
        ]);
      const [sent, again] = await Promise.all([agree(), agree()]);
      expect([again.status, again.headers.get('location')]).toEqual([303, `${told.path}?answered=accept`]);
      expect([sent.status, sent.headers.get('location')]).toEqual([303, `${told.path}?answered=accept`]);
      const { text } = await ground.ask('GET', `${told.path}?answered=accept`, { headers: AS_BROWSER });
      expect(text).toContain('You agreed to the change');
    });

    it('keeps what was typed where something is missing or the story has moved on, and shows it as text', async () => {
      const told = await asked();
      const { version } = await followed(told);
      const form = (number: number, happened: string): [string, string][] => [
        ['version', `${number}`],
        ['answer', 'change'],
        ['title', `Mine ${MARKUP}`],
        ['happened', happened],
      ];
      const missing = await send(told, form(version, ''));
      expectAuthorPage(missing, 'private, no-cache');
      expect(missing.status).toBe(422);
      expect(missing.text).toContain('href="#happened"');
      expect(missing.text).toContain('value="Mine &lt;script>');
      const stale = await send(told, form(version - 1, 'Mine.'));
      expect([stale.status, stale.text.includes('>Mine.</textarea>')]).toEqual([409, true]);
      await post(told.id, 'asking/end', version);
      const gone = await send(told, form(version, 'Mine again.'));
      expect(gone.status).toBe(409);
      expect(gone.text).toContain('Mine again.');
      expect((await send(told, [['answer', 'maybe']])).status).toBe(422);
    });
  });
});
