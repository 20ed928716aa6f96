import type { SurveyPageWords } from '../survey-words/words-in.ts';

/** Seconds until the next person finds the beginning, after thanks; and until a survey that takes nothing is looked at again. */
const RETURN_AFTER = { thanks: 12, closed: 60 };

/** Where a tablet that many people answer on begins again. */
export interface Kiosk {
  start: string;
}

export const kioskOf = (id: string): Kiosk => ({ start: `/survey/${id}/kiosk` });

/** What the script of a tablet says, in what the page is read in. */
export function KioskWords({ kiosk, words: { kiosk: said } }: { kiosk: Kiosk; words: SurveyPageWords }) {
  const { again, still, here, away, safe, retry, kept } = said;
  return (
    <div
      hidden
      class="kiosk-words"
      data-start={kiosk.start}
      data-left={said.left('{n}')}
      {...{ 'data-again': again, 'data-still': still, 'data-here': here }}
      {...{ 'data-away': away, 'data-safe': safe, 'data-retry': retry, 'data-kept': kept }}
    />
  );
}

interface KioskReturnProps {
  kiosk: Kiosk;
  words: SurveyPageWords;
  after: keyof typeof RETURN_AFTER;
}

/** How long it is until the beginning, and the way there at once. */
export function KioskReturn({ kiosk, words, after }: KioskReturnProps) {
  const seconds = RETURN_AFTER[after];
  return (
    <>
      <p class="kiosk-left" role="timer" data-seconds={seconds}>
        {words.kiosk.left(String(seconds))}
      </p>
      <p>
        <a class="button" href={kiosk.start}>
          {words.kiosk.again}
        </a>
      </p>
    </>
  );
}
