import {
  type AnswerDecision,
  type AnswerToCheck,
  type Change,
  type ChangeAfter,
  type ChangeLink,
  type ChangeProgress,
  type ChangeRecord,
  type Evidence,
  fieldError,
  isClaim,
  isNewChange,
  isSettled,
  problem,
  type ReplyCheck,
  type SentChange,
  type SentChangeOfStory,
  type StaffPicture,
  type StaffStory,
  sentKindOf,
  type ToCheck,
} from '@hearback/contract';
import { askedTimes, usualEditDays } from '@hearback/contract/moderation';
import { answerTroubles } from '@hearback/contract/replies';
import { newId } from '@hearback/sdk';
import type { SmallPlatform } from './small-platform.ts';
import { type Call, Refused, record, storyBy } from './small-platform-parts.ts';

/** Takes a change in, which waits for somebody else to read it. */
export function recordForCheck(
  platform: SmallPlatform,
  id: string,
  { story: storyId, done, ...draft }: ChangeRecord,
): SentChange {
  const story = storyBy(platform, storyId);
  const step = done && { ...done, status: 'done' as const, evidence: evidenceIn(done) };
  const said = { id, change: id, ...draft, ...(step && { step }) };
  return story.sentChanges.find((one) => one.id === id) ?? keep(platform, story, said);
}

/** Says where a change stands: at once, or when somebody else has read it. */
export function progress(platform: SmallPlatform, id: string | undefined, step: ChangeProgress): ChangeAfter {
  const { story, change } = changeBy(platform, id);
  if (!isClaim(change, step)) return { change: move(change, { ...step, evidence: evidenceIn(step) }) };
  const { what, owner, due } = change;
  const said = { id: newId(), change: change.id, what, owner, due, step: { ...step, evidence: evidenceIn(step) } };
  return { change, sent: keep(platform, story, said) };
}

/** Takes back what was said of a change. */
export function takeBackChange(platform: SmallPlatform, { id }: Call['params']): SentChange {
  const { story, sent } = sentBy(platform, id);
  story.sentChanges = story.sentChanges.filter((one) => one !== sent);
  return { ...sent, state: 'taken-back', mayTakeBack: false };
}

/** Makes public what was said of a change, or sends it back. */
export function checkChange(
  platform: SmallPlatform,
  { id }: Call['params'],
  { verdict, reason, note }: ReplyCheck,
): SentChange {
  const { story, sent } = sentBy(platform, id);
  if (verdict === 'send-back' && reason) {
    const sentBack = { reason, note, by: platform.staff.name, at: new Date().toISOString() };
    return Object.assign(sent, { state: 'sent-back' as const, sentBack, mayCheck: false });
  }
  story.sentChanges = story.sentChanges.filter((one) => one !== sent);
  if (isNewChange(sent)) {
    record(platform, sent.change, { story: story.id, what: sent.what, owner: sent.owner, due: sent.due });
  }
  if (sent.step) move(changeBy(platform, sent.change).change, sent.step);
  return { ...sent, state: 'published', mayCheck: false };
}

/** Says that a change is because of a story too, which waits to be read, or takes that back. */
export function linkStory(platform: SmallPlatform, { id }: Call['params'], draft: ChangeLink): StaffStory {
  const story = storyBy(platform, id);
  const { change } = changeBy(platform, draft.change);
  if (draft.isLinked) {
    const { what, owner, due } = change;
    keep(platform, story, { id: newId(), change: change.id, what, owner, due, stands: change });
  } else story.changes = story.changes.filter((one) => one.id !== change.id);
  return story;
}

/** What was said of changes and is not public. */
export function sentChanges({ stories }: SmallPlatform): SentChangeOfStory[] {
  return stories.flatMap(({ id, title, sentChanges: all }) => all.map((sent) => ({ ...sent, story: { id, title } })));
}

/** Whatever waits for whoever is signed in to check it. */
export function toCheck({ stories }: SmallPlatform): ToCheck[] {
  return stories.flatMap(({ id, title, organisation, sentReplies, sentChanges: changes, authorAnswers }) => {
    const story = { id, title };
    const replies = sentReplies.map((sent) => ({ ...sent, kind: 'reply' as const }));
    const said = changes.map((sent) => ({
      ...sent,
      kind: sentKindOf(sent),
    }));
    const place = { organisation, by: 'The author', checks: [], kind: 'author-answer' as const };
    const answers = authorAnswers.map((answer) => ({ ...answer, ...place }));
    return [...replies, ...said, ...answers].filter(({ mayCheck }) => mayCheck).map((sent) => ({ ...sent, story }));
  });
}

