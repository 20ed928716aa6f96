import type { Drafts } from './drafts.ts';

type Tab = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/**
 * Lets the browser ask before a tab is left in which something is typed and not sent, as that goes with the tab. Gives what
 * ends it, for leaving to come back.
 */
export function askBeforeLeaving(drafts: Pick<Drafts, 'isEmpty'>, tab: Tab): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (!drafts.isEmpty()) event.preventDefault();
  };
  tab.addEventListener('beforeunload', ask);
  return () => tab.removeEventListener('beforeunload', ask);
}
