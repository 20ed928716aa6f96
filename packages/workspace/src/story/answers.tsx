import type { JudgedChange, Reply, StaffStory } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { ChangeCard } from '../changes/change-card.tsx';
import { ReplyCard } from '../replies/reply-card.tsx';
import { messages } from './story.messages.ts';
import type { StoryModel } from './story.model.ts';

type Answer = { at: string; reply: Reply } | { at: string; change: JudgedChange };

/** What was answered and what changed, in time order; or why it was not published. */
export function Answers({ story, model, onChange }: { story: StaffStory; model: StoryModel; onChange: () => void }) {
  const answers = inTimeOrder(story);
  return (
    <>
      {story.rejection && <Rejection rejection={story.rejection} />}
      {answers.length > 0 && (
        <section class="answers" aria-labelledby="answers">
          <h2 class="unseen" id="answers">
            {messages.answers}
          </h2>
          {answers.map((answer) =>
            'reply' in answer ? (
              <ReplyCard key={answer.reply.id} reply={answer.reply} />
            ) : (
              <ChangeCard
                key={answer.change.id}
                change={answer.change}
                story={model}
                mayProgress={story.actions.includes('progress-change')}
                onChange={onChange}
              />
            ),
          )}
        </section>
      )}
    </>
  );
}

function inTimeOrder({ replies, changes }: StaffStory): Answer[] {
  const answers: Answer[] = [
    ...replies.map((reply) => ({ at: reply.publishedAt, reply })),
    ...changes.map((change) => ({ at: change.recordedAt, change })),
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
