import type { Rules } from '../find-by-rules.ts';
import { isMeant } from './context.ts';
import { type CrisisKind, KIN, NO_SERVICE, phrases, SELF } from './wording.ts';

const selfHarm = [
  `(kill|hang|harm|drown)(ing)?\\W${SELF}|(self\\W?harm|s(ui?|ua|iu)[cs]+i?d)${NO_SERVICE}`,
  '(wan(t|na)|wish|rather|better off)~(die|dead|born|disappear|gone|woken|without me|if i (was|were) not)\\b(?! (at|of|for|in h|soon|to\\b|else|earl|priv|back))',
  '(wish|hope)~(take me\\b|end|asleep forever)|want~((fall a)?sleep (for ?ever|and (never|not))|to (be over|end))|(enough|sick|done|tired) (of|with) (life|living)',
  '(not|dont|didnt|never|longer|no point|point|no reason|tired|hate|enough|cant|cannot)~(live|living|alive|exist|wake up|go\\b on|going on|carry on|be (here|around) any)(?! (in|near|with (my|him|her|them|the)|the|at|on|off|there|to|alone|far|without)\\b)',
  '(end|tak|took)(e|ing|ed)? (it (all|by now|tonight|for good)|(my|his|her) (own )?life(?! in))',
];
const medical = [
  `(have|having|got|has)~(chest pain|heart attack|stroke|seizure|fit\\b|asthma attack(?! (in|last|and they)))${NO_SERVICE}|chest (hurts|is tight)|chest pain (into|down|now|and)`,
  '(cant|cannot|hardly|barely|struggling to|stopped|not) breath(e|ing)?\\b(?! (through|in|for|well|easily))',
  'bleeding~(heav|bad|wont|a lot|every)|(cough|vomit|losing)~blood|(cant|cannot) (lift|move|feel)~(arm|leg|side)\\b',
];
const abuse = [
  `(scared|afraid|frightened) (of my (${KIN})|to go home)|(he|she|husband|wife|partner) (hits|hurts|beats) me\\b`,
];

/** Letters without their marks; nothing for apostrophes, which come curly, straight, as accents or not at all. */
const fold = (written: string) =>
  /\s/.test(written) ? ' ' : written.normalize('NFKD').replace(/ ?[\p{M}\p{DI}'‘’`ʼ]/gu, '');

// Of each further phrase a part that ordinary stories seldom have. Letters are enough in Arabic, where stems cost 60 B.
const more =
  'abus|anadlu|anaph|assault|axe|battery|beat|be (here|around) (m|n)|better (off|without)|bije|blade|bleach|' +
  'blow up|bruis|burn|chok|collap|coming to|controls|cut (h|m)|danger to|deserv|(eisiau|isi[eo]) (ma|ll|by)|' +
  'face (ha|is)~droo?p|feel safe|fitting|flopp|force|fy (hun|n[gh]|ll|mr)|goodb|gr(op|oom)|gun|hammer|' +
  'hands (a?ro|on my)|(?!heart|pan|asth)\\w attack|hit|hunanl|hurt|jump|kick|kill|klatce|kni[fv]|lips|' +
  'lock (h|m|us|th)|make~pay|marriage|miss me|molest|murder|my last|myself (off|und|in)|neglec|' +
  'no[nt] (being|resp)|nothing left|oddych|okalecz|over\\W?dos|own (mess|urin|faec|wet)|pay for|pinch|punch|' +
  'push (me|h)|rap|rope|samob|saved up|scratch|set fire|sex|shoot|sla[ps]|slit|slur|smash|stab|starv|stockp|' +
  'stole|stop~bleed|stopped mov|strangl|take all|(taken|took|swallow|drank)~(tabl|pill|parac)|takes~mon|' +
  'the lot|them all|th(in|ou)~(death|dying)|threat|throat~(clos|sw)|throw|tied to|tne sie|to live f|' +
  'to\\Wmyself|too many|(top|finish) myself|touch|turning~blue|umrze|un(con|res)|violen|voices|' +
  '(walk|step|driv|crash)~(front|under|off|into)|want to be here|watch (yo|h)|way out|where you live|' +
  '(wont|not|doesnt) let|wont wake|worth liv|writ~(letter|note)|you (are )?read this|zabi|zgwa|zyc';

/** What of a crisis every page looks for, also where the network has gone. */
export const crisis: Rules<CrisisKind> = {
  fold,
  rules: [
    ['self-harm', phrases(selfHarm)],
    ['medical', phrases(medical)],
    ['abuse', phrases(abuse)],
  ],
  isMeant,
  more: [phrases([more], '\\b', 'i'), /[ا-ي]{3}/],
};
