import type { Attempt, StaffStory, StoryAction } from '@hearback/contract';
import { clockAllows, clockOn } from '@hearback/contract/clocks';
import { appealsAllow, cannotNow, editsAllow, rejectionAllows, reportsAllow } from '@hearback/contract/moderation';
import { isAtStage } from '@hearback/contract/permissions';
import { sentAllows } from '@hearback/contract/replies';
import { answersToCheck } from '../author-answers/store.ts';
import { sentChangesSeen } from '../changes/sent-views.ts';
import { judged } from '../changes/store.ts';
import { findClock } from '../clocks/store.ts';
import { heardBy } from '../delivery/store.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { judgedReplies } from '../replies/helpful.ts';
import { sentTo } from '../replies/sent-store.ts';
import { sentReply } from '../replies/views.ts';
import { sendableTo } from '../sent-on/seers.ts';
import type { Services } from '../services.ts';
import { actionsFor, EVERYWHERE, may, maySee, maySeeEdits } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { authorAddress, findStory } from '../stories/store.ts';
import { chosenIn, toldIn, underway, type WholeStory } from '../stories/views.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { record, timelineOf } from '../timeline/store.ts';
import { appealsOf } from './appeals.ts';
import { openUntil } from './rejection-open.ts';
import { lastDayOf } from './reportable.ts';
import { reportsOf } from './reports.ts';
import { revisionsOf } from './revisions.ts';
import { toldOfHold } from './told-of-hold.ts';

interface Attempted {
  staff: SignedInStaff;
  id: string;
  attempt: Attempt;
}

/** A story as this member of staff may see it. Throws `not-found` or `forbidden`. */
export async function staffStory(services: Services, staff: SignedInStaff, id: string): Promise<StaffStory> {
  const whole = await visibleStory(services, { staff, id, attempt: 'see' });
  const { row, organisation, service, replies, changes } = whole;
  const facts = await findClock(services.db, id);
  const clock = facts && clockOn(dayInLondon(services.now()), facts);
  const revisions = await revisionsOf(services.db, id);
  const sentReplies = (await sentTo(services.db, id)).map((sent) => sentReply(sent, staff));
  const sentChanges = await sentChangesSeen(services.db, id, staff);
  const mayCheck = may(staff.grants, 'check-answer', row.ods);
  const authorAnswers = await answersToCheck(services.db, { story: id, mayCheck });
  const allSent = { replies: sentReplies, changes: sentChanges, answers: authorAnswers };
  const reports = await reportsOf(services.db, id, staff);
  const appeals = await appealsOf(services.db, row, staff);
  const { published_at: publishedAt, rejection_reason: reason, rejection_note: note } = row;
  const reportableUntil = row.status === 'published' && publishedAt ? lastDayOf(services, publishedAt) : undefined;
  const isReportable = { reports, publishedAt: publishedAt ?? undefined, reportableUntil };
  const today = dayInLondon(services.now());
  const rejectionOpenUntil = await openUntil(services, row);
  const actions = actionsFor(staff.grants, row.status, row.ods);
  return {
    ...toldIn(row),
    id: row.id,
    version: row.version,
    organisation,
    service,
    age: row.age ?? undefined,
    urgent: chosenIn(row.urgent),
    personalData: chosenIn(row.personal_data),
    ...underway(row),
    title: row.title,
    language: row.language,
    status: row.status,
    receivedAt: row.received_at,
    publishedAt: row.published_at ?? undefined,
    rejection: reason ? { reason, note: note ?? undefined } : undefined,
    rejectionOpenUntil,
    ...(await heardBy(services.db, { story: id, address: await authorAddress(services.db, id) })),
    reads: row.reads,
    revisions: maySeeEdits(staff.grants, row.ods) ? revisions : [],
    reports,
    // What an author says of a decision is for those who decide.
    appeals: may(staff.grants, 'decide-appeal', row.ods) ? appeals : [],
    reportableUntil,
    replies: await judgedReplies(services.db, replies),
    sentReplies,
    changes: await judged(services.db, id, changes),
    sentChanges,
    // Nobody but who may decide on them reads what may not become public.
    authorAnswers: mayCheck ? authorAnswers : [],
    clock,
    timeline: await timelineOf(services.db, id),
    sendableAs: actions.includes('suggest-reroute') ? await sendableTo(services.db, row.ods) : undefined,
    holdTells: actions.includes('hold') ? await toldOfHold(services.db, row.ods) : undefined,
    actions: actions.filter(
      (action) =>
        clockAllows(action, clock) &&
        editsAllow(action, revisions) &&
        rejectionAllows(action, rejectionOpenUntil) &&
        sentAllows(action, allSent) &&
        reportsAllow(action, isReportable, today) &&
        appealsAllow(action, appeals),
    ),
  };
}

/** A story on which this member of staff may do this now. Throws `not-found`, `forbidden` or `not-now`. */
export async function storyFor(
  services: Services,
  { staff, id, action }: { staff: SignedInStaff; id: string; action: StoryAction },
): Promise<WholeStory> {
  const whole = await visibleStory(services, { staff, id, attempt: action });
  const { status, ods } = whole.row;
  if (!may(staff.grants, action, ods)) {
    await recordRefusal(services, { staff, id, attempt: action });
    throw new Refusal(
      'forbidden',
      'Your roles do not include this here. Managers and operators give roles, under People.',
    );
  }
  if (!isAtStage(action, status)) {
    throw new Refusal('not-now', cannotNow(status));
  }
  return whole;
}

const ELSEWHERE = 'This story is about another organisation. You can read it on its public page.';
const ROLE_READS_NONE =
  'Your roles do not include reading stories here. You can read this one on its public page. Managers and operators give roles, under People.';

/** A story that this member of staff may see. Throws `not-found` or `forbidden`; the attempt is kept. */
export async function visibleStory(services: Services, { staff, id, attempt }: Attempted): Promise<WholeStory> {
  const whole = await findStory(services.db, id);
  if (!whole) throw notFound('story');
  if (maySee(staff.grants, whole.row.status, whole.row.ods)) return whole;
  await recordRefusal(services, { staff, id, attempt });
  // That a published story exists is public; that another one does is not.
  if (whole.row.status !== 'published') throw notFound('story');
  const isTheirs = staff.grants.some(({ ods }) => ods === EVERYWHERE || ods === whole.row.ods);
  throw new Refusal('forbidden', isTheirs ? ROLE_READS_NONE : ELSEWHERE);
}

async function recordRefusal({ db, now }: Services, { staff, id, attempt }: Attempted): Promise<void> {
  await record(db, [{ story: id, at: instant(now()), kind: 'access-refused', actor: staff, detail: attempt }]);
}
