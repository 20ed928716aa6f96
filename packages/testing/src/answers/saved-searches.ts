import { type endpoints, MOST_SAVED } from '@hearback/contract';
import { Refusal } from '../world/refusal.ts';
import type { Answers } from './caller.ts';

/** No mail is sent here, whatever a search finds. */
export const savedSearches: Answers<typeof endpoints.staff.savedSearches> = {
  list: (_, { world, staff }) => {
    const own = [...world.savedSearches.values()].filter(({ owner }) => owner === staff().id);
    const searches = own.map(({ search }) => search).sort((one, other) => (one.name < other.name ? -1 : 1));
    return { result: { searches } };
  },
  save: ({ params: { id }, body }, { world, staff }) => {
    const { id: owner } = staff();
    const known = world.savedSearches.get(id);
    if (known && known.owner !== owner) {
      throw new Refusal('id-used', 'Another search has this id. Make a new id and send it again.');
    }
    const count = [...world.savedSearches.values()].filter((one) => one.owner === owner).length;
    if (!known && count >= MOST_SAVED) {
      throw new Refusal('not-now', `You have saved ${MOST_SAVED} searches. Delete one first.`);
    }
    const search = { id, ...body, savedAt: known?.search.savedAt ?? world.instant() };
    world.savedSearches.set(id, { owner, search });
    return { result: search, isRepeat: known !== undefined };
  },
  remove: ({ params: { id } }, { world, staff }) => {
    if (world.savedSearches.get(id)?.owner !== staff().id) {
      throw new Refusal('not-found', 'There is no saved search of yours here. Check the address.');
    }
    world.savedSearches.delete(id);
    return { result: undefined };
  },
};
