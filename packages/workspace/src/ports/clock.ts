import { type ReadonlySignal, signal } from '@preact/signals';

/** What time it is. */
export interface Clock {
  /** Milliseconds since 1970; moves on by itself, so that "3 minutes ago" stays true on a page left open. */
  now: ReadonlySignal<number>;
}

const TICK_MS = 30_000;

/** The device's clock. */
export function deviceClock(): Clock {
  const now = signal(Date.now());
  setInterval(() => {
    now.value = Date.now();
  }, TICK_MS);
  return { now };
}
