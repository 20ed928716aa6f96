import { speakUpIn } from '@hearback/contract/surveys';
import { directionOf } from '../frame/frame-settings.ts';
import { wordsIn } from '../survey-words/words-in.ts';

/** Where else staff can turn: at their organisation, as it has set, and beyond it. */
export function SpeakUp({ language, own }: { language: string; own?: string | undefined }) {
  const { places, language: spoken } = speakUpIn(language);
  return (
    <section class="notice" lang={spoken} dir={directionOf(undefined, spoken)} aria-labelledby="speak-up">
      <h2 id="speak-up" class="notice-heading">
        {wordsIn(spoken).elsewhere}
      </h2>
      {places.map(({ name, words }) => (
        <p key={name}>
          <strong>{name}.</strong> {words}
        </p>
      ))}
      {own && (
        <p class="prose" dir="auto">
          {own}
        </p>
      )}
    </section>
  );
}
