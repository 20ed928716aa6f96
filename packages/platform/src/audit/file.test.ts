import type { AuditEntry } from '@hearback/contract';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grant } from '../staff/store.ts';
import { tell } from '../testing/deeds.ts';
import { engines } from '../testing/engines.ts';
import { ALL_ROLES, type Ground, startGround } from '../testing/ground.ts';

const FORMULA = '=HYPERLINK("http://evil.example","Sam")';

describe.each(engines)('the audit trail as a file, on %s', (engine) => {
  let ground: Ground;
  let auditor: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    auditor = await ground.tokenOf({ auditor: '*' });
  });
  afterAll(() => ground.stop());

  const take = (query = '', token: string | undefined = auditor) =>
    ground.ask('GET', `/workspace/audit.csv?${query}`, { token });
  const rows = async (query = '', token = auditor) => (await take(query, token)).text.trimEnd().split('\r\n');
  const trail = async (query: string) =>
    (await ground.ask('GET', `/v1/staff/audit?${query}`, { token: auditor })).body.items as AuditEntry[];

  it('has the lines that the screen shows, in words, and is in the trail itself', async () => {
    const { id } = await tell(ground);
    const { db, accounts } = ground.platform.services;
    const known = { email: 'formula@example.org', name: FORMULA, jobTitle: 'Nurse' };
    const staff = await accounts.create(known);
    await grant(db, staff, [{ role: 'moderator', ods: 'A81001' }]);
    const { token } = await accounts.open(staff);
    await ground.ask('GET', `/v1/staff/stories/${id}`, { token });
    const answer = await take(`story=${id}`);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      ...[200, 'text/csv; charset=utf-8', 'no-store'],
    ]);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="audit-\d{4}-\d\d-\d\d\.csv"$/);
    const [heading, line, ...others] = answer.text.trimEnd().split('\r\n');
    expect([heading, others]).toEqual([
      'When (UTC),Who,Their id,Kind,What,Organisation,Story,Whom it was done to,Detail',
      [],
    ]);
    const [entry] = await trail(`story=${id}`);
    // What a spreadsheet would run stands behind an apostrophe.
    const who = `"'${FORMULA.replaceAll('"', '""')}"`;
    expect(line).toBe(`${entry?.at},${who},${staff},Read,a story,A81001,${id},,`);
    expect((await trail('kind=read&limit=2')).map(({ what }) => what)).toEqual([
      'staff.audit.list',
      'staff.audit.file',
    ]);
  });

  it('has every line once, the latest first, however many there are', async () => {
    const { db } = ground.platform.services;
    const made = Array.from({ length: 1203 }, (_, number) => ({
      ...{ id: uuidv7(), at: `2020-01-01T00:00:00.${String(number % 1000).padStart(3, '0')}Z`, kind: 'read' },
      ...{ actor: 'many', actor_name: 'Many', subject: '', detail: `line ${number}`, ods: null, story_id: null },
    }));
    for (let at = 0; at < made.length; at += 200) {
      await db
        .insertInto('staff_events')
        .values(made.slice(at, at + 200))
        .execute();
    }
    const [, ...lines] = await rows('who=many&from=2020-01-01&to=2020-01-01');
    expect(lines).toHaveLength(1203);
    expect(new Set(lines.map((line) => line.split(',').at(-1))).size).toBe(1203);
    const moments = lines.map((line) => line.split(',')[0] ?? '');
    expect(moments).toEqual([...moments].sort().reverse());
  });

  it('is narrowed as the screen is, and says what cannot be', async () => {
    expect(await rows('from=2199-01-01')).toHaveLength(1);
    expect((await take('kind=everything')).status).toBe(422);
    expect((await take('organisation=nowhere%20at%20all')).status).toBe(422);
  });

  it('is for those alone who see the trail, of where they do; who tries is in it', async () => {
    expect((await ground.ask('GET', '/workspace/audit.csv')).status).toBe(401);
    for (const roles of [{}, ALL_ROLES, { manager: '*' }]) {
      expect((await take('', await ground.tokenOf(roles))).status).toBe(403);
    }
    expect((await trail('kind=refused')).filter(({ what }) => what === 'staff.audit.file')).toHaveLength(3);
    const here = await ground.tokenOf({ auditor: 'A81001' });
    const [, ...lines] = await rows('', here);
    expect(new Set(lines.map((line) => line.split(',').at(-4)))).toEqual(new Set(['A81001']));
    expect((await take('organisation=B82002', here)).status).toBe(403);
    expect((await take('', await ground.tokenOf({ operator: '*' }))).status).toBe(200);
  });
});
