import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { openRecords, type Records } from '../testing/organisations.ts';
import { count, totalsOf } from './store.ts';

describe.each(engines)('daily counts on %s', (engine) => {
  let records: Records;
  beforeAll(async () => {
    records = await openRecords(engine);
  });
  afterAll(() => records.remove());

  it('add up over days, as numbers', async () => {
    await count(records.db, [{ ods: 'A81001', day: '2026-03-01', measure: 'stories', add: 2 }]);
    await count(records.db, [
      { ods: 'A81001', day: '2026-03-02', measure: 'stories', add: 1 },
      { ods: 'A81001', day: '2026-03-02', measure: 'changesPlanned', add: 1 },
    ]);
    await count(records.db, [{ ods: 'A81001', day: '2026-03-03', measure: 'changesPlanned', add: -1 }]);
    const totals = await totalsOf(records.db, ['A81001', 'B82002']);
    expect([...totals]).toEqual([['A81001', { stories: 3, changesPlanned: 0 }]]);
  });

  it('lose nothing when several processes count at once', async () => {
    const other = await records.openAgain();
    const one = [
      { ods: 'A81001', day: '2026-04-01', measure: 'reads' as const, add: 1 },
      { ods: 'B82002', day: '2026-04-01', measure: 'reads' as const, add: 1 },
    ];
    const inATransaction = (db: Records['db'], counts: typeof one) =>
      db.transaction().execute((trx) => count(trx, counts));
    await Promise.all(
      Array.from({ length: 20 }, () => [
        inATransaction(records.db, one),
        inATransaction(other.db, one.toReversed()),
      ]).flat(),
    );
    const totals = await totalsOf(records.db, ['B82002']);
    expect(totals.get('B82002')).toEqual({ reads: 40 });
  });

  it('have nothing to say about no organisation', async () => {
    await count(records.db, []);
    expect(await totalsOf(records.db, [])).toEqual(new Map());
  });
});
