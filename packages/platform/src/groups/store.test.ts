import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { openRecords, type Records } from '../testing/organisations.ts';
import { findGroup, listGroups, saveGroup } from './store.ts';

describe.each(engines)('groups on %s', (engine) => {
  let records: Records;
  beforeAll(async () => {
    records = await openRecords(engine);
  });
  afterAll(() => records.remove());

  const membersOn = async (day: string, id = 'tree-network') =>
    (await findGroup(records.db, id, day))?.members.map(({ ods }) => ods);

  it('have the organisations that belong to them on the day, by name', async () => {
    expect(await membersOn('2019-12-31')).toEqual([]);
    expect(await membersOn('2020-01-01')).toEqual(['A81001', 'B82002']);
    await records.db.updateTable('memberships').set({ to_day: '2026-04-01' }).where('ods', '=', 'B82002').execute();
    expect(await membersOn('2026-03-31')).toEqual(['A81001', 'B82002']);
    expect(await membersOn('2026-04-01')).toEqual(['A81001']);
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

  it('are listed by name, and an unknown one is none', async () => {
    expect((await listGroups(records.db)).map(({ id }) => id)).toContain('tree-network');
    expect(await findGroup(records.db, 'no-such', '2026-01-01')).toBeUndefined();
  });
});
