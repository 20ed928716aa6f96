import { pattern } from '../find-by-rules.ts';
import { RELATIVES } from '../relatives.ts';

/** What makes a story urgent: a person is in danger now, or may be. */
export type CrisisKind = 'self-harm' | 'medical' | 'abuse' | 'violence';

// Parts of phrases, which are regular expressions over text without apostrophes. A space stands for any ending of the
// word before it and any spaces and dashes; ~ for the same with up to four words more; \W for exactly one sign.
export const SELF = '(my|him|her)\\W?sel[fv]';
export const NO_SERVICE =
  '(?! (team|poster|leaf|clinic|nurse|unit|line|support|prevent|service|aware|charit|crisis|volunteer))';
export const KIN = `(step|boy|girl|grand)?(${RELATIVES})|ex|he|she`;

/** One pattern for phrases. */
export const phrases = (sources: readonly string[], start = '\\b', flags = 'gi') =>
  pattern(`${start}(${sources.join('|').replace(/~/g, ' (\\w+[\\s-]+){0,4}').replace(/ /g, '\\w*[\\s-]+')})`, flags);
