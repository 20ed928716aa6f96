import {
  type BadLine,
  countJudged,
  type endpoints,
  type ImportCounts,
  judgeLine,
  type KnownOrganisation,
  type NamedOrganisation,
  type Organisation,
  oddCode,
  type PlannedOrganisation,
  RegisterColumn,
  type RegisterLine,
} from '@hearback/contract';
import { organisationSummary, settingsOf } from '../world/looked-after.ts';
import { Refusal } from '../world/refusal.ts';
import type { KeptImport, StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { mustRun } from './staff-organisations.ts';

export const imports: Answers<typeof endpoints.staff.imports> = {
  list: (_, { world, staff }) => {
    mustRun(staff());
    const done = [...world.imports.values()].filter(({ told }) => told.state === 'imported');
    return { result: { imports: done.map(({ told }) => told).reverse() } };
  },
  start: ({ params: { id }, body }, { world, staff }) => {
    mustRun(staff());
    const file = String(body ?? '');
    const known = world.imports.get(id);
    if (known && known.file !== file) {
      throw new Refusal('id-used', 'This id is used for another register. Make a new one.');
    }
    const kept = known ?? newImport(world, { id, file, by: staff() });
    world.imports.set(id, kept);
    return { result: kept.told, isRepeat: known !== undefined };
  },
  get: ({ params: { id } }, { world, staff }) => ({ result: mustFind(world, staff(), id).told }),
  badLines: ({ params: { id }, query: { show, limit, cursor } }, { world, staff }) => {
    const found = mustFind(world, staff(), id);
    const bad = show === 'odd' ? found.odd : found.bad;
    const start = cursor === undefined ? 0 : bad.findIndex(({ line }) => cursorOf(line) === cursor) + 1;
    if (cursor !== undefined && start === 0) throw wrongCursor();
    const items = bad.slice(start, start + limit);
    const last = start + limit < bad.length ? items.at(-1) : undefined;
    return { result: { items, ...(last && { next: cursorOf(last.line) }) } };
  },
  apply: ({ params: { id } }, { world, staff }) => {
    const kept = mustFind(world, staff(), id);
    if (kept.told.state === 'imported') return { result: kept.told };
    if (kept.bad.length > 0) {
      throw new Refusal('not-now', 'This register has bad lines. Mend it, then send it again.');
    }
    for (const plan of kept.plans) carryOut(world, plan);
    kept.told = { ...kept.told, state: 'imported', importedAt: world.instant() };
    return { result: kept.told };
  },
};

function mustFind(world: World, account: StaffAccount, id: string): KeptImport {
  mustRun(account);
  const found = world.imports.get(id);
  if (!found) throw new Refusal('not-found', 'There is no such register here.');
  return found;
}

/** A file of commas and newlines alone: what quotes are for is the platform's to read. */
function newImport(world: World, { id, file, by }: { id: string; file: string; by: StaffAccount }): KeptImport {
  const [headings = [], ...rows] = file.split('\n').map((line) => line.split(',').map((cell) => cell.trim()));
  const missing = ['ods', 'name', 'kind'].filter((column) => !headings.includes(column));
  if (missing.length > 0) throw new Refusal('invalid', `The first line has no heading “${missing[0]}”.`);
  const lines = rows.map((row, at) => lineIn(row, { headings, line: at + 2 })).filter(({ cells }) => !isEmpty(cells));
  const counts: ImportCounts = { added: 0, changed: 0, closed: 0, unchanged: 0, bad: 0 };
  const [bad, odd]: [BadLine[], BadLine[]] = [[], []];
  const plans: PlannedOrganisation[] = [];
  for (const line of lines) {
    const judged = judgeLine(line, factsOf(world, lines, line));
    countJudged(counts, judged);
    const oddity = oddCode(judged);
    if (oddity) odd.push({ line: line.line, cells: line.cells, mistakes: [oddity] });
    if (judged.deed === 'bad') bad.push({ line: line.line, cells: line.cells, mistakes: judged.mistakes });
    else if (judged.deed !== 'unchanged') plans.push(judged.plan);
  }
  const size = new TextEncoder().encode(file).byteLength;
  const ignored = headings.filter((heading) => heading !== '' && !RegisterColumn.safeParse(heading).success);
  const read = { bytes: size, size, lines: lines.length, checked: lines.length, counts, odd: odd.length, ignored };
  const told = { id, by: by.name, startedAt: world.instant(), state: 'checked' as const, ...read };
  return { told, file, bad, odd, plans };
}

function lineIn(
  row: readonly string[],
  { headings, line }: { headings: readonly string[]; line: number },
): RegisterLine {
  const cell = (column: RegisterColumn) => row[headings.indexOf(column)] ?? '';
  const cells = Object.fromEntries(RegisterColumn.options.map((column) => [column, cell(column)]));
  return { line, cells: cells as RegisterLine['cells'], surplus: row.length - headings.length };
}

function isEmpty(cells: RegisterLine['cells']): boolean {
  return Object.values(cells).every((cell) => cell === '');
}

function factsOf(world: World, lines: readonly RegisterLine[], { line, cells }: RegisterLine) {
  const first = (code: string) => lines.find((other) => other.cells.ods.toUpperCase() === code);
  const code = cells.ods.toUpperCase();
  const named = (ods: string): NamedOrganisation | undefined => {
    const [known, planned] = [knownIn(world, ods), first(ods)?.cells];
    if (!planned) return known;
    const kind = planned.kind.toLowerCase() as NamedOrganisation['kind'];
    const open = planned.closed === '' && (known?.open ?? true);
    return { name: planned.name, kind, open, successor: planned.successor || known?.successor };
  };
  return { firstLine: first(code)?.line ?? line, known: knownIn(world, code), named, today: world.today() };
}

function knownIn(world: World, ods: string): KnownOrganisation | undefined {
  const found = world.organisations.get(ods);
  if (!found) return undefined;
  const { name, kind, open, parts } = organisationSummary(world, found);
  const { parent, registerName, version } = settingsOf(world, found);
  return { name, kind, open, parts, parent, registerName, version, successor: found.successor?.ods };
}

function carryOut(world: World, plan: PlannedOrganisation): void {
  const { ods, name, kind, parent, registerName, closed, successor } = plan;
  const replyWithin = { days: 2, counted: 'working' } as const;
  const doors: Organisation['doors'] = ['story', 'stories'];
  const known = world.organisations.get(ods) ?? { ods, name, kind, services: [], open: true, doors, replyWithin };
  const heir = world.organisations.get(successor ?? '');
  const settings = settingsOf(world, known);
  world.organisations.set(ods, {
    ...{ ...known, name, kind },
    ...(closed && { open: false, doors: [] }),
    ...(heir && { successor: { ods: heir.ods, name: heir.name } }),
  });
  const version = plan.version === undefined ? 1 : settings.version + 1;
  world.settings.set(ods, { ...settings, parent, registerName, version, ...(closed && { closedAt: world.instant() }) });
}

function cursorOf(line: number): string {
  return btoa(String(line)).replaceAll('=', '');
}

function wrongCursor(): Refusal {
  const detail = 'Use the cursor that the last page gave.';
  return new Refusal('invalid', 'Start the list again.', [{ parameter: 'cursor', code: 'not-a-code', detail }]);
}
