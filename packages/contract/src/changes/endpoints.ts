import * as z from 'zod/mini';
import { Change, ChangeProgress, ChangeRecord, ChangeTotals, StaffChange } from '../changes.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Ods } from '../ids.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';
import { SentChange } from './sent.ts';

/** A change as the public sees it, and what was said of it that waits to be read. */
export const ChangeAfter = z.object({ change: Change, sent: z.optional(SentChange) });
export type ChangeAfter = z.infer<typeof ChangeAfter>;

const params = z.object({ id: Id });

export const staffChangeEndpoints = {
  list: endpoint({
    summary:
      'Changes at the organisations one has a role in. Open ones come by the day they are due; then settled ones, the newest first.',
    method: 'GET',
    path: '/v1/staff/changes',
    audience: 'staff',
    query: z.object({
      /** One filter, or several joined by commas. */
      show: /* @__PURE__ */ z.string().check(z.regex(/^(overdue|open|done|not-done)(,(overdue|open|done|not-done))*$/)),
      organisation: z.optional(Ods),
      limit: Limit,
      cursor: z.optional(Cursor),
    }),
    result: pageOf(StaffChange),
    problems: ['forbidden'],
  }),
  totals: endpoint({
    summary: 'How many changes each filter of the list has.',
    method: 'GET',
    path: '/v1/staff/changes/totals',
    audience: 'staff',
    query: z.object({ organisation: z.optional(Ods) }),
    result: ChangeTotals,
    problems: ['forbidden'],
  }),
  record: endpoint({
    summary:
      'Writes down a change that a published story led to, also one that is done already, with what shows it. It is public, and recorded, when somebody else has read it.',
    method: 'PUT',
    path: '/v1/staff/changes/{id}',
    audience: 'staff',
    params,
    body: ChangeRecord,
    result: SentChange,
    status: 201,
    problems: ['id-used', 'not-found', 'forbidden', 'not-now'],
  }),
  progress: endpoint({
    summary:
      'Says where a change stands now. Somebody else reads it before it is public where it says more than that the change is begun or put off.',
    method: 'POST',
    path: '/v1/staff/changes/{id}/progress',
    audience: 'staff',
    params,
    body: ChangeProgress,
    result: ChangeAfter,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
};
