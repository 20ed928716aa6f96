import type { EnquiryMessage, FieldError, FollowedEnquiry } from '@hearback/contract';
import { authorWordsIn } from '../author-words/words-in.ts';
import { type EnquiryWords, enquiryWordsIn } from '../enquiry-words/words-in.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import { dayInLondon } from '../time/clock.ts';
import { FilesField, MessageFiles } from './enquiry-files.tsx';
import { EnquiryAnswers } from './enquiry-parts.tsx';
import { ErrorSummary, TextField } from './form-parts.tsx';
import { UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';

export interface OwnEnquiryPageProps {
  followed: FollowedEnquiry;
  token: string;
  /** `YYYY-MM-DD` in England. */
  today: string;
  /** The id that the next message will have, so that it is kept once. */
  nextId: string;
  isJustSent?: boolean;
  /** What was typed and could not be kept, and why. */
  typed?: { text: string; errors: FieldError[] };
}

const dayOf = (moment: string) => dayInLondon(new Date(moment));

/** The private page of somebody who asked for help. */
export function ownEnquiryPage(props: OwnEnquiryPageProps): string {
  const { followed, token, today, typed, isJustSent = false } = props;
  const { told, person, status, messages, outcome, organisation, answerBy } = followed;
  const words = enquiryWordsIn(followed.language);
  const { help, skip, problem, problemHeading } = wordsIn(words.language);
  const isSent = isJustSent && status === 'new';
  const title = isSent ? words.sent : words.own;
  const isGone = status === 'withdrawn';
  return renderPage({
    title: typed ? problem(title) : title,
    isPrivate: true,
    words: { language: words.language, skip },
    children: (
      <>
        {typed && <ErrorSummary errors={typed.errors} heading={problemHeading} />}
        <div class={isSent ? 'confirmation' : undefined}>
          <h1>{title}</h1>
          <p class="lead">
            {outcome && `${words.outcomes[outcome]} `}
            {words.states[status]}
          </p>
          <p class="meta">
            <bdi>{organisation.name}</bdi>
          </p>
        </div>
        <UrgentHelp written={isSent && told ? [told.wrong, told.help] : unansweredIn(messages)} help={help} />
        {status !== 'closed' && !followed.mayBeTold && (
          <p class="notice">{person?.agrees === 'cannot' ? words.agreementLooked : words.agreementWaits}</p>
        )}
        {answerBy && <p>{words[today <= answerBy ? 'answerBy' : 'answerLate'](answerBy)}</p>}
        {!isGone && <p>{hearing(followed, words)}</p>}
        {!isGone && <p class="notice">{words.keep}</p>}
        {status === 'closed' && (
          <p>
            {words.complaint} <a href={`/complain/${organisation.ods}?lang=${words.language}`}>{words.complain}</a>
          </p>
        )}
        {messages.length > 0 && <Messages messages={messages} token={token} words={words} />}
        {!isGone && <Writing {...props} words={words} />}
        {followed.changes.length > 0 && <Changed changes={followed.changes} words={words} />}
        <h2>{words.history}</h2>
        <ul class="history">
          <li>{words.received(dayOf(followed.receivedAt))}</li>
          {followed.closedAt && <li>{words[isGone ? 'takenBackOn' : 'closedOn'](dayOf(followed.closedAt))}</li>}
        </ul>
        {told && <h2>{words.asked}</h2>}
        {told && <EnquiryAnswers told={told} person={person} words={words} />}
        {!isGone && <TakingBack token={token} words={words} />}
      </>
    ),
  });
}

/** How they hear of what is new here. */
function hearing({ person, isMailRefused }: FollowedEnquiry, words: EnquiryWords): string {
  if (isMailRefused) return words.mailRefused;
  return person?.email ? words.hears : words.hearsNot;
}

/** What their organisation says that it changes: as its public page has it, with nothing of who asked. */
function Changed({ changes, words }: { changes: FollowedEnquiry['changes']; words: EnquiryWords }) {
  const { changes: statuses } = authorWordsIn(words.language);
  return (
    <>
      <h2>{words.changed}</h2>
      {changes.map(({ id, what, note, status }) => (
        <article key={id} class="message">
          <p class="meta">{statuses[status]}</p>
          <p class="prose" dir="auto">
            {what}
          </p>
          {note && (
            <p class="prose" dir="auto">
              {note}
            </p>
          )}
        </article>
      ))}
    </>
  );
}

/** What they wrote that nobody has answered yet. */
function unansweredIn(messages: readonly EnquiryMessage[]): string[] {
  const answered = messages.findLastIndex(({ from }) => from === 'staff');
  return messages.slice(answered + 1).map(({ text }) => text);
}

function Messages({
  messages,
  token,
  words,
}: {
  messages: readonly EnquiryMessage[];
  token: string;
  words: EnquiryWords;
}) {
  return (
    <>
      <h2 id="messages">{words.messages}</h2>
      {messages.map(({ id, from, text, role, files, at }) => (
        <article key={id} class={`message from-${from}`}>
          <p class="meta">
            <strong>
              <bdi>{from === 'person' ? words.you : role || words.staff}</bdi>
            </strong>{' '}
            <time dateTime={at}>{words.at(at)}</time>
          </p>
          <p class="prose" dir="auto">
            {text}
          </p>
          {files && <MessageFiles files={files} token={token} language={words.language} />}
        </article>
      ))}
    </>
  );
}

function Writing({ token, nextId, typed, words }: OwnEnquiryPageProps & { words: EnquiryWords }) {
  const { problem, survey } = wordsIn(words.language);
  const wrong = (field: string) => typed?.errors.find(({ pointer }) => pointer === `/${field}`)?.detail;
  return (
    <form method="post" action={`/a/${token}/enquiry-messages`} encType="multipart/form-data" class="tell" noValidate>
      <input type="hidden" name="id" value={nextId} />
      <TextField
        name="text"
        value={[typed?.text ?? '']}
        question={words.write}
        hint={words.writeHint}
        error={wrong('text')}
        rows={5}
        around={{ optional: survey.optional, error: problem('') }}
        isRequired
      />
      <FilesField language={words.language} error={wrong('files')} />
      <button class="button" type="submit">
        {words.writeSend}
      </button>
    </form>
  );
}

/** What is deleted is gone: one opens it, reads what it does, and presses again. */
function TakingBack({ token, words }: { token: string; words: EnquiryWords }) {
  return (
    <details class="own-wording">
      <summary>{words.takeBack}</summary>
      <form method="post" action={`/a/${token}/enquiry-withdrawal`}>
        <p>{words.takeBackLead}</p>
        <button class="button button-quiet" type="submit">
          {words.takeBackSure}
        </button>
      </form>
    </details>
  );
}
