import type { ComplaintEvent, ComplaintFilter, ComplaintPerson, ComplaintTerms, Page } from '@hearback/contract';
import { complaintStates } from '@hearback/contract/complaints';
import type { Kysely } from 'kysely';
import type { ComplaintEventRow, ComplaintRow, Database } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';
import type { AuthorAddress } from '../stories/store.ts';

/** A complaint with the name of its organisation. */
export interface KeptComplaint extends ComplaintRow {
  organisation: string;
}

function complaints(db: Kysely<Database>) {
  return db
    .selectFrom('complaints')
    .innerJoin('organisations', 'organisations.ods', 'complaints.ods')
    .selectAll('complaints')
    .select('organisations.name as organisation');
}

/** One of them, whatever its state. */
export async function findComplaint(db: Kysely<Database>, id: string): Promise<KeptComplaint | undefined> {
  return complaints(db).where('complaints.id', '=', id).executeTakeFirst();
}

/** Keeps a new one; false where its id is used. */
export async function addComplaint(
  db: Kysely<Database>,
  row: ComplaintRow,
  { email, ...person }: ComplaintPerson,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('complaints')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  const people = { complaint_id: row.id, person: JSON.stringify(person), email: email ?? null };
  await db.insertInto('complaint_people').values(people).execute();
  return true;
}

/** Who complains. */
export async function findComplainant(db: Kysely<Database>, id: string): Promise<ComplaintPerson | undefined> {
  const row = await db.selectFrom('complaint_people').selectAll().where('complaint_id', '=', id).executeTakeFirst();
  return row && { ...(JSON.parse(row.person) as ComplaintPerson), email: row.email ?? undefined };
}

/** Where mail says that there is news; only ever for the outbox. */
export async function complainantAddress(db: Kysely<Database>, id: string): Promise<AuthorAddress | undefined> {
  return db
    .selectFrom('complaint_people')
    .innerJoin('complaints', 'complaints.id', 'complaint_people.complaint_id')
    .select(['complaint_people.email as to', 'complaints.language'])
    .where('complaint_people.complaint_id', '=', id)
    .where('complaint_people.email', 'is not', null)
    .$narrowType<{ to: string }>()
    .executeTakeFirst();
}

