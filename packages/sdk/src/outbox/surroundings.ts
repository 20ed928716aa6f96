const LONGEST_QUEUE = 10_000;

/**
 * Does the work while no other tab does work of that name. Only a courtesy, as the PUT may be repeated: without Web
 * Locks, or when another tab (perhaps frozen by the browser) holds the lock too long, the work is done anyway.
 */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), LONGEST_QUEUE);
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
    clearTimeout(timer);
    return work();
  };
  try {
    await locks.request(name, { signal: patience.signal }, begin);
  } catch {
    if (!hasBegun) await begin();
  }
}

/** Waits that many milliseconds, or until the browser says that the network is back, or who waits is woken. */
export function pause(milliseconds: number, waiting: { wake(): void }): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    globalThis.addEventListener?.('online', end);
    waiting.wake = end;
  });
}
