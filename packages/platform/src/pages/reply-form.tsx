import type { JudgedReply, OwnAnswer } from '@hearback/contract';
import { AnswerFields } from './answer-form.tsx';
import { HelpfulFields } from './helpful-question.tsx';
import { useOwnPath } from './own-page.ts';

interface ReplyFormProps {
  reply: JudgedReply;
  answers: readonly OwnAnswer[];
  /** The secret part of the page's address. */
  token: string;
  mayAnswer: boolean;
  /** What they typed as an answer that was not taken, or not sent yet. */
  answerTyped: string | undefined;
  /** What they typed of how helpful it was, and did not send yet. */
  helpfulTyped: string | undefined;
}

/**
 * What an author can say to a reply: an answer, and whether it was helpful. One form, since without a script a browser sends
 * nothing else of the page: whichever button is pressed, what is typed beside the other comes along and is not lost.
 */
export function ReplyForm({ reply, answers, token, mayAnswer, answerTyped, helpfulTyped }: ReplyFormProps) {
  const pathTo = useOwnPath(token);
  const { id } = reply;
  const isWaiting = answers.some(
    (one) => one.reply === id && (one.state === 'to-check' || one.state === 'with-author'),
  );
  const hasAnswer = mayAnswer && (!isWaiting || answerTyped !== undefined);
  const helpful = pathTo(`/replies/${id}`);
  return (
    <form class="difference" method="post" action={hasAnswer ? pathTo(`/replies/${id}/answers`) : helpful}>
      {hasAnswer && <AnswerFields reply={id} typed={answerTyped} />}
      <HelpfulFields reply={reply} typed={helpfulTyped} path={helpful} />
    </form>
  );
}
