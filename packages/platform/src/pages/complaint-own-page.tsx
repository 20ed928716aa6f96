import type { FollowedComplaint, FollowedStep } from '@hearback/contract';
import { mayBeToldAll } from '@hearback/contract/complaints';
import { type ComplaintWords, complaintWordsIn } from '../complaint-words/words-in.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import { ComplaintAnswers } from './complaint-parts.tsx';
import { UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';

export interface OwnComplaintPageProps {
  followed: FollowedComplaint;
  token: string;
  /** `YYYY-MM-DD` in England. */
  today: string;
  isJustSent?: boolean;
}

/** The private page of somebody who complained. */
export function ownComplaintPage(props: OwnComplaintPageProps): string {
  const { followed, token, isJustSent = false } = props;
  const { told, person, standing, organisation, steps } = followed;
  const words = complaintWordsIn(followed.language);
  const { help, skip } = wordsIn(words.language);
  const isSent = isJustSent && standing === 'received';
  const title = isSent ? words.sent : words.own;
  return renderPage({
    title,
    isPrivate: true,
    words: { language: words.language, skip },
    children: (
      <>
        <div class={isSent ? 'confirmation' : undefined}>
          <h1>{title}</h1>
          <p class="lead">{standingWords(followed, words)}</p>
          <p class="meta">
            <bdi>{organisation.name}</bdi>
          </p>
        </div>
        <UrgentHelp written={standing === 'received' ? [told.wrong, told.wanted, told.whyLate] : []} help={help} />
        <ByWhen {...props} words={words} />
        {!mayBeToldAll(followed) && (
          <p class="notice">{followed.consent === 'refused' ? words.consentRefused : words.consentWaits}</p>
        )}
        <p>{hearing(followed, words)}</p>
        <p class="notice">{words.keep}</p>
        <Letters steps={steps} words={words} token={token} />
        {mayGoToOmbudsman.has(standing) && <Ombudsman words={words} />}
        <h2>{words.history}</h2>
        <Steps steps={steps} words={words} />
        <h2>{words.asked}</h2>
        <ComplaintAnswers told={told} person={person} words={words} />
        {followed.canWithdraw && <TakingBack token={token} words={words} />}
      </>
    ),
  });
}

const mayGoToOmbudsman: ReadonlySet<FollowedComplaint['standing']> = new Set(['answered', 'closed', 'not-considered']);

function standingWords({ standing, steps }: FollowedComplaint, words: ComplaintWords): string {
  const isUnexplained = standing === 'not-considered' && !steps.some((one) => one.kind === standing && one.text);
  return isUnexplained ? words.withheld.notConsidered : words.standings[standing];
}

function hearing({ person, isMailRefused }: FollowedComplaint, words: ComplaintWords): string {
  if (isMailRefused) return words.mailRefused;
  return person.email ? words.hears : words.hearsNot;
}

/** What comes next, and by when. */
function ByWhen({ followed, today, words }: OwnComplaintPageProps & { words: ComplaintWords }) {
  const { acknowledgeBy, answerBy } = followed;
  return (
    <>
      {acknowledgeBy && <p>{words[today <= acknowledgeBy ? 'acknowledgeBy' : 'acknowledgeLate'](acknowledgeBy)}</p>}
      {answerBy && <p>{words[today <= answerBy ? 'answerBy' : 'answerLate'](answerBy)}</p>}
    </>
  );
}

interface StepsProps {
  steps: readonly FollowedStep[];
  words: ComplaintWords;
}

/** The letters that answered it, the last first, each as it was signed. */
function Letters({ steps, words, token }: StepsProps & { token: string }) {
  const letters = steps.filter(({ kind, text }) => kind === 'answered' && text !== undefined).toReversed();
  return letters.map(({ id, on, text, hasPdf }) => (
    <section key={id} aria-labelledby={`letter-${id}`}>
      <h2 id={`letter-${id}`}>{words.answer}</h2>
      <p class="meta">{words.answerOn(on)}</p>
      <article class="message from-staff">
        <p class="prose" dir="auto">
          {text}
        </p>
      </article>
      {hasPdf && (
        <p>
          <a href={`/a/${token}/letters/${id}`} download>
            {words.pdf}
          </a>
        </p>
      )}
    </section>
  ));
}

function Ombudsman({ words }: { words: ComplaintWords }) {
  return (
    <p class="notice">
      {words.ombudsman} <a href="https://www.ombudsman.org.uk/making-complaint">{words.ombudsmanLink}</a>
    </p>
  );
}

function Steps({ steps, words }: StepsProps) {
  return (
    <ul class="history">
      {steps.map((step) => (
        <li key={step.id}>
          <time dateTime={step.on}>{words.on(step.on)}</time> · {didWords(step, words)}
          <Written step={step} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** What comes with words of staff. */
const written: ReadonlySet<FollowedStep['kind']> = new Set([
  ...(['issues', 'extended', 'delayed', 'update', 'answered', 'not-considered'] as const),
]);

function isWithheld({ kind, text, issues }: FollowedStep): boolean {
  return written.has(kind) && text === undefined && issues === undefined;
}

function didWords(step: FollowedStep, words: ComplaintWords): string {
  const withheld = isWithheld(step) ? words.withheld.did[step.kind] : undefined;
  return (withheld ?? words.did[step.kind])(step.by);
}

/** What staff wrote with it, or that it is not shown. The letter that answered it stands by itself. */
function Written({ step, words }: { step: FollowedStep; words: ComplaintWords }) {
  const { kind, text, issues } = step;
  if (isWithheld(step)) return <p class="meta">{words.withheld.why}</p>;
  return (
    <>
      {issues && (
        <ul>
          {issues.map((issue) => (
            <li key={issue} dir="auto">
              {issue}
            </li>
          ))}
        </ul>
      )}
      {text !== undefined && kind !== 'answered' && (
        <blockquote class="prose" dir="auto">
          {text}
        </blockquote>
      )}
    </>
  );
}

/** One opens it, reads what it does, and presses again. */
function TakingBack({ token, words }: { token: string; words: ComplaintWords }) {
  return (
    <details class="own-wording">
      <summary>{words.takeBack}</summary>
      <form method="post" action={`/a/${token}/complaint-withdrawal`}>
        <p>{words.takeBackLead}</p>
        <button class="button button-quiet" type="submit">
          {words.takeBackSure}
        </button>
      </form>
    </details>
  );
}
