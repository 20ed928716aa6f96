import type { AuthorAnswerDraft, endpoints } from '@hearback/contract';
import { answerTroubles } from '@hearback/contract/replies';
import { storyInToken } from '../fixtures/receipts.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import { staffStory } from '../world/views.ts';
import type { KeptStory, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { storyFor } from './story-for.ts';

/** What authors answer to replies, as moderators read it. */
export const authorAnswers: Answers<typeof endpoints.staff.authorAnswers> = {
  decide: ({ params: { story: storyId, id }, body }, { world, staff }) => {
    const story = storyFor(world, { staff: staff(), id: storyId, action: 'check-answer' });
    const kept = world.authorAnswers.get(id);
    if (kept?.story !== storyId) throw notFound('answer');
    const errors = answerTroubles(body, kept.text);
    if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
    if (kept.state !== 'to-check') throw new Refusal('not-now', 'Somebody else has decided on this answer.');
    const { verdict, text = kept.text, edited, rejected, note } = body;
    const by = staff().name;
    if (verdict === 'publish') {
      const isEdited = text !== kept.text;
      Object.assign(kept, { state: 'published', publishedAt: world.instant() });
      if (isEdited && edited) kept.edit = { text, reason: edited, note };
      world.record(storyId, { kind: 'answer-published', by, detail: isEdited ? edited : undefined });
    } else if (rejected) {
      Object.assign(kept, { state: 'rejected', rejection: { reason: rejected, note } });
      world.record(storyId, { kind: 'answer-rejected', by, detail: rejected });
    }
    return { result: staffStory(world, story, staff()) };
  },
};

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
  const waiting = [...world.authorAnswers.values()].find((one) => one.reply === reply && one.state === 'to-check');
  if (waiting?.text === text) return { story, isRepeat: true };
  if (waiting) throw new Refusal('not-now', 'A person still reads your last answer to this reply.');
  if (story.status !== 'published') throw new Refusal('not-now', 'Your story is not public now. Answer when it is.');
  world.authorAnswers.set(id, { id, story: story.id, reply, text, state: 'to-check', sentAt: world.instant() });
  world.record(story.id, { kind: 'author-answered', by: 'The author' });
  return { story, isRepeat: false };
}
