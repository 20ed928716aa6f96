import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Day, Slug } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';

const Count = /* @__PURE__ */ z.number().check(z.int(), z.minimum(0));

/** What an organisation did with what it was told, on the days on which it was in a group. Nothing anybody wrote. */
export const Figures = z.object({
  /** Published stories. */
  stories: Count,
  /** Of those, stories with a reply. */
  replied: Count,
  /** First replies that were due, and of those the ones that came in time. */
  due: Count,
  inTime: Count,
  changesPlanned: Count,
  changesDone: Count,
  /** Changes whose day is over and that are not settled. */
  changesOverdue: Count,
});
export type Figures = z.infer<typeof Figures>;

/** An organisation of a group with its figures. */
export const MemberFigures = z.object({
  organisation: OrganisationName,
  /** The first day on which it was in the group no more; absent where it is today. */
  left: z.optional(Day),
  figures: Figures,
});
export type MemberFigures = z.infer<typeof MemberFigures>;

/** What a group's organisations add up to in some time. */
export const GroupFigures = z.object({
  id: Slug,
  name: z.string(),
  from: Day,
  to: Day,
  totals: Figures,
  organisations: z.array(MemberFigures),
});
export type GroupFigures = z.infer<typeof GroupFigures>;

/** The days that figures are of, the first and the last; a year until today where they are left out. */
export const FiguresQuery = z.object({ from: z.optional(Day), to: z.optional(Day) });
export type FiguresQuery = z.infer<typeof FiguresQuery>;

export const getGroupFigures = endpoint({
  summary:
    'What the organisations of a group did with what they were told, of the days on which each was in it. A year until today unless other days are asked for.',
  method: 'GET',
  path: '/v1/staff/groups/{group}/figures',
  audience: 'staff',
  params: z.object({ group: Slug }),
  query: FiguresQuery,
  result: GroupFigures,
  problems: ['not-found', 'forbidden'],
});
