import {
  type KnownOrganisation,
  type LineFacts,
  type NamedOrganisation,
  OrganisationKind,
  type RegisterLine,
} from '@hearback/contract';
import type { Kysely, Selectable } from 'kysely';
import type { Database, ImportLineRow, OrganisationRow } from '../database/schema.ts';

/** Some lines of a register, in their order. */
export async function linesAfter(
  db: Kysely<Database>,
  id: string,
  { after, limit }: { after: number; limit: number },
): Promise<RegisterLine[]> {
  const rows = await db
    .selectFrom('import_lines')
    .selectAll()
    .where('import_id', '=', id)
    .where('line', '>', after)
    .orderBy('line')
    .limit(limit)
    .execute();
  return rows.map(({ line, surplus, ods, name, kind, parent, closed, successor }) => {
    return { line, surplus, cells: { ods, name, kind, parent, closed, successor } };
  });
}

/** What lines are judged by: what is known of the organisations in them, and what the register itself says of those. */
export async function factsOf(
  db: Kysely<Database>,
  id: string,
  { lines, today }: { lines: readonly RegisterLine[]; today: string },
): Promise<(line: RegisterLine) => LineFacts> {
  const own = codesIn(lines, ({ cells }) => [cells.ods]);
  const ours = await organisationsBy(db, own);
  const parents = [...ours.values()].flatMap(({ parent }) => parent ?? []);
  const named = [...new Set([...codesIn(lines, ({ cells }) => [cells.parent, cells.successor]), ...parents])];
  const theirs = await organisationsBy(db, named);
  const first = await firstLines(db, id, own);
  const planned = await plannedLines(db, id, named);
  return ({ line, cells }) => ({
    firstLine: first.get(cells.ods.toUpperCase()) ?? line,
    known: ours.get(cells.ods.toUpperCase()),
    named: (ods) => asItWillBe(theirs.get(ods), planned.get(ods)),
    today,
  });
}

function codesIn(lines: readonly RegisterLine[], cells: (line: RegisterLine) => string[]): string[] {
  const codes = lines.flatMap(cells).map((code) => code.toUpperCase());
  return [...new Set(codes)].filter((code) => code !== '');
}

/** A line of the register says more of an organisation than what is known of it. */
function asItWillBe(
  known: KnownOrganisation | undefined,
  planned: Selectable<ImportLineRow> | undefined,
): NamedOrganisation | undefined {
  const kind = OrganisationKind.safeParse(planned?.kind.toLowerCase()).data ?? known?.kind;
  if (!planned || kind === undefined) return known;
  return {
    name: planned.name || planned.code,
    kind,
    open: planned.closed === '' && (known?.open ?? true),
    successor: planned.successor.toUpperCase() || known?.successor,
  };
}

async function organisationsBy(
  db: Kysely<Database>,
  codes: readonly string[],
): Promise<Map<string, KnownOrganisation>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom('organisations')
    .select(['ods', 'name', 'register_name', 'kind', 'parent', 'successor', 'closed_at', 'version'])
    .select((row) =>
      row
        .selectFrom('organisations as part')
        .whereRef('part.parent', '=', 'organisations.ods')
        .select((count) => count.fn.countAll<number>().as('parts'))
        .as('parts'),
    )
    .where('ods', 'in', codes)
    .execute();
  return new Map(rows.map((row) => [row.ods, knownIn(row)]));
}

type Known = Pick<
  Selectable<OrganisationRow>,
  'name' | 'register_name' | 'kind' | 'parent' | 'successor' | 'closed_at' | 'version'
> & { parts: number | null };

function knownIn({
  name,
  register_name,
  kind,
  parent,
  successor,
  closed_at,
  version,
  parts,
}: Known): KnownOrganisation {
  return {
    ...{ name, kind, version, open: closed_at === null, parts: Number(parts ?? 0) },
    ...{ registerName: register_name ?? undefined, parent: parent ?? undefined, successor: successor ?? undefined },
  };
}

async function firstLines(db: Kysely<Database>, id: string, codes: readonly string[]): Promise<Map<string, number>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom('import_lines')
    .select((row) => ['code', row.fn.min<number>('line').as('line')])
    .where('import_id', '=', id)
    .where('code', 'in', codes)
    .groupBy('code')
    .execute();
  return new Map(rows.map(({ code, line }) => [code, Number(line)]));
}

async function plannedLines(
  db: Kysely<Database>,
  id: string,
  codes: readonly string[],
): Promise<Map<string, Selectable<ImportLineRow>>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom('import_lines')
    .selectAll()
    .where('import_id', '=', id)
    .where('code', 'in', codes)
    .orderBy('line', 'desc')
    .execute();
  // Of two lines with one code the first counts.
  return new Map(rows.map((row) => [row.code, row]));
}
