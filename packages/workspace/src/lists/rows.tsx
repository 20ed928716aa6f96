import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { PagedList } from './paged-list.ts';
import '../stories/stories.css';

interface RowsProps<Item> {
  list: PagedList<Item>;
  words: { loading: string; loaded: (count: number, hasMore: boolean) => string; more: string };
  /** An item as one line of the list. */
  row: (item: Item) => ComponentChild;
}

/** The rows of a list with how many they are, and the way to the next ones. */
export function Rows<Item>({ list, words, row }: RowsProps<Item>) {
  const rows = useRef<HTMLOListElement>(null);
  const items = list.items.value;
  const hasMore = list.next.value !== undefined;
  const handleMore = async () => {
    const first = await list.more();
    // The button that was pressed may be gone; the next thing to read is the first row that came.
    const place = first ? (list.items.value ?? []).indexOf(first) : -1;
    const row = rows.current?.children[place] as HTMLElement | undefined;
    (row?.querySelector('a') ?? row)?.focus();
  };
  return (
    <>
      <p class="quiet stories-count" role="status">
        {items ? items.length > 0 && words.loaded(items.length, hasMore) : !list.failure.value && words.loading}
      </p>
      {items && items.length > 0 && (
        <ol class="stories" ref={rows}>
          {items.map(row)}
        </ol>
      )}
      {hasMore && (
        <div class="stories-more">
          <Button isBusy={list.isBusy.value} onPress={handleMore}>
            {words.more}
          </Button>
        </div>
      )}
    </>
  );
}

/** Why a list could not be loaded; whoever is signed out is shown the sign-in instead. */
export function ListFailure({ list: { failure } }: { list: Pick<PagedList<unknown>, 'failure'> }) {
  const said = failure.value;
  return <ErrorSummary mistakes={said && said.code !== 'unauthenticated' ? [{ text: failureInWords(said) }] : []} />;
}
