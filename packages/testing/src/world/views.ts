import type { Followed, StaffStory, StaffStorySummary, Story, StoryTold } from '@hearback/contract';
import { clockAllows, clockOn } from '@hearback/contract/clocks';
import {
  appealsAllow,
  editsAllow,
  isAuthorShown,
  lastReportDay,
  openEdit,
  rejectionAllows,
  reportsAllow,
  usualReportDays,
  wordsOf,
} from '@hearback/contract/moderation';
import { isOnItsWay, sentAllows } from '@hearback/contract/replies';
import { appealableOf, appealsOf, ownAppeals, rejectionOpen, toldToAuthor } from './appeals.ts';
import { answersToCheck, ownAnswers, publicAnswersTo } from './author-answers.ts';
import { changesOfStory, differenceOf, withStanding } from './behind.ts';
import { actionsFor, may, maySeeEdits } from './permissions.ts';
import { sendableTo, toldOfHold } from './seers.ts';
import { sentChange, sentChangesOf } from './sent-changes.ts';
import { sentReply, sentTo } from './sent-replies.ts';
import type { KeptStory, StaffAccount, World } from './world.ts';

/** A published story as the public sees it. */
export function publicStory(world: World, story: KeptStory): Story {
  return {
    ...toldIn(story),
    id: story.id,
    organisation: story.organisation,
    title: story.title,
    service: story.service,
    language: story.language,
    publishedAt: story.publishedAt ?? story.receivedAt,
    reads: story.reads,
    ...repliesAndChanges(world, story.id),
  };
}

/** A story as its author sees it. */
export function followedStory(world: World, kept: KeptStory): Followed {
  const story = toldToAuthor(world, kept);
  const { id, version, organisation, age, status, receivedAt, publishedAt, rejection, hearsBack, reads } = story;
  const edit = openEdit(story.revisions);
  const { reroute, askedUntil } = story;
  const sent = status === 'rerouted' ? world.sentOn.get(id) : undefined;
  const last = status === 'published' ? undefined : story.reports.at(-1);
  const { reason } = last ?? {};
  const at = last?.state === 'upheld' ? last.decision?.at : undefined;
  const { title: _, ...before } = wordsOf(edit?.before ?? story);
  return {
    id,
    organisation,
    told: { ...toldIn(story), ...before },
    language: story.language,
    version,
    edit: isAuthorShown(status) && !reroute ? edit : undefined,
    askedUntil,
    reroute,
    sentOn: sent && { to: sent.to, at: sent.sentAt, state: sent.state, changedAt: sent.changedAt },
    age,
    status,
    receivedAt,
    publishedAt,
    takenDown: reason && at ? { reason, at } : undefined,
    rejection,
    appealable: appealableOf(world, story),
    appeals: ownAppeals(world, story),
    hearsBack,
    reads,
    ...judgedAnswers(world, id),
    answers: ownAnswers(world, id),
  };
}

/** A story as this member of staff sees it. */
export function staffStory(world: World, story: KeptStory, staff: StaffAccount): StaffStory {
  const { roles } = staff;
  const sentReplies = sentTo(world, story.id).map((kept) => sentReply(kept, staff));
  const sentChanges = sentChangesOf(world, story.id).map((kept) => withStanding(world, sentChange(kept, staff)));
  const mayCheck = may(roles, 'check-answer', story.organisation.ods);
  const authorAnswers = answersToCheck(world, story.id, mayCheck);
  const allSent = { replies: sentReplies, changes: sentChanges, answers: authorAnswers };
  const { submission: _, readOn: __, clock: facts, ...rest } = story;
  const appeals = appealsOf(world, story, staff);
  const reports = story.reports.map(({ byId, fingerprint: _, ...one }) => ({ ...one, isOwn: byId === staff.id }));
  const { publishedAt } = story;
  const reportableUntil = publishedAt && lastReportDay(world.dayOf(publishedAt), usualReportDays);
  const reportable = { reports, publishedAt, reportableUntil };
  const clock = facts && clockOn(world.today(), facts);
  const openUntil = rejectionOpen(world, story);
  const actions = actionsFor(roles, story.status, story.organisation.ods);
  return {
    ...rest,
    rejectionOpenUntil: openUntil,
    revisions: maySeeEdits(roles, story.organisation.ods) ? story.revisions : [],
    clock,
    ...judgedAnswers(world, story.id),
    sentReplies,
    sentChanges,
    authorAnswers: mayCheck ? authorAnswers : [],
    reports,
    appeals: may(roles, 'decide-appeal', story.organisation.ods) ? appeals : [],
    reportableUntil,
    sendableAs: actions.includes('suggest-reroute') ? sendableTo(world, story.organisation.ods) : undefined,
    holdTells: actions.includes('hold') ? toldOfHold(world, story.organisation.ods) : undefined,
    actions: actions.filter(
      (action) =>
        clockAllows(action, clock) &&
        editsAllow(action, story.revisions) &&
        rejectionAllows(action, openUntil) &&
        sentAllows(action, allSent) &&
        reportsAllow(action, reportable, world.today()) &&
        appealsAllow(action, appeals),
    ),
  };
}

/** A story as a staff list shows it. */
export function storySummary(world: World, story: KeptStory): StaffStorySummary {
  const { id, organisation, title, experience, status, receivedAt, publishedAt, urgent, personalData } = story;
  const { returned, askedAt, askedUntil, reroute, held, reportedAt, appealedAt, criticality } = story;
  const { length: replies } = repliesAndChanges(world, id).replies;
  const clock = story.clock && clockOn(world.today(), story.clock);
  const sent = sentTo(world, id).map(({ state }) =>
    isOnItsWay(state) ? ('on-its-way' as const) : ('sent-back' as const),
  );
  const sentReply = sent.find((standing) => standing === 'on-its-way') ?? sent[0];
  const seen = { id, organisation, title, experience, status, receivedAt, publishedAt, replies, sentReply };
  return {
    ...seen,
    clock,
    urgent,
    personalData,
    returned,
    askedAt,
    askedUntil,
    reroute,
    held,
    reportedAt,
    appealedAt,
    criticality,
  };
}

/** What the author told, as they told it or as it was edited. */
export function toldIn(story: KeptStory): StoryTold {
  const { service, happened, goodTags, good, betterTags, better, visited, feelings, relation, experience } = story;
  const said = { happened, goodTags, good, betterTags, better, visited };
  return { service: service?.id, ...said, feelings, relation, experience };
}

function repliesAndChanges(world: World, id: string): Pick<Story, 'replies' | 'changes'> {
  return {
    replies: [...world.replies.values()]
      .filter(({ story }) => story === id)
      .map(({ reply }) => ({ ...reply, ...publicAnswersTo(world, reply.id) })),
    changes: changesOfStory(world, id),
  };
}

function judgedAnswers(world: World, id: string): Pick<StaffStory, 'replies' | 'changes'> {
  const { replies, changes } = repliesAndChanges(world, id);
  const judged = replies.map((reply) => {
    const said = world.helpful.get(reply.id);
    return { ...reply, helpful: said?.helpful, helpfulWords: said?.words };
  });
  return {
    replies: judged,
    changes: changes.map((change) => ({ ...change, difference: differenceOf(world, id, change) })),
  };
}
