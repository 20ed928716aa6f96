import { problem, type ReportDecision, type ReportDraft, type StaffStory } from '@hearback/contract';
import { isReported, reportTroubles } from '@hearback/contract/moderation';
import type { SmallPlatform } from './small-platform.ts';
import { type Call, Refused, storyBy } from './small-platform-parts.ts';

/** Takes a report of a published story in. */
export function report(
  platform: SmallPlatform,
  { story: of, id = '' }: Call['params'],
  draft: ReportDraft,
): StaffStory {
  const story = storyBy(platform, of);
  if (story.reports.some((one) => one.id === id)) return story;
  if (isReported(story)) throw new Refused(problem('not-now', 'It was reported.'));
  const at = new Date().toISOString();
  story.reports.push({ id, by: platform.staff.name, isOwn: true, at, ...draft, state: 'open' });
  const actions = story.actions.filter((action) => action !== 'report');
  return Object.assign(story, { reportedAt: at, actions });
}

/** Takes what was reported down, or leaves it. */
export function decideReport(
  platform: SmallPlatform,
  { story: of, id }: Call['params'],
  draft: ReportDecision,
): StaffStory {
  const story = storyBy(platform, of);
  const { version, verdict, note } = draft;
  const errors = reportTroubles(draft);
  if (errors.length > 0) throw new Refused(problem('invalid', 'Something is missing.', errors));
  const open = story.reports.find((one) => one.id === id && one.state === 'open');
  if (!open) throw new Refused(problem('not-now', 'Somebody has decided.'));
  if (story.version !== version) throw new Refused(problem('stale', 'Somebody else was first.'));
  const isUpheld = verdict === 'uphold';
  const decision = { by: platform.staff.name, at: new Date().toISOString(), note };
  Object.assign(open, { state: isUpheld ? 'upheld' : 'dismissed', decision });
  const actions = story.actions.filter((action) => action !== 'decide-report');
  Object.assign(story, { reportedAt: undefined, actions });
  if (!isUpheld) return story;
  const waits = { status: 'submitted', returned: 'report-upheld', publishedAt: undefined } as const;
  return Object.assign(story, waits, {
    version: version + 1,
    actions: ['publish', 'reject', 'edit', 'suggest-reroute', 'hold'],
  });
}
