import type { endpoints } from '@hearback/contract';
import { holdTroubles } from '@hearback/contract/moderation';
import { overtakeAppeals } from '../world/appeals.ts';
import { Refusal } from '../world/refusal.ts';
import { toldOfHold } from '../world/seers.ts';
import { staffStory } from '../world/views.ts';
import type { KeptStory, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { refuseStale, settle } from './moderation.ts';
import { storyFor } from './story-for.ts';

type Holds = Pick<typeof endpoints.staff.moderation, 'hold' | 'release' | 'setCriticality'>;

export const holds: Answers<Holds> = {
  hold: ({ params, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.id, action: 'hold' });
    const { version, reason, note } = body;
    refuseStale(story, version);
    const errors = holdTroubles(body);
    if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
    settle(story, version);
    Object.assign(story, { status: 'held', held: { reason, note, at: world.instant() }, returned: undefined });
    world.record(story.id, { kind: 'held', by: staff().name, detail: note ? `${reason}: ${note}` : reason });
    if (reason === 'very-serious') recordTold(world, story);
    return { result: staffStory(world, story, staff()) };
  },
  release: ({ params, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.id, action: 'release' });
    settle(story, body.version);
    Object.assign(story, { status: 'submitted', held: undefined, returned: 'released' });
    overtakeAppeals(world, story, { by: staff().name });
    world.record(story.id, { kind: 'released', by: staff().name });
    return { result: staffStory(world, story, staff()) };
  },
  setCriticality: ({ params, body: { level, was } }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.id, action: 'set-criticality' });
    if (story.criticality === level) return { result: staffStory(world, story, staff()) };
    if (story.criticality !== was) {
      throw new Refusal('stale', 'Somebody else has decided on this story in the meantime. Look at it again.');
    }
    story.criticality = level;
    const detail = was === undefined ? `${level}` : `${was} ${level}`;
    world.record(story.id, { kind: 'criticality-set', by: staff().name, detail });
    return { result: staffStory(world, story, staff()) };
  },
};

function recordTold(world: World, { id, organisation }: KeptStory): void {
  const told = toldOfHold(world, organisation.ods);
  if (told.length === 0) world.record(id, { kind: 'nobody-to-tell', by: 'Hearback' });
  else world.record(id, { kind: 'managers-told', by: 'Hearback', detail: told.join(', ') });
}
