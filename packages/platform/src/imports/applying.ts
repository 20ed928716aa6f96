import { OrganisationKind, parentKind } from '@hearback/contract';
import { type Kysely, sql } from 'kysely';
import { addToAudit } from '../audit/store.ts';
import type { Database } from '../database/schema.ts';
import type { Actor } from '../timeline/store.ts';
import { findImport } from './store.ts';

/** Organisations have changed since the register was checked. */
class Overtaken extends Error {
  override name = 'Overtaken';
}

interface Applying {
  id: string;
  by: Actor;
  at: string;
}

/**
 * Does what was planned, all of it in one transaction; false where organisations have changed since it was planned, and
 * nothing is done.
 */
export async function applyPlans(db: Kysely<Database>, applying: Applying): Promise<boolean> {
  try {
    await db.transaction().execute((trx) => applyIn(trx, applying));
    return true;
  } catch (error) {
    if (error instanceof Overtaken || isDeadlock(error)) return false;
    throw error;
  }
}

/** Two that change many organisations at once can wait for each other: PostgreSQL ends one of them. */
function isDeadlock(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '40P01';
}

async function applyIn(trx: Kysely<Database>, { id, by, at }: Applying): Promise<void> {
  // Of two who import it at once the second waits here, and finds it imported.
  const { numUpdatedRows } = await trx
    .updateTable('imports')
    .set({ state: 'imported', imported_at: at })
    .where('id', '=', id)
    .where('state', '=', 'checked')
    .executeTakeFirst();
  const row = await findImport(trx, id);
  if (numUpdatedRows !== 1n || !row) throw new Overtaken();
  if ((await addPlanned(trx, id)) !== row.added) throw new Overtaken();
  if ((await changePlanned(trx, id)) !== row.changed + row.closed) throw new Overtaken();
  if (await isTreeBroken(trx, id)) throw new Overtaken();
  const { added, changed, closed } = row;
  const detail = `staff.imports.apply ${added} added, ${changed} changed, ${closed} closed`;
  await addToAudit(trx, at, { kind: 'changed', actor: by, detail });
}

async function addPlanned(trx: Kysely<Database>, id: string): Promise<number> {
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto('organisations')
    .columns(['ods', 'name', 'kind', 'parent', 'closed_at', 'successor'])
    .expression((query) =>
      query
        .selectFrom('import_plans')
        .select(['ods', 'name', 'kind', 'parent', 'closed_at', 'successor'])
        .where('import_id', '=', id)
        .where('deed', '=', 'added'),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows);
}

async function changePlanned(trx: Kysely<Database>, id: string): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('organisations')
    .from('import_plans as plan')
    .set((row) => ({
      name: row.ref('plan.name'),
      register_name: row.ref('plan.register_name'),
      kind: row.ref('plan.kind'),
      parent: row.ref('plan.parent'),
      closed_at: row.fn.coalesce('organisations.closed_at', 'plan.closed_at'),
      successor: row.ref('plan.successor'),
      version: row('organisations.version', '+', 1),
    }))
    .where('plan.import_id', '=', id)
    .where('plan.deed', '!=', 'added')
    .whereRef('plan.ods', '=', 'organisations.ods')
    .whereRef('plan.version', '=', 'organisations.version')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Whether something is a part of what it cannot be a part of, or leads to what has closed: others changed that meanwhile. */
async function isTreeBroken(trx: Kysely<Database>, id: string): Promise<boolean> {
  const rightParent = sql<string>`case part.kind ${sql.join(
    OrganisationKind.options.map((kind) => sql`when ${kind} then ${parentKind[kind] ?? ''}`),
    sql` `,
  )} end`;
  const misplaced = trx
    .selectFrom('organisations as part')
    .leftJoin('organisations as whole', 'whole.ods', 'part.parent')
    .select('part.ods')
    .where('part.parent', 'is not', null)
    .where((row) => row.or([row('whole.ods', 'is', null), row('whole.kind', '!=', rightParent as never)]));
  const planned = trx.selectFrom('import_plans').select('ods').where('import_id', '=', id);
  const wrong =
    (await misplaced.where('part.ods', 'in', planned).limit(1).executeTakeFirst()) ??
    (await misplaced.where('part.parent', 'in', planned).limit(1).executeTakeFirst());
  if (wrong) return true;
  const led = await trx
    .selectFrom('import_plans')
    .innerJoin('organisations as heir', 'heir.ods', 'import_plans.successor')
    .select('heir.ods')
    .where('import_id', '=', id)
    .where('is_led_anew', '=', 1)
    .where('heir.closed_at', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return led !== undefined;
}
