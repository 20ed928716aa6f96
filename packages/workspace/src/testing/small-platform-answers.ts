import {
  type AnswerDecision,
  type AppealDecision,
  type Change,
  ChangeFilter,
  type ChangeLink,
  type ChangeProgress,
  type ChangeRecord,
  type CriticalityDraft,
  type Endpoint,
  endpoints,
  type HoldDraft,
  isShownBy,
  type MailChoices,
  problem,
  type RejectionReason,
  type ReplyCheck,
  type ReplyDraft,
  type ReplyTemplateDraft,
  type ReportDecision,
  type ReportDraft,
  type RevisionDraft,
  type SavedSearchDraft,
  type SentOnProgress,
  type StaffStory,
  type StaffStoryFilter,
  type StorySearch,
} from '@hearback/contract';
import { dueAfterPause } from '@hearback/contract/clocks';
import {
  editTroubles,
  holdTroubles,
  mayBeSoCritical,
  rejectionOpenUntil,
  wordsOf,
} from '@hearback/contract/moderation';
import { isOnItsWay } from '@hearback/contract/replies';
import { isFoundIn, markedText, snippetOf, wantedIn } from '@hearback/contract/search';
import { newId } from '@hearback/sdk';
import { isWaiting, listOf } from '../stories/lists.ts';
import type { SmallPlatform } from './small-platform.ts';
import { decideAppeal } from './small-platform-appeals.ts';
import {
  addPicture,
  checkChange,
  decideAnswer,
  linkStory,
  progress,
  recordForCheck,
  sentChanges,
  takeBackChange,
  toCheck,
} from './small-platform-changes.ts';
import { complaintAnswers } from './small-platform-complaints.ts';
import { conversationAnswers } from './small-platform-conversations.ts';
import { enquiryAnswers } from './small-platform-enquiries.ts';
import { invitationAnswers } from './small-platform-invitations.ts';
import { paperAnswers } from './small-platform-papers.ts';
import { type Call, Refused, storyBy } from './small-platform-parts.ts';
import {
  check,
  helpfulTotals,
  keepTemplate,
  ownMails,
  pageOfMails,
  removeTemplate,
  retryMail,
  send,
  takeBack,
} from './small-platform-replies.ts';
import { decideReport, report } from './small-platform-reports.ts';
import { linkSentOn, progressSentOn, sentOnBy, sentOnList, suggestReroute } from './small-platform-reroutes.ts';
import { returnAnswers } from './small-platform-returns.ts';
import { surveyAnswers } from './small-platform-surveys.ts';
import { workAnswers } from './small-platform-work.ts';

export const PASSWORD = 'correct horse battery';

const { changes, moderation, pictures, savedSearches, search, sentChanges: sent, sentOn } = endpoints.staff;
const { session, stories, clocks, mailChoices, mails, replies, replySettings, replyTemplates } = endpoints.staff;
interface PageQuery {
  show: StaffStoryFilter;
  limit: number;
  criticality?: number;
  cursor?: string;
}

type Asked = StorySearch & { limit: number; cursor?: string };

type Answer = (platform: SmallPlatform, call: Call) => unknown;

