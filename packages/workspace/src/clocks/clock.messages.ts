import type { Clock } from '@hearback/contract';
import { dayAndMonth, dayInWords, dayOf, weekdayInWords } from '../time/words.ts';

/** "1 working day", "3 days". */
function daysOf(count: number, { terms }: Clock): string {
  return `${count} ${terms.counted === 'working' ? 'working ' : ''}${count === 1 ? 'day' : 'days'}`;
}

const onDay = (day: string) => `${weekdayInWords(day)} ${dayInWords(day)}`;

/** Beyond this many days a day says more than a number, and blames less. */
const MOST_COUNTED = 10;

function lateness(clock: Clock): string {
  const late = -clock.left;
  if (late > MOST_COUNTED) return `Late since ${dayInWords(clock.due)}`;
  return late > 0 ? `${daysOf(late, clock)} late` : 'Late';
}

/** What was sent in time or late, and is not public yet: nobody outside can see that it was answered. */
function sentOf({ state, left }: Clock, late: string): string {
  if (state === 'met') return 'Reply written in time, not public yet';
  return left < 0 ? `Reply written ${late} late, not public yet` : 'Reply written late, not public yet';
}

/** What is left, in few words. */
function leftOf(clock: Clock): string {
  const { state, left } = clock;
  if (state === 'paused') return `Stopped, ${daysOf(left, clock)} left`;
  if (clock.isOnItsWay) return sentOf(clock, daysOf(-left, clock));
  if (state === 'met') return clock.paused ? 'Answered while stopped' : 'Answered in time';
  if (state === 'missed') return left < 0 ? `Answered ${daysOf(-left, clock)} late` : 'Answered late';
  if (state === 'overdue') return lateness(clock);
  return left === 0 ? 'Last day to reply' : `${daysOf(left, clock)} left`;
}

export const messages = {
  title: 'First reply',
  terms: 'Aim',
  termsIn: (clock: Clock) => `Within ${daysOf(clock.terms.days, clock)} of publication`,
  due: { running: 'Reply by', overdue: 'Was due on', met: 'Due', missed: 'Was due on' },
  left: leftOf,
  dueOn: onDay,
  replyBy: (due: string) => `Reply by ${onDay(due)}`,
  byDay: (due: string) => `by ${weekdayInWords(due)} ${dayAndMonth(due)}`,
  stopped: 'Stopped for',
  stoppedFor: (clock: Clock, today: string) => {
    const { days = 0, at = '' } = clock.paused ?? {};
    const since = dayOf(Date.parse(at));
    if (since === today) return 'Since today';
    return days === 0 ? `Since ${onDay(since)}` : `${daysOf(days, clock)}, since ${onDay(since)}`;
  },
  reason: 'Why it was stopped',
  pause: 'Stop the clock',
  pauseWords: 'For what you cannot go on without, such as an answer from the author. The days left are kept.',
  pauseReason: 'Why is it stopped?',
  pauseReasonHint: 'For your team and the audit trail. Never published.',
  pauseReasonMissing: 'Say why the clock is stopped',
  pauseReasonLong: 'Use 500 characters or fewer',
  pauseNow: 'Stop the clock',
  pausing: 'Stopping…',
  cancel: 'Leave it running',
  paused: 'The clock is stopped. Let it go on as soon as you can.',
  keptReason: 'What you typed is kept until the clock runs again:',
  resume: 'Let the clock go on',
  resuming: 'Going on…',
  resumed: (clock: Clock | undefined) => `The clock goes on. Reply by ${clock ? onDay(clock.due) : 'its new day'}.`,
};
