import { Refusal } from '../http/refusal.ts';

interface Keeping<Row> {
  fingerprint: string;
  find(): Promise<Row | undefined>;
  make(): Promise<Row>;
  /** False when its id is there already. */
  add(row: Row): Promise<boolean>;
}

/**
 * Keeps a picture under the id that its sender made. The same again, also at the same moment, is the one that is there.
 * Throws `id-used`.
 */
export async function keptOnce<Row extends { fingerprint: string }>({
  fingerprint,
  find,
  make,
  add,
}: Keeping<Row>): Promise<{ row: Row; isNew: boolean }> {
  const before = await find();
  if (!before) {
    const row = await make();
    if (await add(row)) return { row, isNew: true };
  }
  const known = before ?? (await find());
  if (known?.fingerprint === fingerprint) return { row: known, isNew: false };
  throw new Refusal('id-used', 'Another picture has this id. Make a new id and send it again.');
}
