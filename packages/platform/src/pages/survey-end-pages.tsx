import type { Answers, NotTaking, SurveyKind } from '@hearback/contract';
import { answerInWords, type Path, type Question, type Reading } from '@hearback/contract/surveys';
import type { FoundOrganisation } from '../organisations/store.ts';
import { storyPageWordsIn } from '../story-words/words-in.ts';
import { type SurveyPageWords, wordsIn } from '../survey-words/words-in.ts';
import { PersonalData, UrgentHelp } from './help.tsx';
import { inLanguage } from './in-language.ts';
import { renderPage } from './layout.tsx';
import { PrivateWays } from './private-ways.tsx';
import { SpeakUp } from './speak-up.tsx';
import { type Kiosk, KioskReturn, KioskWords, kioskOf } from './survey-kiosk.tsx';
import { type AskedSurvey, HiddenState, read, readingOf, Spoken } from './survey-page.tsx';
import type { SurveyState } from './survey-state.ts';

export interface Answered {
  asked: AskedSurvey;
  state: SurveyState;
  path: Path;
}

/** What will be sent, to be read once more. */
export function surveyCheckPage({ asked, state, path, wasSent }: Answered & { wasSent: boolean }): string {
  const reading = readingOf({ asked, state });
  const words = wordsIn(reading.language);
  const written = writtenIn(path, state.answers);
  const kiosk = state.isKiosk ? kioskOf(asked.id) : undefined;
  return renderPage({
    look: asked.organisation,
    title: words.check,
    isPrivate: true,
    ...{ words, kiosk },
    children: (
      <>
        <h1>{words.check}</h1>
        <p class="lead">{words.checkLead}</p>
        {wasSent && (
          <p class="notice" role="alert">
            {words.sentBefore}
          </p>
        )}
        <UrgentHelp written={written} help={words.help} />
        <PersonalData written={written} after={words.canChange} found={words.found} />
        <form method="post" action={`/survey/${asked.id}`}>
          <HiddenState state={state} />
          {/* The first button of a form is the one that Enter presses. */}
          <div class="send survey-send">
            <button class="button" type="submit" name="step" value="send">
              {words.send}
            </button>
            <button class="button button-quiet" type="submit" name="step" value="back">
              {words.back}
            </button>
          </div>
          <Spoken reading={reading}>
            <AnswerList {...{ path, reading, words }} answers={state.answers} canChange />
          </Spoken>
        </form>
        {kiosk && <KioskWords kiosk={kiosk} words={words} />}
      </>
    ),
  });
}

/** Why nothing can be answered, with what somebody has written by then. */
export function surveyClosedPage(props: {
  organisation: FoundOrganisation;
  kind: SurveyKind;
  speakUp?: string | undefined;
  reason: NotTaking;
  opensOn?: string | undefined;
  /** What it is read in. */
  language: string;
  answered?: Answered | undefined;
  kiosk?: Kiosk | undefined;
}): string {
  const { reason, opensOn, answered, kiosk, ...asked } = props;
  const words = wordsIn(props.language);
  const { heading, text } = words.closed;
  return renderPage({
    look: asked.organisation,
    title: heading[reason],
    isPrivate: true,
    ...{ words, kiosk },
    children: (
      <>
        <h1>{heading[reason]}</h1>
        <p class="lead">{reason === 'not-yet' && opensOn ? words.closed.opensOn(opensOn) : text[reason]}</p>
        <Unsent why={words.closed.while} answered={answered} words={words} />
        {kiosk ? <KioskEnd kiosk={kiosk} words={words} after="closed" /> : <Turning asked={asked} words={words} />}
      </>
    ),
  });
}

interface UnsentProps {
  why: string;
  answered: Answered | undefined;
  words: SurveyPageWords;
}

