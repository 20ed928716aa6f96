import type { Hearback } from '@hearback/sdk';
import type { Api } from './api.ts';
import type { Watched } from './replies-api.ts';

/** Organisations and groups through the sdk. */
export function organisationsApi(
  { organisations, groups }: Hearback['staff'],
  watched: Watched,
): Pick<Api, 'organisations' | 'groups'> {
  return {
    organisations: {
      page: ({ cursor, ...query }) => watched(organisations.list(query).page(cursor)),
      get: (ods) => watched(organisations.get(ods)),
      add: (ods, draft) => watched(organisations.add(ods, draft)),
      rename: (ods, draft) => watched(organisations.rename(ods, draft)),
      close: (ods, closing) => watched(organisations.close(ods, closing)),
      reopen: (ods, reopening) => watched(organisations.reopen(ods, reopening)),
      set: (ods, draft) => watched(organisations.set(ods, draft)),
    },
    groups: {
      list: () => watched(groups.list()),
      figures: (group, days) => watched(groups.figures(group, days)),
      get: (group) => watched(groups.get(group)),
      save: (group, draft) => watched(groups.save(group, draft)),
    },
  };
}
