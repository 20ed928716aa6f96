import { setImmediate } from 'node:timers/promises';
import type { ModerationRecord } from '@hearback/contract';
import {
  type Deeds,
  monthsBetween,
  REJECTION_OPEN_MINUTES,
  shownFigures,
  together,
} from '@hearback/contract/moderation';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { dayInLondon, instant, type Now, startOfDay } from '../time/clock.ts';
import { countDeeds, firstEvent } from './counting.ts';

const [MINUTE_MS, DAY_MS] = [60_000, 86_400_000];

/** What moderators did, counted once a day. */
export type ModerationFigures = () => Promise<ModerationRecord>;

/**
 * Counts up to the end of yesterday, so that nobody can watch a figure move at the moment of a decision; a day is over once
 * the author of its last rejection is told of it. A month that is over is counted once: nothing in a timeline is ever changed.
 */
export function rememberFigures({ db, now }: { db: Kysely<Database>; now: Now }): ModerationFigures {
  const settled = new Map<string, Deeds>();
  let counted: { today: string; record: Promise<ModerationRecord> } | undefined;
  return () => {
    const today = dayInLondon(new Date(now().getTime() - REJECTION_OPEN_MINUTES * MINUTE_MS));
    if (counted?.today === today) return counted.record;
    const record = countUntil(db, today, settled);
    counted = { today, record };
    record.catch(() => {
      if (counted?.record === record) counted = undefined;
    });
    return record;
  };
}

async function countUntil(db: Kysely<Database>, today: string, settled: Map<string, Deeds>): Promise<ModerationRecord> {
  const upTo = dayBefore(today);
  const first = await firstEvent(db);
  const names = first ? monthsBetween(dayInLondon(new Date(first)), upTo) : [];
  const months: { month: string; deeds: Deeds }[] = [];
  for (const month of names) {
    const until = [startOfDay(nextMonth(month)), startOfDay(today)].map(instant).sort()[0] ?? '';
    const deeds = settled.get(month) ?? (await countDeeds(db, { from: instant(startOfDay(`${month}-01`)), until }));
    // What was decided in the last moment of a month may be written after it: the last one is counted once more.
    if (nextMonth(month) < upTo) settled.set(month, deeds);
    months.push({ month, deeds });
    // SQLite answers without ever letting go: others are served between two months.
    await setImmediate();
  }
  return {
    upTo,
    inAll: shownFigures(together(months.map(({ deeds }) => deeds))),
    months: months.map(({ month, deeds }) => ({ month, ...shownFigures(deeds) })),
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** The first day of the month after. */
function nextMonth(month: string): string {
  const first = new Date(`${month}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + 1);
  return first.toISOString().slice(0, 10);
}
