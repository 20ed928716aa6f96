import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PagedList } from '../lists/paged-list.ts';
import { Button } from '../parts/button/button.tsx';
import { messages } from './newer.messages.ts';
import './newer.css';

interface NewerProps {
  list: Pick<PagedList<{ id: string }>, 'newer' | 'peek' | 'reload' | 'isBusy'>;
  /** How often something new was heard of. */
  news: ReadonlySignal<number>;
  /** How many came, in words; of stories where not said. */
  moved?: (added: number) => string;
}

/** Says that a list has moved on, and shows it when one wants to: nothing moves under the hands of whoever reads. */
export function Newer({ list, news, moved = messages.moved }: NewerProps) {
  const heard = news.value;
  useEffect(() => {
    if (heard > 0) void list.peek();
  }, [list, heard]);
  const newer = list.newer.value;
  const handleShow = async () => {
    await list.reload();
    // The button is gone; what came is next.
    const row = document.querySelector<HTMLElement>(`[data-story="${newer?.first}"]`);
    (row?.querySelector('a') ?? row)?.focus();
  };
  return (
    <div class={newer ? 'newer' : undefined}>
      <p role="status">{newer && moved(newer.added)}</p>
      {newer && (
        <Button isBusy={list.isBusy.value} onPress={handleShow}>
          {messages.show}
        </Button>
      )}
    </div>
  );
}
