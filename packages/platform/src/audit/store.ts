import { type AuditEntry, type AuditKind, type AuditSearch, Ods, parseBody } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database, StaffEventRow } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';
import type { Actor } from '../timeline/store.ts';

/** A line to add to the audit trail. */
export interface AuditLine {
  kind: string;
  actor: Actor;
  /** The account it was done to, or the address where there is none. */
  subject?: string | undefined;
  detail?: string | undefined;
  ods?: string | undefined;
  story?: string | undefined;
}

/** Appends to the audit trail. The database itself refuses to change or remove what is there. */
export async function addToAudit(db: Kysely<Database>, at: string, line: AuditLine): Promise<void> {
  const { kind, actor, subject = '', detail = null, ods = null, story: story_id = null } = line;
  const row = { id: uuidv7(), at, kind, actor: actor.id, actor_name: actor.name, subject, detail, ods, story_id };
  await db.insertInto('staff_events').values(row).execute();
}

/** Kinds that are lines of their own; every other one is something that was done to somebody's access. */
const KINDS: readonly string[] = ['read', 'changed', 'refused', 'signed-in', 'sign-in-failed'] satisfies AuditKind[];

/** Which lines are wanted. */
export interface AuditWanted extends Omit<AuditSearch, 'from' | 'to'> {
  scope: Scope;
  /** The first moment that is wanted, and the first that is not any more. */
  since?: string | undefined;
  before?: string | undefined;
  limit: number;
  after?: Place | undefined;
}

/** A page of the audit trail, the latest first. */
export async function auditPage(
  db: Kysely<Database>,
  wanted: AuditWanted,
): Promise<{ items: AuditEntry[]; next?: string }> {
  const rows = await matching(db, wanted)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(wanted.limit + 1)
    .execute();
  const shown = rows.slice(0, wanted.limit);
  const last = shown.at(-1);
  const hasMore = rows.length > shown.length && last !== undefined;
  return { items: shown.map(entryIn), ...(hasMore ? { next: cursorAfter(last) } : {}) };
}

function matching(db: Kysely<Database>, { scope, who, kind, organisation, story, since, before, after }: AuditWanted) {
  let query = db
    .selectFrom('staff_events')
    .selectAll()
    .select((row) =>
      row
        .selectFrom('staff_accounts')
        .select('staff_accounts.name')
        .whereRef('staff_accounts.id', '=', 'staff_events.subject')
        .as('subject_name'),
    );
  if (scope !== EVERYWHERE) {
    // PostgreSQL refuses an empty list; no code is empty.
    query = query.where('ods', 'in', scope.length > 0 ? scope : ['']);
  }
  if (organisation) query = query.where('ods', '=', organisation);
  if (story) query = query.where('story_id', '=', story);
  if (kind === 'access') query = query.where('kind', 'not in', KINDS);
  else if (kind) query = query.where('kind', '=', kind);
  if (since) query = query.where('at', '>=', since);
  if (before) query = query.where('at', '<', before);
  const name = who?.trim().toLowerCase();
  if (name) {
    const part = `%${name.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where((row) =>
      row.or([
        row(row.fn<string>('lower', ['actor_name']), 'like', row.val(part)),
        row('actor', '=', who?.trim() ?? ''),
        row('subject', '=', who?.trim() ?? ''),
      ]),
    );
  }
  if (after) {
    query = query.where((row) =>
      row.or([row('at', '<', after.at), row.and([row('at', '=', after.at), row('id', '<', after.id)])]),
    );
  }
  return query;
}

const isOds = (place: string) => parseBody(Ods, place).ok;

function entryIn(row: StaffEventRow & { subject_name: string | null }): AuditEntry {
  const isOwn = KINDS.includes(row.kind);
  // What was changed or read, and then how much of it, or which list.
  const hasMore = row.kind === 'changed' || row.kind === 'read';
  const [what = '', ...more] = hasMore ? (row.detail ?? '').split(' ') : [row.detail ?? ''];
  return {
    id: row.id,
    at: row.at,
    kind: isOwn ? (row.kind as AuditKind) : 'access',
    by: row.actor_name,
    byId: row.actor,
    what: isOwn ? what : row.kind,
    // A role in a group stands at the group's name, which is no organisation.
    organisation: row.ods && isOds(row.ods) ? row.ods : undefined,
    story: row.story_id ?? undefined,
    person: row.subject || undefined,
    personName: row.subject_name ?? undefined,
    detail: (isOwn ? more.join(' ') : row.detail) || undefined,
  };
}
