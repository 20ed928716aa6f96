import type { EditAnswer, FollowedWorkStory } from '@hearback/contract';
import { AuthorWordsContext, authorWordsIn } from '../author-words/words-in.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import { dayInLondon } from '../time/clock.ts';
import { type WorkWords, workWordsIn } from '../work-words/words-in.ts';
import { TypedInVain, type TypedWords } from './edit-answer.tsx';
import { UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';
import { SpeakUp } from './speak-up.tsx';
import { WorkEdit } from './work-edit.tsx';

interface WorkAuthorPageProps extends WorkAuthorView {
  followed: FollowedWorkStory;
  token: string;
  /** Where else staff can turn there. */
  speakUp: string | undefined;
}

/** What brought its author to the page. */
export interface WorkAuthorView {
  isJustSent: boolean;
  /** What they just said to an edit. */
  answered?: EditAnswer | undefined;
  /** Why what they said was not taken. */
  problem?: string | undefined;
  typed?: TypedWords | undefined;
}

const dayOf = (moment: string) => dayInLondon(new Date(moment));

/** The private page of somebody who told a story of their work. */
export function workAuthorPage({ followed, token, speakUp, isJustSent, ...answering }: WorkAuthorPageProps): string {
  const { told, status, readers, rejection, answers, hearsBack, language } = followed;
  const words = workWordsIn(language);
  const { help, skip } = wordsIn(words.language);
  const isSent = isJustSent && status === 'submitted';
  const title = isSent ? words.sent : words.own;
  return renderPage({
    title,
    isPrivate: true,
    words: { language: words.language, skip },
    children: (
      <>
        <div class={isSent ? 'confirmation' : undefined}>
          <h1>{title}</h1>
          <p class="lead">{words.states[status]}</p>
        </div>
        <Answering {...{ followed, token, words, ...answering }} />
        {status === 'read' && <p class="notice">{words.passedOn[readers]}</p>}
        {rejection && (
          <dl class="notice">
            <dt>{words.why}</dt>
            <dd>{words.reasons[rejection.reason]}</dd>
            {rejection.note && <dd dir="auto">{rejection.note}</dd>}
          </dl>
        )}
        {isSent && told && <UrgentHelp written={[told.happened, told.good, told.better]} help={help} />}
        {status !== 'withdrawn' && <p>{hearsBack ? words.hears : words.hearsNot}</p>}
        <p class="notice">{words.keep}</p>
        {answers.length > 0 && <h2>{words.answers}</h2>}
        {answers.map(({ id, text, role, at }) => (
          <article key={id} class="notice">
            <p class="meta">
              <bdi>{words.answerBy(role, dayOf(at))}</bdi>
            </p>
            <p class="prose" dir="auto">
              {text}
            </p>
          </article>
        ))}
        <SpeakUp language={words.language} own={speakUp} />
        <h2>{words.history}</h2>
        <ul class="history">
          <li>{words.received(dayOf(followed.receivedAt))}</li>
          {followed.decidedAt && <li>{words.decided(dayOf(followed.decidedAt))}</li>}
        </ul>
        {told && <Told told={told} words={words} />}
        {told && <TakingBack token={token} words={words} />}
      </>
    ),
  });
}

/** What its author is asked about, and what became of what they said. */
function Answering({
  followed,
  token,
  words,
  answered,
  problem,
  typed,
}: Omit<WorkAuthorPageProps, 'speakUp' | 'isJustSent'> & { words: WorkWords }) {
  const { edit } = followed;
  const hasSaid = answered !== undefined && followed.status === 'submitted';
  const lost = !edit && typed ? Object.values(typed.values).filter(Boolean) : [];
  return (
    <AuthorWordsContext.Provider value={authorWordsIn(words.language)}>
      {hasSaid && (
        <p class="notice" role="status">
          {words.edit.answered[answered]}
        </p>
      )}
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <TypedInVain texts={lost} />
      {edit && <WorkEdit {...{ edit, token, words, typed }} />}
    </AuthorWordsContext.Provider>
  );
}

function Told({ told, words }: { told: NonNullable<FollowedWorkStory['told']>; words: WorkWords }) {
  const parts = [
    { question: words.happened.question, text: told.happened },
    { question: words.good.question, text: told.good },
    { question: words.better.question, text: told.better },
    { question: words.topicsQuestion, text: told.topics?.map((topic) => words.topics[topic]).join(', ') },
  ];
  return (
    <>
      <h2>{words.told}</h2>
      <dl class="answers">
        {parts.map(
          ({ question, text }) =>
            text && (
              <div class="fact" key={question}>
                <dt>{question}</dt>
                <dd class="prose" dir="auto">
                  {text}
                </dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}

/** What is deleted is gone: one opens it, reads what it does, and presses again. */
function TakingBack({ token, words }: { token: string; words: WorkWords }) {
  return (
    <details class="own-wording">
      <summary>{words.takeBack}</summary>
      <form method="post" action={`/a/${token}/work-withdrawal`}>
        <p>{words.takeBackLead}</p>
        <button class="button button-quiet" type="submit">
          {words.takeBackSure}
        </button>
      </form>
    </details>
  );
}
