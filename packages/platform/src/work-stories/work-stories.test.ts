import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { AS_BROWSER, expectSafePage } from '../testing/html.ts';
import { newId } from '../testing/stories.ts';
import { openWorkDoor, passOnWork, SPEAK_UP, tellOfWork, workSubmission } from '../testing/work-stories.ts';

const DAY_MS = 86_400_000;

describe.each(engines)('stories of staff on %s', (engine) => {
  let ground: Ground;
  let moderator: string;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    moderator = await ground.tokenOf({ moderator: EVERYWHERE });
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  afterAll(() => ground.stop());

  const door = '/v1/staff/organisations/A81001/work-door';
  const get = async (id: string, token = manager) => ground.ask('GET', `/v1/staff/work-stories/${id}`, { token });
  const followed = async (token: string) => (await ground.ask('GET', `/v1/work-stories/receipts/${token}`)).body;
  const figures = async (ods: string, token: string) =>
    (await ground.ask('GET', `/v1/staff/organisations/${ods}/work-figures`, { token })).body;
  const mails = async () => {
    const rows = await ground.platform.services.db.selectFrom('outbox').selectAll().execute();
    return rows.flatMap(({ kind, mail }) => (kind?.startsWith('work-') ? [JSON.parse(mail ?? '{}')] : []));
  };

  it('come by a door that is shut until it is opened with where else to turn', async () => {
    const body = workSubmission({ organisation: 'B82002' });
    const shut = await ground.ask('PUT', `/v1/work-stories/${newId()}`, { body });
    expect([shut.status, shut.body.errors]).toMatchObject([422, [{ code: 'closed-organisation' }]]);
    expect((await ground.ask('GET', door, { token: manager })).body).toEqual({
      ...{ organisation: { ods: 'A81001', name: 'Elm Practice' }, isOpen: false, version: 0 },
      link: 'http://feedback.example.org/tell-as-staff/A81001',
    });
    const set = (draft: object) => ground.ask('POST', door, { token: manager, body: draft });
    const bare = await set({ version: 0, isOpen: true });
    expect([bare.status, bare.body.errors]).toMatchObject([422, [{ pointer: '/speakUp', code: 'required' }]]);
    const opened = await set({ version: 0, isOpen: true, speakUp: SPEAK_UP });
    expect(opened.body).toMatchObject({ isOpen: true, speakUp: SPEAK_UP, version: 1 });
    expect((await set({ version: 0, isOpen: false })).body.code).toBe('stale');
    expect((await ground.ask('PUT', `/v1/work-stories/${newId()}`, { body: workSubmission() })).status).toBe(201);
  });

  it('are taken in once, whatever is sent again, also after the door was shut', async () => {
    const told = await tellOfWork(ground);
    await openWorkDoor(ground, 'A81001', false);
    const again = await ground.ask('PUT', `/v1/work-stories/${told.id}`, { body: told.sent });
    expect([again.status, new URL(String(again.body.link)).pathname]).toEqual([200, told.path]);
    const other = await ground.ask('PUT', `/v1/work-stories/${told.id}`, { body: workSubmission({ good: 'No.' }) });
    expect([other.status, other.body.code]).toEqual([409, 'id-used']);
    await openWorkDoor(ground);
  });

  it('are read by managers where their author agreed, once they were passed on, without when they came', async () => {
    const [closed, shared] = [await tellOfWork(ground), await tellOfWork(ground, { readers: 'managers' })];
    for (const { id } of [closed, shared]) expect((await get(id)).status).toBe(404);
    for (const { id } of [closed, shared]) {
      const body = { version: 1, verdict: 'pass-on' };
      const path = `/v1/staff/work-stories/${id}/decision`;
      expect((await ground.ask('POST', path, { token: manager, body })).status).toBe(404);
      expect((await ground.ask('POST', path, { token: moderator, body })).status).toBe(200);
      expect((await ground.ask('POST', path, { token: moderator, body })).body.code).toBe('stale');
    }
    expect((await get(closed.id)).status).toBe(404);
    const { body } = await get(shared.id);
    expect(body).toMatchObject({ told: { happened: shared.sent.happened }, urgent: [], mayDecide: false });
    expect(body).not.toHaveProperty('receivedAt');
    const list = await ground.ask('GET', '/v1/staff/work-stories?show=shared', { token: manager });
    expect(list.text).toContain(shared.id);
    expect(list.text).not.toContain(closed.id);
    for (const roles of [{ responder: 'A81001' }, { moderator: 'A81001' }, { auditor: EVERYWHERE }] as const) {
      expect((await get(shared.id, await ground.tokenOf(roles))).status).toBe(404);
    }
  });

  it('are kept from a moderator of everywhere who has a role at the organisation: they are a colleague there', async () => {
    const told = await tellOfWork(ground);
    const colleague = await ground.tokenOf({ moderator: EVERYWHERE, responder: 'A81001' });
    expect((await get(told.id, colleague)).status).toBe(404);
    const list = await ground.ask('GET', '/v1/staff/work-stories?show=to-read&limit=100', { token: colleague });
    expect([list.status, list.text.includes(told.id)]).toEqual([200, false]);
    const others = await ground.ask('GET', '/v1/staff/work-stories?show=to-read&limit=100', { token: moderator });
    expect(others.text).toContain(told.id);
    expect((await mails()).filter(({ kind }) => kind === 'work-story-waits').length).toBeGreaterThan(0);
  });

  it('have mails in which nothing of them stands, nor where their author works', async () => {
    const { id, token } = await passOnWork(ground, moderator, {
      ...{ readers: 'managers', email: 'robin@example.org', language: 'pl' },
    });
    const own = (await mails()).filter(({ to }) => to === 'robin@example.org');
    expect(own.map(({ kind }) => kind)).toEqual(['work-received', 'work-news']);
    expect(JSON.stringify(own)).not.toMatch(/rota|Elm/);
    expect(own.map(({ language }) => language)).toEqual(['pl', 'pl']);
    expect((await get(id)).text).not.toContain('robin');
    expect(await followed(token)).toMatchObject({ hearsBack: true, status: 'read' });
  });

  it('are answered in private', async () => {
    const { id, token } = await passOnWork(ground, moderator, { readers: 'managers' });
    const answer = newId();
    const say = (text: string) =>
      ground.ask('PUT', `/v1/staff/work-stories/${id}/answers/${answer}`, { token: manager, body: { text } });
    expect((await say('We changed the rota.')).status).toBe(201);
    expect((await say('We changed the rota.')).status).toBe(200);
    expect((await say('Something else.')).body.code).toBe('id-used');
    expect(await followed(token)).toMatchObject({
      answers: [{ id: answer, text: 'We changed the rota.', role: 'Practice manager' }],
    });
    const waiting = await tellOfWork(ground);
    const path = `/v1/staff/work-stories/${waiting.id}/answers/${newId()}`;
    expect((await ground.ask('PUT', path, { token: moderator, body: { text: 'Yes.' } })).body.code).toBe('not-now');
  });

  it('are rejected by a rule, which their author reads', async () => {
    const { id, token } = await tellOfWork(ground);
    const path = `/v1/staff/work-stories/${id}/decision`;
    const body = { version: 1, verdict: 'reject' };
    const bare = await ground.ask('POST', path, { token: moderator, body });
    expect([bare.status, bare.body.errors]).toMatchObject([422, [{ pointer: '/reason' }]]);
    const reason = { reason: 'identifies-someone', note: 'It names a colleague.' };
    expect((await ground.ask('POST', path, { token: moderator, body: { ...body, ...reason } })).status).toBe(200);
    expect(await followed(token)).toMatchObject({ status: 'rejected', rejection: reason });
  });

  it('are taken back for good', async () => {
    const { id, token } = await passOnWork(ground, moderator, {
      ...{ readers: 'managers', happened: 'Vanishingwords', email: 'gone@example.org' },
    });
    const path = `/v1/work-stories/receipts/${token}/withdrawal`;
    for (const _ of [1, 2]) {
      const { body } = await ground.ask('POST', path);
      expect(body).toMatchObject({ status: 'withdrawn', hearsBack: false, answers: [] });
      expect(body).not.toHaveProperty('told');
    }
    for (const by of [manager, moderator]) expect((await get(id, by)).status).toBe(404);
    const { db } = ground.platform.services;
    const kept = [
      ...(await db.selectFrom('work_stories').selectAll().execute()),
      ...(await db.selectFrom('work_authors').selectAll().execute()),
    ];
    expect(JSON.stringify(kept)).not.toMatch(/Vanishingwords|gone@example/);
  });

  it('are counted of quarters that are over, as soon as five told, and of those alone that managers do not read', async () => {
    const token = await ground.tokenOf({ manager: 'C83003' });
    await ground.platform.services.db
      .updateTable('organisations')
      .set({ closed_at: null })
      .where('ods', '=', 'C83003')
      .execute();
    ground.platform.services.directory.forget();
    const tell = (parts: object = {}) =>
      passOnWork(ground, moderator, { organisation: 'C83003', topics: ['rota'], ...parts });
    const told = [];
    for (let one = 0; one < 5; one += 1) told.push(await tell());
    await tell({ readers: 'managers' });
    const none = { state: 'too-few', stories: 0, shown: {}, hidden: [] };
    const now = (await figures('C83003', token)).quarters as { state: string }[];
    expect(now.every(({ state }) => state === 'too-few')).toBe(true);
    ground.forward(95 * DAY_MS);
    const shown = async () => ((await figures('C83003', token)).quarters as object[]).slice(0, 2);
    const expected = { state: 'told', stories: 5, shown: { rota: 5, care: 0 } };
    const [latest, earlier] = await shown();
    expect(latest).toMatchObject(expected);
    expect(earlier).toMatchObject(none);
    // Who sees it change by one would see what that one said.
    await ground.ask('POST', `/v1/work-stories/receipts/${told[0]?.token}/withdrawal`);
    expect(await shown()).toEqual([latest, earlier]);
    await ground.ask('POST', `/v1/work-stories/receipts/${(await tell()).token}/withdrawal`);
    const rows = await ground.platform.services.db.selectFrom('work_stories').selectAll().where('ods', '=', 'C83003');
    expect((await rows.where('counted_in', 'is not', null).execute()).length).toBe(5);
  });

  it('open no door where nobody outside the organisation could read them', async () => {
    const { db } = ground.platform.services;
    await db.deleteFrom('staff_roles').where('role', '=', 'moderator').where('ods', '=', EVERYWHERE).execute();
    const token = await ground.tokenOf({ manager: 'B82002' });
    await ground.tokenOf({ moderator: EVERYWHERE, responder: 'B82002' });
    const operator = await ground.hire({ operator: EVERYWHERE });
    const body = { version: 0, isOpen: true, speakUp: SPEAK_UP };
    const refused = await ground.ask('POST', '/v1/staff/organisations/B82002/work-door', { token, body });
    expect([refused.status, refused.body.code]).toEqual([409, 'not-now']);
    await tellOfWork(ground, { organisation: 'B82002' });
    expect((await mails()).at(-1)).toMatchObject({ kind: 'work-story-unread', to: operator.email });
    moderator = await ground.tokenOf({ moderator: EVERYWHERE });
  });

  describe('the page that staff are given', () => {
    const visit = (path: string) => ground.ask('GET', path, { headers: AS_BROWSER });
    const post = (form: [string, string][]) =>
      ground.ask('POST', '/tell-as-staff/A81001', { form, headers: AS_BROWSER });

    it.each([
      ['en', 'Tell what happened at work at', 'Freedom to Speak Up Guardian.'],
      ['cy', 'Dywedwch beth ddigwyddodd yn y gwaith', 'Nid oes neb wedi adolygu'],
      ['pl', 'Opowiedz, co się stało w pracy', 'Nikt jeszcze nie sprawdził'],
      ['ar', 'احكِ ما حدث في العمل', 'لم يراجع أحد'],
    ])('is in %s, with where else to turn at the organisation', async (lang, title, words) => {
      const page = await visit(`/tell-as-staff/A81001?lang=${lang}`);
      expect(page.status).toBe(200);
      expectSafePage(page, lang);
      expect(page.headers.get('cache-control')).toBe('no-store');
      for (const said of [title, words, SPEAK_UP, `lang="${lang}"`, 'noindex']) expect(page.text).toContain(said);
    });

    it('leads from what was written to a private page, in the language it was written in', async () => {
      const fields: [string, string][] = [
        ...([
          ['id', newId()],
          ['key', 'p'.repeat(22)],
          ['lang', 'cy'],
          ['happened', 'Roedd y rota’n hwyr.'],
        ] as const),
        ...([
          ['topics', 'rota'],
          ['topics', 'workload'],
          ['readers', 'managers'],
        ] as const),
      ].map(([name, value]) => [name, value]);
      const empty = await post([
        ['lang', 'cy'],
        ['step', 'check'],
      ]);
      expect(empty.status).toBe(422);
      expect(empty.text).toContain('Dywedwch wrthym beth ddigwyddodd');
      const check = await post([...fields, ['step', 'check']]);
      expect(check.status).toBe(200);
      expect(check.text).toContain('Oriau a rota, Faint sydd i’w wneud');
      const sent = await post([...fields, ['step', 'send']]);
      expect(sent.status).toBe(303);
      const own = await visit(String(sent.headers.get('location')));
      expectSafePage(own, 'cy');
      for (const said of ['Diolch. Mae eich stori gennym', 'Roedd y rota’n hwyr.', SPEAK_UP]) {
        expect(own.text).toContain(said);
      }
    });

    it('takes a story back by two presses', async () => {
      const { path } = await tellOfWork(ground);
      expect((await visit(path)).text).toContain(`action="${path}/work-withdrawal"`);
      const gone = await ground.ask('POST', `${path}/work-withdrawal`, {
        ...{ form: [], headers: AS_BROWSER },
      });
      expect([gone.status, gone.headers.get('location')]).toEqual([303, path]);
      const page = await visit(path);
      expect(page.text).toContain('You took it back.');
      expect(page.text).not.toContain('The rota came');
    });

    it('says that it is closed, and where else to turn', async () => {
      await openWorkDoor(ground, 'A81001', false);
      const page = await visit('/tell-as-staff/A81001');
      expect(page.status).toBe(404);
      for (const said of ['This page is closed', 'Freedom to Speak Up Guardian', SPEAK_UP]) {
        expect(page.text).toContain(said);
      }
      expect((await visit('/tell-as-staff/X99999')).status).toBe(404);
      await openWorkDoor(ground);
    });
  });
});
