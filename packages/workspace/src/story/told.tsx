import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { messages } from './story.messages.ts';

interface ToldProps {
  title: string;
  isWriting: boolean;
  children: ComponentChildren;
}

/** As wide as the story and what is written stand beside each other; see `story.css`. */
const NARROW = '(max-width: 60rem)';

/** What was told and answered: beside the reply while one writes, folded above it where there is no room. */
export function Told({ title, isWriting, children }: ToldProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (fold.current) fold.current.open = !(isWriting && matchMedia(NARROW).matches);
  }, [isWriting]);
  return (
    <details class="story-told" open ref={fold}>
      <summary class={isWriting ? 'story-fold' : 'story-fold story-fold-away'} dir="auto">
        {messages.told(title)}
      </summary>
      <div class="story-told-inner">{children}</div>
    </details>
  );
}
