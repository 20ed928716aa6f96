import type { News } from '@hearback/contract';
import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Api } from '../ports/api.ts';
import { usePorts } from '../ports/ports.ts';

/** The survey whose results are on the screen, and how often it may have been answered since. */
export interface Answered {
  survey: Signal<string | undefined>;
  heard: ReadonlySignal<number>;
}

/** How often something new was heard of since the workspace was opened. */
export interface HeardOf {
  stories: ReadonlySignal<number>;
  enquiries: ReadonlySignal<number>;
  complaints: ReadonlySignal<number>;
  conversations: ReadonlySignal<number>;
  answered: Answered;
}

/**
 * Listens to what is new. Nothing is listened to while the window is hidden: a browser has few connections for all the windows
 * of one place. For the same reason the survey that is followed is asked for on the one there is.
 */
export function useNews(): HeardOf {
  const { api } = usePorts();
  const stories = useSignal(0);
  const enquiries = useSignal(0);
  const complaints = useSignal(0);
  const conversations = useSignal(0);
  const responses = useSignal(0);
  const survey = useSignal<string>();
  useEffect(() => {
    let listening = new AbortController();
    let isFirst = true;
    const hear = ({ kind }: News) => {
      // The list of stories was asked for a moment ago.
      if (!isFirst && isOf('stories', kind)) stories.value += 1;
      if (isOf('enquiries', kind)) enquiries.value += 1;
      if (isOf('complaints', kind)) complaints.value += 1;
      if (isOf('conversations', kind)) conversations.value += 1;
      if (isOf('responses', kind)) responses.value += 1;
      isFirst = false;
    };
    const look = () => {
      listening.abort();
      if (document.hidden) return;
      listening = new AbortController();
      void listen(api, { hear, survey: survey.peek(), signal: listening.signal });
    };
    // Calls at once too.
    const stop = survey.subscribe(look);
    document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', look);
      listening.abort();
    };
  }, [api, stories, enquiries, complaints, conversations, responses, survey]);
  return useMemo(
    () => ({ stories, enquiries, complaints, conversations, answered: { survey, heard: responses } }),
    [stories, enquiries, complaints, conversations, survey, responses],
  );
}

/** Whether news may be of some: something may have been missed before `ready`. */
function isOf(kind: News['kind'], heard: News['kind']): boolean {
  return heard === kind || heard === 'ready';
}

interface Listening {
  hear: (news: News) => void;
  survey?: string | undefined;
  signal: AbortSignal;
}

/** Without news the workspace is as before: one reloads. Being signed out is heard of by the api itself. */
async function listen(api: Api, { hear, survey, signal }: Listening): Promise<void> {
  try {
    for await (const news of api.news.follow({ survey }, signal)) hear(news);
  } catch {
    // The survey may be theirs to read no more, and stories still be.
    if (survey !== undefined && !signal.aborted) await listen(api, { hear, signal });
  }
}
