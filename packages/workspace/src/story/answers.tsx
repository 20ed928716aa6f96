import type { AnswerToCheck, JudgedChange, JudgedReply, SentChange, SentReply, StaffStory } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { AnswerToCheckCard } from '../author-answers/answer-to-check.tsx';
import { ChangeCard } from '../changes/change-card.tsx';
import { LinkedChange } from '../changes/linked-change.tsx';
import { SentChangeCard } from '../changes/sent-change-card.tsx';
import { ReplyCard } from '../replies/reply-card.tsx';
import { SentCard } from '../replies/sent-card.tsx';
import { messages } from './story.messages.ts';
import type { StoryModel } from './story.model.ts';

type Answer =
  | { at: string; reply: JudgedReply }
  | { at: string; change: JudgedChange }
  | { at: string; sent: SentReply }
  | { at: string; said: SentChange }
  | { at: string; answered: AnswerToCheck };

interface AnswersProps {
  story: StaffStory;
  model: StoryModel;
  onChange: () => void;
}

/** What was answered and what changed, in time order; or why it was not published. */
export function Answers({ story, model, onChange }: AnswersProps) {
  const answers = inTimeOrder(story);
  return (
    <>
      {story.rejection && <Rejection rejection={story.rejection} />}
      {answers.length > 0 && (
        <section class="answers" aria-labelledby="answers">
          <h2 class="unseen" id="answers">
            {messages.answers}
          </h2>
          {answers.map((answer) => (
            <OneAnswer key={idOf(answer)} {...{ answer, story, model, onChange }} />
          ))}
        </section>
      )}
    </>
  );
}

interface OneAnswerProps extends AnswersProps {
  answer: Answer;
}

function OneAnswer({ answer, story, model, onChange }: OneAnswerProps) {
  if ('reply' in answer) return <ReplyCard reply={answer.reply} />;
  if ('sent' in answer) return <SentCard story={story.id} reply={answer.sent} model={model} onChange={onChange} />;
  if ('answered' in answer) return <AnswerToCheckCard {...{ story, model, onChange }} answer={answer.answered} />;
  if ('said' in answer) {
    return <SentChangeCard story={story.id} sent={answer.said} model={model} onChange={onChange} />;
  }
  const sent = story.sentChanges.findLast(({ change }) => change === answer.change.id);
  return (
    <ChangeCard
      change={answer.change}
      story={model}
      sent={sent?.state === 'sent-back' ? 'sent-back' : sent && 'to-check'}
      mayProgress={story.actions.includes('progress-change')}
      linked={
        answer.change.story !== story.id && <LinkedChange {...{ story, model, onChange }} change={answer.change} />
      }
      onChange={onChange}
    />
  );
}

function idOf(answer: Answer): string {
  if ('reply' in answer) return answer.reply.id;
  if ('answered' in answer) return answer.answered.id;
  if ('said' in answer) return `said-${answer.said.id}`;
  return 'sent' in answer ? answer.sent.id : answer.change.id;
}

function inTimeOrder({ replies, sentReplies, changes, sentChanges, authorAnswers }: StaffStory): Answer[] {
  const answers: Answer[] = [
    ...replies.map((reply) => ({ at: reply.publishedAt, reply })),
    ...changes.map((change) => ({ at: change.recordedAt, change })),
    ...sentReplies.map((sent) => ({ at: sent.sentAt, sent })),
    ...sentChanges.map((said) => ({ at: said.sentAt, said })),
    ...authorAnswers.map((answered) => ({ at: answered.sentAt, answered })),
  ];
  return answers.sort((one, other) => one.at.localeCompare(other.at));
}

function Rejection({ rejection: { reason, note } }: { rejection: NonNullable<StaffStory['rejection']> }) {
  return (
    <section class="rejection" aria-labelledby="rejection">
      <h2 id="rejection">{messages.rejected}</h2>
      <p>{en.rejections[reason]}</p>
      {note && (
        <>
          <h3>{messages.rejectionNote}</h3>
          <p class="as-written" dir="auto">
            {note}
          </p>
        </>
      )}
    </section>
  );
}
