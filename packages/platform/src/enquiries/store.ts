import type {
  EnquiryFilter,
  EnquiryMessage,
  EnquiryPerson,
  EnquiryStep,
  EnquirySubmission,
  Page,
  UrgentKind,
} from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database, EnquiryRow, EnquiryStepRow } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';
import type { AuthorAddress } from '../stories/store.ts';
import { dayInLondon } from '../time/clock.ts';
import { bringsTheSame, filesOfMessages } from './file-store.ts';

/** An enquiry with the name of its organisation. */
export interface KeptEnquiry extends EnquiryRow {
  organisation: string;
}

/** One of them, whatever its state. */
export async function findEnquiry(db: Kysely<Database>, id: string): Promise<KeptEnquiry | undefined> {
  return enquiries(db).where('enquiries.id', '=', id).executeTakeFirst();
}

function enquiries(db: Kysely<Database>) {
  return db
    .selectFrom('enquiries')
    .innerJoin('organisations', 'organisations.ods', 'enquiries.ods')
    .selectAll('enquiries')
    .select('organisations.name as organisation');
}

/** Keeps a new one; false where its id is used. */
export async function addEnquiry(
  db: Kysely<Database>,
  row: EnquiryRow,
  { email, ...person }: EnquiryPerson,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('enquiries')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await db
    .insertInto('enquiry_people')
    .values({ enquiry_id: row.id, person: JSON.stringify(person), email: email ?? null })
    .execute();
  return true;
}

/** Who asks; `undefined` once it was taken back. */
export async function findEnquiryPerson(db: Kysely<Database>, id: string): Promise<EnquiryPerson | undefined> {
  const row = await db.selectFrom('enquiry_people').selectAll().where('enquiry_id', '=', id).executeTakeFirst();
  return row && { ...(JSON.parse(row.person) as EnquiryPerson), email: row.email ?? undefined };
}

/** Where mail says that there is news; only ever for the outbox. */
export async function enquiryAddress(db: Kysely<Database>, id: string): Promise<AuthorAddress | undefined> {
  return db
    .selectFrom('enquiry_people')
    .innerJoin('enquiries', 'enquiries.id', 'enquiry_people.enquiry_id')
    .select(['enquiry_people.email as to', 'enquiries.language'])
    .where('enquiry_people.enquiry_id', '=', id)
    .where('enquiry_people.email', 'is not', null)
    .$narrowType<{ to: string }>()
    .executeTakeFirst();
}

/** Changes one that still is as whoever changes it has seen it; false where it has moved on. */
export async function moveEnquiry(
  db: Kysely<Database>,
  { id, version }: Pick<EnquiryRow, 'id' | 'version'>,
  to: Partial<EnquiryRow> & Pick<EnquiryRow, 'changed_at'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('enquiries')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Notes that whoever asked wrote: it waits for staff, also where it was closed. False where it was taken back. */
export async function personWrote(
  db: Kysely<Database>,
  id: string,
  { at, urgent }: { at: string; urgent: readonly UrgentKind[] },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('enquiries')
    .set((set) => ({
      ...{ awaits: 'staff', closed_at: null, outcome: null, changed_at: at, version: set('version', '+', 1) },
      // Whoever asks after an answer keeps their place among those who wait for one.
      moved_at: set
        .case()
        .when(set.and([set('awaits', '=', 'staff'), set('status', '!=', 'closed')]))
        .then(set.ref('moved_at'))
        .else(at)
        .end(),
      status: set.case().when('status', '=', 'closed').then('open').else(set.ref('status')).end().$castTo<'open'>(),
      ...(urgent.length > 0 ? { is_urgent: 1, urgent: JSON.stringify(urgent) } : {}),
    }))
    .where('id', '=', id)
    .where('status', '!=', 'withdrawn')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Notes that staff answered: it waits for whoever asked. False where it has moved on since `version`, or is not open. */
export async function staffAnswered(
  db: Kysely<Database>,
  { id, version }: Pick<EnquiryRow, 'id' | 'version'>,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('enquiries')
    .set(({ fn, val }) => ({
      ...{ awaits: 'person', moved_at: at, changed_at: at, status: 'open', is_urgent: 0, version: version + 1 },
      answered: fn.coalesce('answered', val(dayInLondon(new Date(at)))),
    }))
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', 'in', ['new', 'open'])
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Notes that whoever asked has heard back, which its clock counts; where it stands, and for whom it waits, stays. */
export async function stopClock(db: Kysely<Database>, id: string, at: string): Promise<void> {
  await db
    .updateTable('enquiries')
    // Whoever has it open, or in a list, hears that its clock stands.
    .set((set) => ({ answered: dayInLondon(new Date(at)), changed_at: at, version: set('version', '+', 1) }))
    .where('id', '=', id)
    .where('answered', 'is', null)
    .execute();
}

/** Keeps one from being taken back until the transaction is over; false where it was. */
export async function holdEnquiry(db: Kysely<Database>, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('enquiries')
    .set((set) => ({ version: set.ref('version') }))
    .where('id', '=', id)
    .where('status', '!=', 'withdrawn')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Deletes for good who asks, and all that was written about one. */
export async function forgetEnquiry(db: Kysely<Database>, id: string): Promise<void> {
  for (const table of [
    ...(['enquiry_people', 'enquiry_files', 'enquiry_messages'] as const),
    ...(['enquiry_steps', 'enquiry_changes'] as const),
  ]) {
    await db.deleteFrom(table).where('enquiry_id', '=', id).execute();
  }
}

interface NewMessage {
  id: string;
  enquiry: string;
  text: string;
  at: string;
  /** Who of staff wrote it. */
  by?: { id: string; jobTitle: string };
  /** What it brings. */
  files: readonly string[] | undefined;
}

/** Keeps a message; gives whether it is new. `undefined` where its id is that of another one. */
export async function addMessage(db: Kysely<Database>, message: NewMessage): Promise<boolean | undefined> {
  const { id, enquiry, text, at, by, files = [] } = message;
  const row = { id, enquiry_id: enquiry, text, by_id: by?.id ?? null, role: by?.jobTitle ?? null, at };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('enquiry_messages')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) return true;
  const kept = await db.selectFrom('enquiry_messages').selectAll().where('id', '=', id).executeTakeFirst();
  const isSame = kept?.enquiry_id === enquiry && kept.text === text && kept.by_id === row.by_id;
  return isSame && (await bringsTheSame(db, id, files)) ? false : undefined;
}

/** What was written to and fro, the oldest first. */
export async function messagesOf(db: Kysely<Database>, enquiry: string): Promise<EnquiryMessage[]> {
  const rows = await db
    .selectFrom('enquiry_messages')
    .selectAll()
    .where('enquiry_id', '=', enquiry)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const files = await filesOfMessages(db, enquiry);
  return rows.map(({ id, text, by_id, role, at }) => ({
    ...{ id, text, at, from: by_id === null ? 'person' : 'staff' },
    ...{ role: role ?? undefined, files: files.get(id) },
  }));
}

/** Keeps what staff did; gives whether it is new. `undefined` where its id is that of another step. */
export async function addStep(db: Kysely<Database>, row: EnquiryStepRow): Promise<boolean | undefined> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('enquiry_steps')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) return true;
  const kept = await db.selectFrom('enquiry_steps').selectAll().where('id', '=', row.id).executeTakeFirst();
  const { enquiry_id, kind, text, by_id } = row;
  const isSame = kept?.enquiry_id === enquiry_id && kept.kind === kind && kept.text === text && kept.by_id === by_id;
  return isSame ? false : undefined;
}

/** What staff did, the oldest first. */
export async function stepsOfEnquiry(db: Kysely<Database>, enquiry: string): Promise<EnquiryStep[]> {
  const rows = await db
    .selectFrom('enquiry_steps')
    .selectAll()
    .where('enquiry_id', '=', enquiry)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, kind, text, outcome, by_name: by, at }) => ({
    ...{ id, kind, by, at },
    text: text ?? undefined,
    outcome: outcome ?? undefined,
  }));
}

