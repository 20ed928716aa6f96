import type { Hearback } from '@hearback/sdk';
import type { Api } from './api.ts';
import type { Watched } from './replies-api.ts';

/** Searches and what is new through the sdk. */
export function findingApi(
  { staff }: Pick<Hearback, 'staff'>,
  watched: Watched,
): Pick<Api, 'search' | 'savedSearches' | 'news'> {
  return {
    search: { page: ({ cursor, ...query }) => watched(staff.search.stories(query).page(cursor)) },
    savedSearches: {
      list: () => watched(staff.savedSearches.list()),
      save: (id, draft) => watched(staff.savedSearches.save(id, draft)),
      remove: (id) => watched(staff.savedSearches.remove(id)),
    },
    news: { follow: (query, signal) => watchedSteps(watched, staff.news.follow(query, { signal })) },
  };
}

async function* watchedSteps<Value>(watched: Watched, answers: AsyncIterable<Value>): AsyncGenerator<Value> {
  const steps = answers[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await watched(steps.next());
    if (done) return;
    yield value;
  }
}
