import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { messages } from './page.messages.ts';
import './page.css';

export interface Arriving {
  /** Whether a screen was shown before: only then does the next one take the focus, as a loaded page would not. */
  isFirst: boolean;
  /** What had the focus when the way led to this screen. */
  from?: Element | null;
}

export const Arrival = createContext<Arriving>({ isFirst: true });

/** Whoever has gone on to something else while a screen was fetched keeps the focus there. */
function isStillThere({ from }: Arriving): boolean {
  const now = document.activeElement;
  return now === null || now === document.body || now === from;
}

interface PageProps {
  title: string;
  /** The same words with what is marked in them. */
  shownTitle?: ComponentChildren;
  /** Stands above the title: where this is. */
  over?: ComponentChildren;
  /** Stands beside the title. */
  beside?: ComponentChildren;
  isTitleWritten?: boolean;
  children: ComponentChildren;
}

/** A screen: its title in the window and at the top, and the focus on it when one comes from another screen. */
export function Page({ title, shownTitle = title, isTitleWritten = false, ...rest }: PageProps) {
  const { over, beside, children } = rest;
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useContext(Arrival);
  useEffect(() => {
    if (!arrival.isFirst && isStillThere(arrival)) heading.current?.focus();
    arrival.isFirst = false;
  }, [arrival]);
  useEffect(() => {
    document.title = messages.windowTitle(title);
  }, [title]);
  return (
    <>
      <div class="page-head">
        <div class="page-title">
          {over}
          <h1 tabIndex={-1} ref={heading} dir={isTitleWritten ? 'auto' : undefined}>
            {shownTitle}
          </h1>
        </div>
        {beside}
      </div>
      {children}
    </>
  );
}
