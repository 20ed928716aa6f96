import type { Complaint, ComplaintStep } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { signIn } from '../testing/access.ts';
import { complaintRecording, hashOf, LETTER, recordComplaint } from '../testing/complaints.ts';
import { recordChange, tellAndPublish } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';
import { newId } from '../testing/stories.ts';

const ISSUE = newId();

describe.each(engines)('complaints on %s', (engine) => {
  let ground: Ground;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    manager = await ground.tokenOf({ 'complaints-manager': 'A81001' });
  });
  afterAll(() => ground.stop());

  const at = (id: string) => `/v1/staff/complaints/${id}`;
  const get = async (id: string, token = manager) => ground.ask('GET', at(id), { token });
  const seen = async (id: string) => (await get(id)).body as unknown as Complaint;
  const record = (body: object, id = newId(), token = manager) => ground.ask('PUT', at(id), { token, body });
  const take = async (id: string, step: ComplaintStep, parts: object = {}, token = manager) => {
    const { version } = await seen(id);
    const body = { version, on: '2026-03-02', step, ...parts };
    return ground.ask('PUT', `${at(id)}/steps/${newId()}`, { token, body });
  };
  const listed = async (query: string, token = manager) => {
    const { body } = await ground.ask('GET', `/v1/staff/complaints?${query}`, { token });
    return body as unknown as { items: Complaint[]; next?: string };
  };
  const acknowledge = { action: 'acknowledge', how: 'writing', offersDiscussion: true } as const;

  it('are written down once, with who complains, and with the day on which they came', async () => {
    const [id, sent] = [newId(), complaintRecording({ happenedOn: '2026-02-20', wanted: 'A call.' })];
    const { status, body } = await record(sent, id);
    expect([status, body]).toMatchObject([
      201,
      {
        ...{ state: 'received', version: 1, receivedOn: '2026-03-02', movedOn: '2026-03-02', way: 'written' },
        told: { wrong: sent.wrong, wanted: 'A call.', happenedOn: '2026-02-20' },
        person: { name: 'Pat Example', phone: '01632 960001' },
        // Three working days from a Monday.
        clock: { kind: 'acknowledge', due: '2026-03-05', state: 'overdue' },
      },
    ]);
    expect((body.timeline as Complaint['timeline']).map(({ step }) => step.action)).toEqual(['receive']);
    expect(Object.values(body.names as object)).toEqual(['Sam Staff']);
    expect((await record(sent, id)).status).toBe(200);
    expect((await record({ ...sent, wrong: 'Something else.' }, id)).body.code).toBe('id-used');
    const both = newId();
    const answers = await Promise.all([1, 2, 3].map(() => record(sent, both)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 201]);
  });

  it('say all that is wrong at once, and where one goes whose practice has merged', async () => {
    const wrong = { receivedOn: '2099-01-01', by: 'post', about: 'somebody', way: 'online' } as const;
    const { status, body } = await record(complaintRecording(wrong));
    const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect([status, pointers]).toEqual([422, ['/receivedOn', '/way', '/address', '/whose', '/agrees', '/actingFor']]);
    const token = await ground.tokenOf({ manager: EVERYWHERE });
    const merged = await record(complaintRecording({ organisation: 'D84004' }), newId(), token);
    expect(JSON.stringify(merged.body)).toContain(
      'now part of Oak Practice. Write it down there, with the code B82002',
    );
    expect((await record(complaintRecording({ organisation: 'Z99' }), newId(), token)).status).toBe(422);
    expect((await record(complaintRecording({ organisation: 'B82002' }))).status).toBe(403);
  });

  it('are seen by those whose work they are there, and by nobody else', async () => {
    const id = await recordComplaint(ground, manager);
    for (const roles of [
      { responder: 'A81001', moderator: EVERYWHERE, operator: EVERYWHERE, auditor: EVERYWHERE },
      { 'enquiries-officer': 'A81001' },
      { 'complaints-manager': 'B82002', manager: 'B82002' },
    ] as const) {
      const token = await ground.tokenOf(roles);
      expect((await get(id, token)).status).toBe(404);
      const { items = [] } = await listed('show=open&limit=100', token);
      expect(items.map((one) => one.id)).not.toContain(id);
    }
    expect((await get(id, await ground.tokenOf({ manager: 'A81001' }))).status).toBe(200);
    expect(JSON.stringify(await listed('show=open&limit=100'))).not.toContain('Pat Example');
  });

  it('take one step at a time, as their path has it, and keep who did it', async () => {
    const id = await recordComplaint(ground, manager);
    const early = await take(id, { action: 'close' });
    expect([early.status, early.body.detail]).toMatchObject([409, expect.stringMatching(/^It is received\./)]);
    expect((await take(id, acknowledge, { on: '2026-03-01' })).body.errors).toMatchObject([{ pointer: '/on' }]);
    expect((await take(id, acknowledge, { on: '2099-03-01' })).body.errors).toMatchObject([{ pointer: '/on' }]);
    expect((await take(id, acknowledge, { on: '2026-03-04' })).body).toMatchObject({
      ...{ state: 'acknowledged', version: 2, movedOn: '2026-03-04' },
      clocks: [{ kind: 'acknowledge', state: 'met' }, { kind: 'law' }],
    });
    expect((await take(id, acknowledge, { version: 1 })).body.code).toBe('stale');
    const [step, body] = [newId(), { version: 2, on: '2026-03-05', step: { action: 'discuss', came: 'held' } }];
    const discuss = () => ground.ask('PUT', `${at(id)}/steps/${step}`, { token: manager, body });
    const twice = await Promise.all([discuss(), discuss()]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect((await discuss()).status).toBe(200);
    const other = { ...body, step: { action: 'discuss', came: 'declined' } };
    expect((await ground.ask('PUT', `${at(id)}/steps/${step}`, { token: manager, body: other })).body.code).toBe(
      'id-used',
    );
    expect((await seen(id)).timeline.map((event) => event.step.action)).toEqual(['receive', 'acknowledge', 'discuss']);
  });

  it('go from the first word to the signed letter, and what is sent is what was signed', async () => {
    const [id, on] = [await recordComplaint(ground, manager), '2026-03-10'];
    const boss = await ground.hire({ manager: 'A81001' });
    const token = String((await signIn(ground, boss.email)).body.token);
    const terms = { responsible: [boss.id], asksSecondLook: true };
    const set = await ground.ask('POST', '/v1/staff/organisations/A81001/complaints', { token, body: terms });
    expect([set.status, set.body]).toEqual([200, terms]);
    const well = async (step: ComplaintStep, by = manager) => {
      const { status, text } = await take(id, step, { on }, by);
      expect([step.action, status, status === 201 ? '' : text]).toEqual([step.action, 201, '']);
    };
    const draft = {
      ...({ action: 'draft', saysOmbudsman: true } as const),
      ...{ changes: [] as string[], noAction: 'The line was mended.' },
    };
    await well(acknowledge);
    await well({ action: 'discuss', came: 'held' });
    await well({ action: 'agree-issues', issues: [{ id: ISSUE, text: 'Nobody rang back.', staff: [] }] });
    await well({ action: 'agree-period', by: '2026-04-10', isAgreed: true, isInWriting: false });
    await well({ action: 'add-evidence', issue: ISSUE, text: 'The log of calls.' });
    await well({
      action: 'find',
      issue: ISSUE,
      finding: 'upheld',
      explanation: 'We read it.',
      conclusions: 'It was lost.',
    });
    const unwritten = await take(id, { ...draft, letter: LETTER.hash, apology: 'We are sorry.' }, { on });
    expect(unwritten.body.errors).toMatchObject([{ pointer: '/step/letter' }]);
    const letter = `${at(id)}/letters/${LETTER.hash}`;
    const write = () => ground.ask('PUT', letter, { token: manager, body: { text: LETTER.text } });
    expect([(await write()).status, (await write()).status]).toEqual([201, 200]);
    expect((await ground.ask('PUT', letter, { token: manager, body: { text: 'Another.' } })).body.code).toBe('id-used');
    const elsewhere = await take(id, { ...draft, letter: LETTER.hash, changes: [newId()] }, { on });
    expect(elsewhere.body.errors).toMatchObject([{ pointer: '/step/changes/0' }]);
    const { id: story } = await tellAndPublish(ground, await ground.tokenOf(ALL_ROLES));
    const change = await recordChange(ground, await ground.tokenOf(ALL_ROLES), story);
    await well({ ...draft, letter: LETTER.hash, apology: 'We are sorry.', changes: [change] });
    const register = async (by: string) => {
      const { body } = await ground.ask('GET', '/v1/staff/changes?show=open&organisation=A81001&limit=100', {
        token: by,
      });
      return (body.items as { id: string; complaints?: string[] }[]).find((one) => one.id === change)?.complaints;
    };
    const responder = await ground.tokenOf({ responder: 'A81001' });
    expect([await register(token), await register(responder)]).toEqual([[id], undefined]);
    await well({ ...draft, letter: LETTER.hash, apology: 'We are sorry.' });
    expect(await register(token)).toBeUndefined();
    expect((await take(id, { action: 'sign', letter: LETTER.hash }, { on }, token)).body.detail).toContain(
      'second look',
    );
    await well({ action: 'ask-second-look' });
    expect((await take(id, { action: 'pass-second-look' }, { on })).body.detail).toContain('You drafted it');
    await well({ action: 'pass-second-look' }, token);
    expect((await take(id, { action: 'sign', letter: LETTER.hash }, { on })).body.detail).toContain(
      'responsible person',
    );
    await well({ action: 'sign', letter: LETTER.hash }, token);
    expect((await take(id, { action: 'send', letter: hashOf('x'), by: 'post' }, { on })).body.detail).toContain(
      'not the letter',
    );
    await well({ action: 'send', letter: LETTER.hash, by: 'post' });
    expect(await seen(id)).toMatchObject({ state: 'sent', outcome: 'upheld' });
    expect((await ground.ask('GET', letter, { token: manager })).body).toMatchObject({ text: LETTER.text });
    await well({ action: 'close' });
    expect((await listed('show=over&limit=100')).items.map((one) => one.id)).toContain(id);
  });

  it('are signed for by people who see to complaints there, as a manager says', async () => {
    const path = '/v1/staff/organisations/B82002/complaints';
    const stranger = await ground.hire({ manager: 'A81001' });
    const token = await ground.tokenOf({ manager: 'B82002' });
    expect((await ground.ask('GET', path, { token })).body).toEqual({ responsible: [], asksSecondLook: true });
    const body = { responsible: [stranger.id], asksSecondLook: false };
    expect((await ground.ask('POST', path, { token, body })).body.errors).toMatchObject([
      { pointer: '/responsible/0' },
    ]);
    const officer = await ground.tokenOf({ 'complaints-manager': 'B82002' });
    expect((await ground.ask('POST', path, { token: officer, body })).status).toBe(404);
    expect((await ground.ask('GET', path, { token: manager })).status).toBe(404);
  });

  it('are listed with what may be urgent first, then what is due first, a page at a time', async () => {
    const place = { organisation: 'B82002' };
    const token = await ground.tokenOf({ manager: 'B82002' });
    const later = await recordComplaint(ground, token, { ...place, receivedOn: '2026-03-05' });
    const first = await recordComplaint(ground, token, { ...place, receivedOn: '2026-03-03' });
    const same = await recordComplaint(ground, token, { ...place, receivedOn: '2026-03-03' });
    const urgent = await recordComplaint(ground, token, { ...place, wrong: 'I want to kill myself.' });
    const ids: string[] = [];
    let next: string | undefined;
    do {
      const page = await listed(`show=open&limit=1${next ? `&cursor=${next}` : ''}`, token);
      ids.push(...page.items.map((one) => one.id));
      next = page.next;
    } while (next);
    expect(ids).toEqual([urgent, ...[first, same].sort(), later]);
    const [one] = (await listed('show=open&limit=1', token)).items;
    expect(one?.urgent).toHaveLength(1);
  });

  it('hold what staff know of them beside the path', async () => {
    const id = await recordComplaint(ground, manager);
    const details = { age: '75-plus', risk: 'high', isCandour: true, isSafeguarding: false };
    const set = (version: number) =>
      ground.ask('POST', `${at(id)}/details`, { token: manager, body: { version, ...details } });
    expect((await set(1)).body).toMatchObject({ version: 2, details });
    expect((await set(1)).body.code).toBe('stale');
  });

  it('are seen to by somebody who may, at a site of theirs', async () => {
    const id = await recordComplaint(ground, manager);
    const flags = { isCandour: false, isSafeguarding: false };
    const set = (details: object) =>
      ground.ask('POST', `${at(id)}/details`, { token: manager, body: { version: 1, ...flags, ...details } });
    const responder = await ground.tokenOf({ responder: 'A81001' });
    const { body: theirs } = await ground.ask('GET', '/v1/staff/session', { token: responder });
    const { body: own } = await ground.ask('GET', '/v1/staff/session', { token: manager });
    const idOf = (body: Record<string, unknown>) => (body.staff as { id: string }).id;
    expect((await set({ handler: 'nobody', site: 'B82002' })).body.errors).toMatchObject([
      { pointer: '/site', code: 'unknown-organisation' },
      { pointer: '/handler', code: 'not-an-option' },
    ]);
    expect((await set({ handler: idOf(theirs) })).status).toBe(422);
    const { status, body } = await set({ handler: idOf(own), site: 'A81001' });
    expect([status, (body.names as Record<string, string>)[idOf(own)]]).toEqual([200, 'Sam Staff']);
  });
});
