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
  /** Loads from the top: something else is asked for now. What is under way for what was asked before is dropped. */
  restart(): Promise<void>;
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
  let asked = 0;

  /** Fetches a page, and shows what came of it by `show`. */
  const load = async (query: { limit: number; cursor?: string }, show: (page: Page<Item>) => void): Promise<void> => {
    const turn = asked;
    const outcome = await once(() => fetchPage(query));
    if (!outcome) return;
    if (asked !== turn) return load({ limit: PAGE }, showAll);
    failure.value = outcome.ok ? undefined : outcome.failure;
    if (outcome.ok) show(outcome.value);
  };
  const showAll = (page: Page<Item>) => {
    items.value = page.items;
    next.value = page.next;
  };

  return {
    items,
    next,
    failure,
    isBusy,
    reload() {
      const limit = Math.min(Math.max(items.value?.length ?? 0, PAGE), LARGEST_PAGE);
      return load({ limit }, showAll);
    },
    restart() {
      asked += 1;
      return load({ limit: PAGE }, showAll);
    },
    async more() {
      const cursor = next.value;
      if (!cursor) return undefined;
      let first: Item | undefined;
      await load({ limit: PAGE, cursor }, (page) => {
        // What moved while one was reading can come again on a later page.
        const known = new Set(items.value?.map(({ id }) => id));
        const added = page.items.filter(({ id }) => !known.has(id));
        items.value = [...(items.value ?? []), ...added];
        next.value = page.next;
        first = added[0];
      });
      return first;
    },
  };
}
