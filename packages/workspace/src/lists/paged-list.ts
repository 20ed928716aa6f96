import type { Page } from '@hearback/contract';
import { type ReadonlySignal, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import type { Failure } from '../ports/failure.ts';

const PAGE = 20;
const LARGEST_PAGE = 100;

/** A list that is loaded page by page. */
export interface PagedList<Item> {
  items: ReadonlySignal<readonly Item[] | undefined>;
  next: ReadonlySignal<string | undefined>;
  failure: ReadonlySignal<Failure | undefined>;
  isBusy: ReadonlySignal<boolean>;
  /** Loads from the top, as far as one had come. */
  reload(): Promise<void>;
  /** Loads the next page; gives the first item of it. */
  more(): Promise<Item | undefined>;
}

/** A list over what fetches one page of it. */
export function pagedList<Item extends { id: string }>(
  fetchPage: (query: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): PagedList<Item> {
  const items = signal<readonly Item[]>();
  const next = signal<string>();
  const failure = signal<Failure>();
  const { isBusy, once } = sending();
  return {
    items,
    next,
    failure,
    isBusy,
    async reload() {
      const limit = Math.min(Math.max(items.value?.length ?? 0, PAGE), LARGEST_PAGE);
      const outcome = await once(() => fetchPage({ limit }));
      if (!outcome) return;
      failure.value = outcome.ok ? undefined : outcome.failure;
      if (!outcome.ok) return;
      items.value = outcome.value.items;
      next.value = outcome.value.next;
    },
    async more() {
      const cursor = next.value;
      if (!cursor) return undefined;
      const outcome = await once(() => fetchPage({ limit: PAGE, cursor }));
      if (!outcome) return undefined;
      failure.value = outcome.ok ? undefined : outcome.failure;
      if (!outcome.ok) return undefined;
      // What moved while one was reading can come again on a later page.
      const known = new Set(items.value?.map(({ id }) => id));
      const added = outcome.value.items.filter(({ id }) => !known.has(id));
      items.value = [...(items.value ?? []), ...added];
      next.value = outcome.value.next;
      return added[0];
    },
  };
}
