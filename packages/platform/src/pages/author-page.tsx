import type { EditAnswer, Followed, TimelineEvent } from '@hearback/contract';
import { wordFields } from '@hearback/contract/moderation';
import { words as english } from '../author-words/en.ts';
import { AuthorWordsContext, authorWordsIn, useAuthorWords } from '../author-words/words-in.ts';
import { Refusal } from '../http/refusal.ts';
import type { TypedOverEdit } from './answer-edit.tsx';
import { AnswersToReply } from './answer-form.tsx';
import { Appeals, type TypedAppeal } from './appeal-form.tsx';
import { History } from './author-history.tsx';
import { DifferenceQuestion } from './difference-question.tsx';
import { EditToAnswer, TypedInVain, type TypedWords } from './edit-answer.tsx';
import { UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';
import { ChosenLanguage, useOwnPath } from './own-page.ts';
import { ReplyForm } from './reply-form.tsx';
import { RerouteQuestion, SentOnNotice, type TypedContact } from './reroute-question.tsx';
import { Answers, Chosen, Letter } from './story-parts.tsx';
import { answersInVain, CAME, isUnsent, type Unsent } from './unsent.ts';

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
  /** What they typed beside the replies, where it was not taken or not sent yet. */
  unsent?: Unsent | undefined;
  /** What they typed in place of an edit of an answer, where it was not taken. */
  answerEditTyped?: TypedOverEdit | undefined;
  /** What they typed to ask for a second look, where it was not taken. */
  appealTyped?: TypedAppeal | undefined;
  /** The path of the survey that is asked after a story. */
  survey?: string | undefined;
  /** The day in England that decides which changes are overdue. */
  today: string;
  /** Why nothing came of it; a refusal is in English. */
  problem?: string | Refusal | undefined;
  /** What the page is read in, where that is not what the story was written in. */
  language?: string | undefined;
}

/** The author's own page, in the language they wrote in: their words, where they stand, and what came of them. */
export function authorPage(props: AuthorPageProps): string {
  const { followed, isJustSent = false, language = followed.language } = props;
  const words = authorWordsIn(language);
  const title = isJustSent ? words.author.sent : words.author.title;
  return renderPage({
    title: `${title} – ${followed.organisation.name}`,
    isPrivate: true,
    keepsWords: true,
    words,
    children: (
      <AuthorWordsContext.Provider value={words}>
        <ChosenLanguage.Provider value={props.language}>
          <KeptWords page={followed.id} isShownAgain={isShownAgain(props)} />
          <Standing {...props} title={title} />
          <Asked {...props} />
          <Decided {...props} />
          <Told {...props} />
          {!words.isReviewed && <Unreviewed token={props.token} />}
        </ChosenLanguage.Provider>
      </AuthorWordsContext.Provider>
    ),
  });
}

/** Whether something that they typed was not taken, or not sent yet. */
function isShownAgain(props: AuthorPageProps): boolean {
  const { contact, typed, unsent, answerEditTyped, appealTyped } = props;
  return [contact, typed, isUnsent(unsent), answerEditTyped, appealTyped].some(Boolean);
}

/** Where the story stands, and what came of what they have just done. */
function Standing({ followed, isJustSent, title, answered, rerouted, problem }: AuthorPageProps & { title: string }) {
  const { author, edit, reroute } = useAuthorWords();
  return (
    <>
      <div class={isJustSent ? 'confirmation' : undefined}>
        <h1>{title}</h1>
        <p class="lead">{followed.reroute ? reroute.lead : author.states[followed.status]}</p>
      </div>
      {answered && !problem && <p class="notice">{edit.answered[answered]}</p>}
      {problem && <ProblemNotice problem={problem} />}
      {rerouted && !problem && !followed.reroute && <p class="notice">{reroute.answered[rerouted]}</p>}
    </>
  );
}

function ProblemNotice({ problem }: { problem: string | Refusal }) {
  const english = problem instanceof Refusal ? ({ lang: 'en', dir: 'ltr' } as const) : {};
  return (
    <p class="notice" role="alert" {...english}>
      {problem instanceof Refusal ? problem.message : problem}
    </p>
  );
}

/** What they are asked: to have it sent on, or changed. */
function Asked({ followed, token, contact, reach, typed, unsent }: AuthorPageProps) {
  return (
    <>
      <RerouteQuestion followed={followed} token={token} typed={contact} />
      <SentOnNotice followed={followed} reach={reach} />
      {typed && !followed.edit && <TypedInVain texts={wordFields.flatMap((field) => typed.values[field] || [])} />}
      <TypedInVain texts={answersInVain(followed, unsent)} />
      <Edit followed={followed} typed={typed} token={token} />
      <AnswerAsked followed={followed} />
    </>
  );
}

