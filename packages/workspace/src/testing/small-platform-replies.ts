import {
  type Delivery,
  type DeliveryFilter,
  type HelpfulTotals,
  type MailChoices,
  type OwnMails,
  type Page,
  problem,
  type ReplyCheck,
  type ReplyDraft,
  type ReplyTemplate,
  type ReplyTemplateDraft,
  type SentReply,
} from '@hearback/contract';
import { checksFor, isOnItsWay, personalKindsIn, textsOfReply, usualReplySettings } from '@hearback/contract/replies';
import type { SmallPlatform } from './small-platform.ts';
import { type Call, Refused, record, storyBy } from './small-platform-parts.ts';

/** Takes a reply in: it is public at once, waits, or is checked, as the settings say. */
export function send(
  platform: SmallPlatform,
  { story: storyId, id = '' }: Call['params'],
  { text, change, seen }: ReplyDraft,
): SentReply {
  const story = storyBy(platform, storyId);
  const { secondLook, takeBackMinutes } = platform.replySettings;
  const known = [...story.replies, ...story.sentReplies].find((one) => one.id === id);
  if (known && known.text !== text) throw new Refused(problem('id-used', 'Another reply has this id.'));
  const count = story.replies.length + story.sentReplies.filter(({ state }) => isOnItsWay(state)).length;
  if (!known && seen !== undefined && count > seen) throw new Refused(problem('stale', 'Somebody else was first.'));
  const now = Date.now();
  const sent: SentReply = {
    ...{ id, text, change, role: platform.staff.jobTitle, organisation: story.organisation },
    ...{ by: platform.staff.name, isOwn: true, sentAt: new Date(now).toISOString(), checks: [] },
    ...{ state: 'published', mayTakeBack: false, mayCheck: false },
  };
  if (takeBackMinutes > 0) {
    const goesOutAt = new Date(now + takeBackMinutes * 60_000).toISOString();
    Object.assign(sent, { state: 'waiting', goesOutAt, mayTakeBack: true });
  }
  const texts = textsOfReply({ text, change });
  const settings = { ...usualReplySettings, secondLook };
  // Whoever is signed in has replied before.
  const checks = checksFor({ settings, published: settings.firstReplies, claimsChange: change !== undefined, texts });
  const personalData = personalKindsIn(texts);
  const waits = checks.some((reason) => reason !== 'change');
  if (waits)
    Object.assign(sent, {
      state: takeBackMinutes > 0 ? 'waiting' : 'to-check',
      checks,
      personalData,
      mayTakeBack: true,
    });
  if (known) return sent;
  if (sent.state === 'published') publish(platform, story.id, sent);
  else story.sentReplies.push(sent);
  return sent;
}

/** Takes a reply back. */
export function takeBack(platform: SmallPlatform, params: Call['params']): SentReply {
  const { story, sent } = found(platform, params);
  story.sentReplies = story.sentReplies.filter((one) => one !== sent);
  return { ...sent, state: 'taken-back', mayTakeBack: false };
}

/** Publishes a reply that was checked, or sends it back. */
export function check(
  platform: SmallPlatform,
  params: Call['params'],
  { verdict, reason, note }: ReplyCheck,
): SentReply {
  const { story, sent } = found(platform, params);
  if (verdict === 'send-back' && reason) {
    const sentBack = { reason, note, by: platform.staff.name, at: new Date().toISOString() };
    return Object.assign(sent, { state: 'sent-back' as const, sentBack, mayCheck: false });
  }
  story.sentReplies = story.sentReplies.filter((one) => one !== sent);
  publish(platform, story.id, sent);
  return { ...sent, state: 'published', mayCheck: false };
}

function publish(platform: SmallPlatform, storyId: string, { id, text, role, organisation, change }: SentReply): void {
  const story = storyBy(platform, storyId);
  story.replies.push({ id, text, role, organisation, publishedAt: new Date().toISOString() });
  if (change) record(platform, change.id, { ...change, story: story.id });
}

function found(platform: SmallPlatform, { story: storyId, id }: Call['params']) {
  const story = storyBy(platform, storyId);
  const sent = story.sentReplies.find((one) => one.id === id);
  if (!sent) throw new Refused(problem('not-now', 'This reply is not there any more.'));
  return { story, sent };
}

/** Keeps a template. */
export function keepTemplate(
  platform: SmallPlatform,
  { id = '' }: Call['params'],
  draft: ReplyTemplateDraft,
): ReplyTemplate {
  removeTemplate(platform, { id });
  platform.replyTemplates.push({ id, ...draft });
  return { id, ...draft };
}

/** Removes a template. */
export function removeTemplate(platform: SmallPlatform, { id }: Call['params']): void {
  platform.replyTemplates = platform.replyTemplates.filter((one) => one.id !== id);
}

/** How many replies their authors found helpful. */
export function helpfulTotals({ stories }: SmallPlatform): HelpfulTotals {
  const replies = stories.flatMap((story) => story.replies);
  const saying = (answer: string) => replies.filter(({ helpful }) => helpful === answer).length;
  return { replies: replies.length, yes: saying('yes'), partly: saying('partly'), no: saying('no') };
}

/** What somebody gets mail of. */
export function ownMails(choices: MailChoices): OwnMails {
  return { choices, nextDaily: '2027-03-31T07:00:00.000Z', nextWeekly: '2027-04-05T07:00:00.000Z' };
}

const filters = { waiting: ['waiting', 'trying'], 'given-up': ['given-up'], delivered: ['delivered'] };

/** Mails in one state, page by page. */
export function pageOfMails(mails: readonly Delivery[], query: unknown): Page<Delivery> {
  const { show, limit, cursor = '0' } = query as { show: DeliveryFilter; limit: number; cursor?: string };
  const from = Number(cursor);
  const found = mails.filter(({ state }) => filters[show].includes(state));
  const next = from + limit < found.length ? String(from + limit) : undefined;
  return { items: found.slice(from, from + limit), next };
}

/** Tries a mail again. */
export function retryMail({ mails }: SmallPlatform, id: string | undefined): Delivery {
  const mail = mails.find((one) => one.id === id);
  if (!mail) throw new Refused(problem('not-found', 'There is no such mail.'));
  return Object.assign(mail, { state: 'waiting' as const, attempts: 0, trouble: undefined, mayRetry: false });
}
