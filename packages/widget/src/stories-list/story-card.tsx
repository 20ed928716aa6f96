import type { Change, Reply, Story } from '@hearback/contract';
import { excerpt, type StoriesList } from './create-stories-list.ts';
import { dayInWords } from './day.ts';
import { When } from './when.tsx';

/** A story as a letter and its answer, in the order things happened. */
export function StoryCard({ list, story }: { list: StoriesList; story: Story }) {
  const { list: words } = list.words;
  const { dateWords } = list;
  const isOpen = list.opened.value.has(story.id);
  const short = excerpt(story.happened);
  return (
    <article class="story" part="story">
      <h2 dir="auto" lang={story.language}>
        <a href={list.linkTo(`/s/${story.id}`)}>{story.title}</a>
      </h2>
      <p class="hint">
        {words.told(dayInWords(story.publishedAt, dateWords))}
        {story.service && ` · ${words.about(story.service.name)}`}
      </p>
      <div id={`told-${story.id}`}>
        <p class="told" dir="auto" lang={story.language}>
          {isOpen ? story.happened : short}
        </p>
        {isOpen && <Told label={words.good} text={story.good} />}
        {isOpen && <Told label={words.better} text={story.better} />}
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
        <Answer key={reply.id} list={list} reply={reply} />
      ))}
      {story.changes.map((change) => (
        <ChangeNote key={change.id} list={list} change={change} />
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

function Answer({ list, reply }: { list: StoriesList; reply: Reply }) {
  const { list: words } = list.words;
  const { dateWords } = list;
  return (
    <div class="answer">
      <h3>{words.replied(reply.role, dayInWords(reply.publishedAt, dateWords))}</h3>
      <p class="told" dir="auto">
        {reply.text}
      </p>
      {reply.answers?.map(({ id, text, publishedAt }) => (
        <div key={id}>
          <h4>{words.answered(dayInWords(publishedAt, dateWords))}</h4>
          <p class="told" dir="auto">
            {text}
          </p>
        </div>
      ))}
    </div>
  );
}

function headingOf({ status }: Change, words: StoriesList['words']['list']): string {
  if (status === 'not-done') return words.notChanged;
  return status === 'done' ? words.changed : words.change;
}

function ChangeNote({ list, change }: { list: StoriesList; change: Change }) {
  const { list: words, changes } = list.words;
  const { dateWords, today } = list;
  return (
    <div class="answer change">
      <h3>{headingOf(change, words)}</h3>
      <p dir="auto">{change.what}</p>
      <p>
        <span class={`status ${change.status}`}>{changes[change.status]}</span>{' '}
        <When {...{ change, words, dateWords, today }} />
      </p>
      {change.note && <p dir="auto">{change.note}</p>}
      <p class="hint">{words.owner(change.owner)}</p>
    </div>
  );
}
