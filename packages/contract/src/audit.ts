import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Day, Id, Instant, Ods } from './ids.ts';
import { Cursor, Limit, pageOf } from './pages.ts';

/** What somebody did: read something private, changed something, tried what is not theirs, came in, or failed to. */
export const AuditKind = z.enum(['read', 'changed', 'refused', 'signed-in', 'sign-in-failed', 'access']);
export type AuditKind = z.infer<typeof AuditKind>;

/** One line of the audit trail. Nothing ever changes or removes one. */
export const AuditEntry = z.object({
  id: Id,
  at: Instant,
  kind: AuditKind,
  /** Who did it, by name; their id where they have one. */
  by: z.string(),
  byId: z.string(),
  /** What was called, such as `staff.stories.get`; or what was done to somebody's access, such as `role-given`. */
  what: z.string(),
  organisation: z.optional(Ods),
  story: z.optional(Id),
  /** The account that it was done to. */
  person: z.optional(z.string()),
  /** The name of that account; absent where it is gone. */
  personName: z.optional(z.string()),
  detail: z.optional(z.string()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** Which lines are wanted. */
export const AuditSearch = z.object({
  /** A part of the name, or the id, of who did it or whom it was done to. */
  who: z.optional(/* @__PURE__ */ z.string().check(z.maxLength(120))),
  kind: z.optional(AuditKind),
  organisation: z.optional(Ods),
  story: z.optional(Id),
  /** The first and the last day, in England. */
  from: z.optional(Day),
  to: z.optional(Day),
});
export type AuditSearch = z.infer<typeof AuditSearch>;

export const auditEndpoints = {
  list: endpoint({
    summary: 'Who read what is private, who changed what, and who tried what is not theirs; the latest first.',
    method: 'GET',
    path: '/v1/staff/audit',
    audience: 'staff',
    query: z.object({ ...AuditSearch.shape, limit: Limit, cursor: z.optional(Cursor) }),
    result: pageOf(AuditEntry),
    problems: ['forbidden'],
  }),
};
