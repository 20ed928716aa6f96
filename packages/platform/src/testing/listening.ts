import { expect, onTestFinished } from 'vitest';
import type { Ground } from './ground.ts';

/** One listener with all it has heard. */
export interface Listening {
  status: number;
  heard: () => string;
  /** Settles when the platform has ended it. */
  ended: Promise<void>;
}

/** Listens to what is new, until the test is over. */
export async function listenTo(ground: Ground, token: string, query = ''): Promise<Listening> {
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  const response = await fetch(`${ground.platform.address}/v1/staff/news${query}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: stopping.signal,
  });
  let heard = '';
  const read = async () => {
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) return;
      heard += part.value;
    }
  };
  const ended = read().catch(() => undefined);
  if (response.ok) await expect.poll(() => heard, { timeout: 5000 }).toContain('event: ready');
  return { status: response.status, heard: () => heard, ended };
}
