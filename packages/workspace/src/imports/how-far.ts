import type { ImportCounts, RegisterImport } from '@hearback/contract';
import type { Api } from '../ports/api.ts';
import { attempt, type Outcome } from '../ports/failure.ts';

const LOOK_EVERY_MS = 500;

interface Sending {
  id: string;
  file: File;
  hear: (now: RegisterImport) => void;
}

/** Sends a register; tells how far it is until it is checked. */
export async function sendRegister(
  { imports }: Pick<Api, 'imports'>,
  { id, file, hear }: Sending,
): Promise<Outcome<RegisterImport>> {
  let isSent = false;
  const looking = setInterval(async () => {
    const outcome = await attempt(() => imports.get(id));
    // An answer may come after that to the sending itself, which tells more.
    if (outcome.ok && !isSent) hear(outcome.value);
  }, LOOK_EVERY_MS);
  const outcome = await attempt(() => imports.start(id, file));
  isSent = true;
  clearInterval(looking);
  return outcome;
}

/** How far a register is, again and again until nothing more comes of it by itself. */
export async function* lookingAt(
  { imports }: Pick<Api, 'imports'>,
  id: string,
): AsyncGenerator<Outcome<RegisterImport>> {
  for (;;) {
    const outcome = await attempt(() => imports.get(id));
    yield outcome;
    if (!outcome.ok || !isUnderWay(outcome.value)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** Whether it is still read or checked. */
export function isUnderWay({ state }: Pick<RegisterImport, 'state'>): boolean {
  return state === 'reading' || state === 'checking';
}

/** How much of the way is done: reading is the first half of it, checking the second. */
export function percentOf({ bytes, size, lines, checked, state }: RegisterImport): number {
  if (state === 'reading') return size ? Math.min(50, (bytes / size) * 50) : 0;
  return lines > 0 ? 50 + (checked / lines) * 50 : 50;
}

/** How many organisations would be other than they are. */
export function changesIn({ added, changed, closed }: ImportCounts): number {
  return added + changed + closed;
}
