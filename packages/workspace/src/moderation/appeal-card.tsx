import type { StaffStory, StoryAppeal } from '@hearback/contract';
import { openAppeal } from '@hearback/contract/moderation';
import { en } from '@hearback/contract/words/en';
import { editReasons, holdReasons } from '@hearback/contract/words/moderation-en';
import { Moment } from '../time/moment.tsx';
import { messages } from './appeal.messages.ts';
import { abouts, states } from './appeal-words.ts';
import './appeal.css';

const reasons: Readonly<Record<string, string>> = { ...holdReasons, ...editReasons, ...en.rejections };

/** What a story's author asked to have looked at again, and what became of it. */
export function AppealCard({ story: { appeals, actions } }: { story: StaffStory }) {
  // What is to be decided stands in full where it is decided.
  const deciding = actions.includes('decide-appeal') ? openAppeal(appeals) : undefined;
  const shown = appeals.filter((appeal) => appeal !== deciding);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="appeals">
      <h2 class="beside-title" id="appeals">
        {messages.title}
      </h2>
      {shown.map((appeal) => (
        <div key={appeal.id} class="appeal">
          <p>
            <strong>{states[appeal.state]}</strong>
          </p>
          {appeal.state === 'open' && appeal.isOwn && <p>{messages.own}</p>}
          <Appeal appeal={appeal} />
        </div>
      ))}
    </section>
  );
}

/** One appeal: what was decided and why, what the author says, and what became of it. */
export function Appeal({ appeal: { about, answer, decided, words, at, outcome } }: { appeal: StoryAppeal }) {
  return (
    <>
      <h3>{messages.earlier}</h3>
      <p>
        {abouts[about]}
        {decided.reason && `: ${reasons[decided.reason]}`}
      </p>
      {decided.note && <Written text={decided.note} />}
      <p class="quiet">
        {messages.by(decided.by)}, <Moment instant={decided.at} />
      </p>
      {answer && <h3>{messages.answered}</h3>}
      {answer && <Written text={answer.text} />}
      {answer?.edited && <h3>{messages.edited}</h3>}
      {answer?.edited && <Written text={answer.edited} />}
      <h3>{messages.words}</h3>
      <Written text={words} />
      <p class="quiet">
        <Moment instant={at} />
      </p>
      {outcome?.note && <Written text={outcome.note} />}
      {outcome && (
        <p class="quiet">
          {messages.by(outcome.by)}, <Moment instant={outcome.at} />
        </p>
      )}
    </>
  );
}

function Written({ text }: { text: string }) {
  return (
    <p class="as-written" dir="auto">
      {text}
    </p>
  );
}
