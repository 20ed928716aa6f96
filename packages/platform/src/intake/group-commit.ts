import { isUnavailable } from '../database/unavailable.ts';

/**
 * Lets writes that arrive while a commit is under way share the next one: one transaction and one flush to the disk
 * for all of them. Each promise settles only after the commit that holds its item.
 *
 * @param commit writes all items in one transaction, all or none, and gives one result an item in the same order
 * @param most how many items may share one commit; 1 turns sharing off
 */
export function groupCommit<Item, Result>(
  commit: (items: Item[]) => Promise<Result[]>,
  most: number,
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let isCommitting = false;

  async function commitWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await settle(batch, commit);
      // The embedded database blocks while it flushes: what came meanwhile waits in the sockets until they are read.
      await new Promise(setImmediate);
    }
    isCommitting = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isCommitting) return;
      isCommitting = true;
      // The calls that came in the same turn of the event loop are read first, so that they share the first commit.
      setImmediate(() => void commitWaiting());
    });
}

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

async function settle<Item, Result>(
  batch: Waiting<Item, Result>[],
  commit: (items: Item[]) => Promise<Result[]>,
): Promise<void> {
  try {
    const results = await commit(batch.map(({ item }) => item));
    for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
  } catch (error) {
    if (batch.length === 1 || isUnavailable(error)) {
      for (const { reject } of batch) reject(error);
      return;
    }
    // One item must not fail the others: each is tried alone.
    for (const one of batch) await settle([one], commit);
  }
}
