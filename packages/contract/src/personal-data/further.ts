import type { Rules } from '../find-by-rules.ts';
import { RELATIVES } from '../relatives.ts';
import { withRules } from '../with-rules.ts';
import { fold } from './fold.ts';
import { NO_SMALL_NAME, SHORT_NAME } from './no-name.ts';
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

// By how they begin: English; Polish, as they stand after a day; Welsh, also softened after "o".
const MONTH =
  '(wrz|aug|cze|ion|ju[nl]|sie|paz|jan|lut|oct|nov|lis|gru|sty|sep(?!a)|kwi|dec|[mf]a[riyjw]|ebr|[mf]edi|apr|lip|aws|g?orf|chw|feb|hyd|[mf]eh|[td]ach|rh?ag)[a-z]{0,9}';
// A word of another script between a day and a year is that language's month.
const FOREIGN_MONTH = raw`(من )?[^\0-\x7f]{3,12}( [^\0-\x7f]{3,12})?`;
const ON = raw`${DAY}${NTH}( of?)?[ ,./-]{0,2}`;
const ONES = 'one|three|four|five|two|six|eight|seven|nine';
const OLD = raw`(9\d|1(0\d|1[02-9])|ninety([ -](${ONES}))?|hundred)`;
const HOUSE = raw`(([Ff]lat|FLAT) (\d\w{0,2}|[A-Za-z]),? )?\d{1,4}[A-Za-z]?,?`;
const FAMILY = `\\w{0,9}(${RELATIVES}|neighbour|auntie|niece|nephew|boy|girl|baby)`;

const rules = rulesOf([
  [
    'date',
    ANY_CASE,
    /\d/,
    raw`(?<lead>\b(born|d\.?o\.?b\.?|date of birth|birthday)[ :-]{0,2}((is|was|the|on) ){0,3})(${ON}${MONTH}(,? (${YEAR}|\d\d))?\b|${DAY}[ ./-]\d\d?\b([ ./-]\d{2,4})?|\d{6,8}\b)`,
    raw`\b${ON}(${MONTH}[ ,./-]{0,2}(${YEAR}|${SHORT_YEAR})|${FOREIGN_MONTH}[ ,./-]{0,2}${YEAR})\b`,
  ],
  ['phone', ANY_CASE, undefined, raw`\b(oh?|zero)([ ,-]{1,2}(oh?|zero|${ONES}|double|triple|hundred)\b){7,14}`],
  [
    'email',
    ANY_CASE,
    undefined,
    raw`\b(\w{1,30} dot ){0,3}[\w.+%-]{1,64}[ [(]{1,2}at[ )\]]{1,2}(((?!an?\b)[\w-]{1,63}[ [(]{1,2}dot[ )\]]{1,2}){1,3}[a-z]{2,}\b|(hotmail|gmail|outlook|yahoo)\b(\.\w+){0,2})`,
  ],
  ['web-address', ANY_CASE, /@/, raw`(?<lead>^|[\s(:,])@(?!(work|the|home|reception)\b)[a-z][\w.]{2,29}`],
  [
    'id-number',
    ANY_CASE,
    /\d/,
    raw`(?<lead>\b(plate|registration|reg|car)\b( (is|was|number|no)\b)*[ :.]{0,2})([a-z]{1,2}\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,4}[a-z]?)\b`,
  ],
  ['id-number', AS_WRITTEN, /\d/, raw`\b[A-Z]{2}\d\d ?[A-Z]{3}\b`],
  [
    'address',
    ANY_CASE,
    undefined,
    raw`\b(${HOUSE}|flat \w{1,3},?|live [aio][tn]) ((?!(min|minute|hour|day|mile|each|people|the|of|way|and|to|were|in|a)s?\b)[a-z'.]{2,} ){1,3}(lane|road|rd|street|avenue|close|crescent|gardens|terrace|ave|grove|drive|house)\b`,
  ],
  ['address', AS_WRITTEN, /\d/, raw`\b${HOUSE} (\p{Lu}[\p{L}'.]+ ){1,3}(St|Row|Court|Place|Way|Hill|View|Avenue)\b`],
  [
    'age',
    ANY_CASE,
    undefined,
    raw`\b${OLD}[ -]?((yr|year)s?[ -]?(old|of age)|y\/?o\b|${NTH} birthday)`,
    raw`(?<lead>\b((i|she|he|who|${FAMILY})('?[sm]| is| was| am|,?))( now| nearly| only| just| almost)? \(?)${OLD}(?=[.,;!?)]|$| (with|now|so|on|but|when|this|and)\b)`,
    raw`(?<lead>\b(turned|turning|aged?) )${OLD}\b`,
  ],
  ['name', AS_WRITTEN, undefined, raw`\b((Parch|[Ll]ek)\.? ?\b|([Mm]eddyg|[Nn]yrs|[Pp]ani?( do[ck]tor)?) )${NAME}`],
  [
    'name',
    AS_WRITTEN,
    undefined,
    raw`(?<lead>\b([Tt]he|[Aa]n?|[Mm]y|[Hh][ie][sr]|[Oo]ur|[Yy]our|[Tt]h[ai][ts]|[Aa]ny|[Ee](ach|very)|[Nn]o|duty|[Nn]ew) ([Dd][Rr]|[Dd]octor|[Nn]urse)\b)|\b(([Dd][Rr][Ss]?|[Mm][Rr][Ss]?|[Pp]rof)\.?|[Nn]urse|[Dd]octor) (\w\.? ){0,2}(?!(${NO_SMALL_NAME})\b)((${SHORT_NAME}|${SHORT_NAME.toUpperCase()})\b|[a-zł][a-zł'-]{3,})`,
  ],
]);

/** What `personalData` looks for, and beside it what is written in ways of which `more` shows. */
export function withFurther(personalData: Rules<PersonalDataKind>): Rules<PersonalDataKind> {
  return { ...withRules(personalData, rules), fold };
}
