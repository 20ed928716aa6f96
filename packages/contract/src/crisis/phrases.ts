import { pattern, type Rule } from '../find-by-rules.ts';
import { RELATIVES } from '../relatives.ts';
import type { CrisisKind } from './index.ts';
import { otherLanguages } from './other-languages.ts';

// Regular expressions over text without apostrophes. A space stands for any ending of the word before it and any spaces
// and dashes; ~ for the same with up to four words more; \W for exactly one sign.
const SELF = '(my|him|her)\\W?sel[fv]';
const WANT = '(wan(t|na)|going|gonna|will|ill|might|could|urge|thought|think|like|swear|should)';
const NO_SERVICE =
  '(?! (team|poster|leaf|clinic|nurse|unit|line|support|prevent|service|aware|charit|crisis|volunteer))';
const KIN = `(step|boy|girl|grand)?(${RELATIVES})|ex|he|she`;
const THEM = `(me|him|her|us|them|my (\\w+[\\s-]+)?(${RELATIVES})|the (kid|child|old|girl|boy|baby))`;
const ATTACK = '(kill|stab|shoot|attack|murder|hurt|punch|smash|beat|burn|throw|hit|strangl|blow up)';
// When and why somebody does it to themselves, which is not how an accident is told.
const ON_PURPOSE =
  ' (at night|every|most|again(?! at)|because|on purpose|so (i|that)|to (cope|feel|sleep|get)|when (i (am|feel|get)|im|it gets|things))';

