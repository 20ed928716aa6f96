import { useEffect, useRef } from 'preact/hooks';
import type { PagedList } from './paged-list.ts';

/** Puts the focus back on the row of what was opened from a list; on the one now in its place where it is there no more. */
export function useReturn({ items }: Pick<PagedList<{ id: string }>, 'items'>, left: string | undefined): void {
  const place = useRef(-1);
  const isUnderWay = useRef(false);
  const shown = items.value;
  useEffect(() => {
    if (!left || !shown) return;
    const at = shown.findIndex(({ id }) => id === left);
    const isGone = at < 0;
    if (isGone && (place.current < 0 || !(isUnderWay.current || isNowhere()))) return;
    if (!isGone && place.current >= 0) return;
    if (!isGone) place.current = at;
    const now = isGone ? Math.min(place.current, shown.length - 1) : at;
    const id = shown[now]?.id;
    isUnderWay.current = id !== undefined;
    // After the title, which takes the focus of a screen that was just opened.
    requestAnimationFrame(() => {
      const row = document.querySelector<HTMLElement>(`main [data-story="${id}"] a`);
      // Gone again meanwhile: the list that came turns to what stands there now.
      if (!row) return;
      isUnderWay.current = false;
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'center' });
    });
  }, [left, shown]);
}

/** Whether the focus went with the row that had it. */
function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
