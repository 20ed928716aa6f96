import { pattern, type Rule } from '../find-by-rules.ts';
import { NO_NAME } from './no-name.ts';

/** What can tell a reader who somebody is. */
export type PersonalDataKind =
  | 'nhs-number'
  | 'phone'
  | 'email'
  | 'web-address'
  | 'postcode'
  | 'address'
  | 'date'
  | 'age'
  | 'name'
  | 'id-number';

// Patterns are built from strings, since no word group is written twice. No lookbehind: Safari before 16.4 refuses the
// whole script over one. Every repetition is bounded or starts at a sign that ends the one before, which keeps the time
// linear.
export const raw = String.raw;

export const DAY = raw`(0?[1-9]|[12]\d|3[01])`;
export const YEAR = raw`(19|20)\d\d`;
// As in 3rd or in the Welsh 3ydd.
export const NTH = '[a-z]{0,3}';
// A number after a day and its month is a year unless something is counted or timed by it.
export const SHORT_YEAR = raw`'?\d\d\b(?![:.]\d| ?(%|([ap]m|people|of|\w{3,}s)\b))`;

const PARTICLE = '((de|van|der|al|el|bin|da)[ -]){0,2}';
const WORD = raw`(?!(${NO_NAME}|[A-Z]{2,3}|SAID|TOLD)\b)\p{Lu}[\p{L}'-]+`;
export const NAME = raw`(\p{Lu}\.? ?){0,2}${PARTICLE}${WORD}( ${PARTICLE}${WORD}){0,2}`;

// Without `u`, as folding the cases of all scripts made every call half as long again.
export const ANY_CASE = 'gi';
export const AS_WRITTEN = 'gu';

export type Group = readonly [PersonalDataKind, flags: string, sign: RegExp | undefined, ...sources: string[]];

export const rulesOf = (groups: readonly Group[]): readonly Rule<PersonalDataKind>[] =>
  groups.flatMap(([kind, flags, sign, ...sources]) =>
    sources.map((source) => [kind, pattern(source, flags), sign] as const),
  );
