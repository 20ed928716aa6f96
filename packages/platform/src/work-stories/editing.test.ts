import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAtAsked } from '../moderation/asked-reminders.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectSafePage } from '../testing/html.ts';
import { newId } from '../testing/stories.ts';
import { tellOfWork } from '../testing/work-stories.ts';

const DAY_MS = 86_400_000;
const HAPPENED = 'Robin Oak shouted at us about the rota.';
const EDITED = 'A supervisor shouted at us about the rota.';

describe.each(engines)('an edit of a story of staff on %s', (engine) => {
  let ground: Ground;
  let moderator: string;
  let other: string;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    moderator = await ground.tokenOf({ moderator: EVERYWHERE });
    other = await ground.tokenOf({ moderator: EVERYWHERE });
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  afterAll(() => ground.stop());

  const tell = (parts: object = {}) => tellOfWork(ground, { happened: HAPPENED, readers: 'managers', ...parts });
  const draft = { version: 1, happened: EDITED, reason: 'name-of-staff', note: 'A job says enough.' };
  const edit = (story: string, body: object = draft, { id = newId(), token = moderator } = {}) =>
    ground.ask('PUT', `/v1/staff/work-stories/${story}/edits/${id}`, { token, body });
  const takeBack = (story: string, version: number, token = moderator) =>
    ground.ask('POST', `/v1/staff/work-stories/${story}/edit-withdrawal`, { token, body: { version } });
  const passOn = (story: string, version: number) =>
    ground.ask('POST', `/v1/staff/work-stories/${story}/decision`, {
      ...{ token: moderator, body: { version, verdict: 'pass-on' } },
    });
  const get = async (id: string, token = moderator) =>
    (await ground.ask('GET', `/v1/staff/work-stories/${id}`, { token })).body;
  const followed = async (token: string) => (await ground.ask('GET', `/v1/work-stories/receipts/${token}`)).body;
  const say = (token: string, body: object) =>
    ground.ask('POST', `/v1/work-stories/receipts/${token}/edit-answer`, { body });
  const asked = async (token: string) => ((await followed(token)).edit as { id: string }).id;
  const mailsTo = async (address: string) => {
    const rows = await ground.platform.services.db.selectFrom('outbox').selectAll().execute();
    return rows.flatMap(({ mail }) => {
      const letter = JSON.parse(mail ?? '{}');
      return letter.to === address ? [letter] : [];
    });
  };
  const look = () => {
    return lookAtAsked({
      ...ground.platform.services,
      nudge: () => undefined,
      onTrouble: (error) => Promise.reject(error),
    });
  };

  it('waits for its author, and what is passed on is what they agreed to', async () => {
    const { id, token } = await tell();
    const edited = await edit(id);
    expect([edited.status, edited.body]).toMatchObject([
      201,
      {
        ...{ status: 'with-author', version: 2, told: { happened: HAPPENED }, mayDecide: false, mayEdit: false },
        ...{
          mayTakeEditBack: true,
          edits: [{ isByAuthor: false, reason: 'name-of-staff', after: { happened: EDITED } }],
        },
      },
    ]);
    expect((await passOn(id, 2)).body.code).toBe('not-now');
    const list = await ground.ask('GET', '/v1/staff/work-stories?show=with-author', { token: moderator });
    expect(list.text).toContain(id);
    expect(await followed(token)).toMatchObject({
      ...{ status: 'with-author', told: { happened: HAPPENED } },
      edit: { before: { happened: HAPPENED }, after: { happened: EDITED }, reason: 'name-of-staff', note: draft.note },
    });
    const agreed = { edit: await asked(token), answer: 'accept' };
    for (const _ of [1, 2]) expect((await say(token, agreed)).status).toBe(200);
    expect(await get(id)).toMatchObject({ status: 'submitted', told: { happened: EDITED }, mayDecide: true });
    expect((await passOn(id, 3)).status).toBe(200);
    const read = await get(id, manager);
    expect(read).toMatchObject({ told: { happened: EDITED }, edits: [] });
    expect(JSON.stringify(read)).not.toContain('Robin Oak');
    expect(
      JSON.stringify((await ground.ask('GET', '/v1/staff/work-stories?show=shared', { token: manager })).body),
    ).not.toContain('Robin Oak');
  });

  it('is declined, and the words are the author’s again', async () => {
    const { id, token } = await tell();
    await edit(id);
    await say(token, { edit: await asked(token), answer: 'decline' });
    expect(await get(id)).toMatchObject({
      ...{ status: 'submitted', told: { happened: HAPPENED }, edits: [{ answer: { answer: 'decline' } }] },
    });
    expect(await followed(token)).not.toHaveProperty('edit');
  });

  it('is put in the author’s own words, which are looked through again', async () => {
    const { id, token } = await tell();
    await edit(id);
    const answer = { edit: await asked(token), answer: 'change' };
    const bare = await say(token, answer);
    expect([bare.status, bare.body.errors]).toMatchObject([422, [{ pointer: '/words/happened' }]]);
    const words = { happened: 'Somebody shouted at me: 07700 900123. I want to die.' };
    for (const _ of [1, 2]) expect((await say(token, { ...answer, words })).status).toBe(200);
    const shown = await get(id);
    expect(shown).toMatchObject({
      ...{ status: 'submitted', told: words, personalData: expect.arrayContaining(['phone']) },
      edits: [{ answer: { answer: 'change' } }, { isByAuthor: true, after: words }],
    });
    expect((shown.urgent as string[]).length).toBeGreaterThan(0);
  });

  it('is made by one of two moderators, once', async () => {
    const { id } = await tell();
    const mine = newId();
    const both = await Promise.all([edit(id, draft, { id: mine }), edit(id, draft, { token: other })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { status, body } = await edit(id, draft, { id: mine });
    expect([status, body.code]).toEqual(both[0]?.status === 201 ? [200, undefined] : [409, 'stale']);
    expect((await get(id)).edits).toHaveLength(1);
  });

  it('says why, changes something, and is none of anybody else’s', async () => {
    const { id, token } = await tell();
    const pointers = async (body: object) => ((await edit(id, body)).body.errors as { pointer: string }[])[0]?.pointer;
    expect(await pointers({ ...draft, happened: HAPPENED })).toBe('/happened');
    expect(await pointers({ ...draft, reason: 'other', note: undefined })).toBe('/note');
    const colleague = await ground.tokenOf({ moderator: EVERYWHERE, responder: 'A81001' });
    for (const by of [manager, colleague, await ground.tokenOf({ operator: EVERYWHERE })]) {
      expect((await edit(id, draft, { token: by })).status).toBe(404);
      expect((await takeBack(id, 1, by)).status).toBe(404);
    }
    expect((await edit(id, { ...draft, version: 9 })).body.code).toBe('stale');
    expect((await say(token, { edit: newId(), answer: 'accept' })).body.code).toBe('not-now');
    const used = newId();
    expect((await edit(id, draft, { id: used })).status).toBe(201);
    const elsewhere = await tell();
    expect((await edit(elsewhere.id, draft, { id: used })).body.code).toBe('id-used');
    expect((await say(elsewhere.token, { edit: used, answer: 'accept' })).body.code).toBe('not-now');
  });

  it('is taken back by a moderator, and then nobody can answer it', async () => {
    const { id, token } = await tell();
    await edit(id);
    const open = await asked(token);
    expect((await takeBack(id, 1)).body.code).toBe('stale');
    const { status, body } = await takeBack(id, 2, other);
    expect([status, body]).toMatchObject([
      200,
      { status: 'submitted', told: { happened: HAPPENED }, mayEdit: true, edits: [{ ended: { how: 'taken-back' } }] },
    ]);
    expect((await say(token, { edit: open, answer: 'accept' })).body.code).toBe('not-now');
    expect((await takeBack(id, 3)).body.code).toBe('not-now');
    expect((await edit(id, { ...draft, version: 3 })).status).toBe(201);
    expect((await say(token, { edit: open, answer: 'accept' })).body.code).toBe('stale');
  });

  it('is mailed of without a word of it, reminded of once, and not used where nobody answers', async () => {
    const email = 'robin@example.org';
    const { id, token } = await tell({ email });
    await edit(id);
    expect(await get(id)).toMatchObject({ hearsBack: true });
    const kinds = async () => (await mailsTo(email)).map(({ kind }) => kind);
    expect(await kinds()).toEqual(['work-received', 'work-asked']);
    ground.forward(8 * DAY_MS);
    for (const _ of [1, 2]) await look();
    expect(await kinds()).toEqual(['work-received', 'work-asked', 'work-asked-reminder']);
    expect(JSON.stringify(await mailsTo(email))).not.toMatch(/rota|Elm|supervisor|Robin Oak/);
    ground.forward(8 * DAY_MS);
    for (const _ of [1, 2]) await look();
    // Sessions end with the days that the clock is turned on.
    moderator = await ground.tokenOf({ moderator: EVERYWHERE });
    expect(await get(id)).toMatchObject({
      ...{ status: 'submitted', told: { happened: HAPPENED }, edits: [{ ended: { how: 'unanswered' } }] },
    });
    expect(await followed(token)).not.toHaveProperty('edit');
  });

  it('is gone with the story that its author takes back', async () => {
    const { id, token } = await tell({ happened: 'Vanishingwords of Robin Oak.' });
    await edit(id, { ...draft, happened: 'Vanishingwords of a colleague.' });
    await ground.ask('POST', `/v1/work-stories/receipts/${token}/withdrawal`);
    const { db } = ground.platform.services;
    const kept = await db.selectFrom('work_edits').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain('Vanishingwords');
    await look();
    expect((await followed(token)).status).toBe('withdrawn');
  });

  describe('on the private page', () => {
    const visit = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });
    const post = (path: string, form: [string, string][]) => ground.ask('POST', path, { form, headers: AS_BROWSER });

    it.each([
      ['en', 'We would like to change some words'],
      ['cy', 'Hoffem newid rhai geiriau'],
      ['pl', 'Chcielibyśmy zmienić'],
      ['ar', 'نود تغيير'],
    ])('is shown as what goes and what comes, in %s', async (language, title) => {
      const { id, path } = await tell({ language });
      await edit(id);
      const page = await visit(path);
      expectSafePage(page, language);
      for (const said of [title, '<del>', '<ins>', 'A job says enough.']) expect(page.text).toContain(said);
    });

    it('is answered by its buttons, and what is wrong with own words is said beside them', async () => {
      const { id, path, token } = await tell();
      await edit(id);
      const open = await asked(token);
      const wrong = await post(`${path}/work-edit`, [
        ['edit', open],
        ['answer', 'change'],
        ['happened', ''],
        ['good', 'Kept words.'],
      ]);
      expect(wrong.status).toBe(422);
      for (const said of ['Kept words.', 'id="happened-error"']) expect(wrong.text).toContain(said);
      const none = await post(`${path}/work-edit`, [['edit', open]]);
      expect(none.status).toBe(422);
      expect(none.text).toContain('Choose one of the three answers.');
      const sent = await post(`${path}/work-edit`, [
        ['edit', open],
        ['answer', 'accept'],
      ]);
      expect([sent.status, sent.headers.get('location')]).toEqual([303, `${path}?answered=accept`]);
      expect((await visit(`${path}?answered=accept`)).text).toContain('Thank you. You agreed to the change.');
      const late = await post(`${path}/work-edit`, [
        ['edit', open],
        ['answer', 'change'],
        ['happened', 'Other words, too late.'],
      ]);
      expect(late.status).toBe(409);
      expect(late.text).toContain('Other words, too late.');
    });
  });
});
