import type { Page } from '@hearback/contract';
import { type ReadonlySignal, signal } from '@preact/signals';
import { sending } from '../drafts/sending.ts';
import { attempt, type Failure } from '../ports/failure.ts';

const PAGE = 20;
const LARGEST_PAGE = 100;

/** How a list has moved on. */
export interface Newer {
  /** How many items came; 0 where some only went. */
  added: number;
  /** The first of them. */
  first: string | undefined;
}

/** A list that is loaded page by page. */
export interface PagedList<Item> {
  items: ReadonlySignal<readonly Item[] | undefined>;
  next: ReadonlySignal<string | undefined>;
  failure: ReadonlySignal<Failure | undefined>;
  isBusy: ReadonlySignal<boolean>;
  /** How the list has moved on since it was loaded, where that was looked for. */
  newer: ReadonlySignal<Newer | undefined>;
  /** Looks whether it has moved on, and leaves it as it is. */
  peek(): Promise<void>;
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
  const newer = signal<Newer>();
  const { isBusy, once } = sending();
  let asked = 0;

  const firstPage = () => fetchPage({ limit: PAGE });
  /** Fetches what comes first, as many as are wanted. */
  const upTo = async (count: number): Promise<Page<Item>> => {
    let page = await fetchPage({ limit: Math.min(count, LARGEST_PAGE) });
    const all = [...page.items];
    while (page.next !== undefined && all.length < count) {
      page = await fetchPage({ limit: Math.min(count - all.length, LARGEST_PAGE), cursor: page.next });
      all.push(...page.items);
    }
    return { items: all, ...(page.next !== undefined && { next: page.next }) };
  };
  /** Fetches a page, and shows what came of it by `show`. */
  const load = async (fetched: () => Promise<Page<Item>>, show: (page: Page<Item>) => void): Promise<void> => {
    const turn = asked;
    const outcome = await once(fetched);
    if (!outcome) return;
    if (asked !== turn) return load(firstPage, showAll);
    failure.value = outcome.ok ? undefined : outcome.failure;
    if (outcome.ok) show(outcome.value);
  };
  const showAll = (page: Page<Item>) => {
    items.value = page.items;
    next.value = page.next;
    newer.value = undefined;
  };

  return {
    items,
    next,
    failure,
    isBusy,
    newer,
    async peek() {
      const known = items.value;
      if (!known || isBusy.value) return;
      const outcome = await attempt(() => fetchPage({ limit: roomFor(known, next.value !== undefined) }));
      // Loaded anew meanwhile.
      if (outcome.ok && items.value === known) newer.value = movedOn(known, outcome.value.items);
    },
    reload() {
      const shown = (items.value?.length ?? 0) + (newer.value?.added ?? 0);
      return load(() => upTo(Math.max(shown, PAGE)), showAll);
    },
    restart() {
      asked += 1;
      return load(firstPage, showAll);
    },
    async more() {
      const cursor = next.value;
      if (!cursor) return undefined;
      let first: Item | undefined;
      const following = () => fetchPage({ limit: PAGE, cursor });
      await load(following, (page) => {
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

/** What is further down than was loaded is not new. */
function roomFor(known: readonly unknown[], hasMore: boolean): number {
  return Math.max(1, Math.min(hasMore ? known.length : known.length + PAGE, LARGEST_PAGE));
}

function movedOn(known: readonly { id: string }[], now: readonly { id: string }[]): Newer | undefined {
  const [before, after] = [known, now].map((list) => new Set(list.map(({ id }) => id)));
  const added = now.filter(({ id }) => !before?.has(id));
  const isShorter = known.slice(0, LARGEST_PAGE).some(({ id }) => !after?.has(id));
  return added.length > 0 || isShorter ? { added: added.length, first: added[0]?.id } : undefined;
}
