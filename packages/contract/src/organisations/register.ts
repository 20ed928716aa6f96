import { Ods, WrittenDay } from '../ids.ts';
import { OrganisationKind } from '../organisations.ts';
import type { FieldError } from '../problems.ts';
import { plainText } from '../text.ts';
import type { ImportCounts, LineMistake, RegisterCells, RegisterColumn } from './imports.ts';
import { isUsualOds, parentKind, usualCodes } from './ods-shape.ts';
import { placeTroubles, successorTroubles } from './troubles.ts';

/** A line of a register as it was read. */
export interface RegisterLine {
  line: number;
  cells: RegisterCells;
  /** How many cells it has more than the headings, or fewer. */
  surplus: number;
}

/** An organisation as it is, for what a line says of it. */
export interface KnownOrganisation {
  name: string;
  registerName?: string | undefined;
  kind: OrganisationKind;
  parent?: string | undefined;
  open: boolean;
  successor?: string | undefined;
  version: number;
  parts: number;
}

/** An organisation that a line names, as it will be when the whole register is imported. */
export interface NamedOrganisation {
  name: string;
  kind: OrganisationKind;
  open: boolean;
  successor?: string | undefined;
}

/** What a line is judged by. */
export interface LineFacts {
  /** The first line of the register that has its code. */
  firstLine: number;
  known?: KnownOrganisation | undefined;
  named: (ods: string) => NamedOrganisation | undefined;
  today: string;
}

/** An organisation as a line will have it. */
export interface PlannedOrganisation {
  ods: string;
  name: string;
  registerName?: string | undefined;
  kind: OrganisationKind;
  parent?: string | undefined;
  /** The day it closed, where this line is what closes it. */
  closed?: string | undefined;
  successor?: string | undefined;
  /** Whether this line is what names the successor. */
  isLedAnew: boolean;
  /** That of the organisation as it is; a new one has none. */
  version?: number | undefined;
}

/** What becomes of a line. */
export type JudgedLine =
  | { deed: 'bad'; mistakes: LineMistake[] }
  | { deed: 'added' | 'changed' | 'closed'; plan: PlannedOrganisation }
  | { deed: 'unchanged' };

interface ReadLine {
  ods: string;
  name: string;
  kind: OrganisationKind;
  parent?: string | undefined;
  closed?: string | undefined;
  successor?: string | undefined;
}

const Name = plainText(200);

/** What becomes of a line of a register. An empty cell leaves what is known as it is. */
export function judgeLine(line: RegisterLine, facts: LineFacts): JudgedLine {
  const read = readLine(line, facts);
  if (Array.isArray(read)) return { deed: 'bad', mistakes: read };
  const { known } = facts;
  const place = read.parent ?? (parentKind[read.kind] ? known?.parent : undefined);
  const isLedAnew = read.successor !== undefined && read.successor !== known?.successor;
  const mistakes = [...wrongPlace(read, { ...facts, place }), ...(isLedAnew ? wrongSuccessor(read, facts) : [])];
  if (mistakes.length > 0) return { deed: 'bad', mistakes };
  const isClosing = read.closed !== undefined && (known?.open ?? true);
  const plan: PlannedOrganisation = {
    ods: read.ods,
    ...namesOf(read.name, known),
    kind: read.kind,
    parent: place,
    closed: isClosing ? read.closed : undefined,
    successor: read.successor ?? known?.successor,
    isLedAnew,
    version: known?.version,
  };
  if (!known) return { deed: 'added', plan };
  if (isClosing) return { deed: 'closed', plan };
  return isAsKnown(plan, known) ? { deed: 'unchanged' } : { deed: 'changed', plan };
}

/** Counts a line by what becomes of it. */
export function countJudged(counts: ImportCounts, judged: JudgedLine): void {
  counts[judged.deed] += 1;
  if (judged.deed === 'added' && judged.plan.closed !== undefined) counts.addedClosed = (counts.addedClosed ?? 0) + 1;
}

/** What deserves a second look in a line that brings a new organisation: its code has not the shape of its kind. */
export function oddCode(judged: JudgedLine): LineMistake | undefined {
  if (judged.deed !== 'added' || isUsualOds(judged.plan.ods, judged.plan.kind)) return undefined;
  return { column: 'ods', detail: words.odd(judged.plan.kind) };
}

