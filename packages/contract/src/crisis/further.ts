import type { Rule, Rules } from '../find-by-rules.ts';
import { RELATIVES } from '../relatives.ts';
import { withRules } from '../with-rules.ts';
import { otherLanguages } from './other-languages.ts';
import { type CrisisKind, KIN, NO_SERVICE, phrases, SELF } from './wording.ts';

const WANT = '(wan(t|na)|going|gonna|will|urge|swear|thought|think|ill|might|could|like|should)';
const ATTACK = '(kill|stab|shoot|attack|murder|hurt|punch|smash|beat|burn|throw|hit|strangl|blow up)';
const THEM = `(me|him|her|us|them|my (\\w+[\\s-]+)?(${RELATIVES})|the (kid|child|old|girl|boy|baby))`;
// When and why somebody does it to themselves, which is not how an accident is told.
const ON_PURPOSE =
  ' (every|most|at night|again(?! at)|because|on purpose|so (i|that)|to (sleep|cope|feel|get)|when (i (am|feel|get)|im|it gets|things))';

const selfHarm = [
  'do(nt| not) want to be here\\b(?!( \\w+)? (for|at|in|on|when|again|today|early|all|until|long|over|with)\\b)',
  `(${WANT}~(hurt|cut|burn)|hurting|cutting|cuts|hurts)\\W(${SELF}|(my|her|his) (arm|wrist))`,
  `(scratch|burn|hurt|cut)\\w* (${SELF}|(my|her|his) (arm|leg|thigh|wrist))${ON_PURPOSE}|(slit|slash|cuts) (my|her|his) (arm|leg|wrist)`,
  '(told|think|say)~better off without',
  'to live for|would miss me|goodbye (letter|note)|nothing left (to (give|live)|for me)',
  '(jumping|myself) (in front|off|under)|(saved up|stockpil)~(tablet|pill|med)|(to|will) take all my|(want|think|going|gonna|will)~tak(e|ing) (them all|the lot)(?! (back|to|with|out))|(may|might|could|will|would|going to) do~to myself',
  '(top|finish) myself|do myself in\\b|written (my|the|a) (suicide )?note|(written|writ\\w*) (letter|note)~my (kid|child|famil|son|daughter|wife|husband)|you (are )?read this (i|it)|this (is|will be) my last|(bought|have|got) a rope|said goodbye to (my (kid|child|famil|son|daughter|mum|wife|husband)|every)',
  '(wont|will not) be (here|around) (much|next\\W\\w+\\b(?!,))|world~better (off )?without|(see|is) (a |no )?way out(?! of (the|that) (ward|hosp|car|park|build))|(think|thought)~(death|dying)(?! (with|and))|(i|a)m on the (roo|cli|led|bri)|cutting again|keep myself safe|not safe (wi|on|al)|have (the|my) (tablet|pill) ready',
  `${WANT}~(driv|walk|jump|step|crash)\\w*~(front|into|off|under) (of )?(a|the) (train|lorry|bus|car(?! park)|bridge|roof|river|tree|wall|cliff)|(gonna|will|going to|think\\w* of|want)( to)? (tak(e|ing) an )?over\\W?dos|danger to ${SELF}|nearly jump\\w*(?! (out|for|at|when))|(roof|cliff|bridge) to jump`,
];
const medical = [
  '(tak(en|ing)|took|swallow|dr[uia]nk) (an? )?(over\\W?dose|bleach|too many|(all|lot|\\d\\d|whole|load)~(tablet|pill|paracetamol)|battery)(?! as)',
  `unconscious|unresponsive|(not|isnt) responding\\b(?! to)|not respond to (us|me|any)|floppy|wont wake|throat~(clos|swell)|(lips|baby|${KIN}) (is |are |turn |has |very |all |go ){0,3}blue\\b|baby~stopped moving|\\w*s (just )?collapsed`,
  '(is|am|im|been) (fitting (and|for)|choking (and|to))|anaphyla\\w*(?! (train|kit|pen))',
  '(cant|wont) stop~bleeding',
  'face (has|is)~droo?p|slurring|speech is slur',
];
const abuse = [
  `(${KIN}|they|staff|carer|nurse(?! hurt)) ((?!never|not|beat|nearly)\\w+[\\s-]+){0,3}(hit|beat|slap|punch|kick|hurt|pinch|abus|molest|grop|strangl|chok|rap(e|ing)|force|throws|lock|threaten|starving) (things at )?(${THEM}|his (son|mum|daughter|wife|kid|child))(?! (head|hard|like))`,
  'being (hit|hurt|neglected|starved)|(am|being|was|is|im|been) (sexual )?(abused|assault|beaten(?! (at|to))|groomed|slapped by|molest|groped)(?! (by that|after))|rap(es|ing|ed)\\b|molest|groped (me|behind|him|her)',
  `(domestic|sexual|child|physical) (abus|violen|neglect|assault)${NO_SERVICE}`,
  `\\b(${KIN}|carer) ((wont|will not|doesnt|does not) let (me|her|him)(?! down)|touches (me|him|her|us)|takes~money|stole)|(not|dont|never) feel safe (at home|with (her|him))|he controls (all )?(my|every|what)|(he|she) gets violent|forced marriage|push\\w* (me|her|him) down the stairs`,
  'touch~(where|sexual|inappropriate)|step\\w+ touches|own (mess|faeces|urine|wet)|bruises~(all|on)|tied to|not being (fed|washed)|forced (himself|herself) on|ma(de|king|ke) (me|her|him|to) (have|do)~(sex|dont want)|\\b(hits|kicks|punches|pinches|slaps) (the|my) (patient|resident|mum|nan|old|child|dad)',
];
const violence = [
  `(${WANT}|voices|come|he would|she would)~${ATTACK} (you|him|her|them|acid|some(one|body)|people|(the|that) (place|surgery|woman|lot|house|doctor|man|nurse|\\w+ist)|that|his|my (baby|child|neighbour|${RELATIVES})|me (if|like))|(threaten|says he|said he)~${ATTACK}`,
  `((he|ex|they|${RELATIVES}) (is |are |s )?(going|tried|gonna|trying|wants?) to|\\btried to) ${ATTACK} me\\b(?! (for|with|when (he|she|they) (find|hear|see)))`,
  '(has|got|pull|carr|bring|with) (a|his) (axe|knife|blade|gun|hammer)(?! (and f|toe))|knife to (my|her|his)|hands (a?round|on) my (neck|throat)|set fire to (the (place|ward|flat|house|surg)|me|him|her)',
  'pay for (this|what)|make (her|them|you|him) (pay\\b(?! (for|me)))|know where you live|watch (your|her|his) back|deserves to be|threatened (me|him|her|us)|coming to (you|him|them)',
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
