import {
  type ChangeLink,
  problem,
  type RerouteDraft,
  type SentOn,
  type SentOnProgress,
  type StaffStory,
} from '@hearback/contract';
import { askedTimes, sentOnTroubles, usualRerouteDays } from '@hearback/contract/moderation';
import type { SmallPlatform } from './small-platform.ts';
import { type Call, Refused, storyBy } from './small-platform-parts.ts';

/** Asks a story's author whether to send it on. */
export function suggestReroute(platform: SmallPlatform, { params, body }: Call): StaffStory {
  const story = storyBy(platform, params.id);
  const { version, to, note } = body as RerouteDraft;
  if (story.version !== version) throw new Refused(problem('stale', 'Somebody else was first.'));
  const at = new Date().toISOString();
  const reroute = { to, note, at, until: askedTimes(at, usualRerouteDays).end };
  const asked = { status: 'with-author', askedAt: at, reroute, actions: ['end-asking'] } as const;
  return Object.assign(story, asked, { actions: [...asked.actions], version: version + 1 });
}

/** What was sent on: what waits, or what is done. */
export function sentOnList(all: readonly SentOn[], { show }: { show: string }) {
  return { items: all.filter(({ state }) => (state === 'done') === (show === 'done')) };
}

/** What was sent on of one story. */
export function sentOnBy(all: readonly SentOn[], story: string | undefined): SentOn {
  const found = all.find((one) => one.story === story);
  if (!found) throw new Refused(problem('not-found', 'There is no such story.'));
  return found;
}

/** Says where it stands. */
export function progressSentOn(platform: SmallPlatform, story: string | undefined, progress: SentOnProgress): SentOn {
  const found = sentOnBy(platform.sentOn, story);
  const { version, to, note } = progress;
  if (found.version !== version) throw new Refused(problem('stale', 'Somebody else was first.'));
  const errors = sentOnTroubles(found.state, progress);
  if (errors.length > 0) throw new Refused(problem('invalid', 'Something is missing.', errors));
  const at = new Date().toISOString();
  const steps = [...found.steps, { to, by: platform.staff.name, at, note }];
  return Object.assign(found, { state: to, changedAt: at, version: version + 1, steps });
}

/** Links what was sent on to a change, or takes that back. */
export function linkSentOn(
  platform: SmallPlatform,
  story: string | undefined,
  { change: wanted, isLinked }: ChangeLink,
): SentOn {
  const found = sentOnBy(platform.sentOn, story);
  const change = platform.stories.flatMap(({ changes }) => changes).find((one) => one.id === wanted);
  if (!change) throw new Refused(problem('not-found', 'There is no such change.'));
  const others = (found.changes ?? []).filter(({ id }) => id !== wanted);
  return Object.assign(found, { changes: isLinked ? [...others, change] : others });
}
