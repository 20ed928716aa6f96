import type { endpoints } from '@hearback/contract';
import { notFound } from '../world/refusal.ts';
import { groupOf } from '../world/totals.ts';
import type { Answers } from './caller.ts';

export const groups: Answers<typeof endpoints.groups> = {
  get: ({ params }, { world }) => {
    const group = world.groups.get(params.group);
    if (!group) throw notFound('group with this name');
    return { result: groupOf(world, group) };
  },
};
