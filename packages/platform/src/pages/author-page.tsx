import type { EditAnswer, Followed, TimelineEvent } from '@hearback/contract';
import { wordFields } from '@hearback/contract/moderation';
import { en } from '@hearback/contract/words/en';
import type { TypedOverEdit } from './answer-edit.tsx';
import { AnswersToReply } from './answer-form.tsx';
import { Appeals, type TypedAppeal } from './appeal-form.tsx';
import { History } from './author-history.tsx';
import { DifferenceQuestion } from './difference-question.tsx';
import { words as editWords } from './edit-answer.messages.ts';
import { EditToAnswer, TypedInVain, type TypedWords } from './edit-answer.tsx';
import { UrgentHelp } from './help.tsx';
import { HelpfulQuestion } from './helpful-question.tsx';
import { renderPage } from './layout.tsx';
import { words } from './pages.messages.ts';
import { words as rerouteWords } from './reroute-question.messages.ts';
import { RerouteQuestion, SentOnNotice, type TypedContact } from './reroute-question.tsx';
import { Answers, Chosen, Letter } from './story-parts.tsx';

export interface AuthorPageProps {
  followed: Followed;
  /** The secret part of the page's address. */
  token: string;
  /** The address to write to for those who disagree. */
  reach: string;
  /** What happened to it, oldest first. */
  events: readonly TimelineEvent[];
  isJustSent?: boolean;
  /** What they have just said to an edit. */
  answered?: EditAnswer | undefined;
  /** What they have just said to sending it on. */
  rerouted?: 'yes' | 'no' | undefined;
  /** What they typed for a yes to that, where it was not taken. */
  contact?: TypedContact | undefined;
  /** What they typed in place of an edit, where it was not taken. */
  typed?: TypedWords | undefined;
  /** What they typed as an answer to a reply, or in place of an edit of one, where it was not taken. */
  answerTyped?: { reply: string; text: string } | undefined;
  answerEditTyped?: TypedOverEdit | undefined;
  /** What they typed to ask for a second look, where it was not taken. */
  appealTyped?: TypedAppeal | undefined;
  /** The path of the survey that is asked after a story. */
  survey?: string | undefined;
  /** The day in England that decides which changes are overdue. */
  today: string;
  /** Why nothing came of it. */
  problem?: string | undefined;
}

