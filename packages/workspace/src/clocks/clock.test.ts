import type { Clock } from '@hearback/contract';
import { expect, test } from 'vitest';
import { StoryModel } from '../story/story.model.ts';
import { bench } from '../testing/test-ports.ts';
import { clockedStory, runningClock } from '../testing/told-stories.ts';
import { messages } from './clock.messages.ts';
import { PauseModel } from './pause.model.ts';

async function pausing() {
  const story = clockedStory();
  const { ports, platform } = await bench({ stories: [story] });
  const shown = new StoryModel(ports, story.id);
  const loaded = await shown.load();
  if (!loaded) throw new Error('The story did not load.');
  return { ports, platform, shown, id: story.id, pause: new PauseModel(ports, shown, loaded) };
}

test.each<[string, Partial<Clock>]>([
  ['2 working days left', {}],
  ['1 working day left', { left: 1 }],
  ['Last day to reply', { left: 0 }],
  ['1 working day late', { state: 'overdue', left: -1 }],
  ['10 working days late', { state: 'overdue', left: -10 }],
  ['Late since 3 March 2026', { state: 'overdue', left: -11, due: '2026-03-03' }],
  ['Late', { state: 'overdue', left: 0 }],
  ['3 days late', { state: 'overdue', left: -3, terms: { days: 2, counted: 'calendar' } }],
  ['Stopped, 1 working day left', { state: 'paused', left: 1 }],
  ['Answered in time', { state: 'met', left: 1 }],
  ['Reply written in time, not public yet', { state: 'met', left: 1, isOnItsWay: true }],
  ['Reply written 2 working days late, not public yet', { state: 'missed', left: -2, isOnItsWay: true }],
  ['Answered while stopped', { state: 'met', left: 1, paused: { at: '2026-03-03T09:00:00.000Z', reason: 'x' } }],
  ['Answered 2 working days late', { state: 'missed', left: -2 }],
  ['Answered late', { state: 'missed', left: 0 }],
])('says “%s”', (words, clock) => {
  expect(messages.left(runningClock(clock))).toBe(words);
});

test.each([
  ['Since today', { at: '2027-03-19T09:00:00.000Z', days: 0 }, '2027-03-19'],
  ['Since Friday 19 March 2027', { at: '2027-03-19T09:00:00.000Z', days: 0 }, '2027-03-20'],
  ['1 working day, since Friday 19 March 2027', { at: '2027-03-19T09:00:00.000Z', days: 1 }, '2027-03-22'],
])('says of a clock that is stopped “%s”, also on days that do not count', (words, stopped, today) => {
  const clock = runningClock({ state: 'paused', paused: { reason: 'We wait.', ...stopped } });
  expect(messages.stoppedFor(clock, today)).toBe(words);
});

test('names the day with the day of the week', () => {
  expect(messages.dueOn('2027-03-31')).toBe('Wednesday 31 March 2027');
});

test('stopping wants a reason, and two presses stop once', async () => {
  const { platform, shown, pause } = await pausing();
  expect(await pause.pause()).toBe(false);
  expect(pause.mistakes.value).toEqual([{ field: 'pause-reason', text: messages.pauseReasonMissing }]);
  pause.reason.value = ' We wait for the author. ';
  expect(await Promise.all([pause.pause(), pause.pause()])).toEqual([true, false]);
  expect(shown.story.value?.clock).toMatchObject({ state: 'paused', paused: { reason: 'We wait for the author.' } });
  expect(pause.reason.value).toBe('');
  expect(platform.seen.filter((call) => call.endsWith('/pause'))).toHaveLength(1);
});

test('a clock that somebody else stopped first is loaded again, and the reason stays', async () => {
  const { ports, shown, id, pause } = await pausing();
  pause.reason.value = 'We wait for the author.';
  await ports.api.clocks.pause(id, { reason: 'The manager is away.' });
  expect(await pause.pause()).toBe(false);
  expect(shown.notice.value?.tone).toBe('problem');
  expect(shown.notice.value?.text).toMatch(
    /^This clock .* The story is loaded again, and what you typed is kept in this tab\.$/,
  );
  expect(shown.story.value?.clock?.paused?.reason).toBe('The manager is away.');
  expect(pause.reason.value).toBe('We wait for the author.');
});

test('going on says the new day', async () => {
  const { ports, shown, id } = await pausing();
  await ports.api.clocks.pause(id, { reason: 'We wait for the author.' });
  const loaded = await shown.load();
  if (!loaded) throw new Error('The story did not load.');
  expect(await new PauseModel(ports, shown, loaded).resume()).toBe(true);
  expect(shown.notice.value).toMatchObject({
    tone: 'done',
    text: expect.stringMatching(/^The clock goes on\. Reply by \w+day /),
  });
});

test('a reason that is too long is said beside it', async () => {
  const { pause } = await pausing();
  pause.reason.value = 'x'.repeat(501);
  await pause.pause();
  expect(pause.mistakes.value).toEqual([{ field: 'pause-reason', text: messages.pauseReasonLong }]);
});
