import type { StaffOrganisation, StaffOrganisationSummary } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { tell } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { settingsDraft } from '../testing/organisations.ts';
import { submission } from '../testing/stories.ts';

describe.each(engines)('looking after organisations on %s', (engine) => {
  let ground: Ground;
  let operator: string;
  let manager: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    operator = await ground.tokenOf({ operator: EVERYWHERE });
    manager = await ground.tokenOf({ manager: 'A81001' });
  });
  afterAll(() => ground.stop());

  const call = (method: string, path: string, body?: unknown, token = operator) =>
    ground.ask(method, `/v1/staff/organisations${path}`, { token, body });
  const add = (ods: string, body: object) => call('PUT', `/${ods}`, body);
  const one = async (ods: string, token = operator) =>
    (await call('GET', `/${ods}`, undefined, token)).body as unknown as StaffOrganisation;
  const listed = async (query: string, token = operator) =>
    ((await call('GET', `?${query}`, undefined, token)).body.items as StaffOrganisationSummary[]).map(({ ods }) => ods);
  const fault = ({ status, body }: Awaited<ReturnType<typeof call>>) => [
    status,
    ...((body.errors ?? []) as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`),
  ];

  it('an operator adds a tree: a practice with branches, a trust with sites', async () => {
    expect((await add('F84001', { name: 'birch Practice', kind: 'practice' })).status).toBe(201);
    const branch = { name: 'Birch Branch', kind: 'branch', parent: 'F84001' };
    expect((await add('F84001001', branch)).status).toBe(201);
    expect((await add('F84001001', branch)).status).toBe(200);
    expect(fault(await add('F84001002', { ...branch, parent: 'RZ1' }))).toEqual([422, '/parent unknown-organisation']);
    await add('RZ1', { name: 'Birch Trust', kind: 'trust' });
    expect(fault(await add('F84001002', { ...branch, parent: 'RZ1' }))).toEqual([422, '/parent wrong-kind']);
    expect(fault(await add('F84002', { name: 'X', kind: 'practice', parent: 'RZ1' }))).toEqual([
      422,
      '/parent wrong-kind',
    ]);
    expect(await one('F84001')).toMatchObject({ parts: 1, mayRun: true, version: 1 });
    expect(await one('F84001001')).toMatchObject({ parent: { ods: 'F84001', name: 'birch Practice' } });
    expect(await listed('parent=F84001')).toEqual(['F84001001']);
    expect(await listed('')).not.toContain('F84001001');
  });

  it('are listed in order of names whatever their case, page by page, each once', async () => {
    const all = await listed('limit=100');
    const pages: string[] = [];
    let cursor = '';
    do {
      const { body } = await call('GET', `?limit=2${cursor && `&cursor=${cursor}`}`);
      pages.push(...(body.items as StaffOrganisationSummary[]).map(({ ods }) => ods));
      cursor = (body.next as string) ?? '';
    } while (cursor);
    expect(pages).toEqual(all);
    expect(pages.indexOf('F84001')).toBeLessThan(pages.indexOf('B82002'));
    expect((await call('GET', '?cursor=AAAA')).status).toBe(422);
  });

  it('are found by a part of a name or the beginning of a code, and no sign in a search is special', async () => {
    expect(await listed('search=RCH%20pr')).toEqual(['F84001']);
    expect(await listed('search=f84001')).toEqual(['F84001001', 'F84001']);
    for (const sign of ['%', '_', '\\', "'", '%00']) {
      expect(await listed(`search=${encodeURIComponent(sign)}`)).toEqual([]);
    }
  });

  it('of two who change one at once, the second is told', async () => {
    await add('G85001', { name: 'Rowan', kind: 'practice' });
    const names = ['One', 'Two', 'Three'];
    const answers = await Promise.all(
      names.map((name) => call('POST', '/G85001/details', { version: 1, name, kind: 'practice' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('stale');
    expect(await one('G85001')).toMatchObject({ version: 2 });
  });

  it('one merges into its successor, people are led there, and it can be undone', async () => {
    await add('H86001', { name: 'Hazel', kind: 'practice' });
    await tell(ground, { organisation: 'H86001' });
    expect(await one('H86001')).toMatchObject({ hanging: { published: 0, waiting: 1, people: 0, groups: [] } });
    const close = (version: number, successor?: string) =>
      call('POST', '/H86001/closing', { version, ...(successor && { successor }) });
    expect(fault(await close(1, 'H86001'))).toEqual([422, '/successor wrong-kind']);
    expect(fault(await close(1, 'C83003'))).toEqual([422, '/successor closed-organisation']);
    expect(fault(await close(1, 'Z9'))).toEqual([422, '/successor unknown-organisation']);
    expect((await close(1, 'A81001')).body).toMatchObject({ open: false, successor: { ods: 'A81001' }, version: 2 });
    expect((await close(2, 'A81001')).status).toBe(409);
    const circle = await call('POST', '/A81001/closing', { version: 1, successor: 'H86001' });
    expect(fault(circle)).toEqual([422, '/successor wrong-kind']);
    const refused = await ground.ask('PUT', `/v1/stories/01890a5d-ac96-774b-bcce-b302099a8057`, {
      body: submission({ organisation: 'H86001' }),
    });
    expect(fault(refused)).toEqual([422, '/organisation closed-organisation']);
    const reopened = await call('POST', '/H86001/reopening', { version: 2 });
    expect(reopened.body).toMatchObject({ open: true, version: 3 });
    expect(reopened.body.successor).toBeUndefined();
    expect((await call('POST', '/H86001/reopening', { version: 3 })).status).toBe(409);
  });

  it('where those that merged have merged in their turn, people are led to the last at once', async () => {
    for (const ods of ['M86001', 'M86002', 'M86003']) await add(ods, { name: `Maple ${ods}`, kind: 'practice' });
    const merge = (ods: string, successor: string) => call('POST', `/${ods}/closing`, { version: 1, successor });
    expect((await merge('M86001', 'M86002')).status).toBe(200);
    expect((await merge('M86002', 'M86003')).status).toBe(200);
    const { body } = await ground.ask('GET', '/v1/organisations/M86001');
    expect(body).toMatchObject({ open: false, successor: { ods: 'M86003', name: 'Maple M86003' } });
    expect(await one('M86001')).toMatchObject({ successor: { ods: 'M86002' } });
  });

  it('a manager sets up their own, and nothing else', async () => {
    expect(await listed('', manager)).toEqual(['A81001']);
    const { version, mayRun } = await one('A81001', manager);
    expect(mayRun).toBe(false);
    const body = { version, ...settingsDraft({ services: [{ id: 'travel-clinic', name: 'Travel' }] }) };
    const draft = { ...body, help: 'Ask Priya.', origins: ['https://Elm.example.org/'], accent: '#7A1F5C' };
    const set = await call('POST', '/A81001/settings', draft, manager);
    expect(set.body).toMatchObject({
      settings: { help: 'Ask Priya.', origins: ['https://elm.example.org'], accent: '#7a1f5c' },
    });
    const path = '/B82002';
    for (const [method, to, sent] of [
      ['GET', path, undefined],
      ['POST', `${path}/settings`, body],
      ['POST', `/A81001/details`, { version: 2, name: 'X', kind: 'practice' }],
      ['POST', `/A81001/closing`, { version: 2 }],
      ['POST', `/A81001/reopening`, { version: 2 }],
      ['PUT', '/J87001', { name: 'X', kind: 'practice' }],
    ] as const) {
      expect([to, (await call(method, to, sent, manager)).status]).toEqual([to, 403]);
    }
    const responder = await ground.tokenOf({ responder: 'A81001' });
    expect((await call('GET', '', undefined, responder)).status).toBe(403);
    const { db } = ground.platform.services;
    const log = await db.selectFrom('staff_events').select('subject').where('detail', '=', 'organisations').execute();
    expect(log.map(({ subject }) => subject)).toContain('B82002');
  });

  it('what is set is what the public gets, and what is left out is taken away', async () => {
    await add('K88001', { name: 'Kestrel Surgery', kind: 'practice' });
    const open = {
      survey: 'https://survey.example.org/k',
      complaint: 'Write to us.',
      closedDoors: ['stories'],
      opening: 'Hello.',
    };
    const name = 'Kestrel';
    const set = (version: number, parts: object) =>
      call('POST', '/K88001/settings', { version, ...settingsDraft({ name }), ...parts });
    expect((await set(1, open)).body).toMatchObject({ name, registerName: 'Kestrel Surgery', version: 2 });
    const seen = await ground.ask('GET', '/v1/organisations/K88001');
    expect(seen.body).toMatchObject({ name, doors: ['story', 'complaint', 'survey'], opening: 'Hello.' });
    expect((await set(2, { name: 'Kestrel Surgery' })).body).not.toHaveProperty('registerName');
    await expect
      .poll(async () => (await ground.ask('GET', '/v1/organisations/K88001')).body.doors, { timeout: 5000 })
      .toEqual(['story', 'stories']);
  });

  it('a service that stories were told about stays', async () => {
    await tell(ground, { service: 'travel-clinic' });
    const { version } = await one('A81001');
    const without = await call('POST', '/A81001/settings', { version, ...settingsDraft() });
    expect(fault(without)).toEqual([422, '/services required']);
  });

  it.each([
    [{ origins: ['http://elm.example.org'] }, '/origins/0'],
    [{ origins: ['https://elm.example.org/page'] }, '/origins/0'],
    [{ origins: ['*'] }, '/origins/0'],
    [{ accent: 'red' }, '/accent'],
    [{ accent: '#fff;}' }, '/accent'],
    [{ survey: 'https://pat:secret@example.org' }, '/survey'],
    [{ survey: 'javascript:alert(1)' }, '/survey'],
    [{ opening: 'x'.repeat(301) }, '/opening'],
    [{ name: ' ' }, '/name'],
    [{ replyWithin: { days: 0, counted: 'working' } }, '/replyWithin/days'],
    [{ services: [{ id: 'Big One', name: 'x' }] }, '/services/0/id'],
  ])('settings that cannot be are named: %o', async (parts, pointer) => {
    const answer = await call('POST', '/B82002/settings', { version: 1, ...settingsDraft(), ...parts });
    expect(answer.status).toBe(422);
    expect((answer.body.errors as { pointer: string }[]).map((error) => error.pointer)).toEqual([pointer]);
  });
});
