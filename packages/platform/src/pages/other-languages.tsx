import { wordsIn } from '../survey-words/words-in.ts';
import { nameOf } from './survey-page.tsx';

interface OtherLanguagesProps {
  /** The language that the page is in. */
  language: string;
  /** All that it is written in. */
  languages: readonly { language: string }[];
  address(language: string): string;
}

/** The same page in the other languages it is written in. */
export function OtherLanguages({ language: now, languages, address }: OtherLanguagesProps) {
  return (
    <nav class="survey-languages" aria-label={wordsIn(now).otherLanguages}>
      <ul>
        {languages
          .filter(({ language }) => language !== now)
          .map(({ language }) => (
            <li key={language}>
              <a href={address(language)} hreflang={language} lang={language}>
                {nameOf(language)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
