import type { JudgedReply } from '@hearback/contract';
import { helpfulAnswers } from '@hearback/contract/words/replies-en';
import { Moment } from '../time/moment.tsx';
import { messages } from './reply.messages.ts';
import './reply.css';

/** A reply as the public sees it. */
export function ReplyCard({ reply }: { reply: JudgedReply }) {
  return (
    <article class="reply">
      <h3>{messages.replied(reply.role, reply.organisation.name)}</h3>
      <p class="quiet">
        <Moment instant={reply.publishedAt} />
      </p>
      <p class="as-written" dir="auto">
        {reply.text}
      </p>
      {reply.answers?.map(({ id, text, publishedAt }) => (
        <section key={id} class="reply-answer">
          <h4>{messages.answered}</h4>
          <p class="quiet">
            <Moment instant={publishedAt} />
          </p>
          <p class="as-written" dir="auto">
            {text}
          </p>
        </section>
      ))}
      {reply.helpful && (
        <p>
          <strong>{messages.helpful}</strong> {helpfulAnswers[reply.helpful]}
        </p>
      )}
      {reply.helpfulWords && (
        <p class="as-written" dir="auto">
          {reply.helpfulWords}
        </p>
      )}
    </article>
  );
}
