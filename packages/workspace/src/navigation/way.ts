import { useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { SEARCH } from '../search/addresses.ts';
import { addressOfList, storyAt } from '../stories/addresses.ts';
import { LISTS } from '../stories/lists.ts';

/** How one came to a screen. */
export interface Way {
  /** Where one is. */
  url: string;
  /** The list or the search that one opened stories from, as it was narrowed. */
  list: string | undefined;
  /** The story that is open. */
  story: string | undefined;
  /** The story that was open until now. */
  left: string | undefined;
}

const lists: readonly string[] = [SEARCH, ...LISTS.map(addressOfList)];

/** The way after one step on it. */
export function stepOn(way: Way | undefined, { path, url }: { path: string; url: string }): Way {
  const story = storyAt(path);
  const onTheWay = story === undefined ? undefined : way?.list;
  return { url, list: lists.includes(path) ? url : onTheWay, story, left: way?.story };
}

/** The way to the screen that is shown. */
export function useWay(): Way {
  const at = useLocation();
  const way = useRef<Way | undefined>(undefined);
  if (way.current?.url !== at.url) way.current = stepOn(way.current, at);
  return way.current ?? stepOn(undefined, at);
}
