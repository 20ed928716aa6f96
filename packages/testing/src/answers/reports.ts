import type { endpoints } from '@hearback/contract';
import { isReported, lastReportDay, reportTroubles, usualReportDays } from '@hearback/contract/moderation';
import { overtakeAppeals } from '../world/appeals.ts';
import { moveChangesOn } from '../world/behind.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { staffStory } from '../world/views.ts';
import type { KeptReport, KeptStory, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { refuseStale, settle } from './moderation.ts';
import { storyFor } from './story-for.ts';

type Reports = Pick<typeof endpoints.staff.moderation, 'report' | 'decideReport'>;

/** No mail is sent here, so nobody is told of what was decided. */
export const reports: Answers<Reports> = {
  report: ({ params, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: params.story, action: 'report' });
    const fingerprint = JSON.stringify([story.id, body]);
    const known = allReports(world).find(({ id }) => id === params.id);
    if (known?.fingerprint === fingerprint) return { result: staffStory(world, story, staff()), isRepeat: true };
    if (known) throw new Refusal('id-used', 'Another report has this id. Make a new id and send it again.');
    refuseReport(world, story);
    const { id: byId, name: by } = staff();
    const at = world.instant();
    story.reports = [...story.reports, { id: params.id, by, byId, at, ...body, state: 'open', fingerprint }];
    story.reportedAt = at;
    world.record(story.id, { kind: 'reported', by, detail: body.reason });
    return { result: staffStory(world, story, staff()) };
  },
  decideReport: ({ params, body }, { world, staff }) => {
    const { id: byId, name: by } = staff();
    const story = storyFor(world, { staff: staff(), id: params.story, action: 'decide-report' });
    const open = story.reports.find(({ id }) => id === params.id);
    if (!open) throw notFound('report');
    if (open.state !== 'open') throw new Refusal('not-now', 'Somebody has decided on this report already.');
    if (open.byId === byId) {
      throw new Refusal('forbidden', 'Nobody decides on their own report. Another moderator has to.');
    }
    const errors = reportTroubles(body);
    if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
    refuseStale(story, body.version);
    const { verdict, note } = body;
    const state = verdict === 'uphold' ? 'upheld' : 'dismissed';
    settleReport(world, story, { state, by, note });
    world.record(story.id, { kind: `report-${state}`, by, detail: note });
    if (state === 'upheld') {
      overtakeAppeals(world, story, { by });
      settle(story, body.version);
      const gone = { publishedAt: undefined, clock: undefined };
      Object.assign(story, { ...gone, status: 'submitted', returned: 'report-upheld' });
      moveChangesOn(world, story.id);
      world.record(story.id, { kind: 'taken-down', by, detail: open.reason });
    }
    return { result: staffStory(world, story, staff()) };
  },
};

/** Settles the open report of a story, where there is one. */
export function settleReport(
  world: World,
  story: KeptStory,
  { state, by, note }: { state: KeptReport['state']; by: string; note?: string | undefined },
): void {
  const decision = { by, at: world.instant(), note };
  story.reports = story.reports.map((one) => (one.state === 'open' ? { ...one, state, decision } : one));
  story.reportedAt = undefined;
}

function refuseReport(world: World, { reports, publishedAt = '' }: KeptStory): void {
  if (isReported({ reports, publishedAt })) {
    throw new Refusal(
      'not-now',
      'This story has been reported since it was published, or it is public no more. Look at it again: it shows what became of it.',
    );
  }
  if (world.today() > lastReportDay(world.dayOf(publishedAt), usualReportDays)) {
    throw new Refusal(
      'not-now',
      `A story can be reported for ${usualReportDays} days after it was published. That time is over.`,
    );
  }
}

function allReports(world: World): KeptReport[] {
  return [...world.stories.values()].flatMap(({ reports }) => reports);
}
