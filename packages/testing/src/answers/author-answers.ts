import type { AnswerDecision, AnswerEditDraft, AuthorAnswerDraft, endpoints } from '@hearback/contract';
import { askedTimes, usualEditDays } from '@hearback/contract/moderation';
import { answerEditTroubles, answerTroubles, openAnswerEdit } from '@hearback/contract/replies';
import { makeId } from '../fixtures/ids.ts';
import { storyInToken } from '../fixtures/receipts.ts';
import { overtakeAppeals } from '../world/appeals.ts';
import { isAuthorAsked, type KeptAnswer } from '../world/author-answers.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { staffStory } from '../world/views.ts';
import type { KeptStory, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { storyFor } from './story-for.ts';

const MEND = 'Mend the fields that are named, then send it again.';
const kinds = { accept: 'answer-agreed', decline: 'answer-declined', change: 'answer-changed' } as const;
const returns = { accept: 'author-agreed', decline: 'author-declined', change: 'author-changed' } as const;

/** What authors answer to replies, as moderators read it. Nothing stops asking an author by itself. */
export const authorAnswers: Answers<typeof endpoints.staff.authorAnswers> = {
  decide: ({ params: { story: storyId, id }, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: storyId, action: 'check-answer' });
    const kept = world.authorAnswers.get(id);
    if (kept?.story !== storyId) throw notFound('answer');
    const errors = answerTroubles(body, kept);
    if (errors.length > 0) throw new Refusal('invalid', MEND, errors);
    if (kept.state !== 'to-check' && kept.state !== 'with-author') {
      const detail = 'Somebody else has decided on this answer. Look at the story again.';
      throw new Refusal('not-now', detail);
    }
    const by = staff().name;
    const gone = { returned: undefined, askedUntil: undefined };
    if (body.verdict === 'reject') {
      const { rejected, note } = body;
      const rejection = {
        rejection: { reason: rejected, note },
        rejected: { id: nextId(world), by, at: world.instant() },
      };
      Object.assign(kept, { ...gone, ...rejection, edited: undefined, state: 'rejected' });
      world.record(storyId, { kind: 'answer-rejected', by, detail: rejected });
      return { result: staffStory(world, story, staff()) };
    }
    const detail = edit(world, kept, { by, decision: body });
    const at = world.instant();
    if (body.verdict === 'publish') Object.assign(kept, { ...gone, state: 'published', publishedAt: at });
    else Object.assign(kept, { ...gone, state: 'with-author', askedUntil: askedTimes(at, usualEditDays).end });
    world.record(storyId, { kind: body.verdict === 'publish' ? 'answer-published' : 'answer-asked', by, detail });
    return { result: staffStory(world, story, staff()) };
  },
};

/** Puts other words in place of the author's; gives why the words that stand are others. */
function edit(world: World, kept: KeptAnswer, { by, decision }: { by: string; decision: AnswerDecision }) {
  const { text = kept.edited ?? kept.text, edited: reason, note, verdict } = decision;
  if (text === kept.edited && verdict === 'publish') return kept.revisions.at(-1)?.reason;
  kept.edited = text === kept.text ? undefined : text;
  if (kept.edited === undefined) return undefined;
  const made = { id: nextId(world), by, isByAuthor: false, at: world.instant() };
  kept.revisions = [...kept.revisions, { ...made, before: kept.text, after: text, reason, note }];
  return reason;
}

/** Does what an author says to an edit of their answer; gives their story. */
export function answerAnswerEdit(
  world: World,
  { token, id }: { token: string; id: string },
  draft: AnswerEditDraft,
): KeptStory {
  const story = world.stories.get(storyInToken(token) ?? '');
  const kept = world.authorAnswers.get(id);
  if (!story || kept?.story !== story.id) throw notFound('answer for this link');
  const open = isAuthorAsked(kept.state) ? openAnswerEdit(kept.revisions, kept.edited) : undefined;
  if (!open && isSaid(kept, draft)) return story;
  if (!open) {
    throw new Refusal('not-now', 'There is no change of ours to answer any more. The page shows how it stands.');
  }
  if (open.id !== draft.edit) {
    const detail = 'Your answer has moved on since you opened this page. Look at it again, then answer.';
    throw new Refusal('stale', detail);
  }
  const errors = answerEditTroubles(draft, open);
  if (errors.length > 0) throw new Refusal('invalid', MEND, errors);
  const { answer, text } = draft;
  const at = world.instant();
  kept.revisions = kept.revisions.map((one) => (one.id === open.id ? { ...one, answer: { answer, at } } : one));
  overtakeAppeals(world, story, { answer: id, by: 'The author' });
  if (answer !== 'accept') kept.edited = undefined;
  if (answer === 'change' && text !== undefined) {
    const own = { id: nextId(world), by: 'The author', isByAuthor: true, at };
    kept.revisions = [...kept.revisions, { ...own, before: open.after, after: text }];
    kept.text = text;
  }
  if (kept.state !== 'published' || answer !== 'accept') {
    const back = { state: 'to-check', publishedAt: undefined, askedUntil: undefined };
    Object.assign(kept, { ...back, returned: returns[answer] });
  }
  world.record(story.id, { kind: kinds[answer], by: 'The author' });
  return story;
}

/** Whether just this is what the author said to this edit. */
function isSaid({ revisions }: KeptAnswer, draft: AnswerEditDraft): boolean {
  if (revisions.find((one) => one.id === draft.edit)?.answer?.answer !== draft.answer) return false;
  return draft.answer !== 'change' || revisions.at(-1)?.after === draft.text;
}

function nextId(world: World): string {
  const decisions = ({ revisions, rejected }: KeptAnswer) => revisions.length + (rejected ? 1 : 0);
  const count = [...world.authorAnswers.values()].reduce((sum, kept) => sum + decisions(kept), 0);
  return makeId(0xe0000 + count);
}

/** Takes in what an author answers to a reply; gives their story, and whether it was there already. */
export function answerReply(
  world: World,
  { token, reply, id }: { token: string; reply: string; id: string },
  { text }: AuthorAnswerDraft,
): { story: KeptStory; isRepeat: boolean } {
  const story = world.stories.get(storyInToken(token) ?? '');
  if (!story || world.replies.get(reply)?.story !== story.id) throw notFound('reply for this link');
  const known = world.authorAnswers.get(id);
  if (known?.reply === reply && known.text === text) return { story, isRepeat: true };
  if (known) throw new Refusal('id-used', 'Another answer has this id. Make a new id and send it again.');
  const waiting = [...world.authorAnswers.values()].find(
    (one) => one.reply === reply && (one.state === 'to-check' || one.state === 'with-author'),
  );
  if (waiting?.text === text) return { story, isRepeat: true };
  if (waiting?.state === 'with-author') {
    throw new Refusal('not-now', 'We ask you about your last answer to this reply. Say what you think of that first.');
  }
  if (waiting) {
    const detail = 'A person still reads your last answer to this reply. You can write again after that.';
    throw new Refusal('not-now', detail);
  }
  if (story.status !== 'published') throw new Refusal('not-now', 'Your story is not public now. Answer when it is.');
  const sent = { id, story: story.id, reply, text, sentAt: world.instant() };
  world.authorAnswers.set(id, { ...sent, state: 'to-check', revisions: [] });
  world.record(story.id, { kind: 'author-answered', by: 'The author' });
  return { story, isRepeat: false };
}
