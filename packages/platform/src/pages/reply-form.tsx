import type { JudgedReply, OwnAnswer } from '@hearback/contract';
import { AnswerFields } from './answer-form.tsx';
import { HelpfulFields } from './helpful-question.tsx';
import type { Unsent } from './unsent.ts';

interface ReplyFormProps {
  reply: JudgedReply;
  answers: readonly OwnAnswer[];
  /** The secret part of the page's address. */
  token: string;
  mayAnswer: boolean;
  unsent: Unsent | undefined;
}

/** What an author can say to a reply: an answer, and whether it was helpful. */
export function ReplyForm({ reply, answers, token, mayAnswer, unsent }: ReplyFormProps) {
  const { id } = reply;
  const typed = unsent?.answers.get(id);
  const isWaiting = answers.some(
    (one) => one.reply === id && (one.state === 'to-check' || one.state === 'with-author'),
  );
  return (
    <div class="difference">
      {mayAnswer && (!isWaiting || typed !== undefined) && <AnswerFields reply={id} token={token} typed={typed} />}
      <HelpfulFields reply={reply} typed={unsent?.helpful.get(id)} token={token} />
    </div>
  );
}
