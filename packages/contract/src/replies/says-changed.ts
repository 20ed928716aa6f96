import { type Finding, findByRules, pattern, type Rules } from '../find-by-rules.ts';
import { foldLetters } from '../personal-data/fold-letters.ts';

/** Whether a reply says that something has changed, or that it will. */
export type SaidChange = 'made' | 'planned';

const raw = String.raw;

const TIMES = '(now|already|also|since|just|recently|therefore|today|then|both|all)';
const WE = raw`\b(we|the (practice|surgery|team|trust|ward|department|partners|hospital|clinic|service))`;
const DID =
  '(changed|introduced|updated|added|installed|replaced|fixed|repaired|recruited|hired|redesigned|rewritten|rewrote|reworded|extended|improved|simplified|switched|upgraded|removed|doubled|shortened|trained|set up|brought in|put (up|in|on)|taken on|opened|moved|started|begun|stopped|appointed|ordered|bought|made|increased|reduced)';
const DONE =
  '(changed|introduced|updated|added|installed|replaced|fixed|repaired|recruited|redesigned|rewritten|reworded|extended|improved|simplified|switched|upgraded|removed|doubled|shortened|trained|set up|put (up|in|on)|opened|moved|increased|reduced)';
const DO =
  '(chang|introduc|updat|add|install|replac|fix|repair|recruit|hir|redesign|rewrit|reword|extend|improv|simplif|switch|upgrad|remov|doubl|shorten|train|set(t?ing)? up|bring(ing)? in|put(t?ing)? (up|in|on)|tak(e|ing) on|open|mov|start|begin|stop|appoint|order|buy|mak(e|ing) (a |some )?chang|mak(e|ing) (it|the|our|sure)|increas|reduc|trial|pilot)';
const NOTHING = raw`(?! (nothing|no |ourselves|contact|our minds?|an? (appointment|error|mistake|referral|note|complaint)|every effort|sense|the right|arrangements for you|enquiries))`;

const WELSH =
  '(newid|cyflwyno|ychwanegu|agor|gwella|diweddaru|symud|gosod|penodi|recriwtio|dechrau|creu|hyfforddi|trwsio|ailysgrifennu|symleiddio|stopio|cynyddu|ymestyn|prynu|rhoi)';
/** The same after “ei” and “eu”, which change how some of them begin. */
const WELSH_DONE =
  '(newid|n?h?gyflwyno|cyflwyno|hychwanegu|ychwanegu|agor|hagor|wella|gwella|ddiweddaru|diweddaru|symud|osod|gosod|benodi|penodi|greu|creu|hyfforddi|drwsio|trwsio|hailysgrifennu|symleiddio|gynyddu|hymestyn|ymestyn)';
// Without its first sound it is a question or a denial.
const WELSH_WE = raw`(ryd[ay][mn]|'d[ay][mn])( ni)?`;

const made = [
  raw`${WE}( have|'ve| has)( ${TIMES}){0,3} ${DID}\b${NOTHING}`,
  raw`\bwe (${TIMES} )?(changed|introduced|updated|installed|replaced|fixed|recruited|rewrote|redesigned|reworded|upgraded)\b${NOTHING}`,
  raw`\b(has|have)( ${TIMES}){0,2} been ${DONE}\b`,
  raw`\bwe (now|no longer) (?!(know|understand|see|think|realise|hope|feel|believe|appreciate|need|recognise|hear)\b)[a-z]+`,
  raw`\b(there (is|are) now|(is|are) now (in place|open|available|working|up|clear|clearer|on the|at the|part of|able|fixed|answered|checked|sent|asked|offered|shown|kept))\b`,
  raw`\b(every|all|our|the) [a-z ]{2,30} now (has|have|say|says|show|shows|open|opens|close|closes|answer|answers|ask|asks|start|starts|offer|offers|go|goes|call|calls|ring|rings|get|gets|work|works)\b`,
  raw`(\b|(?='))${WELSH_WE} (bellach |nawr |hefyd )?wedi ${WELSH}\b`,
  raw`\bwedi( cael)?( ei| eu|'i|'u) ${WELSH_DONE}\b`,
  raw`\b(mae (gennym|gynnon|gan)|mae'r [\w ]{2,30}) (\w+ ){0,4}(bellach|nawr|erbyn hyn)\b|\b(bellach|erbyn hyn|nawr),? mae\b`,
];

const planned = [
  raw`${WE}( will|'ll| shall)( ${TIMES}){0,2} (be )?${DO}[a-z]*${NOTHING}`,
  raw`${WE}( are|'re| is)( ${TIMES}){0,2} (going to|planning to|about to|due to|working to)( ${TIMES})? ${DO}[a-z]*${NOTHING}`,
  raw`${WE}( have| has)?( ${TIMES})? (plan|intend|propose|agreed|decided)s? to( ${TIMES})? ${DO}[a-z]*${NOTHING}`,
  raw`\bwe('re| are)( ${TIMES}){0,2} ${DO}[a-z]{0,3}ing\b${NOTHING}`,
  raw`\b(will|is to|are to|is going to|are going to)( ${TIMES}){0,2} be( ${TIMES})? ${DONE}\b`,
  raw`\b(is|are)( ${TIMES})? being ${DONE}\b`,
  raw`\bfrom (now on|next (week|month|year)|(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)(?! (to|until|till|through)\b| ?-))`,
  raw`\b(as a result of|because of|thanks to|in response to|following) (your|this) (feedback|story|comments?|suggestion)\b,? (we|the|our|all|every|there)\b(?! (are sorry|were sorry|apologise|understand|spoke|discussed|read|looked|met))`,
  raw`\b(byddwn|fe fyddwn)( ni)?( nawr| hefyd)?( yn|'n) ${WELSH}\b`,
  raw`(\b|(?='))${WELSH_WE}( nawr| hefyd| bellach)?( yn|'n) (bwriadu |mynd i )?(ei |eu )?${WELSH}\b`,
  raw`\bbydd (\w+[ ']){1,4}yn cael (ei|eu) ${WELSH_DONE}\b`,
  raw`\bo (hyn ymlaen|hyn allan|(ddydd |dydd )?(llun|lun|mawrth|fawrth|mercher|fercher|iau|gwener|wener) ymlaen)\b`,
];

const rulesOf = (kind: SaidChange, sources: readonly string[]) =>
  sources.map((source) => [kind, pattern(source, 'gi')] as const);

const rules: Rules<SaidChange> = {
  fold: foldLetters,
  rules: [...rulesOf('made', made), ...rulesOf('planned', planned)],
  isMeant: () => true,
  more: [],
};

/** Where a text says that something changed or will, by rules: words such as “we have changed” and “from Monday”. */
export function findSaidChanges(text: string): Finding<SaidChange>[] {
  return findByRules(text, rules);
}
