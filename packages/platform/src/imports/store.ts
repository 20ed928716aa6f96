import type { BadLine, ImportCounts, LineMistake, LineTrouble, RegisterImport, RegisterLine } from '@hearback/contract';
import type { Kysely, Selectable } from 'kysely';
import { insertRows } from '../database/insert-rows.ts';
import type { Database, ImportPlanRow, ImportRow } from '../database/schema.ts';
import type { Actor } from '../timeline/store.ts';

/** Tables of what is kept of a register only until it is imported. */
const UNTIL_IMPORTED = ['import_lines', 'import_plans', 'import_mistakes'] as const;
const LAST = 20;

type Sent = Selectable<ImportRow>;

interface NewImport {
  id: string;
  by: Actor;
  at: string;
  size: number | undefined;
}

/** Writes down that a register is being sent; false where its id is used. */
export async function beginImport(db: Kysely<Database>, { id, by, at, size = undefined }: NewImport): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('imports')
    .values({
      ...{ id, staff_id: by.id, staff_name: by.name, started_at: at, state: 'reading', ignored: '[]' },
      ...{ digest: null, imported_at: null, size: size ?? null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** A register that was sent, as it is kept. */
export async function findImport(db: Kysely<Database>, id: string): Promise<Sent | undefined> {
  return db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The last ones that were imported. */
export async function lastImports(db: Kysely<Database>): Promise<RegisterImport[]> {
  const rows = await db
    .selectFrom('imports')
    .selectAll()
    .where('state', '=', 'imported')
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .limit(LAST)
    .execute();
  return rows.map(importIn);
}

/** A register as it is told. */
export function importIn(row: Sent): RegisterImport {
  const { id, staff_name, started_at, state, bytes, size, lines, checked, ignored, imported_at, odd, ...rest } = row;
  const { added_closed, ...counted } = rest;
  const counts = { ...counted, addedClosed: added_closed || undefined };
  return {
    ...{
      id,
      by: staff_name,
      startedAt: started_at,
      state,
      bytes,
      size: size ?? undefined,
      lines,
      checked,
      counts,
      odd,
    },
    ...{ ignored: JSON.parse(ignored), importedAt: imported_at ?? undefined },
  };
}

/** Writes down how far a register is. */
export async function noteImport(
  db: Kysely<Database>,
  id: string,
  set: Partial<Omit<Sent, 'id' | 'staff_id' | 'staff_name' | 'started_at'>>,
): Promise<void> {
  await db.updateTable('imports').set(set).where('id', '=', id).execute();
}

/** Keeps lines as they were read. */
export async function keepLines(db: Kysely<Database>, id: string, lines: readonly RegisterLine[]): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ line, cells, surplus }) => {
    const { ods, name, kind, parent, closed, successor } = cells;
    const code = ods.toUpperCase();
    return { import_id: id, line, surplus, code, ods, name, kind, parent, closed, successor };
  });
  await insertRows(db, 'import_lines', rows).execute();
}

/** What was found of some lines. */
export interface Findings {
  plans: ImportPlanRow[];
  mistakes: { line: number; mistakes: LineMistake[]; isOdd?: boolean }[];
  /** How many lines were checked by now, and what became of them. */
  checked: number;
  counts: ImportCounts;
  /** How many of them have an odd code. */
  odd: number;
}

/** Keeps what was found of some lines. */
export async function keepFindings(db: Kysely<Database>, id: string, found: Findings): Promise<void> {
  const { plans, mistakes, checked, counts, odd } = found;
  await db.transaction().execute(async (trx) => {
    if (plans.length > 0) await insertRows(trx, 'import_plans', plans).execute();
    if (mistakes.length > 0) {
      const rows = mistakes.map(({ line, mistakes, isOdd = false }) => {
        return { import_id: id, line, mistakes: JSON.stringify(mistakes), is_odd: isOdd ? 1 : 0 };
      });
      await insertRows(trx, 'import_mistakes', rows).execute();
    }
    const { addedClosed = 0, ...counted } = counts;
    await noteImport(trx, id, { checked, odd, added_closed: addedClosed, ...counted });
  });
}

/** Forgets what was found of a register, so that it can be checked again. */
export async function forgetFindings(db: Kysely<Database>, id: string): Promise<void> {
  for (const table of ['import_plans', 'import_mistakes'] as const) {
    await db.deleteFrom(table).where('import_id', '=', id).execute();
  }
}

/** Forgets the lines of a register. */
export async function forgetLines(db: Kysely<Database>, id: string): Promise<void> {
  for (const table of UNTIL_IMPORTED) await db.deleteFrom(table).where('import_id', '=', id).execute();
}

/** Forgets a register that was not imported, and all of it. */
export async function forgetImport(db: Kysely<Database>, id: string): Promise<void> {
  await forgetLines(db, id);
  await db.deleteFrom('imports').where('id', '=', id).where('state', '!=', 'imported').execute();
}

/** Forgets registers that were sent before a moment and never imported: nobody comes back to them. */
export async function forgetAbandoned(db: Kysely<Database>, before: string): Promise<void> {
  const rows = await db
    .selectFrom('imports')
    .select('id')
    .where('state', '!=', 'imported')
    .where('started_at', '<', before)
    .execute();
  for (const { id } of rows) await forgetImport(db, id);
}

/** Lines that are bad, or have an odd code, from one on, in the order of the file. */
export async function badLines(
  db: Kysely<Database>,
  id: string,
  { after, limit, show = 'bad' }: { after: number; limit: number; show?: LineTrouble | undefined },
): Promise<BadLine[]> {
  const rows = await db
    .selectFrom('import_mistakes')
    .innerJoin('import_lines', (join) =>
      join
        .onRef('import_lines.import_id', '=', 'import_mistakes.import_id')
        .onRef('import_lines.line', '=', 'import_mistakes.line'),
    )
    .select(['import_mistakes.line', 'mistakes', 'ods', 'name', 'kind', 'parent', 'closed', 'successor'])
    .where('import_mistakes.import_id', '=', id)
    .where('is_odd', '=', show === 'odd' ? 1 : 0)
    .where('import_mistakes.line', '>', after)
    .orderBy('import_mistakes.line')
    .limit(limit)
    .execute();
  return rows.map(({ line, mistakes, ...cells }) => ({ line, cells, mistakes: JSON.parse(mistakes) }));
}
