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

const GAP = raw`[\s.()-]{0,2}`;
const DAY = raw`(?:0?[1-9]|[12]\d|3[01])`;
const YEAR = raw`(?:19|20)\d\d`;
const NTH = '(?:st|nd|rd|th)?';
// A word of another script between a day and a year is that language's month.
const MONTH = raw`(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|[^\0-\x7f]{3,12})`;
const DAY_MONTH = raw`${DAY}${NTH}(?: of)?[ ,./-]{0,2}${MONTH}`;
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const OLD = `(?:9\\d|1[01]\\d|ninety(?:[ -](?:${ONES}))?|hundred)`;
const FAMILY =
  '\\w{0,9}(?:husband|wife|partner|son|daughter|mum|mother|dad|father|brother|sister|friend|nan|neighbour|uncle|aunt|auntie|baby|niece|nephew|boy|girl)';
const PERSON = `(?:${FAMILY}|\\w{3,}ist|midwife|physio|paramedic|surgeon|porter|carer|worker|student|doctor|nurse|m[ae]n|lady|someone|person|named|staff)`;

// Words that stand behind a title or a job with a capital letter and are no name.
const NO_NAME =
  '(?!(?:Practitioner|Specialist|Manager|Google|Team|Surgery|Practice|Clinic|Ward|Call|Act|NHS|The|They|This|And|But|When|Was|In|On|He|She|We|It|My|\\p{L}+day)\\b)';
const PARTICLE = '(?:(?:de|van|der|al|el|bin|da) ){0,2}';
const WORD = raw`${NO_NAME}\p{Lu}[\p{L}'’-]+`;
const NAME = raw`(?:\p{Lu}\.? ?){0,2}${PARTICLE}${WORD}(?: ${PARTICLE}${WORD}){0,2}`;

type Group = readonly [PersonalDataKind, flags: string, ...sources: string[]];

// Without `u`, as folding the cases of all scripts made every call half as long again.
const ANY_CASE = 'gi';
const AS_WRITTEN = 'gu';