const answers = new Map<Endpoint, Answer>([
  ...surveyAnswers,
  ...returnAnswers,
  ...invitationAnswers,
  ...workAnswers,
  ...enquiryAnswers,
  ...complaintAnswers,
  ...conversationAnswers,
  ...paperAnswers,
  [session.start, (platform, { body }) => signIn(platform, body as { password: string })],
  [session.get, ({ staff }) => ({ staff })],
  [session.end, signOut],
  [stories.list, (platform, { query }) => page(platform, query as PageQuery)],
  [search.stories, (platform, { query }) => find(platform, query as Asked)],
  [savedSearches.list, ({ saved }) => ({ searches: [...saved.values()] })],
  [
    savedSearches.save,
    ({ saved }, { params: { id = '' }, body }) => {
      const search = { id, ...(body as SavedSearchDraft), savedAt: new Date().toISOString() };
      saved.set(id, search);
      return search;
    },
  ],
  [savedSearches.remove, ({ saved }, { params }) => void saved.delete(params.id ?? '')],
  [stories.get, (platform, { params }) => storyBy(platform, params.id)],
  [
    stories.publish,
    (platform, call) =>
      decide(platform, call, { status: 'published', actions: ['reply', 'record-change', 'progress-change'] }),
  ],
  [stories.reject, (platform, call) => reject(platform, call)],
  [stories.link, (platform, { params, body }) => linkStory(platform, params, body as ChangeLink)],
  [moderation.takeBackRejection, (platform, call) => takeBackRejection(platform, call)],
  [moderation.edit, (platform, call) => edit(platform, call)],
  [moderation.ask, (platform, call) => move(platform, call, { status: 'with-author', actions: ['end-asking'] })],
  [
    moderation.endAsking,
    (platform, call) =>
      move(platform, call, { status: 'submitted', actions: ['publish', 'reject', 'edit', 'ask-author'] }),
  ],
  [moderation.hold, (platform, call) => hold(platform, call)],
  [moderation.report, (platform, { params, body }) => report(platform, params, body as ReportDraft)],
  [moderation.decideAppeal, (platform, { params, body }) => decideAppeal(platform, params, body as AppealDecision)],
  [moderation.decideReport, (platform, { params, body }) => decideReport(platform, params, body as ReportDecision)],
  [moderation.suggestReroute, (platform, call) => suggestReroute(platform, call)],
  [sentOn.list, ({ sentOn }, { query }) => sentOnList(sentOn, query as { show: string })],
  [sentOn.get, ({ sentOn }, { params }) => sentOnBy(sentOn, params.story)],
  [sentOn.link, (platform, { params, body }) => linkSentOn(platform, params.story, body as ChangeLink)],
  [sentOn.progress, (platform, { params, body }) => progressSentOn(platform, params.story, body as SentOnProgress)],
  [moderation.release, (platform, call) => release(platform, call)],
  [moderation.setCriticality, (platform, { params, body }) => rate(platform, params.id, body as CriticalityDraft)],
  [clocks.pause, (platform, { params, body }) => pause(platform, params.id, body as { reason: string })],
  [clocks.resume, (platform, { params }) => resume(platform, params.id)],
  [replies.send, (platform, { params, body }) => send(platform, params, body as ReplyDraft)],
  [replies.takeBack, (platform, { params }) => takeBack(platform, params)],
  [replies.check, (platform, { params, body }) => check(platform, params, body as ReplyCheck)],
  [endpoints.staff.toCheck.list, (platform) => ({ items: toCheck(platform) })],
  [pictures.add, (platform, { params, body }) => addPicture(platform, params, body as { data: string })],
  [pictures.get, (platform, { params }) => platform.pictures.get(params.id ?? '')],
  [
    endpoints.staff.authorAnswers.decide,
    (platform, { params, body }) => decideAnswer(platform, params, body as AnswerDecision),
  ],
  [sent.list, (platform) => ({ items: sentChanges(platform) })],
  [sent.takeBack, (platform, { params }) => takeBackChange(platform, params)],
  [sent.check, (platform, { params, body }) => checkChange(platform, params, body as ReplyCheck)],
  [replies.totals, (platform) => helpfulTotals(platform)],
  [mailChoices.get, ({ mailChoices }) => ownMails(mailChoices)],
  [
    mailChoices.save,
    (platform, { body }) => {
      platform.mailChoices = body as MailChoices;
      return ownMails(platform.mailChoices);
    },
  ],
  [mails.ofStory, ({ mails }) => ({ mails })],
  [mails.list, ({ mails }, { query }) => pageOfMails(mails, query)],
  [mails.retry, (platform, { params }) => retryMail(platform, params.id)],
  [replyTemplates.list, ({ replyTemplates: templates }) => ({ templates })],
  [replyTemplates.save, (platform, { params, body }) => keepTemplate(platform, params, body as ReplyTemplateDraft)],
  [replyTemplates.remove, (platform, { params }) => removeTemplate(platform, params)],
  [replySettings.get, (platform) => platform.replySettings],
  [replySettings.save, (platform, { body }) => Object.assign(platform.replySettings, body)],
  [changes.record, (platform, { params, body }) => recordForCheck(platform, params.id ?? '', body as ChangeRecord)],
  [
    changes.list,
    (platform, { query }) => register(platform, query as { show: string; limit: number; cursor?: string }),
  ],
  [changes.totals, (platform) => totals(platform)],
  [changes.progress, (platform, { params, body }) => progress(platform, params.id, body as ChangeProgress)],
]);

export function answersTo(platform: SmallPlatform, endpoint: Endpoint, call: Call): unknown {
  return answers.get(endpoint)?.(platform, call);
}

