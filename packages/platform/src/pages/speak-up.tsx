import { speakUp } from '@hearback/contract/surveys';
import { words } from '../survey-words/en.ts';

/** Where else staff can turn, on the pages of a survey that asks them. */
export function SpeakUp() {
  return (
    <section class="notice" lang="en" dir="ltr" aria-label={words.elsewhere}>
      {speakUp.places.map((place) => (
        <p key={place.name}>
          <strong>{place.name}.</strong> {place.words}
        </p>
      ))}
    </section>
  );
}
