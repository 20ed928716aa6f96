import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Slug } from './ids.ts';
import { Totals } from './insights.ts';
import { OrganisationTotals } from './organisations.ts';

/** A confederation, network or board: what its organisations add up to. Totals only, never identities. */
export const Group = z.object({
  id: Slug,
  name: z.string(),
  totals: Totals,
  organisations: z.array(OrganisationTotals),
});
export type Group = z.infer<typeof Group>;

export const getGroup = endpoint({
  summary: "A group's totals, and those of each organisation in it today.",
  method: 'GET',
  path: '/v1/groups/{group}',
  params: z.object({ group: Slug }),
  result: Group,
  problems: ['not-found'],
});
