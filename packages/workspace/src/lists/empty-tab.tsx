import { messages } from './empty-tab.messages.ts';

interface EmptyTabProps {
  title: string;
  /** What comes here, and when. */
  words: string;
  /** All lists of the same kind, what waits for somebody first. */
  tabs: readonly { href: string; words: string }[];
  /** The address of the one that is shown. */
  current: string;
}

/** In place of the rows of a list that has none: what comes there, and the list to look at next. */
export function EmptyTab({ title, words, tabs, current }: EmptyTabProps) {
  const next = tabs.find(({ href }) => href !== current);
  return (
    <div class="stories-empty">
      <h2>{title}</h2>
      <p class="quiet">{words}</p>
      {next && (
        <a class="button" href={next.href}>
          {messages.goOn(next.words)}
        </a>
      )}
    </div>
  );
}
