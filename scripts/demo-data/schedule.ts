import type { ToldStory } from '@hearback/testing';
import { practices, trust } from './organisations.ts';
import type { Telling } from './tell.ts';

const DAY_MS = 86_400_000;
/** The founding example's first year: ten practices, 81 stories. */
export const PRACTICE_STORIES = 81;
/** The founding example's trust has been listening since 2009. */
const TRUST_SINCE = new Date('2009-04-01T09:00:00Z');
const BOOKING = 'booking-unclear';

/** The practices' stories over the year before `today`; the booking one went to the practice of the examples. */
export function practiceTellings(stories: readonly ToldStory[], today: Date): Telling[] {
  const booking = stories.find(({ id }) => id === BOOKING);
  if (!booking) throw new Error(`The corpus has no story called ${BOOKING}`);
  const others = stories.filter(({ id }) => id !== BOOKING).slice(0, PRACTICE_STORIES - 1);
  const spread = others.map((story, index) => ({
    // Some practices hear more than others: the first gets two turns in each round.
    ods: practices[Math.max(0, (index % (practices.length + 1)) - 1)]?.ods ?? practices[0].ods,
    story,
    at: before(today, 3 + ((index * 37) % 360), index),
  }));
  // Told yesterday and published today, so that a clock runs.
  const unanswered = spread.find(({ ods, story }) => ods === practices[0].ods && !story.reply);
  if (unanswered) unanswered.at = new Date(today.getTime() - DAY_MS);
  return [{ ods: practices[0].ods, story: booking, at: before(today, 60, 0) }, ...spread].sort(byTime);
}

/** The trust's stories: the last year of them for a few, since 2009 for many. */
export function trustTellings(stories: readonly ToldStory[], today: Date): Telling[] {
  const span = stories.length > 500 ? today.getTime() - TRUST_SINCE.getTime() : 330 * DAY_MS;
  const step = span / (stories.length + 1);
  return stories.map((story, index) => ({
    ods: trust.ods,
    story,
    at: new Date(today.getTime() - span + step * (index + 0.5) - 3 * DAY_MS),
  }));
}

/** How often each story was read: about 17 times each in the founding example, never the same twice running. */
export function readsOf(index: number): number {
  return 9 + ((index * 7) % 19);
}

function before(today: Date, days: number, index: number): Date {
  const hours = 8 + ((index * 5) % 13);
  const day = new Date(today.getTime() - days * DAY_MS);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hours, (index * 11) % 60));
}

function byTime(one: Telling, other: Telling): number {
  return one.at.getTime() - other.at.getTime();
}
