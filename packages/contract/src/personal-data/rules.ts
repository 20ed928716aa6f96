import { pattern, type Rule, type Rules } from '../find-by-rules.ts';
import { RELATIVES } from '../relatives.ts';
import { fold } from './fold.ts';
import { isNhsNumber } from './nhs-number.ts';
import { NO_NAME, NO_SMALL_NAME, SHORT_NAME } from './no-name.ts';

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

// Built from strings, since no word group is written twice. No lookbehind: Safari before 16.4 refuses the whole script
// over one. Every repetition is bounded or starts at a sign that ends the one before, which keeps the time linear.
const raw = String.raw;

const GAP = raw`[\s.()[\]/-]{0,3}`;
const DAY = raw`(0?[1-9]|[12]\d|3[01])`;
const YEAR = raw`(19|20)\d\d`;
// As in 3rd or in the Welsh 3ydd.
const NTH = '[a-z]{0,3}';
// By how they begin: English; Polish, as they stand after a day; Welsh, also softened after "o".
const MONTH =
  '(jan|feb|apr|ju[nl]|aug|sep|oct|nov|dec|[mf]a[riyjw]|sty|lut|kwi|cze|lip|sie|wrz|paz|lis|gru|ion|chw|ebr|[mf]eh|g?orf|aws|[mf]edi|hyd|[td]ach|rh?ag)[a-z]{0,9}';
// A word of another script between a day and a year is that language's month.
const FOREIGN_MONTH = raw`[^\0-\x7f]{3,12}( [^\0-\x7f]{3,12})?`;
const ON = raw`${DAY}${NTH}( of?| من)?[ ,./-]{0,2}`;
// A number after a day and its month is a year unless something is counted or timed by it.
const SHORT_YEAR = raw`'?\d\d\b(?![:.]\d| ?(%|([ap]m|people|of|\w{3,}s)\b))`;
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const OLD = raw`(9\d|1[01]\d|ninety([ -](${ONES}))?|hundred)`;
const FAMILY = `\\w{0,9}(${RELATIVES}|neighbour|auntie|baby|niece|nephew|boy|girl)`;
const PERSON = raw`(${FAMILY}|\w{3,}ist|midwife|physio|paramedic|surgeon|porter|carer|worker|student|doctor|nurse|m[ae]n|lady|someone|person|named|staff)`;
const HOUSE = raw`(([Ff]lat|FLAT) (\d\w{0,2}|[A-Za-z]),? )?\d{1,4}[A-Za-z]?,?`;

const PARTICLE = '((de|van|der|al|el|bin|da) ){0,2}';
const WORD = raw`(?!(${NO_NAME}|[A-Z]{2,3}|SAID|TOLD)\b)\p{Lu}[\p{L}'-]+`;
const NAME = raw`(\p{Lu}\.? ?){0,2}${PARTICLE}${WORD}( ${PARTICLE}${WORD}){0,2}`;

type Group = readonly [PersonalDataKind, flags: string, sign: RegExp | undefined, ...sources: string[]];

// Without `u`, as folding the cases of all scripts made every call half as long again.
const ANY_CASE = 'gi';
const AS_WRITTEN = 'gu';

const NUMBER = /\d|nine|hundred|zero|oh? |live|flat/i;
const LINK = /@|\.\w|dot|mail|look|yah/i;