/** What somebody has written that was not sent. */
export function Unsent({ why, answered, words }: UnsentProps) {
  if (!answered || Object.keys(answered.state.answers).length === 0) return null;
  const reading = readingOf(answered);
  return (
    <>
      <p class="notice">{why}</p>
      <Spoken reading={reading}>
        <AnswerList path={answered.path} reading={reading} words={words} answers={answered.state.answers} />
      </Spoken>
    </>
  );
}

/** That the answers are there. */
export function surveyThanksPage({
  asked,
  reading,
  kiosk,
}: {
  asked: AskedSurvey;
  reading: Reading;
  kiosk?: Kiosk | undefined;
}): string {
  const { thanks } = asked.definition;
  const words = wordsIn(reading.language);
  return renderPage({
    look: asked.organisation,
    title: words.thanks,
    isPrivate: true,
    ...{ words, kiosk },
    children: (
      <>
        <h1>{words.thanks}</h1>
        {thanks && (
          <p class="lead" lang={reading.language} dir="auto">
            {read(thanks, reading)}
          </p>
        )}
        {kiosk ? (
          <KioskEnd kiosk={kiosk} words={words} after="thanks" />
        ) : (
          <>
            <p>{words.nothingMore}</p>
            <Turning asked={asked} words={words} />
          </>
        )}
      </>
    ),
  });
}

function KioskEnd(props: Parameters<typeof KioskReturn>[0]) {
  return (
    <>
      <KioskReturn {...props} />
      <KioskWords {...props} />
    </>
  );
}

interface TurningProps {
  asked: Pick<AskedSurvey, 'kind' | 'organisation' | 'speakUp'>;
  words: SurveyPageWords;
}

/** Where else somebody can turn: staff to their own ways, patients to the organisation's. */
export function Turning({ asked: { kind, organisation, speakUp }, words }: TurningProps) {
  if (kind === 'staff') return <SpeakUp language={words.language} own={speakUp} />;
  return <Elsewhere organisation={organisation} words={words} />;
}

/** What else somebody can do at an organisation. */
function Elsewhere({ organisation, words }: { organisation: FoundOrganisation; words: SurveyPageWords }) {
  const { ods, doors } = organisation;
  return (
    <>
      <h2>{words.elsewhere}</h2>
      <ul>
        {doors.includes('story') && (
          <li>
            <a href={inLanguage(`/tell/${ods}`, words.language)}>{words.tell}</a>
          </li>
        )}
        <li>
          <a href={`/o/${ods}`}>{words.stories}</a>
        </li>
      </ul>
      <PrivateWays
        organisation={organisation}
        links={storyPageWordsIn(words.language).privateWays}
        language={words.language}
      />
    </>
  );
}

interface AnswerListProps {
  path: Path;
  reading: Reading;
  words: SurveyPageWords;
  answers: Answers;
  canChange?: boolean;
}

export function AnswerList({ path, reading, words, answers, canChange = false }: AnswerListProps) {
  const inWords = { ...reading, words: { ...words.survey, month: words.month } };
  return (
    <dl class="answers survey-answers">
      {path.questions.filter(isAsked).map((question) => (
        <div class="fact" key={question.id}>
          <dt dir="auto">{read(question.text, reading)}</dt>
          <dd class="prose" dir="auto">
            {answerInWords(question, answers[question.id], inWords) || words.survey.notAnswered}
          </dd>
          {canChange && (
            <dd>
              <button
                class="survey-change"
                type="submit"
                name="step"
                value={`change ${question.id}`}
                lang={words.language}
              >
                {words.change}
                <span class="visually-hidden" lang={reading.language}>
                  {' '}
                  {read(question.text, reading)}
                </span>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

const isAsked = ({ kind }: Question) => kind !== 'information';

/** What was said in somebody's own words. */
export function writtenIn({ questions }: Path, answers: Answers): string[] {
  return questions.flatMap(({ id, kind }) => {
    const answer = answers[id];
    if (kind === 'short-text' || kind === 'long-text') return typeof answer === 'string' ? [answer] : [];
    return [answer].flat().flatMap((one) => (typeof one === 'object' && 'other' in one ? [one.other] : []));
  });
}
