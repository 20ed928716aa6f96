import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { openRecords, type Records } from '../testing/organisations.ts';
import { runOn } from '../testing/own-process.ts';
import { largeRegister } from '../testing/registers.ts';
import { newId } from '../testing/stories.ts';
import { importRegister, takeRegister } from './importing.ts';
import { beginImport } from './store.ts';

describe.each(engines)('a process that is killed while it imports, on %s', (engine) => {
  let records: Records;
  beforeEach(async () => {
    records = await openRecords(engine);
  });
  afterEach(() => records.remove());

  const count = async (table: 'organisations' | 'imports' | 'import_lines' | 'staff_events') => {
    const row = await records.db
      .selectFrom(table)
      .select((row) => row.fn.countAll<number>().as('count'))
      .executeTakeFirst();
    return Number(row?.count);
  };

  it.each(['reading', 'checking', 'applying'])('has imported nothing of it when it was %s', async (when) => {
    const before = await count('organisations');
    await expect(runOn(records.place, 'import-cut', when)).rejects.toThrow();
    expect([await count('organisations'), await count('staff_events')]).toEqual([before, 0]);
    expect(await count('imports')).toBe(1);
    const [left] = await records.db.selectFrom('imports').select('state').execute();
    expect(left?.state).toBe(when === 'applying' ? 'checked' : when);
    const [by, id] = [{ id: 'kit', name: 'Kit' }, newId()];
    // A day later nothing of it is left, and the same register is imported.
    const ports = { db: records.db, now: () => new Date(Date.now() + 25 * 3_600_000) };
    await beginImport(records.db, { id, by, at: ports.now().toISOString(), size: undefined });
    const bytes = Buffer.from(largeRegister(3000));
    const file = (async function* () {
      yield bytes;
    })();
    await takeRegister(ports, id, file);
    expect(await importRegister(ports, { id, by })).toBe('done');
    expect(await count('organisations')).toBe(before + 3000);
    expect([await count('imports'), await count('import_lines')]).toEqual([1, 0]);
  });
});