const groups: readonly Group[] = [
  // Before phones, which could begin with a date's digits.
  [
    'date',
    ANY_CASE,
    NUMBER,
    raw`(?<lead>\b(born|d\.?o\.?b\.?|date of birth|birthday)[ :-]{0,2}((is|was|on|the) ){0,3})(${ON}${MONTH}(,? (${YEAR}|\d\d))?\b|${DAY}[ ./-]\d\d?\b([ ./-]\d{2,4})?|\d{6,8}\b)`,
    raw`\b${DAY} ?(?<is>[/.-]) ?${DAY} ?\k<is> ?(${YEAR}|\d\d)\b(?![/.-]\d)`,
    raw`\b(${YEAR}[/.-]\d\d?[/.-]${DAY}|${ON}(${MONTH}[ ,./-]{0,2}(${YEAR}|${SHORT_YEAR})|${FOREIGN_MONTH}[ ,./-]{0,2}${YEAR})|${MONTH} ${DAY}${NTH},? ${YEAR})\b`,
  ],
  [
    'phone',
    ANY_CASE,
    NUMBER,
    raw`((\+ ?|\b00)[1-9]|\b44(?=${GAP}7))(${GAP}\d){9,13}(?!\d)|\(?\b(?!\d\d\/)[0o] ?[12378](${GAP}[\do]){8,9}(?!\d)`,
    raw`\b(oh?|zero)([ ,-]{1,2}(oh?|zero|${ONES}|double|triple|hundred)\b){7,14}`,
  ],
  ['nhs-number', ANY_CASE, NUMBER, raw`(?<lead>\b(nhs[a-z]{0,6})?)[1-9](\d\d${GAP}\d{3}${GAP}\d{4}|([ .-]\d){9})\b`],
  [
    'email',
    ANY_CASE,
    LINK,
    raw`\b[\w.+%-]{1,64}(@| @ )([\w-]{1,63}\.){1,8}[a-z]{2,}`,
    raw`\b(\w{1,30} dot ){0,3}[\w.+%-]{1,64}[ [(]{1,2}at[ )\]]{1,2}(((?!an?\b)[\w-]{1,63}[ [(]{1,2}dot[ )\]]{1,2}){1,3}[a-z]{2,}\b|(gmail|hotmail|outlook|yahoo)\b(\.\w+){0,2})`,
  ],
  [
    'web-address',
    ANY_CASE,
    LINK,
    raw`\b(https?:\/\/|www\.)\S+|\b([\w-]{1,63}\.){1,8}(com|org|net|uk)\b(\/\S*)?`,
    raw`(?<lead>^|[\s(:,])@(?!(the|home|work|reception)\b)[a-z][\w.]{2,29}`,
  ],
  [
    'id-number',
    ANY_CASE,
    NUMBER,
    raw`\b[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d]\b`,
    raw`(?<lead>\b(hospital|patient|case|mrn|chi|passport|licence|ref|reference)\b( (number|no|id)\b)?[ .:#]{0,3}((is|was) )?)[a-z]{0,4}[ /-]?\d[\da-z/-]{4,}\b`,
    raw`(?<lead>\b(reg|registration|plate|car)\b( (is|was|number|no)\b)*[ :.]{0,2})([a-z]{1,2}\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,4}[a-z]?)\b`,
  ],
  ['id-number', AS_WRITTEN, NUMBER, raw`\b[A-Z]{2}\d\d ?[A-Z]{3}\b`],
  ['postcode', ANY_CASE, NUMBER, raw`\b[a-z]{1,2}\d[a-z\d]? ?\d(?!st|nd|rd|th|hr|ug|[cikmo])[a-z]{2}\b`],
  [
    'address',
    ANY_CASE,
    NUMBER,
    raw`\b(${HOUSE}|flat \w{1,3},?|live [aio][tn]) ((?!(min|minute|hour|day|mile|way|people|each|the|of|in|and|to|were|a)s?\b)[a-z'.]{2,} ){1,3}(road|rd|street|avenue|ave|lane|close|crescent|gardens|terrace|grove|drive|house)\b`,
  ],
  [
    'address',
    AS_WRITTEN,
    NUMBER,
    raw`\b${HOUSE} (\p{Lu}[\p{L}'.]+ ){1,3}(St|Drive|Court|Place|Way|Row|Hill|View|Avenue|Close|Crescent|Grove)\b`,
  ],
  [
    'age',
    ANY_CASE,
    NUMBER,
    raw`\b${OLD}[ -]?((year|yr)s?[ -]?(old|of age)|y\/?o\b|${NTH} birthday)`,
    raw`(?<lead>\b((he|she|i|who|${FAMILY})('?[sm]| is| was| am))( now| only| nearly| almost| just)? )${OLD}(?=[.,;!?)]|$| (and|but|when|with|now|on|so|this)\b)`,
    raw`(?<lead>\b(aged?|turned|turning) )${OLD}\b`,
  ],
  [
    'name',
    AS_WRITTEN,
    undefined,
    raw`\b(([Dd]rs?|DR|[Mm]rs?|MRS?|Ms|Mx|[Pp]rof|Revd?|Cllr|Fr|Parch|[Ll]ek)\.? ?\b|([Dd]octor|[Nn]urse|Sister|Miss|Professor|Matron|Reverend|Sir|Dame|[Mm]eddyg|[Nn]yrs|[Pp]ani?( do[ck]tor)?) )${NAME}`,
    raw`(?<lead>\b(${PERSON},?( (is |was )?called| named)?|[Nn]ame('?s| is| was|:)?) )${NAME}`,
    raw`(?<lead>\b([Rr]egards|[Ss]incerely|[Ww]ishes|[Tt]hanks),?\s)${NAME}(?=[.\s]*$)`,
  ],
  [
    'name',
    ANY_CASE,
    undefined,
    raw`(?<lead>\b(the|an?|my|h[ie][sr]|our|your|th[ai][ts]|any|each|every|no|duty|new) (dr|doctor|nurse)\b)|\b((drs?|mrs?|prof)\.?|nurse|doctor) (?!(${NO_SMALL_NAME})\b)((${SHORT_NAME})\b|[a-zł][a-zł'-]{3,})`,
  ],
];

/** The most telling first. */
const rules: readonly Rule<PersonalDataKind>[] = groups.flatMap(([kind, flags, sign, ...sources]) =>
  sources.map((source) => [kind, pattern(source, flags), sign] as const),
);

/** What the finder looks for in a text that may identify somebody. */
export const personalData: Rules<PersonalDataKind> = {
  fold,
  rules,
  isMeant: (kind, plain, start, end) => kind !== 'nhs-number' || isNhsNumber(plain.slice(start, end)),
};
