import { pattern, type Rules } from '../find-by-rules.ts';
import { RELATIVES } from '../relatives.ts';
import { foldLetters } from './fold-letters.ts';
import { isNhsNumber } from './nhs-number.ts';
import {
  ANY_CASE,
  AS_WRITTEN,
  DAY,
  NAME,
  NTH,
  type PersonalDataKind,
  raw,
  rulesOf,
  SHORT_YEAR,
  YEAR,
} from './wording.ts';

const GAP = raw`[\s.()[\]/-]{0,3}`;
const MONTH = '(ju[nl]|feb|aug|apr|jan|sep(?!a)|oct|dec|ma[ry]|nov)[a-z]{0,9}';
const ON = raw`${DAY}${NTH}( of?)?[ ,./-]{0,2}`;
const PERSON = raw`(\w{0,9}(${RELATIVES}|neighbour|nephew|baby|niece|auntie|girl|boy)|\w{3,}ist|midwife|[Pp]hysio|surgeon|HCA|GP|porter|worker|paramedic|student|m[ae]n|lady|manager|carer|nurse|doctor|[Pp]ractitioner|named|assistant|staff|someone|person)`;

const NUMBER = /\d/;
const LINK = /@|\.\w/;

/** What of personal data every page looks for: the most telling first, in the ways that most people write it. */
export const personalData: Rules<PersonalDataKind> = {
  fold: foldLetters,
  rules: rulesOf([
    // Before phones, which could begin with a date's digits.
    [
      'date',
      ANY_CASE,
      NUMBER,
      raw`\b${DAY} ?(?<is>[/.-]) ?${DAY} ?\k<is> ?(${YEAR}|\d\d)\b(?![/.-]\d)`,
      raw`\b(${YEAR}[/.-]\d\d?[/.-]${DAY}|${DAY} [01]?\d ${YEAR}|${ON}${MONTH}[ ,./-]{0,2}(${YEAR}|${SHORT_YEAR})|${MONTH} ${DAY}${NTH},? ${YEAR})\b`,
    ],
    [
      'phone',
      ANY_CASE,
      NUMBER,
      raw`((\+ ?|\b00)[1-9]|\b44(?=${GAP}7))(${GAP}\d){9,13}(?!\d)|\(?\b(?!\d\d\/)[0o] ?[12378](${GAP}[\do]){8,9}(?!\d)`,
    ],
    ['nhs-number', ANY_CASE, NUMBER, raw`(?<lead>\b(nhs[a-z]{0,6})?)[1-9](${GAP}\d){9}\b`],
    ['email', ANY_CASE, LINK, raw`\b[\w.+%-]{1,64}(@| @ )([\w-]{1,63}\.){1,8}[a-z]{2,}`],
    ['web-address', ANY_CASE, LINK, raw`\b(https?:\/\/|www\.)\S+|\b([\w-]{1,63}\.){1,8}(com|net|uk|org)\b(\/\S*)?`],
    [
      'id-number',
      ANY_CASE,
      NUMBER,
      raw`\b[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d]\b`,
      raw`(?<lead>\b(ref|case|reference|chi|patient|licence|hospital|passport|mrn)\b( (no|number|id)\b)?[ .:#]{0,3}((is|was) )?)[a-z]{0,4}[ /-]?\d[\da-z/-]{4,}\b`,
    ],
    ['postcode', ANY_CASE, NUMBER, raw`\b[a-z]{1,2}\d[a-z\d]? ?\d(?!st|th|nd|rd|hr|ug)[a-hjlnp-z]{2}\b`],
    [
      'name',
      AS_WRITTEN,
      undefined,
      raw`\b(([MmDd]rs?|[MD]RS?|Mx|Ms|[Pp]rof(essor)?|Rev(erend|d)?|Cllr|Fr)\.? ?\b|(NURSE|Miss|[Dd]octor|[Nn]urse|Sir|Dame|Matron|Sister) )${NAME}`,
      raw`(?<lead>\b(${PERSON},?( (is |was )?called| named)?|[Nn]ame('?s| is| was|:)?|From:) )${NAME}`,
      raw`(?<lead>\b([Rr]egards|[Ss]incerely|[Tt]hanks|Yours|[Ww]ishes),?\s)${NAME}(?=[.\s]*$)`,
    ],
  ]),
  isMeant: (kind, plain, start, end) => kind !== 'nhs-number' || isNhsNumber(plain.slice(start, end)),
  // Whatever its case: days of birth, plates, great ages, spelled numbers and addresses, homes, months of other languages.
  // As written: months and digits of other scripts, accounts, plates, homes, titles in Welsh and Polish, and a name without
  // a capital letter, for which no verb may be taken.
  more: [
    pattern(
      raw`\b((d\.?o\.?b|plate|born|reg|birth|car\b)[\w :.-]{0,30}\d|(9\d|1(0\d|1[02-9]))(?!\d)|ninety|hundred|(oh?|zero)[ ,-]|at[ )\]]{1,2}([\w-]+[ [(]{1,2}dot|(g|hot)mail|outlook|yahoo))|(flat \w{1,3},?|live [aio][tn]|\d[a-z]?,?) ([a-z'.]+ ){1,3}(street|rd|road|ave(nue)?|gardens|close|house|grove|lane|terrace|crescent|drive)\b|\d[a-z]{0,3}( of?)?[ ,./-]{0,2}(?!${MONTH})[a-z]{3,13}[ ,./-]{0,2}'?\d\d`,
      'i',
    ),
    pattern(
      raw`[^\0-\x7f]{3}|(?!\d)\p{Nd}|(^|[\s(:,])@[A-Za-z]|[A-Z]{2}\d\d ?[A-Z]{3}|\d[A-Za-z]?,? (\p{Lu}[\p{L}'.]+ ){1,3}(St|Pl|Cr|Co|Wa|Dr|Ro|Av|Hi|Vi|Gr|Cl)|\b([Mm]eddyg|[Nn]yrs|[Pp]ani?|[Ll]ek|[Pp]arch)\b|(\b[DdMm][Rr][Ss]?|[Pp]rof|(^ ?|[^\w ] ?|\b(?!([Mm]y|[Tt]he|[Aa])\b)\w+ )([Dd]octor|[Nn]urse))\.? (?!(app\w+|gave|said|knew|because|always|told|rang|took|came|found|practitioner|w(h[eio]\w+|ith|ould)|\w+([^emy]ed|\wing|ly))\b)((\w\.? ){0,2}[a-zł][a-zł'-]{3}|[acdjklrs][aeilo][eimnosxy]\b|[A-Z]{3}\b)`,
      'u',
    ),
  ],
};
