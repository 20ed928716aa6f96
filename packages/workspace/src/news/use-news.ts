import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Api } from '../ports/api.ts';
import { usePorts } from '../ports/ports.ts';

/**
 * How often something new was heard of since the workspace was opened. Nothing is listened to while the window is hidden:
 * a browser has few connections for all the windows of one place.
 */
export function useNews(): ReadonlySignal<number> {
  const { api } = usePorts();
  const heard = useSignal(0);
  useEffect(() => {
    let listening = new AbortController();
    let isFirst = true;
    const hear = () => {
      // What is on the screen was asked for a moment ago.
      if (!isFirst) heard.value += 1;
      isFirst = false;
    };
    const look = () => {
      listening.abort();
      if (document.hidden) return;
      listening = new AbortController();
      void listen(api, hear, listening.signal);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      listening.abort();
    };
  }, [api, heard]);
  return heard;
}

/** Without news the workspace is as before: one reloads. Being signed out is heard of by the api itself. */
async function listen(api: Api, hear: () => void, signal: AbortSignal): Promise<void> {
  try {
    for await (const _ of api.news.follow(signal)) hear();
  } catch {
    return;
  }
}