/** What can be read of a line by itself; or what is wrong with it. */
function readLine({ line, cells, surplus }: RegisterLine, { firstLine, today }: LineFacts): ReadLine | LineMistake[] {
  if (surplus !== 0) return [{ detail: surplusWords(surplus) }];
  const ods = cells.ods.toUpperCase();
  const kind = OrganisationKind.safeParse(cells.kind.toLowerCase());
  const name = Name.safeParse(cells.name.replace(/\s+/g, ' '));
  const [parent, successor] = [cells.parent, cells.successor].map((code) => code.toUpperCase() || undefined);
  const closed = dayIn(cells.closed);
  const wrongCode = (column: RegisterColumn, code: string | undefined) =>
    code === undefined || Ods.safeParse(code).success ? [] : [{ column, detail: words.code }];
  const mistakes: LineMistake[] = [
    ...wrongCode('ods', ods),
    ...(firstLine < line && Ods.safeParse(ods).success
      ? [{ column: 'ods' as const, detail: words.twice(firstLine) }]
      : []),
    ...(name.success
      ? []
      : [{ column: 'name' as const, detail: cells.name.length > 200 ? words.longName : words.noName }]),
    ...(kind.success ? [] : [{ column: 'kind' as const, detail: words.kind }]),
    ...wrongCode('parent', parent),
    ...(closed === false ? [{ column: 'closed' as const, detail: words.day }] : []),
    ...(closed && closed > today ? [{ column: 'closed' as const, detail: words.future }] : []),
    ...wrongCode('successor', successor),
  ];
  if (mistakes.length > 0 || !name.success || !kind.success || closed === false) return mistakes;
  return { ods, name: name.data, kind: kind.data, parent, closed, successor };
}

function wrongPlace(
  { ods, kind, parent }: ReadLine,
  { place, named, known }: LineFacts & { place: string | undefined },
): LineMistake[] {
  if (parent === ods) return [{ column: 'parent', detail: words.ownParent }];
  const isSame = known !== undefined && known.kind === kind && known.parent === place;
  if (isSame) return [];
  return mistakesOf(placeTroubles({ kind, parent: place }, place ? named(place) : undefined, known));
}

function wrongSuccessor({ ods, closed, successor = '' }: ReadLine, { known, named }: LineFacts): LineMistake[] {
  if (closed === undefined && (known?.open ?? true)) return [{ column: 'successor', detail: words.notClosed }];
  if (successor === ods) return [{ column: 'successor', detail: words.ownSuccessor }];
  const found = named(successor);
  return mistakesOf(successorTroubles(found, found?.successor === ods));
}

function mistakesOf(errors: readonly FieldError[]): LineMistake[] {
  return errors.map(({ pointer = '', detail }) => ({ column: pointer.slice(1) as RegisterColumn, detail }));
}

/** The register's name is the one people see, until somebody gives it another. */
function namesOf(name: string, known: KnownOrganisation | undefined) {
  if (known?.registerName === undefined) return { name };
  return { name: known.name, registerName: name === known.name ? undefined : name };
}

function isAsKnown(plan: PlannedOrganisation, known: KnownOrganisation): boolean {
  const { name, registerName, kind, parent, successor } = plan;
  return (
    name === known.name &&
    registerName === known.registerName &&
    kind === known.kind &&
    parent === known.parent &&
    successor === known.successor
  );
}

/** A day as registers and spreadsheets write it, `2026-03-31`, `20260331` or `31/03/2026`; false where it is none. */
function dayIn(text: string): string | false | undefined {
  if (text === '') return undefined;
  const parts =
    /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})$/.exec(text) ??
    /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/.exec(text);
  const { year = '', month = '', day = '' } = parts?.groups ?? {};
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return WrittenDay.safeParse(written).success ? written : false;
}

function surplusWords(surplus: number): string {
  const cells = Math.abs(surplus) === 1 ? 'cell' : 'cells';
  return surplus > 0
    ? `It has ${surplus} ${cells} more than there are headings. Put a text with a comma in it in quotes.`
    : `It has ${-surplus} ${cells} fewer than there are headings. Fill up the line with commas.`;
}

const words = {
  code: 'An ODS code has 1 to 9 letters and digits, such as F84003. Check it.',
  odd: (kind: OrganisationKind) => `The code of a ${kind} usually looks like ${usualCodes[kind]}. Check this one.`,
  twice: (line: number) => `Line ${line} has this code already. Keep one of the two.`,
  noName: 'Enter a name.',
  longName: 'Make the name 200 characters or shorter.',
  kind: `Use ${OrganisationKind.options.slice(0, -1).join(', ')} or ${OrganisationKind.options.at(-1)}.`,
  day: 'Use a real day, such as 2026-03-31.',
  future: 'Use today or an earlier day.',
  ownParent: 'It cannot be a part of itself. Use the code of what it is a part of, or leave this empty.',
  ownSuccessor: 'It cannot lead to itself. Use the code of what people are led to now, or leave this empty.',
  notClosed: 'Only one that is closed has a successor. Fill in the day it closed, or leave this empty.',
};