const groups: readonly Group[] = [
  // Before phones, which could begin with a date's digits.
  [
    'date',
    ANY_CASE,
    raw`(?<lead>\b(?:born|d\.?o\.?b\.?|date of birth|birthday)[ :-]{0,2}(?:(?:is|was|on|the) ){0,3})(?:${DAY_MONTH}(?:,? (?:${YEAR}|\d\d))?\b|${DAY}[ ./-]\d\d?\b(?:[ ./-]\d{2,4})?|\d{6,8}\b)`,
    raw`\b${DAY} ?([/.-]) ?${DAY} ?\1 ?(?:${YEAR}|\d\d)\b(?![/.-]\d)`,
    raw`\b(?:${YEAR}[/.-]\d\d?[/.-]${DAY}|${DAY_MONTH}[ ,./-]{0,2}(?:${YEAR}|'\d\d)|${MONTH} ${DAY}${NTH},? ${YEAR})\b`,
  ],
  [
    'phone',
    ANY_CASE,
    raw`(?:(?:\+|\b00)[1-9]|\b44(?=${GAP}7))(?:${GAP}\d){9,13}(?!\d)|\(?\b[0o] ?[12378](?:${GAP}[\do]){8,9}(?!\d)`,
    raw`\b(?:oh?|zero)(?:[ ,-]{1,2}(?:oh?|zero|${ONES}|double|triple|hundred)\b){7,14}`,
  ],
  ['nhs-number', ANY_CASE, raw`\b[1-9]\d\d${GAP}\d{3}${GAP}\d{4}\b|\b[1-9](?:[ .-]\d){9}\b`],
  [
    'email',
    ANY_CASE,
    raw`\b[\w.+%-]{1,64}(?:@| @ )(?:[\w-]{1,63}\.){1,8}[a-z]{2,}`,
    raw`\b(?:\w{1,30} dot ){0,3}[\w.+%-]{1,64}[ ([]{1,2}at[ )\]]{1,2}(?:(?:(?!an?\b)[\w-]{1,63}[ ([]{1,2}dot[ )\]]{1,2}){1,3}[a-z]{2,}\b|(?:gmail|hotmail|outlook|yahoo)\b(?:\.\w+){0,2})`,
  ],
  [
    'web-address',
    ANY_CASE,
    raw`\b(?:https?:\/\/|www\.)\S+|\b(?:[\w-]{1,63}\.){1,8}(?:com|org|net|uk)\b(?:\/\S*)?`,
    raw`(?<lead>^|[\s(:,])@(?!(?:the|home|work|reception)\b)[a-z][\w.]{2,29}`,
  ],
  [
    'id-number',
    ANY_CASE,
    raw`\b[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d]\b`,
    raw`(?<lead>\b(?:hospital|patient|case|mrn|chi|passport|licence|ref|reference)\b(?: (?:number|no|id)\b)?[ .:#]{0,3}(?:(?:is|was) )?)[a-z]{0,4}[ /-]?\d[\da-z/-]{4,}\b`,
    raw`(?<lead>\b(?:reg|registration|plate|car)\b(?: (?:is|was|number|no)\b)*[ :.]{0,2})(?:[a-z]{1,2}\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,4}[a-z]?)\b`,
  ],
  ['id-number', AS_WRITTEN, raw`\b[A-Z]{2}\d\d ?[A-Z]{3}\b`],
  ['postcode', ANY_CASE, raw`\b[a-z]{1,2}\d[a-z\d]? ?\d(?!st|nd|rd|th|hr|ug|[cikmo])[a-z]{2}\b`],
  [
    'address',
    ANY_CASE,
    raw`\b(?:\d{1,4}[a-z]?,?|flat \w{1,3},?|live [aio][tn]) (?:(?!(?:min|minute|mile|hour|way|people|each|the|of|in|and|to|were|a)s?\b)[a-z'’.]{2,} ){1,3}(?:road|rd|street|avenue|ave|lane|close|crescent|gardens|terrace|grove|house)\b`,
  ],
  [
    'address',
    AS_WRITTEN,
    raw`\b\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’.]+ ){1,3}(?:St|Drive|Court|Place|Way|Row|Hill|View)\b`,
  ],
  [
    'age',
    ANY_CASE,
    raw`\b${OLD}[ -]?(?:(?:year|yr)s?[ -]?(?:old|of age)|y\/?o\b|${NTH} birthday)`,
    raw`(?<lead>\b(?:(?:he|she|i|who|${FAMILY})(?:['’]?[sm]| is| was| am))(?: now| only| nearly| almost| just)? )${OLD}(?=[.,;!?)]|$| (?:and|but|when|with|now|on|so|this)\b)`,
    raw`(?<lead>\b(?:aged?|turned|turning) )${OLD}\b`,
  ],
  [
    'name',
    AS_WRITTEN,
    raw`\b(?:[Dd]r|DR|[Dd]octor|[Nn]urse|Sister|[Mm]rs?|MRS?|Ms|Miss|Mx|[Pp]rof(?:essor)?|Matron)\.? ?\b${NAME}`,
    raw`\bmrs? \p{L}{3,}`,
    raw`(?<lead>\b(?:${PERSON},?(?: (?:is |was )?called| named)?|[Nn]ame(?:['’]?s| is| was|:)?) )${NAME}`,
    raw`(?<lead>\b(?:[Rr]egards|[Ss]incerely|[Ww]ishes|[Tt]hanks),?\s)${NAME}(?=[.\s]*$)`,
  ],
];

/** The most telling first. */
export const patterns: readonly (readonly [PersonalDataKind, RegExp])[] = groups.flatMap(([kind, flags, ...sources]) =>
  sources.map((source) => [kind, new RegExp(source, flags)] as const),
);
