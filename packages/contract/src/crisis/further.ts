import type { Rule, Rules } from '../find-by-rules.ts';
import { RELATIVES } from '../relatives.ts';
import { withRules } from '../with-rules.ts';
import { otherLanguages } from './other-languages.ts';
import { type CrisisKind, KIN, NO_SERVICE, phrases, SELF } from './wording.ts';

const WANT = '(wan(t|na)|going|gonna|will|ill|might|could|urge|thought|think|like|swear|should)';
const ATTACK = '(kill|stab|shoot|attack|murder|hurt|punch|smash|beat|burn|throw|hit|strangl|blow up)';
const THEM = `(me|him|her|us|them|my (\\w+[\\s-]+)?(${RELATIVES})|the (kid|child|old|girl|boy|baby))`;
// When and why somebody does it to themselves, which is not how an accident is told.
const ON_PURPOSE =
  ' (at night|every|most|again(?! at)|because|on purpose|so (i|that)|to (cope|feel|sleep|get)|when (i (am|feel|get)|im|it gets|things))';

const selfHarm = [
  'do(nt| not) want to be here\\b(?!( \\w+)? (for|at|in|on|when|again|all|until|long|early|today|over|with)\\b)',
  `(${WANT}~(hurt|cut|burn)|hurting|cutting|cuts|hurts)\\W(${SELF}|(my|her|his) (arm|wrist))`,
  `(cut|burn|scratch|hurt)\\w* (${SELF}|(my|her|his) (arm|wrist|leg|thigh))${ON_PURPOSE}|(slit|slash|cuts) (my|her|his) (arm|wrist|leg)`,
  '(say|think|told)~better off without',
  'not worth living|to live for|would miss me|goodbye letter|nothing left (to (give|live)|for me)',
  '(jumping|myself) (off|under|in front)|(saved up|stockpil)~(tablet|pill|med)|(to|will) take all my|(think|going|gonna|will|want)~tak(e|ing) (them all|the lot)(?! (back|to|with|out))|(might|may|could|will|would|going to) do~to\\Wmyself',
  '(top|finish) myself|do myself in\\b|written (the|a|my) (suicide )?note|(written|writ\\w*) (letter|note)~my (kid|child|famil|son|daughter|wife|husband)|you (are )?read this (i|it)|this (is|will be) my last|(bought|got|have) a rope|said goodbye to (my (kid|child|famil|son|daughter|mum|wife|husband)|every)',
  '(wont|will not) be (here|around) (much|next\\W\\w+ so it)|world~better (off )?without|(see|is) (a |no )?way out(?! of (the|that) (car|park|hosp|build|ward))|(think|thought)~(death|dying)(?! (with|and))',
  `${WANT}~(jump|walk|step|driv|crash)\\w*~(front|under|off|into) (of )?(a|the) (lorry|train|bus|car(?! park)|bridge|cliff|roof|river|tree|wall)|(will|going to|gonna|think\\w* of|want)( to)? (tak(e|ing) an )?over\\W?dos|danger to ${SELF}|nearly jump\\w*(?! (out|for|at|when))|(bridge|cliff|roof) to jump`,
];
const medical = [
  '(taken|took|swallow|drank) (an? )?(over\\W?dose|bleach|battery|too many|(\\d\\d|all|whole|lot|load)~(tablet|pill|paracetamol))(?! as)',
  'unconscious|unresponsive|not respond\\w* to (us|me|any)|floppy|wont wake|throat~(clos|swell)|blue lips|(lips|turning)~blue|baby~stopped moving|has collapsed',
  '(is|am|im|been) (fitting (and|for)|choking (and|to))|anaphyla\\w*(?! (train|kit|pen))',
  '(cant|wont) stop~bleeding',
  'face (has|is)~droo?p|slurring|speech is slur',
];
const abuse = [
  `(${KIN}|they|staff|carer|nurse(?! hurt)) ((?!never|not|nearly|beat)\\w+[\\s-]+){0,3}(hit|beat|slap|punch|kick|hurt|pinch|strangl|chok|abus|molest|grop|rap(e|ing)|force|lock|threaten|throws|starving) (things at )?(${THEM}|his (daughter|son|wife|mum|kid|child))(?! (head|hard|like))`,
  'being (hit|hurt|neglected|starved)|(being|been|was|is|am|im) (sexual )?(abused|assault|beaten(?! (at|to))|groomed|groped|molest|slapped by)(?! (by that|after))|rap(ed|es|ing)\\b|molest|groped (me|her|him|behind)',
  `(domestic|sexual|physical|child) (abus|violen|assault|neglect)${NO_SERVICE}`,
  `\\b(${KIN}|carer) ((wont|will not|doesnt|does not) let (me|her|him)(?! down)|touches (me|us|him|her)|takes~money|stole)|(not|dont|never) feel safe (at home|with (him|her))|he controls (all )?(my|every|what)|(he|she) gets violent|forced marriage|push\\w* (me|her|him) down the stairs`,
  'touch~(where|inappropriate|sexual)|step\\w+ touches|own (urine|mess|faeces|wet)|bruises~(all|on)|tied to|not being (fed|washed)|forced (himself|herself) on|ma(ke|de|king) (me|her|him|to) (have|do)~sex|\\b(hits|slaps|kicks|pinches|punches) (the|my) (patient|resident|old|child|mum|nan|dad)',
];
const violence = [
  `(${WANT}|voices|come|he would|she would)~${ATTACK} (acid|you|him|her|them|some(one|body)|people|(the|that) (place|surgery|lot|house|man|woman|doctor|nurse|\\w+ist)|that|his|my (baby|child|neighbour|${RELATIVES})|me (if|like))|(threaten|says he|said he)~${ATTACK}`,
  `((he|ex|they|${RELATIVES}) (is |are |s )?(going|gonna|trying|tried|wants?) to|\\btried to) ${ATTACK} me\\b(?! (for|with|when (he|she|they) (see|find|hear)))`,
  '(has|got|bring|pull|carr|with) (a|his) (knife|gun|hammer|axe|blade)(?! (and f|toe))|knife to (my|her|his)|hands (a?round|on) my (neck|throat)|set fire to (the (flat|house|ward|surg|place)|me|him|her)',
  'pay for (this|what)|make (them|you|him|her) (pay\\b(?! (me|for)))|where you live|watch (your|her|his) back|deserves to be|threatened (us|me|him|her)|coming to (you|him|them)',
];

const rules: readonly Rule<CrisisKind>[] = [
  ['self-harm', phrases(selfHarm)],
  ['medical', phrases(medical)],
  ['abuse', phrases(abuse)],
  ['violence', phrases(violence)],
  ...otherLanguages.map(([kind, start, ...sources]) => [kind, phrases(sources, start)] as const),
];

/** What `crisis` looks for, and beside it what is said in words of which `more` shows. */
export function withFurther(crisis: Rules<CrisisKind>): Rules<CrisisKind> {
  return withRules(crisis, rules);
}
