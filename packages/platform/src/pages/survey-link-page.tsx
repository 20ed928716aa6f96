import { wordsIn } from '../survey-words/words-in.ts';
import { renderPage } from './layout.tsx';
import { type Answered, Turning, Unsent } from './survey-end-pages.tsx';
import type { EndOfLink } from './survey-link.ts';
import type { AskedSurvey } from './survey-page.tsx';

interface SurveyLinkPageProps {
  end: EndOfLink;
  /** The survey that it led to, where that is known. */
  asked?: AskedSurvey | undefined;
  language: string;
  /** Whether the survey can be answered without it. */
  isOpen?: boolean;
  /** What was answered and could not be sent with it. */
  answered?: Answered | undefined;
}

/** Why a one-time link cannot be used, and what else one can do. */
export function surveyLinkPage({ end, asked, language, isOpen = false, answered }: SurveyLinkPageProps): string {
  const words = wordsIn(language);
  const { heading, over, without, notSent, ...texts } = words.link;
  const { reason, until } = end;
  return renderPage({
    look: asked?.organisation,
    title: heading[reason],
    isPrivate: true,
    words,
    children: (
      <>
        <h1>{heading[reason]}</h1>
        <p class="lead">{reason === 'over' ? over(until) : texts[reason]}</p>
        <Unsent why={notSent} answered={answered} words={words} />
        {reason === 'over' && asked && isOpen && (
          <p>
            <a href={`/survey/${asked.id}?lang=${language}`}>{without}</a>
          </p>
        )}
        {asked && <Turning asked={asked} words={words} />}
      </>
    ),
  });
}