export interface EnquiriesWanted {
  show: EnquiryFilter;
  scope: Scope;
  limit: number;
  after: Place | undefined;
}

/** A page of them: what may be urgent first, then what waits longest; what is closed newest first. */
export async function enquiryPage(
  db: Kysely<Database>,
  { show, scope, limit, after }: EnquiriesWanted,
): Promise<Page<KeptEnquiry>> {
  const isClosed = show === 'closed';
  const by = isClosed ? 'enquiries.closed_at' : 'enquiries.moved_at';
  const [order, beyond] = isClosed ? (['desc', '<'] as const) : (['asc', '>'] as const);
  const urgentBefore = after?.isUrgent ? 1 : 0;
  const rows = await enquiries(db)
    .where('enquiries.status', 'in', isClosed ? ['closed'] : ['new', 'open'])
    .$if(!isClosed, (query) => query.where('awaits', '=', show === 'waiting' ? 'staff' : 'person'))
    .$if(scope !== EVERYWHERE, (query) => query.where('enquiries.ods', 'in', [...scope, '']))
    .$if(after !== undefined, (query) =>
      query.where((where) => {
        const later = where.or([
          where(by, beyond, after?.at ?? ''),
          where.and([where(by, '=', after?.at ?? ''), where('enquiries.id', beyond, after?.id ?? '')]),
        ]);
        if (isClosed) return later;
        return where.or([
          where('is_urgent', '<', urgentBefore),
          where.and([where('is_urgent', '=', urgentBefore), later]),
        ]);
      }),
    )
    .$if(!isClosed, (query) => query.orderBy('is_urgent', 'desc'))
    .orderBy(by, order)
    .orderBy('enquiries.id', order)
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const isUrgent = !isClosed && last?.is_urgent === 1;
  const next =
    rows.length > limit && last
      ? cursorAfter({ at: (isClosed ? last.closed_at : last.moved_at) ?? '', id: last.id, isUrgent })
      : undefined;
  return { items: shown, next };
}

interface DueWanted {
  /** The last day that is looked at. */
  dueBy: string;
  /** Those that have had this reminder are left out. */
  reminded: number;
  after: string;
  limit: number;
}

/** Those that nobody has answered and that are due by a day, in the order of their ids. */
export async function dueEnquiries(
  db: Kysely<Database>,
  { dueBy, reminded, after, limit }: DueWanted,
): Promise<KeptEnquiry[]> {
  return enquiries(db)
    .where('enquiries.answered', 'is', null)
    .where('enquiries.due', '<=', dueBy)
    .where('enquiries.reminded', '<', reminded)
    .where('enquiries.status', 'in', ['new', 'open'])
    .where('enquiries.id', '>', after)
    .orderBy('enquiries.id')
    .limit(limit)
    .execute();
}

/** Takes a reminder for this process; false where it was taken, or it was answered meanwhile. */
export async function takeEnquiryReminder(
  db: Kysely<Database>,
  { id, from, to }: { id: string; from: number; to: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('enquiries')
    .set({ reminded: to })
    .where('id', '=', id)
    .where('reminded', '=', from)
    .where('answered', 'is', null)
    .where('status', 'in', ['new', 'open'])
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Who asks, of what was sent. */
export function personIn(submission: EnquirySubmission): EnquiryPerson {
  const { organisation: _, wrong: __, help: ___, language: ____, key: _____, ...person } = submission;
  return person;
}
