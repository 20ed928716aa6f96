import type { Page, Story } from '@hearback/contract';
import { HearbackProblem } from '@hearback/sdk/reader';
import { signal } from '@preact/signals-core';
import type { DateWords, StoriesWords } from '../words/words.ts';

/** What a list of stories works with. */
export interface StoriesListPorts {
  organisation: string;
  dateWords: DateWords;
  words: StoriesWords;
  platform: string;
  /** The day in England that decides what is overdue. */
  today: string;
  load(): Promise<Page<Story>>;
  /** Says that a visitor opened a story. */
  read(id: string): Promise<unknown>;
}

export type StoriesList = ReturnType<typeof createStoriesList>;

type ListState = { name: 'loading' | 'failed' | 'unknown' } | { name: 'loaded'; page: Page<Story> };

/** Whether nothing came because the platform has no such organisation. */
export const isUnknown = (error: unknown) => error instanceof HearbackProblem && error.code === 'not-found';

/** The state of one list of published stories. */
export function createStoriesList({ load, read, ...shown }: StoriesListPorts) {
  const state = signal<ListState>({ name: 'loading' });
  const opened = signal<ReadonlySet<string>>(new Set());
  const counted = new Set<string>();

  load().then(
    (page) => {
      state.value = { name: 'loaded', page };
    },
    (error) => {
      state.value = { name: isUnknown(error) ? 'unknown' : 'failed' };
    },
  );

  function toggle(id: string): void {
    const now = new Set(opened.value);
    if (!now.delete(id)) now.add(id);
    opened.value = now;
    if (counted.has(id)) return;
    counted.add(id);
    // A read that could not be counted is no reason to disturb the reader.
    read(id).catch(() => {});
  }

  const linkTo = (path: string) => `${shown.platform}${path}`;
  return { ...shown, state, opened, toggle, linkTo };
}

const EXCERPT = 280;

/** The beginning of a story, cut at a word; the whole where little would be left out. */
export function excerpt(text: string): string {
  if (text.length <= EXCERPT * 1.25) return text;
  return `${text.slice(0, EXCERPT).replace(/\s+\S*$/u, '')}…`;
}
