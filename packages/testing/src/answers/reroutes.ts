import type { endpoints, RerouteAnswerDraft } from '@hearback/contract';
import { askedTimes, nobodyToSee, rerouteTroubles, usualRerouteDays } from '@hearback/contract/moderation';
import { Refusal } from '../world/refusal.ts';
import { sendableTo } from '../world/seers.ts';
import { staffStory } from '../world/views.ts';
import type { KeptStory, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { settle } from './moderation.ts';
import { storyFor } from './story-for.ts';

/** No mail is sent here, and nothing stops asking by itself. */
export const reroutes: Answers<Pick<typeof endpoints.staff.moderation, 'suggestReroute'>> = {
  suggestReroute: ({ params, body: { version, to, note } }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.id, action: 'suggest-reroute' });
    if (story.version === version && !sendableTo(world, story.organisation.ods).includes(to)) {
      throw new Refusal('not-now', nobodyToSee(to, story.organisation.name));
    }
    settle(story, version);
    const at = world.instant();
    const reroute = { to, note, at, until: askedTimes(at, usualRerouteDays).end };
    Object.assign(story, { status: 'with-author', askedAt: at, returned: undefined, reroute });
    world.record(story.id, { kind: 'reroute-suggested', by: staff().name, detail: `${to}: ${note}` });
    return { result: staffStory(world, story, staff()) };
  },
};

/** Does what a story's author says to sending it on; once. Throws `not-now`, `stale` or `invalid`. */
export function answerReroute(world: World, story: KeptStory, draft: RerouteAnswerDraft): void {
  const { reroute, status, version } = story;
  if (isSaid(world, story, draft)) return;
  if (status !== 'with-author' || !reroute) {
    throw new Refusal('not-now', 'We do not ask this any more. The page shows how your story stands.');
  }
  if (version !== draft.version) {
    const detail = 'Your story has moved on since you opened this page. Look at it again, then answer.';
    throw new Refusal('stale', detail);
  }
  const errors = rerouteTroubles(draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  story.version += 1;
  Object.assign(story, { askedAt: undefined, reroute: undefined });
  if (draft.answer === 'no') {
    Object.assign(story, { status: 'submitted', returned: 'reroute-declined' });
    world.record(story.id, { kind: 'reroute-declined', by: 'The author' });
    return;
  }
  story.status = 'rerouted';
  const at = world.instant();
  const sent = { to: reroute.to, contact: draft.contact ?? '', sentAt: at, state: 'new', changedAt: at } as const;
  world.sentOn.set(story.id, { ...sent, version: 1, steps: [] });
  world.record(story.id, { kind: 'reroute-agreed', by: 'The author', detail: reroute.to });
}

/** Whether just this is what the author said, and nobody has done anything with the story since. */
function isSaid(world: World, story: KeptStory, { answer, contact = '' }: RerouteAnswerDraft): boolean {
  if (answer === 'no') return story.returned === 'reroute-declined';
  return story.status === 'rerouted' && world.sentOn.get(story.id)?.contact === contact;
}