function signIn(platform: SmallPlatform, { password }: { password: string }) {
  if (password !== PASSWORD) throw new Refused(problem('unauthenticated', 'The address or the password is not right.'));
  platform.isSignedIn = true;
  return { staff: platform.staff };
}

function signOut(platform: SmallPlatform): void {
  platform.isSignedIn = false;
}

function page({ stories: all }: SmallPlatform, { show, limit, criticality, cursor = '0' }: PageQuery) {
  const isIn = ({ status, replies, reportedAt, appealedAt }: StaffStory) => {
    if (show === 'reported') return reportedAt !== undefined;
    if (show === 'appealed') return appealedAt !== undefined;
    return listOf({ status, replies: replies.length }) === show;
  };
  const isCritical = (story: StaffStory) =>
    criticality === undefined || mayBeSoCritical(story, criticality, isWaiting(show));
  const found = all.filter((story) => isIn(story) && isCritical(story));
  if (show === 'to-moderate') found.sort((one, other) => Number(isUrgent(other)) - Number(isUrgent(one)));
  const end = Number(cursor) + limit;
  const items = found.slice(Number(cursor), end).map(listed);
  return { items, ...(end < found.length && { next: String(end) }) };
}

function find({ stories: all }: SmallPlatform, { words = '', status, limit, cursor = '0', ...asked }: Asked) {
  const wanted = wantedIn(words);
  const found = all.filter(
    (story) =>
      isFoundIn([story.title, story.happened], wanted) &&
      (status === undefined || story.status === status) &&
      isAbout(story, asked),
  );
  const end = Number(cursor) + limit;
  const items = found.slice(Number(cursor), end).map((story) => ({
    ...listed(story),
    marked: { title: markedText(story.title, wanted), text: snippetOf([story.happened], wanted) },
  }));
  return { items, ...(end < found.length && { next: String(end) }) };
}

function listed(story: StaffStory) {
  const sent = story.sentReplies.map(({ state }) => (isOnItsWay(state) ? 'on-its-way' : 'sent-back'));
  const sentReply = sent.find((standing) => standing === 'on-its-way') ?? sent[0];
  return { ...story, replies: story.replies.length, ...(sentReply && { sentReply }) };
}

function isAbout({ goodTags = [], betterTags = [] }: StaffStory, asked: StorySearch): boolean {
  const has = (tag: string | undefined, tags: readonly string[]) => tag === undefined || tags.includes(tag);
  return (
    has(asked.tags, [...goodTags, ...betterTags]) && has(asked.goodTags, goodTags) && has(asked.betterTags, betterTags)
  );
}

function isUrgent({ urgent }: StaffStory): boolean {
  return urgent !== undefined;
}

function decide(platform: SmallPlatform, { params, body }: Call, to: Pick<StaffStory, 'status' | 'actions'>) {
  const story = storyBy(platform, params.id);
  const { version, reason, note } = body as { version: number; reason?: RejectionReason; note?: string };
  if (story.version !== version) throw new Refused(problem('stale', 'Somebody else was first.'));
  Object.assign(story, to, { version: version + 1 });
  if (to.status === 'published') story.publishedAt = new Date().toISOString();
  if (reason) story.rejection = { reason, ...(note && { note }) };
  return story;
}

function reject(platform: SmallPlatform, call: Call): StaffStory {
  const story = decide(platform, call, { status: 'rejected', actions: ['take-back-rejection'] });
  return Object.assign(story, { rejectionOpenUntil: rejectionOpenUntil(new Date().toISOString()).toISOString() });
}

function takeBackRejection(platform: SmallPlatform, call: Call): StaffStory {
  const actions: StaffStory['actions'] = ['publish', 'reject', 'edit', 'hold'];
  const story = move(platform, call, { status: 'submitted', actions });
  const gone = { rejection: undefined, rejectionOpenUntil: undefined };
  return Object.assign(story, { ...gone, returned: 'rejection-taken-back' });
}

function edit(platform: SmallPlatform, { params, body }: Call): StaffStory {
  const story = storyBy(platform, params.story);
  const { version, reason, note, ...after } = body as RevisionDraft;
  if (story.version !== version) throw new Refused(problem('stale', 'Somebody else was first.'));
  const errors = editTroubles(story, body as RevisionDraft);
  if (errors.length > 0) throw new Refused(problem('invalid', 'Something is missing.', errors));
  const made = { id: params.id ?? '', number: story.revisions.length + 1, by: platform.staff.name, isByAuthor: false };
  story.revisions.push({ ...made, at: new Date().toISOString(), before: wordsOf(story), after, reason, note });
  const actions: StaffStory['actions'] = ['publish', 'reject', 'edit', 'ask-author'];
  return Object.assign(story, wordsOf(after), { version: version + 1, actions });
}

