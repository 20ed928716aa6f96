import type { Rules } from '../find-by-rules.ts';
import { isMeant } from './context.ts';
import { type CrisisKind, KIN, NO_SERVICE, phrases, SELF } from './wording.ts';

const selfHarm = [
  `(kill|hang|harm|drown)(ing)?\\W${SELF}|(self\\W?harm|unaliv|s(iu|ui?|ua)[cs]+i?d)${NO_SERVICE}`,
  '(wan(na|t)|wish|rather|better off)~(die|gone|dead|born|a?sleep (for ?ever|and n\\w+)|without me|woken|if i (was|were) not|disappear|take me|to be over|to end)\\b(?! (to\\b|at|of|for|in h|soon|else|earl|priv|back))',
  '(sick|tired|enough|done) (of|with) (life|living)',
  '(not|(is|do|did|ca)nt|never|longer|(no )?p(oi|wy)nt|no reason|lost~will|tired|hate|enough|cannot)~(live|exist|living|byw|alive|go\\b on|going on|wake up|carry on|be (here|around) any)(?! (there|to|alone|far|in|near|at|on|off|without|wait\\w*|with (my|him|her|them|the)|the|hol\\w*)\\b)',
  '(tak|took|end)(e|ing|ed)? ((my|his|her) (own )?life(?! in)|it (for good|tonight|all|by now))',
];
const medical = [
  `(have|having|got|has)~(stroke|seizure|fit\\b|chest pain|heart attack|asthma attack(?! (in|last|and they)))${NO_SERVICE}|chest (hurts|(is|feels)~tight)|chest pain (into|down|now|and)`,
  '((ca|is)nt|cannot|barely|stopped|struggling to|not|hardly) breath(e|ing)?\\b(?! (through|in|for|easily|well))',
  '(cant|cannot) (lift|move|feel)~(leg|arm|side)\\b|bleeding~(heav|every|a lot|bad|wont)|(cough|vomit|losing)~blood|gorddos',
];
const abuse = [
  `(frightened|afraid|scared) (of my (${KIN})|to go home)|(he|she|partner|husband|wife) (hurts|hits|beats) me\\b`,
];

/** Letters without their marks; nothing for apostrophes, which come curly, straight, as accents or not at all. */
const fold = (written: string) =>
  /\s/.test(written) ? ' ' : written.normalize('NFKD').replace(/ ?[\p{M}\p{DI}'‘’`ʼ]/gu, '');

// Of each further phrase a part that ordinary stories seldom have. Letters are enough in Arabic, where stems cost 60 B.
const more =
  'assault|controls|anadlu|(driv|walk|step|crash)~(front|off|into|under)|beat|be (here|around) [mn]|flopp|blow up|blue|bruis|\\w*no?t (safe (wi|on|al)|being|wake|let [mh]|resp)|my last|force|coming to|umrze|stole|stop~(bleed|mov)|danger to|feel safe|battery|kill|hands (a?ro|on m)|zabi|zgwa|zyc|anaph|kni[fv]|set fire|sex|lock (h|m|us|th)|ma[dk] (h|m|t|y) (pay|do t)|marriage|abus|sla[ps]|miss me|molest|where you live|tne sie|to live f|cut (h|m|ag)|touch|oddych|okalecz|murder|shoot|nothing left|over\\W?dos|own (mess|urin|wet|faec)|pay for|p[iu]nch|push (me|h)|rap|rope|gun|samob|saved up|deserv|e?isi\\w+ (ma|ll|by)|face~droo?p|have (the|my) (pill|tabl)|slur|stab|starv|hurt|stockp|strangl|goodb|neglec|hunanl|jump|take all|(tak|took|dr.nk|swallow)~(pill|parac|tabl)|takes~mon|fitting|the lot|them all|death|better (off|without)|bije|dying|threat|throat~(clos|sw)|burn|myself (off|und|in)|(a|i)m on the (bri|cli|roo|led)|fy (mr|ll|hun|n[gh])|chok|hammer|collap|throw|smash|tied to|too many|(top?\\b|keep|finish) myself|kick|un(con|res)|gr(oom|op)|klatce|axe|blade|hit|bleach|(?!heart|pan|asth)\\w attack|watch (yo|h)|violen|want to be here|scratch|slit|voices|way out|writ~(letter|note)|hebdda|you (are )?read this';

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