/** Why it was taken down or not published, and asking that this is looked at again. */
function Decided({ followed, token, reach, appealTyped }: AuthorPageProps) {
  const { author, rejections } = useAuthorWords();
  const { organisation, status, takenDown, rejection, appeals, appealable } = followed;
  return (
    <>
      {takenDown && (
        <dl class="notice">
          <dt>{author.takenDown(organisation.name, takenDown.at)}</dt>
          <dd>{rejections[takenDown.reason]}</dd>
          {status !== 'rejected' && <dd>{author.takenDownNext}</dd>}
        </dl>
      )}
      {rejection && (
        <dl class="notice">
          <dt>{author.reason}</dt>
          <dd>{rejections[rejection.reason]}</dd>
          {rejection.note && <dd dir="auto">{rejection.note}</dd>}
        </dl>
      )}
      <Appeals
        followed={{ appeals: appeals.filter(({ answer }) => !answer), appealable }}
        {...{ id: 'appeal', token, contact: reach }}
        typed={isAboutAnswer(followed, appealTyped) ? undefined : appealTyped}
      />
    </>
  );
}

/** What came of it, what happened to it, and what they told. */
function Told(props: AuthorPageProps) {
  const { author, relations, help, story } = useAuthorWords();
  const { followed, isJustSent, survey, events } = props;
  const { told, organisation } = followed;
  return (
    <>
      {isJustSent && <UrgentHelp written={[told.happened, told.good, told.better]} help={help} />}
      <p>{hearing(author, followed)}</p>
      <p class="notice">{author.keep}</p>
      <AfterStory path={survey} organisation={organisation.name} />
      <Came {...props} />
      <h2>{author.history}</h2>
      <History followed={followed} events={events} />
      <h2>{author.yours}</h2>
      {told.relation && <p class="meta">{story.toldBy(relations[told.relation])}</p>}
      <Letter told={told} />
      <Chosen told={told} age={followed.age} />
      <p class="next">
        <a href={`/tell/${organisation.ods}`}>{author.again}</a>
      </p>
    </>
  );
}

/** How they hear of what happens. */
function hearing(author: ReturnType<typeof useAuthorWords>['author'], { hearsBack, isMailRefused }: Followed): string {
  if (isMailRefused) return author.mailRefused;
  return hearsBack ? author.hears : author.hearsNot;
}

/**
 * What was answered and changed, and what they say to it: in one form, since without a script a browser sends nothing else of
 * the page. Whichever button is pressed, what is typed beside another reply comes along and is not lost.
 */
function Came({ followed, token, reach, today, ...typed }: AuthorPageProps) {
  const { unsent, answerEditTyped, appealTyped } = typed;
  const pathTo = useOwnPath(token);
  const { author } = useAuthorWords();
  const { replies, changes, answers, appeals, status } = followed;
  return (
    <>
      {replies.length + changes.length > 0 && <h2>{author.answer}</h2>}
      <form id={CAME} method="post" action={pathTo()} />
      <Answers
        replies={replies}
        changes={changes}
        today={today}
        isOwnPage
        afterReply={({ id, ...reply }) => (
          <>
            <AnswersToReply
              {...{ reply: id, answers, token }}
              editTyped={answerEditTyped}
              {...{ contact: reach, appeals, appealTyped }}
            />
            <ReplyForm {...{ reply: { id, ...reply }, answers, token, mayAnswer: status === 'published', unsent }} />
          </>
        )}
        after={(change) => <DifferenceQuestion change={change} token={token} />}
      />
    </>
  );
}

/** That nobody has looked through the translation, and the way to the English words. */
function Unreviewed({ token }: { token: string }) {
  return (
    <p class="meta">
      {useAuthorWords().unreviewed}{' '}
      <a href={`/a/${token}?lang=en`} lang="en" hreflang="en">
        {english.author.inEnglish}
      </a>
    </p>
  );
}

/** What the script says that keeps for the visit what is typed, and whether that was sent and not taken. */
function KeptWords({ page, isShownAgain }: { page: string; isShownAgain: boolean }) {
  const { kept, clear, cleared, back } = useAuthorWords().author.keptWords;
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
  const { heading, text, link } = useAuthorWords().author.survey;
  if (!path) return null;
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
  const { edit } = useAuthorWords();
  const asked = answers.find(({ state }) => state === 'with-author');
  if (!asked) return null;
  return (
    <p class="notice">
      {edit.ofAnswer.waits} <a href={`#answered-${asked.id}`}>{edit.ofAnswer.see}</a>
    </p>
  );
}

function Edit({ followed, ...asked }: { followed: Followed; typed: TypedWords | undefined; token: string }) {
  const { edit, version, status, askedUntil } = followed;
  if (!edit || (status !== 'with-author' && status !== 'published')) return null;
  return <EditToAnswer edit={edit} until={askedUntil} version={version} status={status} {...asked} />;
}
