import type { CheckReason, Page, ReplyToCheck } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { selectSent } from './sent-store.ts';
import { sentReply } from './views.ts';

export interface ToCheckList {
  staff: SignedInStaff;
  /** Where one may check what a moderator has to read, and where what anybody else may. */
  scopes: { all: Scope; secondLook: Scope };
  limit: number;
  after: Place | undefined;
}

const MODERATED: readonly CheckReason[] = ['new-responder', 'change'];

/** Replies that wait for this member of staff to check them, the longest waiting first. */
export async function repliesToCheck(db: Kysely<Database>, list: ToCheckList): Promise<Page<ReplyToCheck>> {
  const { staff, scopes, limit, after } = list;
  const { at = '', id = '' } = after ?? {};
  const inScope = (scope: Scope) => (scope === EVERYWHERE ? undefined : scope);
  const [all, secondLook] = [inScope(scopes.all), inScope(scopes.secondLook)];
  const rows = await selectSent(db)
    .innerJoin('stories', 'stories.id', 'sent_replies.story_id')
    .select('stories.title')
    .where('sent_replies.state', '=', 'to-check')
    .where('stories.status', '=', 'published')
    .where('sent_replies.staff_id', '!=', staff.id)
    .where((where) =>
      where.or([
        all ? where('sent_replies.ods', 'in', [...all, '']) : where.lit(true),
        where.and([
          secondLook ? where('sent_replies.ods', 'in', [...secondLook, '']) : where.lit(true),
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
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ title, ...row }) => ({ ...sentReply(row, staff), story: { id: row.story_id, title } })),
    next: rows.length > limit && last ? cursorAfter({ at: last.goes_out_at, id: last.id }) : undefined,
  };
}
