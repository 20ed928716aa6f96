import type { Change, endpoints } from '@hearback/contract';
import { shownChange } from '../world/behind.ts';
import { pageOf } from '../world/pages.ts';
import type { Answers } from './caller.ts';
import { organisation } from './organisations.ts';

/** An organisation's changes as anyone may read them, what was settled or recorded last first. */
export const publicChanges: Answers<typeof endpoints.changes> = {
  list: ({ query: { organisation: ods, limit, cursor } }, { world }) => {
    organisation(world, ods);
    const all = [...world.changes.values()]
      .map(({ change }) => change)
      .filter((change) => change.organisation.ods === ods && world.stories.get(change.story)?.status === 'published');
    const placeOf = ({ settledAt, recordedAt, id }: Change) => ({ at: settledAt ?? recordedAt, id });
    const { items, ...page } = pageOf(all, { placeOf, first: 'newest', limit, cursor });
    const withTitles = items.map((change) => ({
      ...shownChange(world, change),
      title: world.stories.get(change.story)?.title ?? '',
    }));
    return { result: { ...page, items: withTitles } };
  },
};