/** Publishes what an author answered, or does not. */
export function decideAnswer(
  platform: SmallPlatform,
  { story: storyId, id }: Call['params'],
  { verdict, text, edited, rejected }: AnswerDecision,
): StaffStory {
  const story = storyBy(platform, storyId);
  const answer = story.authorAnswers.find((one) => one.id === id);
  if (!answer) throw new Refused(problem('not-now', 'Somebody else was first.'));
  const errors = answerTroubles({ verdict, text, edited, rejected }, answer);
  if (errors.length > 0) throw new Refused(problem('invalid', 'Something is missing.', errors));
  if (verdict === 'ask') return Object.assign(story, { authorAnswers: asked(story, { answer, text, edited }) });
  story.authorAnswers = story.authorAnswers.filter((one) => one !== answer);
  const reply = story.replies.find((one) => one.id === answer.reply);
  const shown = { id: answer.id, text: text ?? answer.text, publishedAt: new Date().toISOString() };
  if (reply && verdict === 'publish') reply.answers = [...(reply.answers ?? []), shown];
  return story;
}

/** The answers of a story, one of them with an edit that its author is asked about. */
function asked(
  { authorAnswers }: StaffStory,
  { answer, text = '', edited: reason }: { answer: AnswerToCheck } & Pick<AnswerDecision, 'text' | 'edited'>,
): AnswerToCheck[] {
  const at = new Date().toISOString();
  const edit = { id: newId(), by: 'Robin Achterberg', isByAuthor: false, at, before: answer.text, after: text, reason };
  const askedUntil = askedTimes(at, usualEditDays).end;
  const waits = { state: 'with-author' as const, edited: text, askedUntil, revisions: [...answer.revisions, edit] };
  return authorAnswers.map((one) => (one === answer ? { ...one, ...waits } : one));
}

function keep(
  { staff }: SmallPlatform,
  story: StaffStory,
  said: Pick<SentChange, 'id' | 'change' | 'what' | 'owner' | 'due' | 'step' | 'stands'>,
): SentChange {
  const sent: SentChange = {
    ...said,
    ...{ organisation: story.organisation, by: staff.name, isOwn: true, state: 'to-check', checks: ['change'] },
    ...{ sentAt: new Date().toISOString(), mayTakeBack: true, mayCheck: false },
  };
  story.sentChanges = [...story.sentChanges.filter((one) => one.change !== said.change), sent];
  return sent;
}

/** What a small platform keeps of a picture. */
const SIZE = { width: 480, height: 640 };

function evidenceIn({ evidence }: Pick<ChangeProgress, 'evidence'>): Evidence | undefined {
  if (!evidence?.pictures) return evidence as Evidence | undefined;
  return { ...evidence, pictures: evidence.pictures.map((picture) => ({ ...picture, ...SIZE })) };
}

/** Keeps a picture as it was sent: nothing here can make one anew. */
export function addPicture(
  platform: SmallPlatform,
  { id = '' }: Call['params'],
  { data }: { data: string },
): StaffPicture {
  if (data === NO_PICTURE) {
    const detail = 'This is not a picture that we can show. Choose a JPEG, PNG or WebP file.';
    throw new Refused(problem('invalid', detail, [fieldError('/data', 'wrong-kind', detail)]));
  }
  const picture = { id, ...SIZE, data };
  platform.pictures.set(id, picture);
  return picture;
}

/** What is no picture, in Base64. */
const NO_PICTURE = btoa('no picture');

function move(change: Change, { status, note, evidence }: NonNullable<SentChange['step']>): Change {
  const settledAt = isSettled(status) ? new Date().toISOString() : undefined;
  return Object.assign(change, { status, settledAt, ...(note && { note }), ...(evidence && { evidence }) });
}

function changeBy({ stories }: SmallPlatform, id: string | undefined) {
  for (const story of stories) {
    const change = story.changes.find((one) => one.id === id);
    if (change) return { story, change };
  }
  throw new Refused(problem('not-found', 'There is no such change.'));
}

function sentBy({ stories }: SmallPlatform, id: string | undefined) {
  for (const story of stories) {
    const sent = story.sentChanges.find((one) => one.id === id);
    if (sent) return { story, sent };
  }
  throw new Refused(problem('not-now', 'This is not there any more.'));
}
