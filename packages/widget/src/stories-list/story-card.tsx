import type { Change, Reply, Story } from '@hearback/contract';
import { changes, story as questions } from '@hearback/contract/words/en';
import { excerpt, type StoriesList } from './create-stories-list.ts';
import { dayInWords } from './day.ts';
import { words } from './stories-list.messages.ts';

/** A story as a letter and its answer, in the order things happened. */
export function StoryCard({ list, story }: { list: StoriesList; story: Story }) {
  const isOpen = list.opened.value.has(story.id);
  const short = excerpt(story.happened);
  return (
    <article class="story" part="story">
      <h2 dir="auto">
        <a href={list.linkTo(`/s/${story.id}`)}>{story.title}</a>
      </h2>
      <p class="hint">
        {words.told(dayInWords(story.publishedAt))}
        {story.service && ` · ${words.about(story.service.name)}`}
      </p>
      <div id={`told-${story.id}`}>
        <p class="told" dir="auto">
          {isOpen ? story.happened : short}
        </p>
        {isOpen && <Told label={questions.good.question} text={story.good} />}
        {isOpen && <Told label={questions.better.question} text={story.better} />}
      </div>
      {(short !== story.happened || story.good || story.better) && (
        <button
          type="button"
          class="link"
          aria-expanded={isOpen}
          aria-controls={`told-${story.id}`}
          onClick={() => list.toggle(story.id)}
        >
          {isOpen ? words.less : words.more}
        </button>
      )}
      {story.replies.map((reply) => (
        <Answer key={reply.id} reply={reply} />
      ))}
      {story.changes.map((change) => (
        <ChangeNote key={change.id} change={change} />
      ))}
    </article>
  );
}

function Told({ label, text }: { label: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <>
      <h3>{label}</h3>
      <p class="told" dir="auto">
        {text}
      </p>
    </>
  );
}

function Answer({ reply }: { reply: Reply }) {
  return (
    <div class="answer">
      <h3>{words.replied(reply.role, dayInWords(reply.publishedAt))}</h3>
      <p class="told" dir="auto">
        {reply.text}
      </p>
    </div>
  );
}

function headingOf({ status }: Change): string {
  if (status === 'not-done') return words.notChanged;
  return status === 'done' ? words.changed : words.change;
}

function ChangeNote({ change }: { change: Change }) {
  const isSettled = change.status === 'done' || change.status === 'not-done';
  const when =
    isSettled && change.settledAt ? words.settled(dayInWords(change.settledAt)) : words.due(dayInWords(change.due));
  return (
    <div class="answer change">
      <h3>{headingOf(change)}</h3>
      <p dir="auto">{change.what}</p>
      <p>
        <span class={`status ${change.status}`}>{changes[change.status]}</span> {when}
      </p>
      {change.note && <p dir="auto">{change.note}</p>}
      <p class="hint">{words.owner(change.owner)}</p>
    </div>
  );
}