function move(platform: SmallPlatform, { params, body }: Call, to: Pick<StaffStory, 'status' | 'actions'>): StaffStory {
  const story = storyBy(platform, params.id);
  const { version } = body as { version: number };
  if (story.version !== version) throw new Refused(problem('stale', 'Somebody else was first.'));
  const askedAt = to.status === 'with-author' ? new Date().toISOString() : undefined;
  const returned = askedAt ? undefined : ('asking-ended' as const);
  return Object.assign(story, to, { version: version + 1, askedAt, returned });
}

function hold(platform: SmallPlatform, call: Call): StaffStory {
  const { reason, note } = call.body as HoldDraft;
  const errors = holdTroubles(call.body as HoldDraft);
  if (errors.length > 0) throw new Refused(problem('invalid', 'Something is missing.', errors));
  const story = move(platform, call, { status: 'held', actions: ['release', 'set-criticality'] });
  const at = new Date().toISOString();
  if (reason === 'very-serious') {
    const detail = story.holdTells?.join(', ') || undefined;
    story.timeline.push({ id: newId(), at, kind: detail ? 'managers-told' : 'nobody-to-tell', by: 'Hearback', detail });
  }
  return Object.assign(story, { held: { reason, note, at }, returned: undefined });
}

function release(platform: SmallPlatform, call: Call): StaffStory {
  const actions: StaffStory['actions'] = ['publish', 'reject', 'edit', 'suggest-reroute', 'hold', 'set-criticality'];
  const story = move(platform, call, { status: 'submitted', actions });
  return Object.assign(story, { held: undefined, returned: 'released' });
}

function rate(platform: SmallPlatform, id: string | undefined, { level, was }: CriticalityDraft): StaffStory {
  const story = storyBy(platform, id);
  if (story.criticality !== was) throw new Refused(problem('stale', 'Somebody else was first.'));
  return Object.assign(story, { criticality: level });
}

function pause(platform: SmallPlatform, id: string | undefined, { reason }: { reason: string }): StaffStory {
  const story = storyBy(platform, id);
  if (story.clock?.state !== 'running') throw new Refused(problem('not-now', 'This clock does not run.'));
  const paused = { at: new Date().toISOString(), reason, days: 0 };
  const actions: StaffStory['actions'] = ['reply', 'record-change', 'progress-change', 'resume-clock'];
  return Object.assign(story, { clock: { ...story.clock, state: 'paused', paused }, actions });
}

function resume(platform: SmallPlatform, id: string | undefined): StaffStory {
  const story = storyBy(platform, id);
  if (story.clock?.state !== 'paused') throw new Refused(problem('not-now', 'This clock is not paused.'));
  const { paused: _, ...clock } = story.clock;
  const due = dueAfterPause(new Date().toISOString().slice(0, 10), clock.left, clock.terms);
  const actions: StaffStory['actions'] = ['reply', 'record-change', 'progress-change', 'pause-clock'];
  return Object.assign(story, { clock: { ...clock, due, state: 'running' }, actions });
}

function shownBy({ stories: all }: SmallPlatform, filters: readonly string[]) {
  const today = new Date().toISOString().slice(0, 10);
  const isShown = (change: Change) => filters.some((filter) => isShownBy(ChangeFilter.parse(filter), change, today));
  return all.flatMap(({ title, actions, changes, sentChanges: said }) =>
    changes.filter(isShown).map((change) => ({
      ...{ ...change, title, mayProgress: actions.includes('progress-change') },
      sent: said.find((one) => one.change === change.id)?.state,
    })),
  );
}

function register(
  platform: SmallPlatform,
  { show, limit, cursor = '0' }: { show: string; limit: number; cursor?: string },
) {
  const found = shownBy(platform, show.split(',')).sort((one, other) => one.due.localeCompare(other.due));
  const end = Number(cursor) + limit;
  return { items: found.slice(Number(cursor), end), ...(end < found.length && { next: String(end) }) };
}

function totals(platform: SmallPlatform) {
  return Object.fromEntries(ChangeFilter.options.map((filter) => [filter, shownBy(platform, [filter]).length]));
}
