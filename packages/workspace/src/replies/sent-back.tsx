import type { SentReply } from '@hearback/contract';
import { sendBackReasons } from '@hearback/contract/words/replies-en';
import { messages } from './sent.messages.ts';

/** Who read something and sent it back, why, and what to mend. */
export function SentBack({ sentBack }: { sentBack: SentReply['sentBack'] }) {
  if (!sentBack) return null;
  return (
    <div class="reply-sent-back">
      <p>{messages.sentBackBy(sentBack.by)}</p>
      <p>
        <strong>{sendBackReasons[sentBack.reason]}</strong>
      </p>
      {sentBack.note && (
        <p class="as-written" dir="auto">
          {sentBack.note}
        </p>
      )}
    </div>
  );
}
