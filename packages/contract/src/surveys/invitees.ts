import { cellsIn } from '../csv/reading.ts';
import { isEmail } from '../email.ts';
import { cleanText } from '../text.ts';
import type { Given } from './answers.ts';
import type { InvitedBy, Invitee } from './invitations.ts';
import { FEWEST } from './suppression.ts';

/** What is wrong with a line of a list. */
export type ListTrouble = 'no-email' | 'no-phone' | 'twice' | 'too-long' | 'unknown-column';

/** A list of people to invite as it was read. */
export interface ReadList {
  /** Each with its place in the list. A phone number is for the file alone, and sent nowhere. */
  invitees: (Invitee & { line: number; phone?: string })[];
  troubles: { line: number; trouble: ListTrouble; text: string }[];
}

const TAGS = 'tags';
const ADDRESS: Record<InvitedBy, { column: string; others: readonly string[]; missing: ListTrouble }> = {
  mail: { column: 'email', others: ['e-mail', 'mail', 'email address'], missing: 'no-email' },
  list: { column: 'phone', others: ['mobile', 'telephone', 'phone number'], missing: 'no-phone' },
};

/**
 * Reads addresses to mail to, or phone numbers to write beside links: one on each line, or a table whose first line names its
 * columns — `email` or `phone`, `tags` parted by semicolons, and the survey's hidden fields.
 */
export function readInvitees(text: string, { by, hidden }: { by: InvitedBy; hidden: readonly string[] }): ReadList {
  const rows = cellsIn(text).map((row) => ({ ...row, cells: row.cells.map(cleanText) }));
  const [first] = rows;
  const heads = first?.cells.map((cell) => nameOfColumn(cell, by));
  if (!first || !heads?.includes(ADDRESS[by].column)) return addressesAlone(rows, by);
  const unknown = heads.filter((head) => ![ADDRESS[by].column, TAGS, '', ...hidden].includes(head));
  const troubles = unknown.map((head) => ({ line: first.line, trouble: 'unknown-column' as const, text: head }));
  const people = rows.slice(1).map(({ line, cells }) => {
    const named = new Map(heads.map((head, place) => [head, cells[place] ?? '']));
    return { line, address: named.get(ADDRESS[by].column) ?? '', ...broughtBy(named, hidden) };
  });
  const read = peopleIn(people, by);
  return { ...read, troubles: [...troubles, ...read.troubles] };
}

function nameOfColumn(cell: string, by: InvitedBy): string {
  const name = cell.toLowerCase();
  return ADDRESS[by].others.includes(name) ? ADDRESS[by].column : name;
}

interface Listed extends Pick<Invitee, 'given' | 'tags'> {
  line: number;
  address: string;
}

function addressesAlone(rows: readonly { line: number; cells: readonly string[] }[], by: InvitedBy): ReadList {
  const parts = rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell) => cell.split(/[;\t]/)).map((address) => ({ line, address: address.trim() })),
  );
  return peopleIn(
    parts.filter(({ address }) => address !== ''),
    by,
  );
}

function broughtBy(named: ReadonlyMap<string, string>, hidden: readonly string[]): Pick<Listed, 'given' | 'tags'> {
  const given = hidden.flatMap((name): [string, string][] => {
    const value = named.get(name);
    return value ? [[name, value]] : [];
  });
  const tags = (named.get(TAGS) ?? '').split(';').flatMap((tag) => tag.trim() || []);
  return {
    ...(given.length > 0 && { given: Object.fromEntries(given) }),
    ...(tags.length > 0 && { tags: [...new Set(tags)] }),
  };
}

function peopleIn(people: readonly Listed[], by: InvitedBy): ReadList {
  const seen = new Set<string>();
  const read: ReadList = { invitees: [], troubles: [] };
  for (const { line, address, ...brought } of people) {
    const own = by === 'mail' ? address.replace(/^.*<(.*)>$/, '$1') : phoneIn(address);
    const trouble = troubleWith({ own, by, ...brought }, seen);
    if (trouble) read.troubles.push({ line, trouble, text: address });
    else read.invitees.push({ line, ...brought, ...(by === 'mail' ? { email: own } : { phone: own }) });
    seen.add(own.toLowerCase());
  }
  return read;
}

function troubleWith(
  { own, by, given = {}, tags = [] }: Pick<Listed, 'given' | 'tags'> & { own: string; by: InvitedBy },
  seen: ReadonlySet<string>,
): ListTrouble | undefined {
  if (by === 'mail' ? !isEmail(own) : own === '') return ADDRESS[by].missing;
  if (seen.has(own.toLowerCase())) return 'twice';
  const isTooLong = Object.values(given).some(({ length }) => length > 200) || tags.some(({ length }) => length > 40);
  return isTooLong || tags.length > 5 ? 'too-long' : undefined;
}

/** A phone number as suppliers of text messages take it: digits alone, with the country's first. Empty where it is none. */
export function phoneIn(text: string): string {
  const digits = text.replace(/\(0\)/, '').replace(/[\s().-]/g, '');
  const [, international] = /^(?:\+|00)(\d{8,15})$/.exec(digits) ?? [];
  if (international) return international;
  const [, own] = /^0([1-9]\d{8,9})$/.exec(digits) ?? [];
  if (own) return `44${own}`;
  return /^44\d{9,10}$/.test(digits) ? digits : '';
}

/**
 * Where in a list those stand who would bring along what fewer than five of it do. Answers are kept with what a link brought:
 * what only few bring would say whose they are.
 */
export function tellingInvitees(invitees: readonly { given?: Given | undefined }[]): number[] {
  const brought = invitees.map(({ given = {} }) => JSON.stringify(Object.entries(given).toSorted()));
  const counts = new Map<string, number>();
  for (const one of brought) counts.set(one, (counts.get(one) ?? 0) + 1);
  return brought.flatMap((one, place) => (one === '[]' || (counts.get(one) ?? 0) >= FEWEST ? [] : [place]));
}
