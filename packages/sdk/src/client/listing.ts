import type { Page } from '@hearback/contract';

/** A list that comes in pages. Loop over it for every item, or take one page. */
export interface Listing<Item> extends AsyncIterable<Item> {
  /** One page: the first, or the one that `cursor` (an earlier page's `next`) leads to. */
  page(cursor?: string): Promise<Page<Item>>;
}

/** A listing over what fetches one page. */
export function listing<Item>(fetchPage: (cursor: string | undefined) => Promise<unknown>): Listing<Item> {
  const page = (cursor?: string) => fetchPage(cursor) as Promise<Page<Item>>;
  return {
    page,
    async *[Symbol.asyncIterator]() {
      let cursor: string | undefined;
      do {
        const { items, next } = await page(cursor);
        yield* items;
        cursor = next;
      } while (cursor);
    },
  };
}
