import type { AuditEntry, BadLine, RegisterImport, StaffOrganisation } from '@hearback/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { settingsDraft } from '../testing/organisations.ts';
import { applyRegister, largeRegister, sendRegister, told } from '../testing/registers.ts';
import { newId } from '../testing/stories.ts';

const HEAD = 'ods,name,kind,parent,closed,successor';

describe.each(engines)('importing a register on %s', (engine) => {
  let ground: Ground;
  let operator: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    operator = await ground.tokenOf({ operator: EVERYWHERE });
  });
  afterAll(() => ground.stop());

  const send = (lines: string, id?: string) =>
    sendRegister(ground, operator, { file: `${HEAD}\n${lines}`, ...(id && { id }) });
  const apply = (id: string) => applyRegister(ground, operator, id);
  const one = async (ods: string) =>
    (await ground.ask('GET', `/v1/staff/organisations/${ods}`, { token: operator }))
      .body as unknown as StaffOrganisation;
  const count = async (table: 'organisations' | 'import_lines' | 'import_plans' | 'import_mistakes' | 'imports') => {
    const { db } = ground.platform.services;
    const row = await db
      .selectFrom(table)
      .select((row) => row.fn.countAll<number>().as('count'))
      .executeTakeFirst();
    return Number(row?.count);
  };
  const left = async () => [await count('import_lines'), await count('import_plans'), await count('import_mistakes')];

  it('shows first what would come of it, and does that at once when it is told to', async () => {
    const before = await count('organisations');
    const sent = await send(
      `E90001001,Ash Branch,branch,E90001,,
E90001,"Ash, Beech and
Cedar",practice,,,
RZ9,Ash Trust,trust
RZ901,Ash Site,site,RZ9,,
A81001,Elm Practice,practice,,,
B82002,Oak Tree Practice,practice,,,
E90009,Old Ash,practice,,2020-06-01,E90001`.replace('RZ9,Ash Trust,trust\n', 'RZ9,Ash Trust,trust,,,\n'),
    );
    expect([sent.status, told(sent)]).toEqual([
      201,
      expect.objectContaining({
        ...{ state: 'checked', lines: 7, checked: 7, by: 'Sam Staff', ignored: [] },
        counts: { added: 5, addedClosed: 1, changed: 1, closed: 0, unchanged: 1, bad: 0 },
      }),
    ]);
    expect(await count('organisations')).toBe(before);
    const done = await apply(told(sent).id);
    expect([done.status, told(done).state]).toEqual([200, 'imported']);
    expect(await one('E90001')).toMatchObject({ name: 'Ash, Beech and Cedar', kind: 'practice', parts: 1, open: true });
    expect(await one('E90001001')).toMatchObject({ parent: { ods: 'E90001' } });
    expect(await one('RZ901')).toMatchObject({ parent: { ods: 'RZ9' } });
    expect(await one('B82002')).toMatchObject({ name: 'Oak Tree Practice' });
    expect(await one('E90009')).toMatchObject({
      ...{ open: false, successor: { ods: 'E90001' }, closedAt: '2020-05-31T23:00:00.000Z' },
    });
    expect(await left()).toEqual([0, 0, 0]);
    expect((await ground.ask('GET', '/v1/organisations/E90001')).body).toMatchObject({ doors: ['story', 'stories'] });
    const again = await apply(told(sent).id);
    expect([again.status, told(again).state]).toEqual([200, 'imported']);
  });

  it('changes nothing when the same file comes once more, and leaves what was set', async () => {
    const lines = 'E91001,Birch Practice,practice,,,';
    await apply(told(await send(lines)).id);
    const settings = { version: 1, ...settingsDraft({ name: 'Birch', help: 'Ask Priya.' }) };
    await ground.ask('POST', '/v1/staff/organisations/E91001/settings', { token: operator, body: settings });
    expect(told(await send(lines)).counts).toMatchObject({ unchanged: 1, changed: 0 });
    await apply(told(await send('E91001,Birch Surgery,practice,,,')).id);
    expect(await one('E91001')).toMatchObject({
      ...{ name: 'Birch', registerName: 'Birch Surgery', settings: { help: 'Ask Priya.' } },
    });
    const closing = await send('E91001,Birch Surgery,practice,,2021-01-01,A81001');
    expect(told(closing).counts).toMatchObject({ closed: 1, changed: 0 });
    await apply(told(closing).id);
    expect(await one('E91001')).toMatchObject({ open: false, successor: { ods: 'A81001' } });
  });

  it('says per line which new codes look unusual before it is applied, and imports them all the same', async () => {
    const sent = await send(
      'G93001,Good Practice,practice,,,\n93002,Odd Practice,practice,,,\nG93,Odd Site,trust,,,\nG930,Longer,trust,,,',
    );
    const { id, counts, odd } = told(sent);
    expect([counts, odd]).toEqual([{ added: 4, changed: 0, closed: 0, unchanged: 0, bad: 0 }, 2]);
    const lines = async (show: string) => {
      const path = `/v1/staff/imports/${id}/bad-lines?show=${show}`;
      return (await ground.ask('GET', path, { token: operator })).body.items as BadLine[];
    };
    expect(await lines('bad')).toEqual([]);
    expect((await lines('odd')).map(({ line, mistakes }) => [line, mistakes[0]?.column, mistakes[0]?.detail])).toEqual([
      [3, 'ods', 'The code of a practice usually looks like F84003. Check this one.'],
      [5, 'ods', 'The code of a trust usually looks like RHA. Check this one.'],
    ]);
    expect(told(await apply(id)).state).toBe('imported');
    expect(told(await send('93002,Odd Practice,practice,,,')).odd).toBe(0);
  });

  it('names every bad line with what to mend, and imports none of the good ones', async () => {
    const sent = await send(
      `E92001,Good Practice,practice,,,
E92001,Good Practice,practice,,,
E92 02,,shop,,31/02/2020,
E92003,Branch,branch,E99999,,
E92004,A,site,E92005,,
E92005,B,site,E92004,,
E92006,C,practice,,2020-01-01,E92007
E92007,D,practice,,2020-01-01,E92006
E92008,E,practice
E92009,${'x'.repeat(201)},practice,,,
E92010,=HYPERLINK("x"),practice,,,`.replace('=HYPERLINK("x")', '"=HYPERLINK(""x"")"'),
    );
    const { id, counts } = told(sent);
    expect(counts).toEqual({ added: 2, changed: 0, closed: 0, unchanged: 0, bad: 9 });
    const lines: BadLine[] = [];
    let next: unknown = '';
    while (next !== undefined) {
      const path = `/v1/staff/imports/${id}/bad-lines?limit=4${next ? `&cursor=${next}` : ''}`;
      const { body } = await ground.ask('GET', path, { token: operator });
      lines.push(...(body.items as BadLine[]));
      next = body.next;
    }
    const said = lines.map(({ line, mistakes }) => [line, ...mistakes.map(({ column }) => column)]);
    expect(said).toEqual([
      [3, 'ods'],
      [4, 'ods', 'name', 'kind', 'closed'],
      [5, 'parent'],
      [6, 'parent'],
      [7, 'parent'],
      [8, 'successor'],
      [9, 'successor'],
      [10, undefined],
      [11, 'name'],
    ]);
    expect(lines[5]?.mistakes[0]?.detail).toContain('circle');
    const refused = await apply(id);
    expect([refused.status, refused.body.code]).toEqual([409, 'not-now']);
    expect((await ground.ask('GET', '/v1/organisations/E92001')).status).toBe(404);
  });

  it('is the same when it is sent once more after an answer that was lost, and no other', async () => {
    const [id, lines] = [newId(), 'E93001,Yew,practice,,,'];
    expect([(await send(lines, id)).status, (await send(lines, id)).status]).toEqual([201, 200]);
    expect((await send('E93002,Yew,practice,,,', id)).body.code).toBe('id-used');
    const other = await ground.tokenOf({ operator: EVERYWHERE });
    expect((await sendRegister(ground, other, { id, file: `${HEAD}\n${lines}` })).body.code).toBe('id-used');
  });

  it.each([
    ['nothing', '', 422, 'is empty'],
    ['no heading for kinds', 'ods,name\nA1,x', 422, 'no heading “kind”'],
    ['a workbook', 'PK\u0003\u0004', 422, 'not a CSV file'],
    ['a quote that is not closed', `${HEAD}\nA1,"x,practice,,,`, 422, 'line 2 is not closed'],
    ['more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 'x'), 413, 'larger than 20 MB'],
    ['letters of another encoding', Buffer.from([...Buffer.from(`${HEAD}\nA1,x`), 0xe9]), 422, 'not in UTF-8'],
  ] as const)('refuses %s with words, and keeps nothing of it', async (_, file, status, words) => {
    const before = await count('imports');
    const answer = await sendRegister(ground, operator, {
      file: typeof file === 'string' ? file : new Uint8Array(file),
    });
    expect([answer.status, answer.body.detail]).toEqual([status, expect.stringContaining(words)]);
    expect(await count('imports')).toBe(before);
  });

  it('takes a file as it comes, and no other body', async () => {
    const ask = (headers: Record<string, string>, raw: string) =>
      ground.ask('PUT', `/v1/staff/imports/${newId()}`, { token: operator, headers, raw });
    expect((await ask({ 'content-type': 'application/json' }, '{}')).status).toBe(415);
    expect((await ask({ 'content-type': 'text/plain' }, 'ods')).status).toBe(415);
    const elsewhere = { token: operator, headers: { 'content-type': 'text/csv' }, raw: 'ods' };
    expect((await ground.ask('PUT', `/v1/staff/organisations/E1`, elsewhere)).status).toBe(415);
  });

  it('of two who import at once the second is told what has changed, and nothing is lost', async () => {
    const [one_, other] = await Promise.all([
      send('E94001,Rowan,practice,,,\nE94002,Elder,practice,,,'),
      send('E94001,Rowan Surgery,practice,,,\nE94003,Alder,practice,,,'),
    ]);
    const answers = await Promise.all([apply(told(one_).id), apply(told(other).id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers[0]?.status === 409 ? told(one_).id : told(other).id;
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('stale');
    const again = await ground.ask('GET', `/v1/staff/imports/${late}`, { token: operator });
    expect(told(again)).toMatchObject({ state: 'checked', counts: { added: 1, changed: 1 } });
    expect((await apply(late)).status).toBe(200);
    for (const ods of ['E94001', 'E94002', 'E94003']) expect((await one(ods)).open).toBe(true);
  });

  it('the same one imported twice at once is imported once', async () => {
    const { id } = told(await send('E95001,Hazel,practice,,,'));
    const answers = await Promise.all([apply(id), apply(id), apply(id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await one('E95001')).toMatchObject({ version: 1 });
  });

  it('is checked again where somebody changed an organisation meanwhile, and imported if that comes to the same', async () => {
    await apply(told(await send('E96001,Thorn,practice,,,\nE96002,Briar,practice,,,')).id);
    const { id } = told(await send('E96001,Thorn Practice,practice,,,'));
    await ground.ask('POST', '/v1/staff/organisations/E96001/settings', {
      token: operator,
      body: { version: 1, ...settingsDraft({ name: 'Thorn', help: 'Ask.' }) },
    });
    expect((await apply(id)).status).toBe(200);
    expect(await one('E96001')).toMatchObject({ name: 'Thorn Practice', version: 3, settings: { help: 'Ask.' } });
    const branch = told(await send('E96002001,Briar Branch,branch,E96002,,')).id;
    const details = { version: 1, name: 'Briar', kind: 'trust' };
    await ground.ask('POST', '/v1/staff/organisations/E96002/details', { token: operator, body: details });
    expect((await apply(branch)).body.code).toBe('stale');
    expect((await ground.ask('GET', '/v1/organisations/E96002001')).status).toBe(404);
  });

  it('is for those who run organisations alone', async () => {
    const { id } = told(await send('E97001,Plum,practice,,,'));
    for (const roles of [{}, { manager: EVERYWHERE }, { moderator: EVERYWHERE }, { auditor: EVERYWHERE }]) {
      const token = await ground.tokenOf(roles);
      const statuses = [
        await sendRegister(ground, token, { file: `${HEAD}\nE97002,Plum,practice,,,` }),
        await applyRegister(ground, token, id),
        await ground.ask('GET', '/v1/staff/imports', { token }),
        await ground.ask('GET', `/v1/staff/imports/${id}`, { token }),
        await ground.ask('GET', `/v1/staff/imports/${id}/bad-lines`, { token }),
      ].map(({ status }) => status);
      expect(statuses).toEqual([403, 403, 403, 403, 403]);
    }
    expect((await ground.ask('GET', '/v1/organisations/E97001')).status).toBe(404);
  });

  it('is in the audit trail with how much it did, written with what it did', async () => {
    const { id } = told(await send('E98001,Pear,practice,,,'));
    await apply(id);
    const auditor = await ground.tokenOf({ auditor: EVERYWHERE });
    const { body } = await ground.ask('GET', '/v1/staff/audit?kind=changed&limit=2', { token: auditor });
    expect(body.items as AuditEntry[]).toMatchObject([
      { what: 'staff.imports.apply', by: 'Sam Staff', detail: '1 added, 0 changed, 0 closed' },
      { what: 'staff.imports.start' },
    ]);
    const last = await ground.ask('GET', '/v1/staff/imports', { token: operator });
    const [latest] = last.body.imports as RegisterImport[];
    expect(latest).toMatchObject({ id, state: 'imported', counts: { added: 1 } });
  });

  it('tells how far it is while it is read, and keeps nothing of a file that broke off', async () => {
    const id = newId();
    const file = Buffer.from(largeRegister(5000));
    const before = [await count('imports'), ...(await left())];
    const ends = new AbortController();
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(file.subarray(0, file.length / 2));
      },
    });
    const sending = fetch(`${ground.platform.address}/v1/staff/imports/${id}`, {
      ...{ method: 'PUT', body, duplex: 'half', signal: ends.signal },
      headers: { authorization: `Bearer ${operator}`, 'content-type': 'text/csv' },
    } as RequestInit).catch(() => 'broken off');
    const look = async () => told(await ground.ask('GET', `/v1/staff/imports/${id}`, { token: operator }));
    await expect.poll(async () => (await look()).lines, { timeout: 10_000 }).toBeGreaterThanOrEqual(2000);
    expect(await look()).toMatchObject({ state: 'reading', checked: 0 });
    expect((await apply(id)).body.code).toBe('not-now');
    ends.abort();
    expect(await sending).toBe('broken off');
    await expect.poll(async () => [await count('imports'), ...(await left())], { timeout: 10_000 }).toEqual(before);
  });

  it('forgets what was sent and never imported after a day', async () => {
    await send('E99001,Quince,practice,,,');
    ground.forward(25 * 3_600_000);
    const { id } = told(await send('E99002,Quince,practice,,,'));
    const { db } = ground.platform.services;
    const waiting = await db.selectFrom('imports').select('id').where('state', '!=', 'imported').execute();
    expect(waiting).toEqual([{ id }]);
    expect(await count('import_lines')).toBe(1);
  });
});
