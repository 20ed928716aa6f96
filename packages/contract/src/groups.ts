import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Day, Slug } from './ids.ts';
import { Totals } from './insights.ts';
import { OrganisationTotals } from './organisations.ts';

/** An organisation of a group with the figures of the days on which it was in it. */
export const GroupMember = z.object({
  ...OrganisationTotals.shape,
  /** The first day on which it was in the group no more; absent where it is today. */
  left: z.optional(Day),
});
export type GroupMember = z.infer<typeof GroupMember>;

/** A confederation, network or board: what its organisations add up to. Totals only, never identities. */
export const Group = z.object({
  id: Slug,
  name: z.string(),
  totals: Totals,
  organisations: z.array(GroupMember),
});
export type Group = z.infer<typeof Group>;

export const getGroup = endpoint({
  summary: "A group's totals, and those of each organisation that is in it or was, of the days on which it was.",
  method: 'GET',
  path: '/v1/groups/{group}',
  params: z.object({ group: Slug }),
  result: Group,
  problems: ['not-found'],
});
