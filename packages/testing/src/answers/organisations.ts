import type { endpoints, Organisation } from '@hearback/contract';
import { notFound } from '../world/refusal.ts';
import { totalsOf } from '../world/totals.ts';
import type { World } from '../world/world.ts';
import type { Answers } from './caller.ts';

export const organisations: Answers<typeof endpoints.organisations> = {
  get: ({ params }, { world }) => ({ result: organisation(world, params.ods) }),
  totals: ({ params }, { world }) => {
    const { ods, name } = organisation(world, params.ods);
    return { result: { organisation: { ods, name }, totals: totalsOf(world, ods) } };
  },
};

/** The organisation with this code. Throws `not-found`. */
export function organisation(world: World, ods: string): Organisation {
  const found = world.organisations.get(ods);
  if (!found) throw notFound('organisation with this code');
  return found;
}
