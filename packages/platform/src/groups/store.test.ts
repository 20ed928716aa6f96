import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { count, totalsInGroup } from '../insights/store.ts';
import { engines } from '../testing/engines.ts';
import { openRecords, type Records } from '../testing/organisations.ts';
import { findGroup, findWholeGroup, listGroups, saveGroup, writeGroup } from './store.ts';

describe.each(engines)('groups on %s', (engine) => {
  let records: Records;
  beforeAll(async () => {
    records = await openRecords(engine);
  });
  afterAll(() => records.remove());

  const membersOn = async (day: string, id = 'tree-network') =>
    (await findGroup(records.db, id, day))?.members.filter(({ left }) => !left).map(({ ods }) => ods);

  it('have the organisations that belong to them on the day, by name', async () => {
    expect(await membersOn('2019-12-31')).toEqual([]);
    expect(await membersOn('2020-01-01')).toEqual(['A81001', 'B82002']);
    await records.db.updateTable('memberships').set({ to_day: '2026-04-01' }).where('ods', '=', 'B82002').execute();
    expect(await membersOn('2026-03-31')).toEqual(['A81001', 'B82002']);
    expect(await membersOn('2026-04-01')).toEqual(['A81001']);
    const left = (await findGroup(records.db, 'tree-network', '2026-04-01'))?.members.at(-1);
    expect(left).toEqual({ ods: 'B82002', name: 'Oak Practice', left: '2026-04-01' });
  });

  it('have an organisation once, also when it was added twice', async () => {
    const group = { id: 'twice', name: 'Twice', members: ['A81001'] };
    await saveGroup(records.db, { ...group, fromDay: '2020-01-01' });
    await saveGroup(records.db, { ...group, name: 'Twice renamed', fromDay: '2021-01-01' });
    expect(await findGroup(records.db, 'twice', '2026-01-01')).toEqual({
      id: 'twice',
      name: 'Twice renamed',
      members: [{ ods: 'A81001', name: 'Elm Practice' }],
    });
  });

  it('add up what happened on the days on which each organisation was in them, once where memberships overlap', async () => {
    const memberships = [
      { ods: 'A81001', from: '2026-02-01', until: '2026-03-01' },
      { ods: 'A81001', from: '2026-04-01' },
    ];
    await writeGroup(records.db, 'windows', { name: 'Windows', version: undefined, memberships });
    await saveGroup(records.db, { id: 'windows', name: 'Windows', members: ['A81001'], fromDay: '2026-05-01' });
    const days = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01', '2026-06-01'];
    for (const [at, day] of days.entries()) {
      await count(records.db, [{ ods: 'A81001', day, measure: 'stories', add: 10 ** at }]);
    }
    await count(records.db, [{ ods: 'B82002', day: '2026-02-01', measure: 'stories', add: 5 }]);
    expect([...(await totalsInGroup(records.db, 'windows'))]).toEqual([['A81001', { stories: 1100110 }]]);
  });

  it('are written down anew by whoever read them last, and by nobody else', async () => {
    const write = (version: number | undefined, name: string) =>
      writeGroup(records.db, 'race', { name, version, memberships: [{ ods: 'A81001', from: '2026-02-01' }] });
    expect(await Promise.all([write(undefined, 'One'), write(undefined, 'Two')])).toEqual([true, false]);
    expect(await write(1, 'Three')).toBe(true);
    expect(await write(1, 'Four')).toBe(false);
    expect(await findWholeGroup(records.db, 'race')).toMatchObject({ name: 'Three', version: 2 });
  });

  it('are listed by name, and an unknown one is none', async () => {
    expect((await listGroups(records.db)).map(({ id }) => id)).toContain('tree-network');
    expect(await findGroup(records.db, 'no-such', '2026-01-01')).toBeUndefined();
  });
});
