import { createHash } from 'node:crypto';
import type { ImportCounts, RegisterLine } from '@hearback/contract';
import { instant } from '../time/clock.ts';
import type { Actor } from '../timeline/store.ts';
import { applyPlans } from './applying.ts';
import { breathe, checkRegister, type ImportPorts } from './checking.ts';
import { readRegister } from './reading.ts';
import { findImport, forgetAbandoned, forgetImport, forgetLines, keepLines, noteImport } from './store.ts';

const AT_ONCE = 1000;
const ABANDONED_AFTER_MS = 24 * 3_600_000;
/** Whoever changes organisations all the time must not keep a register waiting for ever. */
const TRIES = 3;

type Bytes = AsyncIterable<Uint8Array>;

/**
 * Reads a register that is written down already, and checks it. Throws {@link BadFile} where it cannot be read; whatever
 * goes wrong, nothing of it stays.
 */
export async function takeRegister(ports: ImportPorts, id: string, source: Bytes): Promise<ImportCounts> {
  const { db, now } = ports;
  try {
    await forgetAbandoned(db, instant(new Date(now().getTime() - ABANDONED_AFTER_MS)));
    await keepRegister(ports, id, source);
    return await checkRegister(ports, id);
  } catch (error) {
    await forgetImport(db, id);
    throw error;
  }
}

async function keepRegister({ db, onProgress }: ImportPorts, id: string, source: Bytes): Promise<void> {
  const hash = createHash('sha256');
  const size = (await findImport(db, id))?.size ?? undefined;
  let [bytes, lines] = [0, 0];
  let kept: RegisterLine[] = [];
  const keep = async () => {
    lines += kept.length;
    await db.transaction().execute(async (trx) => {
      await keepLines(trx, id, kept);
      await noteImport(trx, id, { bytes, lines });
    });
    kept = [];
    onProgress?.({ doing: 'reading', done: bytes, of: size });
    await breathe();
  };
  const headings: string[] = [];
  const hears = {
    onBytes: (count: number) => {
      bytes = count;
    },
    onHeadings: ({ ignored }: { ignored: string[] }) => headings.push(...ignored),
  };
  for await (const line of readRegister(hashed(source, hash), hears)) {
    kept.push(line);
    if (kept.length === AT_ONCE) await keep();
  }
  await keep();
  await noteImport(db, id, { digest: hash.digest('hex'), ignored: JSON.stringify(headings) });
}

async function* hashed(source: Bytes, hash: ReturnType<typeof createHash>): Bytes {
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
}

/** The hash of a file, as it is kept with a register. */
export async function digestOf(source: Bytes): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of source) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * Imports a register: all of it, or nothing. Where organisations have changed since it was checked it is checked again, and
 * imported if that comes to the same; else it is `stale`.
 */
export async function importRegister(
  ports: ImportPorts,
  { id, by }: { id: string; by: Actor },
): Promise<'done' | 'stale' | 'not-now'> {
  const { db, now } = ports;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const row = await findImport(db, id);
    if (row?.state !== 'checked' || row.bad > 0) return row?.state === 'imported' ? 'done' : 'not-now';
    if (await applyPlans(db, { id, by, at: instant(now()) })) {
      await forgetLines(db, id);
      return 'done';
    }
    if ((await findImport(db, id))?.state === 'imported') return 'done';
    const { added, changed, closed } = await checkRegister(ports, id);
    if (added !== row.added || changed !== row.changed || closed !== row.closed) return 'stale';
  }
  return 'stale';
}
