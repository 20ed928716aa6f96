import type { MonthlyReturn } from '@hearback/contract';
import { daysLeft } from '@hearback/contract/clocks';
import { changedSince } from '@hearback/contract/returns';
import type { TagTone } from '../parts/tag/tag.tsx';
import { messages } from './returns.messages.ts';

/** How a month's return stands on a day in England. */
export function standingOf(
  { isOver, due, taken, counts }: MonthlyReturn,
  today: string,
): { words: string; tone: TagTone } {
  if (taken && changedSince(taken.counts, counts).length > 0) return { words: messages.changed, tone: 'warn' };
  if (taken) return { words: messages.sent, tone: 'good' };
  if (!isOver) return { words: messages.soFar, tone: 'plain' };
  if (due === undefined) return { words: messages.responses(counts.responses), tone: 'plain' };
  const left = daysLeft(today, due, 'working');
  if (today > due) return { words: messages.overdue, tone: 'bad' };
  return left === 0 ? { words: messages.dueToday, tone: 'bad' } : { words: messages.dueIn(left), tone: 'warn' };
}
