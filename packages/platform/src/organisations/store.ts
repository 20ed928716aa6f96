import type { Organisation, OrganisationKind, OrganisationName, Service, Theme } from '@hearback/contract';
import type { Kysely, Selectable } from 'kysely';
import type { Database, OrganisationRow } from '../database/schema.ts';
import { type KeptDoors, openDoors } from './doors.ts';

export interface NewOrganisation {
  ods: string;
  name: string;
  /** A practice, where a new one does not say. */
  kind?: OrganisationKind;
  services?: readonly Service[];
}

/** An organisation's own way of drawing its tag and pages; ours where it has none. */
export interface Look {
  /** As `#005e63`. */
  accent?: string | undefined;
  theme?: Theme | undefined;
}

/** An organisation as the public sees it, with what pages and their guards read beside it. */
export interface FoundOrganisation extends Organisation, Look {
  /** The websites its tag may run on; on any where there is none. */
  origins: readonly string[];
}

/** An organisation; `undefined` for a code we do not know. */
export async function findOrganisation(db: Kysely<Database>, ods: string): Promise<FoundOrganisation | undefined> {
  const row = await db
    .selectFrom('organisations')
    .leftJoin('organisations as heir', 'heir.ods', 'organisations.successor')
    .select(['organisations.ods', 'organisations.name', 'organisations.kind', 'organisations.closed_at'])
    .select(['organisations.help', 'organisations.complaint', 'organisations.survey', 'organisations.closed_doors'])
    .select(['organisations.clock_days', 'organisations.clock_counted', 'organisations.opening'])
    .select(['organisations.accent', 'organisations.theme', 'organisations.origins'])
    .select(['heir.ods as heir_ods', 'heir.name as heir_name', 'heir.successor as heir_successor'])
    .where('organisations.ods', '=', ods)
    .executeTakeFirst();
  if (!row) return undefined;
  const services = await db
    .selectFrom('services')
    .select(['id', 'name'])
    .where('ods', '=', ods)
    .orderBy('position')
    .execute();
  const heir = row.heir_ods && row.heir_name ? { ods: row.heir_ods, name: row.heir_name } : undefined;
  const successor = (row.heir_successor && (await lastFrom(db, row.heir_successor))) || heir;
  const open = row.closed_at === null;
  const doors = openDoors(open, doorsIn(row));
  const survey = doors.includes('survey') ? (row.survey ?? undefined) : undefined;
  const replyWithin = { days: row.clock_days, counted: row.clock_counted };
  const look = { accent: row.accent ?? undefined, theme: row.theme ? JSON.parse(row.theme) : undefined };
  const own = { opening: row.opening ?? undefined, ...look, origins: JSON.parse(row.origins) };
  const { name, kind } = row;
  return { ods, name, kind, services, open, doors, survey, replyWithin, successor, ...own };
}

/** An organisation, then the one it merged into, and so on; each once. */
export async function* successorsFrom(db: Kysely<Database>, ods: string): AsyncGenerator<OrganisationName> {
  const seen = new Set<string>();
  for (let next: string | null = ods; next !== null && !seen.has(next); ) {
    seen.add(next);
    const row: { name: string; successor: string | null } | undefined = await db
      .selectFrom('organisations')
      .select(['name', 'successor'])
      .where('ods', '=', next)
      .executeTakeFirst();
    if (row) yield { ods: next, name: row.name };
    next = row?.successor ?? null;
  }
}

/** Where people are led of those that merged one into the other. */
async function lastFrom(db: Kysely<Database>, first: string): Promise<OrganisationName | undefined> {
  let last: OrganisationName | undefined;
  for await (const one of successorsFrom(db, first)) last = one;
  return last;
}

/** What an organisation says at its doors: more than every answer about it should carry. */
export async function findDoors(db: Kysely<Database>, ods: string): Promise<KeptDoors | undefined> {
  const row = await db
    .selectFrom('organisations')
    .select(['help', 'complaint', 'survey', 'closed_doors'])
    .where('ods', '=', ods)
    .executeTakeFirst();
  return row && doorsIn(row);
}

/** Opens and closes doors of an organisation; what is not named stays as it is. */
export async function changeDoors(db: Kysely<Database>, ods: string, change: Partial<KeptDoors>): Promise<void> {
  const { closed, ...texts } = change;
  const set = { ...texts, ...(closed ? { closed_doors: JSON.stringify(closed) } : {}) };
  if (Object.keys(set).length === 0) return;
  await db
    .updateTable('organisations')
    .set((row) => ({ ...set, version: row('version', '+', 1) }))
    .where('ods', '=', ods)
    .execute();
}

function doorsIn(row: Pick<Selectable<OrganisationRow>, 'help' | 'complaint' | 'survey' | 'closed_doors'>): KeptDoors {
  const { help, complaint, survey, closed_doors } = row;
  return { help, complaint, survey, closed: JSON.parse(closed_doors) };
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

/** How many are listed on the start page. */
export const LISTED_AT_MOST = 500;

/** The first organisations by name that are open. */
export async function openOrganisations(db: Kysely<Database>): Promise<OrganisationName[]> {
  return db
    .selectFrom('organisations')
    .select(['ods', 'name'])
    .where('closed_at', 'is', null)
    .orderBy('name')
    .limit(LISTED_AT_MOST)
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
    .set((row) => ({ closed_at: at, successor: successor ?? null, version: row('version', '+', 1) }))
    .where('ods', '=', ods)
    .execute();
}