const selfHarm = [
  `(kill|hang|harm|drown)(ing)?\\W${SELF}|(${WANT}~(hurt|cut|burn)|hurting|cutting|cuts|hurts)\\W(${SELF}|(my|her|his) (arm|wrist))`,
  `(cut|burn|scratch|hurt)\\w* (${SELF}|(my|her|his) (arm|wrist|leg|thigh))${ON_PURPOSE}|(slit|slash|cuts) (my|her|his) (arm|wrist|leg)`,
  `(self\\W?harm|s(ui?|ua|iu)[cs]+i?d)${NO_SERVICE}`,
  '(wan(t|na)|wish|rather|better off)~(die|dead|born|disappear|gone|woken|without me|if i (was|were) not)\\b(?! (at|of|for|in h|soon|to\\b|else|earl|priv|back))',
  '(say|think|told)~better off without|(wish|hope)~(take me\\b|end|asleep forever)|want~((fall a)?sleep (for ?ever|and (never|not)))',
  '(not|dont|didnt|never|longer|no point|point|no reason|tired|hate|enough|cant|cannot)~(live|living|alive|exist|wake up|go\\b on|going on|carry on|be (here|around) any)(?! (in|near|with (my|him|her|them|the)|the|at|on|off|there|to|alone|far|without)\\b)',
  'do(nt| not) want to be here\\b(?!( \\w+)? (for|at|in|on|when|again|all|until|long|early|today|over|with)\\b)|not worth living|to live for|would miss me|goodbye letter|want~(to be over|to end)|(enough|sick|done|tired) (of|with) (life|living)|nothing left (to (give|live)|for me)',
  '(end|tak|took)(e|ing|ed)? (it (all|by now|tonight|for good)|(my|his|her) (own )?life(?! in))|(jumping|myself) (off|under|in front)|(saved up|stockpil)~(tablet|pill|med)|(to|will) take all my|(think|going|gonna|will|want)~tak(e|ing) (them all|the lot)(?! (back|to|with|out))|(might|may|could|will|would|going to) do~to myself',
  '(top|finish) myself|do myself in\\b|written (the|a|my) (suicide )?note|(written|writ\\w*) (letter|note)~my (kid|child|famil|son|daughter|wife|husband)|you (are )?read this (i|it)|this (is|will be) my last|(bought|got|have) a rope|said goodbye to (my (kid|child|famil|son|daughter|mum|wife|husband)|every)',
  '(wont|will not) be (here|around) (much|next\\W\\w+ so it)|world~better (off )?without|(see|is) (a |no )?way out(?! of (the|that) (car|park|hosp|build|ward))|(think|thought)~(death|dying)(?! (with|and))',
  `${WANT}~(jump|walk|step|driv|crash)\\w*~(front|under|off|into) (of )?(a|the) (lorry|train|bus|car(?! park)|bridge|cliff|roof|river|tree|wall)|(will|going to|gonna|think\\w* of|want)( to)? (tak(e|ing) an )?over\\W?dos|danger to ${SELF}|nearly jump\\w*(?! (out|for|at|when))|(bridge|cliff|roof) to jump`,
];
const medical = [
  `(have|having|got|has)~(chest pain|heart attack|stroke|seizure|fit\\b|asthma attack(?! (in|last|and they)))${NO_SERVICE}|chest (hurts|is tight)|chest pain (into|down|now|and)`,
  '(cant|cannot|hardly|barely|struggling to|stopped|not) breath(e|ing)?\\b(?! (through|in|for|well|easily))|unconscious|unresponsive|not respond\\w* to (us|me|any)|floppy|wont wake|throat~(clos|swell)|blue lips|(lips|turning)~blue|baby~stopped moving|has collapsed',
  '(is|am|im|been) (fitting (and|for)|choking (and|to))|anaphyla\\w*(?! (train|kit|pen))',
  '(taken|took|swallow|drank) (an? )?(over\\W?dose|bleach|battery|too many|(\\d\\d|all|whole|lot|load)~(tablet|pill|paracetamol))(?! as)',
  '(cant|wont) stop~bleeding|bleeding~(heav|bad|wont|a lot|every)|(cough|vomit|losing)~blood',
  'face (has|is)~droo?p|slurring|speech is slur|(cant|cannot) (lift|move|feel)~(arm|leg|side)\\b',
];
const abuse = [
  `(${KIN}|they|staff|carer|nurse(?! hurt)) ((?!never|not|nearly|beat)\\w+[\\s-]+){0,3}(hit|beat|slap|punch|kick|hurt|pinch|strangl|chok|abus|molest|grop|rap(e|ing)|force|lock|threaten|throws|starving) (things at )?(${THEM}|his (daughter|son|wife|mum|kid|child))(?! (head|hard|like))`,
  'being (hit|hurt|neglected|starved)|(being|been|was|is|am|im) (sexual )?(abused|assault|beaten(?! (at|to))|groomed|groped|molest|slapped by)(?! (by that|after))|rap(ed|es|ing)\\b|molested|groped (me|her|him|behind)',
  `(domestic|sexual|physical|child) (abus|violen|assault|neglect)${NO_SERVICE}`,
  `(scared|afraid|frightened) (of my (${KIN})|to go home)|\\b(${KIN}|carer) ((wont|will not|doesnt|does not) let (me|her|him)(?! down)|touches (me|us|him|her)|takes~money|stole)|(not|dont|never) feel safe (at home|with (him|her))|he controls (all )?(my|every|what)|(he|she) gets violent|forced marriage|push\\w* (me|her|him) down the stairs`,
  'touch~(where|inappropriate|sexual)|step\\w+ touches|own (urine|mess|faeces|wet)|bruises~(all|on)|tied to|not being (fed|washed)|forced (himself|herself) on|ma(ke|de|king) (me|her|him|to) (have|do)~sex|\\b(hits|slaps|kicks|pinches|punches) (the|my) (patient|resident|old|child|mum|nan|dad)',
];
const violence = [
  `(${WANT}|voices|come|he would|she would)~${ATTACK} (acid|you|him|her|them|some(one|body)|people|(the|that) (place|surgery|lot|house|man|woman|doctor|nurse|\\w+ist)|that|his|my (baby|child|neighbour|${RELATIVES})|me (if|like))|(threaten|says he|said he)~${ATTACK}`,
  `((he|ex|they|${RELATIVES}) (is |are |s )?(going|gonna|trying|tried|wants?) to|\\btried to) ${ATTACK} me\\b(?! (for|with|when (he|she|they) (see|find|hear)))`,
  '(has|got|bring|pull|carr|with) (a|his) (knife|gun|hammer|axe|blade)(?! (and f|toe))|knife to (my|her|his)|hands (a?round|on) my (neck|throat)|set fire to (the (flat|house|ward|surg|place)|me|him|her)',
  'pay for (this|what)|make (them|you|him|her) (pay\\b(?! (me|for)))|where you live|watch (your|her|his) back|deserves to be|threatened (us|me|him|her)|coming to (you|him|them)',
];

/** Letters without their marks; nothing for apostrophes, which come curly, straight, as accents or not at all. */
export const fold = (written: string) =>
  /\s/.test(written) ? ' ' : written.normalize('NFKD').replace(/ ?[\p{M}\p{DI}'‘’`ʼ]/gu, '');

const compile = (start: string, sources: readonly string[]) =>
  pattern(`${start}(${sources.join('|').replace(/~/g, ' (\\w+[\\s-]+){0,4}').replace(/ /g, '\\w*[\\s-]+')})`, 'gi');

export const rules: readonly Rule<CrisisKind>[] = [
  ['self-harm', compile('\\b', selfHarm)],
  ['medical', compile('\\b', medical)],
  ['abuse', compile('\\b', abuse)],
  ['violence', compile('\\b', violence)],
  ...otherLanguages.map(([kind, ...sources]) => [kind, compile('', sources)] as const),
];
