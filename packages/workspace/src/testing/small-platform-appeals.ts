import { type AppealDecision, problem, type StaffStory } from '@hearback/contract';
import { appealTroubles, openAppeal } from '@hearback/contract/moderation';
import type { SmallPlatform } from './small-platform.ts';
import { type Call, Refused, storyBy } from './small-platform-parts.ts';

/** Publishes what was rejected as the author was right, or leaves it. */
export function decideAppeal(
  platform: SmallPlatform,
  { story: of, id }: Call['params'],
  draft: AppealDecision,
): StaffStory {
  const story = storyBy(platform, of);
  const { version, verdict, note } = draft;
  const errors = appealTroubles(draft);
  if (errors.length > 0) throw new Refused(problem('invalid', 'Something is missing.', errors));
  const open = openAppeal(story.appeals);
  if (!open || open.id !== id) throw new Refused(problem('not-now', 'Somebody has decided.'));
  if (story.version !== version) throw new Refused(problem('stale', 'Somebody else was first.'));
  const isUpheld = verdict === 'uphold';
  const outcome = { by: platform.staff.name, at: new Date().toISOString(), note };
  Object.assign(open, { state: isUpheld ? 'upheld' : 'dismissed', outcome });
  const actions = story.actions.filter((action) => action !== 'decide-appeal');
  Object.assign(story, { appealedAt: undefined, actions });
  if (!isUpheld || story.status !== 'rejected') return story;
  const isPublic = { status: 'published', publishedAt: new Date().toISOString(), rejection: undefined } as const;
  return Object.assign(story, isPublic, { version: version + 1, actions: ['reply'] });
}
