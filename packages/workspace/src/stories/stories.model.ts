import type { StaffStoryFilter, StaffStorySummary } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';

const PAGE = 20;
const LARGEST_PAGE = 100;

/** One list of stories, page by page. */
export const StoriesModel = createModel(({ api }: Pick<Ports, 'api'>, show: StaffStoryFilter) => {
  const items = signal<readonly StaffStorySummary[]>();
  const next = signal<string>();
  const failure = signal<Failure>();
  const { isBusy, once } = sending();
  const least = signal<number>();
  const query = (limit: number) => ({ show, limit, ...(least.value !== undefined && { criticality: least.value }) });

  const load = async (limit: number): Promise<void> => {
    const asked = least.value;
    const outcome = await once(() => api.stories.page(query(limit)));
    if (!outcome) return;
    // Narrowed anew while this was under way.
    if (least.value !== asked) return load(limit);
    failure.value = outcome.ok ? undefined : outcome.failure;
    if (!outcome.ok) return;
    items.value = outcome.value.items;
    next.value = outcome.value.next;
  };

  return {
    items,
    /** Only stories at least so critical are listed; all of them where it is empty. */
    least,
    next,
    failure,
    isBusy,
    /** Loads from the top, as far as one had come. */
    async reload(): Promise<void> {
      const limit = Math.min(Math.max(items.value?.length ?? 0, PAGE), LARGEST_PAGE);
      await load(limit);
    },
    /** Lists only stories at least so critical, from the top. */
    async narrow(level: number | undefined): Promise<void> {
      least.value = level;
      await load(PAGE);
    },
    /** Loads the next page; gives the first story of it. */
    async more(): Promise<StaffStorySummary | undefined> {
      const cursor = next.value;
      if (!cursor) return undefined;
      const asked = least.value;
      const outcome = await once(() => api.stories.page({ ...query(PAGE), cursor }));
      if (!outcome) return undefined;
      if (least.value !== asked) {
        await load(PAGE);
        return undefined;
      }
      failure.value = outcome.ok ? undefined : outcome.failure;
      if (!outcome.ok) return undefined;
      // A story that moved while one was reading can come again on a later page.
      const known = new Set(items.value?.map(({ id }) => id));
      const added = outcome.value.items.filter(({ id }) => !known.has(id));
      items.value = [...(items.value ?? []), ...added];
      next.value = outcome.value.next;
      return added[0];
    },
  };
});
export type StoriesModel = InstanceType<typeof StoriesModel>;
