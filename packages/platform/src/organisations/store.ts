import type { Organisation, OrganisationKind, OrganisationName, Service } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

export interface NewOrganisation {
  ods: string;
  name: string;
  /** A practice, where a new one does not say. */
  kind?: OrganisationKind;
  services?: readonly Service[];
}

/** An organisation as the public sees it; `undefined` for a code we do not know. */
export async function findOrganisation(db: Kysely<Database>, ods: string): Promise<Organisation | undefined> {
  const row = await db
    .selectFrom('organisations')
    .leftJoin('organisations as heir', 'heir.ods', 'organisations.successor')
    .select(['organisations.ods', 'organisations.name', 'organisations.kind', 'organisations.closed_at'])
    .select(['heir.ods as heir_ods', 'heir.name as heir_name'])
    .where('organisations.ods', '=', ods)
    .executeTakeFirst();
  if (!row) return undefined;
  const services = await db
    .selectFrom('services')
    .select(['id', 'name'])
    .where('ods', '=', ods)
    .orderBy('position')
    .execute();
  const successor = row.heir_ods && row.heir_name ? { ods: row.heir_ods, name: row.heir_name } : undefined;
  return { ods: row.ods, name: row.name, kind: row.kind, services, open: row.closed_at === null, successor };
}

/** Names of organisations by code. */
export async function organisationNames(
  db: Kysely<Database>,
  odsCodes: readonly string[],
): Promise<Map<string, OrganisationName>> {
  if (odsCodes.length === 0) return new Map();
  const rows = await db.selectFrom('organisations').select(['ods', 'name']).where('ods', 'in', odsCodes).execute();
  return new Map(rows.map((row) => [row.ods, row]));
}

/** Every organisation that takes stories, by name. */
export async function openOrganisations(db: Kysely<Database>): Promise<OrganisationName[]> {
  return db
    .selectFrom('organisations')
    .select(['ods', 'name'])
    .where('closed_at', 'is', null)
    .orderBy('name')
    .limit(500)
    .execute();
}

/** Adds an organisation with its services, or brings its name and services up to date. */
export async function saveOrganisation(db: Kysely<Database>, organisation: NewOrganisation): Promise<void> {
  const { ods, name, kind, services = [] } = organisation;
  // Who only renames says no kind, and the one it has stays.
  const update = kind ? { name, kind } : { name };
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('organisations')
      .values({ ods, name, kind: kind ?? 'practice', successor: null, closed_at: null })
      .onConflict((conflict) => conflict.column('ods').doUpdateSet(update))
      .execute();
    for (const [position, service] of services.entries()) {
      await trx
        .insertInto('services')
        .values({ ods, id: service.id, name: service.name, position })
        .onConflict((conflict) => conflict.columns(['ods', 'id']).doUpdateSet({ name: service.name, position }))
        .execute();
    }
  });
}

/** Closes an organisation; its stories stay. With a successor, whoever comes is led there. */
export async function closeOrganisation(
  db: Kysely<Database>,
  ods: string,
  { at, successor }: { at: string; successor?: string },
): Promise<void> {
  await db
    .updateTable('organisations')
    .set({ closed_at: at, successor: successor ?? null })
    .where('ods', '=', ods)
    .execute();
}