/** Notes that operators are told that nobody sees one; false where they were. */
export async function markComplaintUnseen(db: Kysely<Database>, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('complaints')
    .set({ unseen_told: 1 })
    .where('id', '=', id)
    .where('unseen_told', '=', 0)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Changes one that still is as whoever changes it has seen it; false where it has moved on. */
export async function moveComplaint(
  db: Kysely<Database>,
  { id, version }: Pick<ComplaintRow, 'id' | 'version'>,
  to: Partial<ComplaintRow> & Pick<ComplaintRow, 'changed_at'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('complaints')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

interface DueWanted {
  dueBy: string;
  after: string;
  limit: number;
}

/** Those that are not answered and have a last day by a day, in the order of their ids. */
export async function openComplaintsDue(
  db: Kysely<Database>,
  { dueBy, after, limit }: DueWanted,
): Promise<KeptComplaint[]> {
  return complaints(db)
    .where('complaints.state', 'in', complaintStates.open)
    .where('complaints.due', '<=', dueBy)
    .where('complaints.id', '>', after)
    .orderBy('complaints.id')
    .limit(limit)
    .execute();
}

/** Takes a reminder for this process; false where another one has. */
export async function takeComplaintReminder(
  db: Kysely<Database>,
  { id, from, to }: { id: string; from: string; to: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('complaints')
    .set({ reminded: to })
    .where('id', '=', id)
    .where('reminded', '=', from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Writes down something that was done, after all that was. */
export async function addEvent(db: Kysely<Database>, row: ComplaintEventRow): Promise<void> {
  await db.insertInto('complaint_events').values(row).execute();
}

/** What was done under an id; `undefined` where nothing was. */
export async function findEvent(db: Kysely<Database>, id: string): Promise<ComplaintEventRow | undefined> {
  return db.selectFrom('complaint_events').selectAll().where('id', '=', id).executeTakeFirst();
}

/** All that was done with some of them, by complaint, in the order in which it was written down. */
export async function timelinesOf(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ComplaintEventRow[]>> {
  const rows = await db
    .selectFrom('complaint_events')
    .selectAll()
    .where('complaint_id', 'in', [...ids, ''])
    .orderBy('complaint_id')
    .orderBy('number')
    .execute();
  const timelines = new Map<string, ComplaintEventRow[]>();
  for (const row of rows) timelines.set(row.complaint_id, [...(timelines.get(row.complaint_id) ?? []), row]);
  return timelines;
}

/** It as the rules read it. */
export function eventOf({ id, at, happened_on: on, by_id: by, step }: ComplaintEventRow): ComplaintEvent {
  return { id, at, on, by, step: JSON.parse(step) };
}

type Letter = Database['complaint_letters'];

/** Keeps a letter; gives whether it is new. */
export async function addLetter(db: Kysely<Database>, letter: Letter): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('complaint_letters')
    .values(letter)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** The texts of all letters about one, by their hash. */
export async function lettersOf(db: Kysely<Database>, complaint: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('complaint_letters').selectAll().where('complaint_id', '=', complaint).execute();
  return new Map(rows.map(({ letter, text }) => [letter, text]));
}

export async function findLetter(
  db: Kysely<Database>,
  { complaint, letter }: { complaint: string; letter: string },
): Promise<Letter | undefined> {
  return db
    .selectFrom('complaint_letters')
    .selectAll()
    .where('complaint_id', '=', complaint)
    .where('letter', '=', letter)
    .executeTakeFirst();
}

/** Who signs for an organisation; nobody, and with a second look, where nothing was set. */
export async function complaintTerms(db: Kysely<Database>, ods: string): Promise<ComplaintTerms> {
  const row = await db.selectFrom('complaint_terms').selectAll().where('ods', '=', ods).executeTakeFirst();
  return { responsible: JSON.parse(row?.responsible ?? '[]'), asksSecondLook: row?.asks_second_look !== 0 };
}

export async function setComplaintTerms(db: Kysely<Database>, ods: string, terms: ComplaintTerms): Promise<void> {
  const set = { responsible: JSON.stringify(terms.responsible), asks_second_look: terms.asksSecondLook ? 1 : 0 };
  await db
    .insertInto('complaint_terms')
    .values({ ods, ...set })
    .onConflict((conflict) => conflict.column('ods').doUpdateSet(set))
    .execute();
}

export interface ComplaintsWanted {
  show: ComplaintFilter;
  scope: Scope;
  limit: number;
  after: Place | undefined;
}

/** A page of them: of those that are not answered what may be urgent first, then what is due first; others newest first. */
export async function complaintPage(
  db: Kysely<Database>,
  { show, scope, limit, after }: ComplaintsWanted,
): Promise<Page<KeptComplaint>> {
  const isOpen = show === 'open';
  const by = isOpen ? 'complaints.due' : 'complaints.moved_on';
  const [order, beyond] = isOpen ? (['asc', '>'] as const) : (['desc', '<'] as const);
  const rows = await complaints(db)
    .where('complaints.state', 'in', complaintStates[show])
    .$if(scope !== EVERYWHERE, (query) => query.where('complaints.ods', 'in', [...scope, '']))
    .$if(after !== undefined, (query) =>
      query.where((where) => {
        const { at = '', id = '', isUrgent = false } = after ?? {};
        const later = where.or([
          where(by, beyond, at),
          where.and([where(by, '=', at), where('complaints.id', beyond, id)]),
        ]);
        if (!isOpen) return later;
        const urgent = isUrgent ? 1 : 0;
        return where.or([where('is_urgent', '<', urgent), where.and([where('is_urgent', '=', urgent), later])]);
      }),
    )
    .$if(isOpen, (query) => query.orderBy('is_urgent', 'desc'))
    .orderBy(by, order)
    .orderBy('complaints.id', order)
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  if (rows.length <= limit || !last) return { items };
  const place = { id: last.id, at: isOpen ? last.due : last.moved_on, isUrgent: isOpen && last.is_urgent === 1 };
  return { items, next: cursorAfter(place) };
}
