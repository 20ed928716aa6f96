import type { StaffStoryFilter } from '@hearback/contract';
import { createModel } from '@preact/signals';
import { pagedList } from '../lists/paged-list.ts';
import type { Ports } from '../ports/ports.ts';

/** One list of stories, page by page. */
export const StoriesModel = createModel(({ api }: Pick<Ports, 'api'>, show: StaffStoryFilter) =>
  pagedList((query) => api.stories.page({ show, ...query })),
);

export type StoriesModel = InstanceType<typeof StoriesModel>;
