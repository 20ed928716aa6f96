import { families, radii, textSizes } from '@hearback/contract/theme';
import { accentInWords } from './accent-words.ts';
import { type LookTexts, themeOf } from './settings-draft.ts';

const USUAL_ACCENT = '#005e63';
/** CSS pixels of 1 rem where nobody set larger words. */
const REM = 16;

/** Styles of the sample in which a look is seen before it is saved: in our colour where nobody could read theirs, as on our pages. */
export function sampleStyles(texts: LookTexts): Record<string, string> {
  const { corners, letters, size } = themeOf(texts);
  const accent = texts.accent.trim();
  return {
    '--sample-accent': accentInWords(accent)?.isGood ? accent : USUAL_ACCENT,
    '--sample-radius': `${radii[corners].widget}px`,
    fontFamily: families[letters],
    fontSize: `${textSizes[size] / REM}rem`,
  };
}
