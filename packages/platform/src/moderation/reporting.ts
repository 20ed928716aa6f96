import type { ReportDecision, ReportDraft } from '@hearback/contract';
import { isReported, reportTroubles } from '@hearback/contract/moderation';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { tellStaff } from '../mail/tell-staff.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { emailOf } from '../staff/store.ts';
import { moveStory } from '../stories/store.ts';
import { fingerprintOf } from '../stories/submission.ts';
import type { WholeStory } from '../stories/views.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { overtakeAppeals } from './appeals.ts';
import { stale } from './decisions.ts';
import { lastDayOf } from './reportable.ts';
import { insertReport, keptReport, reportsOf, settleReport } from './reports.ts';
import { storyFor } from './staff-story.ts';
import { uncount } from './taking-down.ts';

interface Reporting {
  staff: SignedInStaff;
  story: string;
  id: string;
}

/** Reports a published story as unsuitable. It stays public. The same report again changes nothing, and is not new. */
export async function report(
  services: Services,
  { staff, story, id, draft }: Reporting & { draft: ReportDraft },
): Promise<{ isNew: boolean }> {
  const fingerprint = fingerprintOf([story, draft]);
  const { row } = await storyFor(services, { staff, id: story, action: 'report' });
  const known = await keptReport(services.db, id);
  if (known === fingerprint) return { isNew: false };
  if (known) throw new Refusal('id-used', 'Another report has this id. Make a new id and send it again.');
  const publishedAt = row.published_at ?? '';
  if (isReported({ reports: await reportsOf(services.db, story, staff), publishedAt })) throw reported();
  if (dayInLondon(services.now()) > lastDayOf(services, publishedAt)) throw tooLate(services);
  const at = instant(services.now());
  const { reason, words } = draft;
  await services.db.transaction().execute(async (trx) => {
    const by = { staff_id: staff.id, staff_name: staff.name };
    const added = { id, story_id: story, published_at: publishedAt, ...by, at, reason, words, fingerprint };
    if (!(await insertReport(trx, added))) throw reported();
    await record(trx, [{ story, at, kind: 'reported', actor: staff, detail: reason }]);
  });
  return { isNew: true };
}

/** Decides on a report: takes the story down, or leaves it and tells the organisation why. */
export async function decideReport(
  services: Services,
  { staff, story: id, id: reportId, draft }: Reporting & { draft: ReportDecision },
): Promise<void> {
  const story = await storyFor(services, { staff, id, action: 'decide-report' });
  const open = (await reportsOf(services.db, id, staff)).find((one) => one.id === reportId);
  if (!open) throw notFound('report');
  if (open.state !== 'open') throw new Refusal('not-now', 'Somebody has decided on this report already.');
  if (open.isOwn) throw new Refusal('forbidden', 'Nobody decides on their own report. Another moderator has to.');
  const errors = reportTroubles(draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  if (story.row.version !== draft.version) throw stale();
  const { verdict, note } = draft;
  const at = instant(services.now());
  const isUpheld = verdict === 'uphold';
  await services.db.transaction().execute(async (trx) => {
    if (isUpheld) await takeDown(trx, story, { version: draft.version, by: staff.name, at });
    const state = isUpheld ? 'upheld' : 'dismissed';
    const reporter = await settleReport(trx, { story: id, id: reportId, state, by: staff.name, at, note });
    if (!reporter) throw stale();
    await record(trx, [{ story: id, at, kind: `report-${state}`, actor: staff, detail: note }]);
    if (isUpheld) {
      await record(trx, [{ story: id, at, kind: 'taken-down', actor: staff, detail: open.reason }]);
      const news = { kind: 'taken-down', reason: open.reason } as const;
      await tellAuthor(trx, services, { story: id, organisation: story.organisation.name, news });
    }
    await tellReporter(trx, services, { story, reporter, state });
  });
  services.cache.clear();
  services.outbox.nudge();
}

async function takeDown(
  trx: Kysely<Database>,
  story: WholeStory,
  { version, by, at }: { version: number; by: string; at: string },
): Promise<void> {
  const to = { status: 'submitted', published_at: null, returned: 'report-upheld', reported_at: null } as const;
  if (!(await moveStory(trx, { id: story.row.id, version, from: 'published', to }))) throw stale();
  await overtakeAppeals(trx, { story: story.row.id, by, at });
  await uncount(trx, story);
}

async function tellReporter(
  trx: Kysely<Database>,
  { config, now }: Services,
  { story, reporter, state }: { story: WholeStory; reporter: string; state: 'upheld' | 'dismissed' },
): Promise<void> {
  const to = await emailOf(trx, reporter);
  if (!to) return;
  const workspace = `${config.publicUrl}/workspace`;
  // What was taken down is for moderators alone.
  const link = state === 'upheld' ? workspace : `${workspace}/stories/${story.row.id}`;
  await tellStaff(trx, [{ kind: `report-${state}`, to, organisation: story.organisation.name, link }], now());
}

function reported(): Refusal {
  return new Refusal(
    'not-now',
    'This story has been reported since it was published, or it is public no more. Look at it again: it shows what became of it.',
  );
}

function tooLate({ config }: Services): Refusal {
  const { reportDays: days } = config;
  return new Refusal(
    'not-now',
    `A story can be reported for ${days} ${days === 1 ? 'day' : 'days'} after it was published. That time is over.`,
  );
}
