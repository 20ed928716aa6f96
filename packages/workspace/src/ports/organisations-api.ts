import type { Hearback } from '@hearback/sdk';
import type { Api } from './api.ts';
import type { Watched } from './replies-api.ts';

/** Organisations, registers of them and groups through the sdk. */
export function organisationsApi(
  { staff: { organisations, groups, imports }, organisations: known }: Pick<Hearback, 'staff' | 'organisations'>,
  watched: Watched,
): Pick<Api, 'organisations' | 'groups' | 'imports'> {
  return {
    organisations: {
      page: ({ cursor, ...query }) => watched(organisations.list(query).page(cursor)),
      get: (ods) => watched(organisations.get(ods)),
      name: async (ods) => (await known.get(ods)).name,
      add: (ods, draft) => watched(organisations.add(ods, draft)),
      rename: (ods, draft) => watched(organisations.rename(ods, draft)),
      close: (ods, closing) => watched(organisations.close(ods, closing)),
      reopen: (ods, reopening) => watched(organisations.reopen(ods, reopening)),
      set: (ods, draft) => watched(organisations.set(ods, draft)),
      allowStoryInMails: (ods, allowing) => watched(organisations.allowStoryInMails(ods, allowing)),
      requireSecondStep: (ods, requiring) => watched(organisations.requireSecondStep(ods, requiring)),
    },
    imports: {
      list: () => watched(imports.list()),
      start: (id, file) => watched(imports.start(id, file)),
      get: (id) => watched(imports.get(id)),
      badLines: (id, { cursor, ...query }) => watched(imports.badLines(id, query).page(cursor)),
      apply: (id) => watched(imports.apply(id)),
    },
    groups: {
      list: () => watched(groups.list()),
      figures: (group, days) => watched(groups.figures(group, days)),
      get: (group) => watched(groups.get(group)),
      save: (group, draft) => watched(groups.save(group, draft)),
    },
  };
}
