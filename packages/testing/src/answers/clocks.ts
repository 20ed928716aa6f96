import type { endpoints } from '@hearback/contract';
import { type ClockFacts, clockOn, dueAfterPause } from '@hearback/contract/clocks';
import { Refusal } from '../world/refusal.ts';
import { staffStory } from '../world/views.ts';
import type { Answers } from './caller.ts';
import { storyFor } from './story-for.ts';

export const clocks: Answers<typeof endpoints.staff.clocks> = {
  pause: ({ params, body: { reason } }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.id, action: 'pause-clock' });
    const facts = found(story.clock);
    const { state, left } = clockOn(world.today(), facts);
    if (state === 'overdue')
      throw new Refusal('not-now', 'The day it was due is over, so its clock cannot be stopped.');
    if (state !== 'running') throw new Refusal('not-now', 'This clock does not run, so it cannot be stopped.');
    story.clock = { ...facts, paused: { at: world.instant(), day: world.today(), reason, left } };
    world.record(story.id, { kind: 'clock-paused', by: staff().name, detail: reason });
    return { result: staffStory(world, story, staff()) };
  },
  resume: ({ params }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.id, action: 'resume-clock' });
    const { paused, ...facts } = found(story.clock);
    if (!paused || facts.answered) throw new Refusal('not-now', 'This clock is not paused, so it cannot go on.');
    story.clock = { ...facts, due: dueAfterPause(world.today(), paused.left, facts.terms) };
    world.record(story.id, { kind: 'clock-resumed', by: staff().name, detail: story.clock.due });
    return { result: staffStory(world, story, staff()) };
  },
};

function found(clock: ClockFacts | undefined): ClockFacts {
  if (clock) return clock;
  throw new Refusal('not-now', 'This story was published before there were clocks, so it has none.');
}
