import type { StaffStoryFilter } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { pagedList } from '../lists/paged-list.ts';
import type { Ports } from '../ports/ports.ts';

/** One list of stories, page by page. */
export const StoriesModel = createModel(({ api }: Pick<Ports, 'api'>, show: StaffStoryFilter) => {
  const least = signal<number>();
  const list = pagedList((query) =>
    api.stories.page({ show, ...query, ...(least.value !== undefined && { criticality: least.value }) }),
  );
  return {
    ...list,
    /** Only stories at least so critical are listed; all of them where it is empty. */
    least,
    /** Lists only stories at least so critical, from the top. */
    narrow(level: number | undefined): Promise<void> {
      least.value = level;
      return list.restart();
    },
  };
});
export type StoriesModel = InstanceType<typeof StoriesModel>;
