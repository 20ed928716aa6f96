import type { CrisisKind } from './index.ts';
import { selfHarmInOtherLanguages } from './other-languages.ts';

// Regular expressions over text without apostrophes. A space stands for any ending of the word before it and any spaces
// and dashes; ~ for the same with up to four words more; \W for exactly one sign.
const SELF = '(?:my|him|her)\\W?sel[fv]';
const WANT = '(?:wan(?:t|na)|going|gonna|will|ill|might|could|urge|thought|think|like|swear|should)';
const NO_SERVICE = '(?! (?:team|poster|leaf|clinic|nurse|unit|line|support|prevent|service|aware|charit))';
const KIN = 'husband|wife|partner|boyfriend|dad|stepdad|mother|father|mum|uncle|brother|son|daughter|ex|he|she';
const HER = '(?:me|him|her|us|them|my (?:mum|mother|sister|brother|son|daughter)|the (?:kid|child|old|girl|boy|baby))';
const ATTACK = '(?:kill|stab|shoot|attack|murder|hurt|punch|smash|beat|burn|throw|hit)';

const selfHarm = [
  `(?:kill|hang|harm|drown)(?:ing)?\\W${SELF}|(?:${WANT}~(?:hurt|cut|burn)|hurting|cutting)\\W(?:${SELF}|(?:my|her|his) (?:arm|wrist))`,
  `(?:self\\W?harm|s(?:ui?|ua|iu)[cs]+i?d)${NO_SERVICE}`,
  '(?:wan(?:t|na)|wish|rather|better off)~(?:die|dead|born|disappear|gone|woken|without me)\\b(?! (?:at|of|for|in h))',
  '(?:not|dont|didnt|never|longer|no point|point|no reason|tired|hate|enough|cant|cannot)~(?:live|living|alive|wake up|go on|going on|carry on|be here any)(?! (?:in|near|with|the|at|on|off|there|to|alone|far|without)\\b)',
  'not worth living|to live for|would miss me|goodbye letter|want~(?:to be over|to end)',
  '(?:end|tak)(?:e|ing)? (?:it all|(?:my|his|her) (?:own )?life(?! in))|(?:jumping|myself) (?:off|under|in front)|saved up~(?:tablet|pill)|(?:to|will) take all my',
];
const medical = [
  `(?:have|having|got|has)~(?:chest pain|heart attack|stroke|seizure|fit\\b)${NO_SERVICE}|chest pain (?:into|down|now|and)`,
  '(?:cant|cannot|hardly|barely|struggling to|stopped|not) breath(?:e|ing)?\\b(?! (?:through|in|for))|unconscious|unresponsive|floppy|wont wake|throat~(?:clos|swell)|blue lips|(?:lips|turning)~blue|baby~stopped moving|has collapsed',
  '(?:taken|took|swallow|drank) (?:an? )?(?:over\\W?dose|bleach|battery|too many|(?:\\d\\d|all|whole|lots of|load)~(?:tablet|pill|paracetamol))',
  '(?:cant|wont) stop~bleeding|bleeding~(?:heav|bad|wont|a lot|every)|(?:cough|vomit|losing)~blood',
  'face (?:has|is)~droo?p|slurring|(?:cant|cannot) (?:lift|move|feel)~(?:arm|leg|side)\\b',
];
const abuse = [
  `(?:${KIN}|they|staff|carer) (?:\\w+ ){0,3}(?:hit|beat|slap|punch|kick|hurt|pinch|strangle|abuse|force|lock|threaten|starving) ${HER}(?! (?:head|hard))`,
  'being (?:hit|hurt|neglected|starved)|(?:being|been|was|is|am|im) (?:sexual )?(?:abused|raped|assault|beaten|groomed)(?! (?:by that|after))',
  `(?:domestic|sexual|physical|child) (?:abus|violen|assault|neglect)${NO_SERVICE}`,
  `(?:scared|afraid|frightened) (?:of my (?:${KIN})|to go home)|\\b(?:${KIN}|carer) (?:wont let|takes~money|stole)`,
  'touch~(?:where|inappropriate|sexual)|step\\w+ touches|own (?:urine|mess|faeces)|bruises~(?:all|on)|tied to|not being (?:fed|washed)',
];
const violence = [
  `(?:${WANT}|voices)~${ATTACK} (?:acid|you|him|her|them|someone|people|the (?:place|surgery|lot|house|\\w+ist)|that|his|my (?:baby|child|neighbour|wife|husband)|me (?:if|like))|(?:threaten|says he|said he)~${ATTACK}`,
  '(?:has|got|bring|pull|with) (?:a|his) (?:knife|gun|hammer|axe|blade)(?! (?:and f|toe))',
  'pay for (?:this|what)|where you live|watch (?:your|her|his) back|deserves to be|threatened (?:us|me|him|her)|coming to (?:you|him|them)',
];

/** Letters without their marks; nothing for apostrophes, which come curly, straight, as accents or not at all. */
export const fold = (char: string) => char.normalize('NFKD').replace(/ ?[\p{M}\p{Cf}'‘’`ʼ]/gu, '');

const compile = (start: string, sources: readonly string[]) =>
  new RegExp(
    `${start}(?:${sources.join('|').replace(/~/g, ' (?:\\w+[\\s-]+){0,4}').replace(/ /g, '\\w*[\\s-]+')})`,
    'gi',
  );

export const patterns: readonly (readonly [CrisisKind, RegExp])[] = [
  ['self-harm', compile('\\b', selfHarm)],
  ['self-harm', compile('', selfHarmInOtherLanguages)],
  ['medical', compile('\\b', medical)],
  ['abuse', compile('\\b', abuse)],
  ['violence', compile('\\b', violence)],
];
