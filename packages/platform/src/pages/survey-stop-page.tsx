import { wordsIn } from '../survey-words/words-in.ts';
import { PersonalData, UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';
import { type Answered, AnswerList, writtenIn } from './survey-end-pages.tsx';
import { KioskWords, kioskOf } from './survey-kiosk.tsx';
import { beginningOf, HiddenState, readingOf, Spoken } from './survey-page.tsx';

interface SurveyStopPageProps extends Answered {
  /** The question that somebody stopped at. */
  at: string | undefined;
  wasSent: boolean;
}

/** Asks somebody who stops before the end whether what they answered is to be sent. Nothing is sent by itself. */
export function surveyStopPage({ asked, state, path, at, wasSent }: SurveyStopPageProps): string {
  const reading = readingOf({ asked, state });
  const words = wordsIn(reading.language);
  const { stop } = words;
  const written = writtenIn(path, state.answers);
  const answered = { ...path, questions: path.questions.filter(({ id }) => state.answers[id] !== undefined) };
  const kiosk = state.isKiosk ? kioskOf(asked.id) : undefined;
  const start = beginningOf(asked, state);
  return renderPage({
    look: asked.organisation,
    title: stop.heading,
    isPrivate: true,
    ...{ words, kiosk },
    children: (
      <>
        <h1>{stop.heading}</h1>
        <p class="lead">{stop.lead}</p>
        {wasSent && (
          <p class="notice" role="alert">
            {words.sentBefore}
          </p>
        )}
        {state.link !== undefined && <p class="notice">{stop.link}</p>}
        <UrgentHelp written={written} help={words.help} />
        <PersonalData written={written} after={words.canChange} found={words.found} />
        <form method="post" action={`/survey/${asked.id}`}>
          <HiddenState state={state} />
          <div class="send survey-send">
            <button class="button" type="submit" name="step" value="send part">
              {stop.send}
            </button>
            <button class="button button-quiet" type="submit" name="step" value={at ? `resume ${at}` : 'back'}>
              {stop.resume}
            </button>
            {/* A tablet's beginning has no language of its own: the next person may read another one. */}
            <a class="button button-quiet" href={kiosk ? start : `${start}?lang=${reading.language}`}>
              {stop.clear}
            </a>
          </div>
        </form>
        <Spoken reading={reading}>
          <AnswerList path={answered} reading={reading} words={words} answers={state.answers} />
        </Spoken>
        {kiosk && <KioskWords kiosk={kiosk} words={words} />}
      </>
    ),
  });
}
