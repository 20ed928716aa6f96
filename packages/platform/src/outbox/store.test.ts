import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../testing/engines.ts';
import { openRecords, type Records } from '../testing/organisations.ts';
import { type ClaimedLetter, claim, enqueue, markFailed, markSent, outboxCounts } from './store.ts';

const letter = {
  kind: 'received' as const,
  to: 'pat@example.org',
  organisation: 'Elm Practice',
  link: 'http://feedback.example.org/a/private',
};
const nine = new Date('2026-03-01T09:00:00.000Z');
const later = (minutes: number) => new Date(nine.getTime() + minutes * 60_000);

describe.each(engines)('the outbox on %s', (engine) => {
  let records: Records;
  beforeAll(async () => {
    records = await openRecords(engine);
  });
  beforeEach(() => records.db.deleteFrom('outbox').execute());
  afterAll(() => records.remove());

  const take = (at: Date, most = 10) => claim(records.db, { at, until: new Date(at.getTime() + 120_000), most });

  const nameIn = ({ letter }: ClaimedLetter) => 'organisation' in letter && letter.organisation;

  it('gives what is due, the longest waiting first, and no more than was asked for', async () => {
    await enqueue(records.db, [{ ...letter, organisation: 'second' }], later(1));
    await enqueue(records.db, [{ ...letter, organisation: 'first' }], nine);
    await enqueue(records.db, [{ ...letter, organisation: 'not yet' }], later(60));
    expect((await take(later(5), 1)).map(nameIn)).toEqual(['first']);
    expect((await take(later(5))).map(nameIn)).toEqual(['second']);
    expect(await take(later(5))).toEqual([]);
  });

  it('gives each mail to one of several workers', async () => {
    const other = await records.openAgain();
    await enqueue(
      records.db,
      Array.from({ length: 60 }, () => letter),
      nine,
    );
    const at = { at: nine, until: later(2), most: 60 };
    const claims = await Promise.all([
      claim(records.db, at),
      claim(other.db, at),
      claim(records.db, at),
      claim(other.db, at),
    ]);
    const ids = claims.flat().map(({ id }) => id);
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
  });

  it('gives a mail again once the claim of a process that was killed has run out', async () => {
    await enqueue(records.db, [letter], nine);
    const [first] = await take(nine);
    expect(await take(later(1))).toEqual([]);
    const [again] = await take(later(3));
    expect(again).toEqual(first);
  });

  it('drops the text of a mail that was sent, and keeps the fact', async () => {
    await enqueue(records.db, [letter], nine);
    const [claimed] = await take(nine);
    await markSent(records.db, claimed?.id ?? '', nine);
    const rows = await records.db.selectFrom('outbox').selectAll().execute();
    expect(rows).toMatchObject([{ status: 'sent', mail: null, attempts: 1, claimed_until: null }]);
    expect(await take(later(600))).toEqual([]);
  });

  it('gives a mail that was not taken again at its next time, counting the tries', async () => {
    await enqueue(records.db, [letter], nine);
    const [claimed] = await take(nine);
    await markFailed(records.db, claimed?.id ?? '', { error: 'busy', nextAt: later(30), letter });
    expect(await take(later(29))).toEqual([]);
    expect(await take(later(30))).toMatchObject([{ id: claimed?.id, attempts: 1 }]);
  });

  it('drops the secret link of a mail that is given up', async () => {
    await enqueue(records.db, [letter], nine);
    const [claimed] = await take(nine);
    await markFailed(records.db, claimed?.id ?? '', { error: 'no such mailbox', nextAt: undefined, letter });
    const [row] = await records.db.selectFrom('outbox').selectAll().execute();
    expect(row?.mail).toContain('pat@example.org');
    expect(JSON.stringify(row)).not.toContain('/a/private');
  });

  it('leaves a dead mail alone and counts it', async () => {
    await enqueue(records.db, [letter, letter], nine);
    const [claimed] = await take(nine, 1);
    await markFailed(records.db, claimed?.id ?? '', { error: 'no such mailbox', nextAt: undefined, letter });
    const counts = await outboxCounts(records.db);
    expect(Object.fromEntries(counts.map(({ status, count }) => [status, count]))).toEqual({ dead: 1, waiting: 1 });
    expect(await take(later(600))).toHaveLength(1);
  });
});
