import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Day, Instant, Month, Ods } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';

const Count = /* @__PURE__ */ z.number().check(z.int(), z.minimum(0));

/** What a month's return has: how often each answer was given, and how many were collected in each way. */
export const ReturnCounts = z.object({
  /** How many answered: each once among the answers, and once among the methods. */
  responses: Count,
  answers: z.object({
    'very-good': Count,
    good: Count,
    neither: Count,
    poor: Count,
    'very-poor': Count,
    'dont-know': Count,
  }),
  methods: z.object({
    handwritten: Count,
    telephone: Count,
    tablet: Count,
    'text-message': Count,
    online: Count,
    other: Count,
  }),
});
export type ReturnCounts = z.infer<typeof ReturnCounts>;

/** The Friends and Family Test's return of one month in Europe/London. A response counts in the month in which it came in. */
export const MonthlyReturn = z.object({
  month: Month,
  /** Whether the month is over, so that no more can come in. */
  isOver: z.boolean(),
  /** The last day on which it is in time. Absent where the rule is not known: see the version of the rules. */
  due: z.optional(Day),
  counts: ReturnCounts,
  /** The figures as somebody took them last to send them. */
  taken: z.optional(z.object({ at: Instant, by: z.string(), counts: ReturnCounts })),
});
export type MonthlyReturn = z.infer<typeof MonthlyReturn>;

/** An organisation's returns, the latest month first. */
export const MonthlyReturns = z.object({
  organisation: OrganisationName,
  /** The day on which it closed, and what it merged into. Its returns end with that month. */
  closed: z.optional(z.object({ on: Day, successor: z.optional(OrganisationName) })),
  /** Those that merged into it, the latest first: what came in there until then is in returns of their own. */
  merged: z.array(z.object({ ...OrganisationName.shape, on: Day })),
  months: z.array(MonthlyReturn),
  /** The month to go on with, where there are earlier ones. */
  earlier: z.optional(Month),
});
export type MonthlyReturns = z.infer<typeof MonthlyReturns>;

/** More months than these are read in parts. */
export const MONTHS_AT_ONCE = 13;

export const returnEndpoints = {
  list: endpoint({
    summary: 'The Friends and Family Test’s monthly returns of an organisation, the latest month first.',
    method: 'GET',
    path: '/v1/staff/organisations/{ods}/returns',
    audience: 'staff',
    params: z.object({ ods: Ods }),
    query: z.object({ until: z.optional(Month) }),
    result: MonthlyReturns,
    problems: ['not-found', 'forbidden'],
  }),
  take: endpoint({
    summary: 'Keeps the figures of a month’s return as they are taken to be sent, so that later changes show.',
    method: 'POST',
    path: '/v1/staff/organisations/{ods}/returns/{month}/taken',
    audience: 'staff',
    params: z.object({ ods: Ods, month: Month }),
    /** How many responses there were in the figures that were looked at. */
    body: z.strictObject({ responses: Count }),
    result: MonthlyReturn,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
};