/** The author's own page: their words, where they stand, and what came of them. */
export function authorPage({ followed, token, isJustSent = false, ...rest }: AuthorPageProps): string {
  const { answered, rerouted, contact, typed, answerTyped, answerEditTyped, appealTyped, reach, problem, survey } =
    rest;
  const { told, organisation, status, takenDown, rejection, replies, changes, appeals } = followed;
  const isTyped = [contact, typed, answerTyped, answerEditTyped, appealTyped].some(Boolean);
  const title = isJustSent ? words.author.sent : words.author.title;
  return renderPage({
    title: `${title} – ${organisation.name}`,
    isPrivate: true,
    keepsWords: true,
    children: (
      <>
        <KeptWords page={followed.id} isShownAgain={isTyped} />
        <div class={isJustSent ? 'confirmation' : undefined}>
          <h1>{title}</h1>
          <p class="lead">{followed.reroute ? rerouteWords.lead : words.author.states[status]}</p>
        </div>
        {answered && !problem && <p class="notice">{editWords.answered[answered]}</p>}
        {problem && (
          <p class="notice" role="alert">
            {problem}
          </p>
        )}
        {rerouted && !problem && !followed.reroute && <p class="notice">{rerouteWords.answered[rerouted]}</p>}
        <RerouteQuestion followed={followed} token={token} typed={contact} />
        <SentOnNotice followed={followed} reach={reach} />
        {typed && !followed.edit && <TypedInVain texts={wordFields.flatMap((field) => typed.values[field] || [])} />}
        <Edit followed={followed} typed={typed} />
        <AnswerAsked followed={followed} />
        {takenDown && (
          <dl class="notice">
            <dt>{words.author.takenDown(organisation.name, takenDown.at)}</dt>
            <dd>{en.rejections[takenDown.reason]}</dd>
            {status !== 'rejected' && <dd>{words.author.takenDownNext}</dd>}
          </dl>
        )}
        {rejection && (
          <dl class="notice">
            <dt>{words.author.reason}</dt>
            <dd>{en.rejections[rejection.reason]}</dd>
            {rejection.note && <dd dir="auto">{rejection.note}</dd>}
          </dl>
        )}
        <Appeals
          followed={{ appeals: appeals.filter(({ answer }) => !answer), appealable: followed.appealable }}
          {...{ id: 'appeal', token, contact: reach }}
          typed={isAboutAnswer(followed, appealTyped) ? undefined : appealTyped}
        />
        {isJustSent && <UrgentHelp written={[told.happened, told.good, told.better]} />}
        <p>{followed.hearsBack ? words.author.hears : words.author.hearsNot}</p>
        <p class="notice">{words.author.keep}</p>
        <AfterStory path={survey} organisation={organisation.name} />
        {replies.length + changes.length > 0 && <h2>{words.author.answer}</h2>}
        <Answers
          replies={replies}
          changes={changes}
          today={rest.today}
          isOwnPage
          afterReply={({ id, ...reply }) => (
            <>
              <AnswersToReply
                {...{ reply: id, answers: followed.answers, token, mayAnswer: status === 'published' }}
                typed={answerTyped?.reply === id ? answerTyped.text : undefined}
                editTyped={answerEditTyped}
                {...{ contact: reach, appeals, appealTyped }}
              />
              <HelpfulQuestion reply={{ id, ...reply }} token={token} />
            </>
          )}
          after={(change) => <DifferenceQuestion change={change} token={token} />}
        />
        <h2>{words.author.history}</h2>
        <History followed={followed} events={rest.events} />
        <h2>{words.author.yours}</h2>
        {told.relation && <p class="meta">{words.story.toldBy(en.relations[told.relation])}</p>}
        <Letter told={told} />
        <Chosen told={told} age={followed.age} />
        <p class="next">
          <a href={`/tell/${organisation.ods}`}>{words.author.again}</a>
        </p>
      </>
    ),
  });
}

/** What the script says that keeps for the visit what is typed, and whether that was sent and not taken. */
function KeptWords({ page, isShownAgain }: { page: string; isShownAgain: boolean }) {
  const { kept, clear, cleared, back } = words.author.keptWords;
  return (
    <div
      hidden
      class="kept-words"
      {...{ 'data-page': page, 'data-again': isShownAgain ? '' : undefined }}
      {...{ 'data-kept': kept, 'data-clear': clear, 'data-cleared': cleared, 'data-back': back }}
    />
  );
}

/** A survey to answer beside the story, for those who like to. */
function AfterStory({ path, organisation }: { path: string | undefined; organisation: string }) {
  if (!path) return null;
  const { heading, text, link } = words.author.survey;
  return (
    <section>
      <h2>{heading}</h2>
      <p>{text(organisation)}</p>
      <p>
        <a href={path} rel="noreferrer">
          {link}
        </a>
      </p>
    </section>
  );
}

/** Whether what they typed to ask for a second look is about an answer, where it stands then. */
function isAboutAnswer({ answers }: Followed, typed: TypedAppeal | undefined): boolean {
  return typed !== undefined && answers.some(({ appealable }) => appealable?.decision === typed.decision);
}

/** The way to what is asked further down the page. */
function AnswerAsked({ followed: { answers } }: { followed: Followed }) {
  const asked = answers.find(({ state }) => state === 'with-author');
  if (!asked) return null;
  return (
    <p class="notice">
      {editWords.ofAnswer.waits} <a href={`#answered-${asked.id}`}>{editWords.ofAnswer.see}</a>
    </p>
  );
}

function Edit({ followed, typed }: { followed: Followed; typed: TypedWords | undefined }) {
  const { edit, version, status, askedUntil } = followed;
  if (!edit || (status !== 'with-author' && status !== 'published')) return null;
  return <EditToAnswer edit={edit} until={askedUntil} version={version} status={status} typed={typed} />;
}
