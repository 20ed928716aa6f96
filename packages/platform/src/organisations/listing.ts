import type { OrganisationName, Service, StaffOrganisationSummary } from '@hearback/contract';
import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';

interface Wanted {
  scope: Scope;
  /** The parts of this one. */
  parent: string | undefined;
  /** A part of a name, or the beginning of a code. */
  search: string;
  limit: number;
  /** The code that the last page ended with. */
  after: string | undefined;
}

/** Organisations in order of names: those that are a part of none, the parts of one, or all that a search finds. */
export async function listOrganisations(
  db: Kysely<Database>,
  { scope, parent, search, limit, after }: Wanted,
): Promise<{ items: StaffOrganisationSummary[]; hasMore: boolean }> {
  const part = search.trim().toLowerCase();
  const isTop = part === '' && parent === undefined;
  const rows = await summaries(db)
    .$if(scope !== EVERYWHERE, (query) => query.where('organisations.ods', 'in', [...scope]))
    .$if(isTop, (query) =>
      query.where((row) => row.or([row('organisations.parent', 'is', null), ...strayIn(row, scope)])),
    )
    .$if(part === '' && parent !== undefined, (query) => query.where('organisations.parent', '=', parent ?? ''))
    .$if(part !== '', (query) => query.where(found(part)))
    .$if(after !== undefined, (query) => query.where(comesAfter(after ?? '')))
    .orderBy((row) => row.fn('lower', ['organisations.name']))
    .orderBy('organisations.ods')
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const services = await servicesOf(
    db,
    shown.map(({ ods }) => ods),
  );
  return { items: shown.map((row) => summaryIn(row, services.get(row.ods))), hasMore: rows.length > limit };
}

/** Of those that take stories, by name, the ones with every word of it in their name, or as the beginning of their code. */
export async function openOrganisationsNamed(
  db: Kysely<Database>,
  name: string,
  limit: number,
): Promise<OrganisationName[]> {
  const words = name.toLowerCase().split(/\s+/).filter(Boolean);
  return db
    .selectFrom('organisations')
    .select(['ods', 'name'])
    .where('closed_at', 'is', null)
    .where((row) => row.and(words.map(found)))
    .orderBy((row) => row.fn('lower', ['name']))
    .orderBy('ods')
    .limit(limit)
    .execute();
}

/** Of some organisations, those whose whole is none of them: a manager of a site sees it, and not its trust. */
function strayIn(row: ExpressionBuilder<Database, 'organisations'>, scope: Scope) {
  return scope === EVERYWHERE ? [] : [row('organisations.parent', 'not in', [...scope])];
}

/** Organisations as lists show them, before it is said which. */
export function summaries(db: Kysely<Database>) {
  return db
    .selectFrom('organisations')
    .leftJoin('organisations as heir', 'heir.ods', 'organisations.successor')
    .leftJoin('organisations as whole', 'whole.ods', 'organisations.parent')
    .select(['organisations.ods', 'organisations.name', 'organisations.kind', 'organisations.closed_at'])
    .select(['heir.ods as heir_ods', 'heir.name as heir_name', 'whole.ods as whole_ods', 'whole.name as whole_name'])
    .select((row) =>
      row
        .selectFrom('organisations as part')
        .whereRef('part.parent', '=', 'organisations.ods')
        .select((count) => count.fn.countAll<number>().as('parts'))
        .as('parts'),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof summaries>['executeTakeFirstOrThrow']>>;

/** A row as it is told. */
export function summaryIn(row: Row, services: Service[] = []): StaffOrganisationSummary {
  const { ods, name, kind, closed_at, heir_ods, heir_name, whole_ods, whole_name, parts } = row;
  const parent = whole_ods && whole_name ? { ods: whole_ods, name: whole_name } : undefined;
  const successor = heir_ods && heir_name ? { ods: heir_ods, name: heir_name } : undefined;
  return { ods, name, kind, parent, parts: Number(parts ?? 0), open: closed_at === null, services, successor };
}

/** The services of some organisations, each in its order. */
async function servicesOf(db: Kysely<Database>, codes: readonly string[]): Promise<Map<string, Service[]>> {
  const found = new Map<string, Service[]>();
  if (codes.length === 0) return found;
  const rows = await db.selectFrom('services').selectAll().where('ods', 'in', codes).orderBy('position').execute();
  for (const { ods, id, name } of rows) found.set(ods, [...(found.get(ods) ?? []), { id, name }]);
  return found;
}

function found(part: string) {
  const pattern = `%${part.replace(/[\\%_]/g, '\\$&')}%`;
  const code = `${part.toUpperCase().replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`(lower(organisations.name) like ${pattern} escape '\\' or organisations.ods like ${code} escape '\\')`;
}

function comesAfter(ods: string) {
  return sql<boolean>`(lower(organisations.name), organisations.ods) > (select lower(last.name), last.ods from organisations as last where last.ods = ${ods})`;
}
