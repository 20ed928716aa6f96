import { CheckReason, type Page, sentKindOf, type ToCheck } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { selectSentChanges } from '../changes/sent-store.ts';
import { stepIn } from '../changes/sent-views.ts';
import type { Database } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { selectSent } from '../replies/sent-store.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { AUTHOR } from '../timeline/store.ts';

export interface ToCheckList {
  staff: SignedInStaff;
  /** Where one may check what a moderator has to read, and where what anybody else may. */
  scopes: { all: Scope; secondLook: Scope };
  limit: number;
  after: Place | undefined;
}

/** Something that waits, and where it stands in the queue. */
interface Waiting extends ToCheck {
  /** Since when it waits. */
  since: string;
}

const MODERATED = CheckReason.options.filter((reason) => reason !== 'second-look');

/** What waits for this member of staff to check it, the urgent and then the longest waiting first. */
export async function waitingToBeChecked(db: Kysely<Database>, list: ToCheckList): Promise<Page<ToCheck>> {
  const { after } = list;
  // A finder reads what authors say alone: nothing else is urgent.
  const urgent = after && !after.isUrgent ? [] : await answersWaiting(db, list, { isUrgent: true });
  const rest = after?.isUrgent ? { ...list, after: undefined } : list;
  const others = [
    ...(await repliesWaiting(db, rest)),
    ...(await changesWaiting(db, rest)),
    ...(await answersWaiting(db, rest, { isUrgent: false })),
  ].sort(inOrder);
  const found = [...urgent, ...others];
  const shown = found.slice(0, list.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ since: _, ...item }) => item),
    next: found.length > list.limit && last ? cursorAfter(placeOf(last)) : undefined,
  };
}

function placeOf({ since: at, id, isUrgent }: Waiting): Place {
  return { at, id, isUrgent: isUrgent ?? false };
}

function inOrder(one: Waiting, other: Waiting): number {
  if (one.since !== other.since) return one.since < other.since ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

async function repliesWaiting(db: Kysely<Database>, { staff, scopes, limit, after }: ToCheckList): Promise<Waiting[]> {
  const { at = '', id = '' } = after ?? {};
  const [all, secondLook] = [codesOf(scopes.all), codesOf(scopes.secondLook)];
  const rows = await selectSent(db)
    .innerJoin('stories', 'stories.id', 'sent_replies.story_id')
    .select('stories.title')
    .where('sent_replies.state', '=', 'to-check')
    .where('stories.status', '=', 'published')
    .where('sent_replies.staff_id', '!=', staff.id)
    .where((where) =>
      where.or([
        all ? where('sent_replies.ods', 'in', all) : where.lit(true),
        where.and([
          secondLook ? where('sent_replies.ods', 'in', secondLook) : where.lit(true),
          ...MODERATED.map((reason) => where('sent_replies.checks', 'not like', `%"${reason}"%`)),
        ]),
      ]),
    )
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('sent_replies.goes_out_at', 'sent_replies.id'), '>', tuple(at, id)),
      ),
    )
    .orderBy('sent_replies.goes_out_at')
    .orderBy('sent_replies.id')
    .limit(limit + 1)
    .execute();
  return rows.map((row) => ({ ...waiting(row, 'reply'), since: row.goes_out_at }));
}

/** What is said of changes is always for a moderator. */
async function changesWaiting(db: Kysely<Database>, { staff, scopes, limit, after }: ToCheckList): Promise<Waiting[]> {
  const { at = '', id = '' } = after ?? {};
  const all = codesOf(scopes.all);
  const rows = await selectSentChanges(db)
    .innerJoin('stories', 'stories.id', 'sent_changes.story_id')
    .select('stories.title')
    .where('sent_changes.state', '=', 'to-check')
    .where('stories.status', '=', 'published')
    .where('sent_changes.staff_id', '!=', staff.id)
    .$if(all !== undefined, (query) => query.where('sent_changes.ods', 'in', all ?? []))
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('sent_changes.sent_at', 'sent_changes.id'), '>', tuple(at, id)),
      ),
    )
    .orderBy('sent_changes.sent_at')
    .orderBy('sent_changes.id')
    .limit(limit + 1)
    .execute();
  return rows.map((row) => {
    const kind = sentKindOf({ id: row.id, change: row.change_id, step: stepIn(row) });
    return { ...waiting(row, kind), since: row.sent_at };
  });
}

/** What authors answer is for moderators alone. */
async function answersWaiting(
  db: Kysely<Database>,
  { scopes, limit, after }: ToCheckList,
  { isUrgent }: { isUrgent: boolean },
): Promise<Waiting[]> {
  const { at = '', id = '' } = after ?? {};
  const all = codesOf(scopes.all);
  const rows = await db
    .selectFrom('author_answers')
    .innerJoin('stories', 'stories.id', 'author_answers.story_id')
    .innerJoin('organisations', 'organisations.ods', 'author_answers.ods')
    .select(['author_answers.id', 'author_answers.story_id', 'author_answers.ods', 'author_answers.sent_at'])
    .select(['stories.title', 'organisations.name'])
    .where('author_answers.state', '=', 'to-check')
    .where('author_answers.urgent', isUrgent ? '!=' : '=', '[]')
    .where('stories.status', '=', 'published')
    .$if(all !== undefined, (query) => query.where('author_answers.ods', 'in', all ?? []))
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('author_answers.sent_at', 'author_answers.id'), '>', tuple(at, id)),
      ),
    )
    .orderBy('author_answers.sent_at')
    .orderBy('author_answers.id')
    .limit(limit + 1)
    .execute();
  return rows.map((row) => {
    const item = waiting({ ...row, staff_name: AUTHOR.name, checks: '[]' }, 'author-answer');
    return { ...item, ...(isUrgent && { isUrgent }), since: row.sent_at };
  });
}

interface SentRow {
  id: string;
  story_id: string;
  title: string;
  ods: string;
  name: string;
  staff_name: string;
  sent_at: string;
  checks: string;
}

function waiting(row: SentRow, kind: ToCheck['kind']): ToCheck {
  return {
    id: row.id,
    kind,
    story: { id: row.story_id, title: row.title },
    organisation: { ods: row.ods, name: row.name },
    by: row.staff_name,
    sentAt: row.sent_at,
    checks: JSON.parse(row.checks) as CheckReason[],
  };
}

/** A list that is never empty, which no database takes; nothing where the scope is everywhere. */
function codesOf(scope: Scope): string[] | undefined {
  return scope === EVERYWHERE ? undefined : [...scope, ''];
}
