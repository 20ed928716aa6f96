const WHOSE = '(my|me|his|her|their|the|our|one)';
const CANNOT = '(cant|cannot|cannae|struggl\\w* to|barely|hardly|unable to|not able to)';

const breathing = [
  `${CANNOT}~(breathe|breath\\b|breathin|get (any |enough )?air|finish (a|my|his|her) sentence|(speak|talk) in (full )?sentence)(?! (of|in that|for|through|easily|well|out))|(fight|fightin|fighting|gasp|gasping|struggl|struggling) for (breath|air)|wheez\\w* (bad|really|terribl|and|like)`,
  '(suck|sook|pull|draw)\\w* in (at|under|round|between)~rib|(lips?|mouth|fingers|nails|face|skin|baby|he|she|hes|shes) (have |has |are |is |s |all |gone |going |turn\\w* |looks? ){1,4}(a )?(bit |funny |terrible |strange )?(blue|grey|purple|mottled)|(blue|grey)( colour)? (round|around|about) (the |his |her |my )?(mouth|lips)|oxygen~([4-8]\\d)\\b',
  'choking (on (something|a|her|his|food|it|that|some)|now|and|to death)|(short|out) of breath (now|just sitting|sitting|lying|since (this|an|last)|and (my|the|sweat|dizz))|short of breath$',
];
const heart = [
  `(crush\\w*|tight\\w*|squeez\\w*|pressure|heavy|stabbing|elephant|band|vice|weight|pains?)~(in|on|across|round|around|over|through) ${WHOSE} chest\\b|${WHOSE} chest\\b( \\w+){0,4} (tight|crush\\w*|heavy|squeez\\w*|band|vice)\\b|(pain|ache|tingl\\w*|numb\\w*)~(down|in|up) ${WHOSE} (left )?(arm|jaw)~(and|now|since|sweat|while)`,
  `heart~(racing at|stopp|going mad|1[5-9]\\d|2\\d\\d)\\b|clammy~(grey|colour|pale|sweat)|(terrible|funny|awful) colour\\b|cold sweat`,
];
const mind = [
  `${CANNOT} (wake|rouse|get~to wake)\\b(?! (the|up before|your))|${CANNOT} keep~awake|(he|she|hes|shes|him|her|client|patient|resident|friend|mate|brother|sister|partner|baby|mum|mam|dad|nan|gran|husband|wife|son|daughter|neighbour|floor and)( is| s| has)? (not|isnt|wont|stopped) (answer\\w*|wak\\w* up|respond\\w*|moving|com\\w* round)\\b(?! (the (phone|door)|phone|my call|to (my|the|our|any|email|letter)))|(nothing|naught) (i|we) do (wakes|brings)|(black|pass)\\w* out (now|again|twice|and|on|every)|keep\\w* (black\\w* out|pass\\w* out|faint\\w*|collaps\\w*|being sick and)|(on the floor and (not|wont|cant|isnt))`,
  'eyes~(roll\\w*|back in)|(stiff and (shak|jerk)|shaking all over|having one now|(fit|seizure)s? (now|after|back to back|that wont|wont))|(another|third|fourth|third one) (fit|seizure)\\b|fitting (now|again|since|in)',
  '(worst|blinding|thunderclap|sudden) headache|seeing double|(hit|banged|bumped|cracked) (his|her|my) head~(sick|vomit|drows|sleep|confus|awake)|hit (his|her|my) head .{0,60}(sick|awake|drows|sleep)',
  `(mouth|face|side of (his|her|my|the) face|speech|words|arm|eye)( \\w+){0,4} (droop\\w*|dropped\\b(?! when)|not moving|slipped|slur\\w*|jumbled|gone (funny|numb|dead|weak))|cannot see (from|out of)|(numb|weak|dead|paralysed) (all )?down (one|my|his|her|the) (\\w+ )?side|talk\\w* (gibberish|rubbish|nonsense)~|gibberish`,
];
const poison = [
  `(taken|took|tooken|swallow\\w*|drunk|drank|drink|drinks|necked|eaten|ate|given)( \\w+){0,4} (all in one|in one go|all at once|week(s)? (tablets|worth)|\\d+ of (them|the|my)|\\d\\d (tablet|pill|paracetamol)|whole (box|packet|strip|bottle|lot)|battery|batteries|magnet|bleach|dishwasher|antifreeze|weed\\W?killer|detergent|white spirit|capsules?)|carbon monoxide|(co|boiler) alarm`,
];
const birth = [
  'waters (have|has|ve|just|have just) (gone|broke|broken)|waters (gone|broke|broken|went)\\b.{0,30}(now|too early|rings out|no answer|nobody|(this|an) (morning|hour))|baby (has not|hasnt|isnt|not|is not|stopped|hardly)( been)? (mov\\w*|kick\\w*)|(not|hasnt|havent) felt (the |my )?baby (move|kick)|(soak\\w*|going through|filling) (through )?(a|the|\\d+)? ?(pads?|towels?)|(cord|arm|foot) (is |was |s )?(hanging|coming) out',
  'flashing lights~(face|headache|puff|swell|feet)|headache .{0,30}flashing lights|(pregnant|weeks)\\b.{0,40}(bleeding|very strong pain|fall down|faint\\w*|blood)\\b(?! (test|pressure|group|form))',
];
const blood = [
  '(blood)(s| is| was)? (pump|pour|gush|spurt|everywhere|all over|coming (out|from))|(pour|gush|pump|spurt)\\w* (with |out )?(of )?blood|(burst|split|come|came|torn) open\\b(?! (to|for|at|day|the door))|coffee grounds|(vomit|sick|cough|pass|bring|bringing|poo|spew|weeing|peeing)\\w* (up )?( ?\\w+){0,2} ?(blood|clots)\\b|towels? (are |is )?soaked|bleed\\w*~(wont stop|not stop|through|pouring|heavily)(?! (last|and then))',
];
const allergy = [
  '(tongue|throat|lips?|face|eyes?|neck)( \\w+){0,3} (swell\\w*|swollen|puff\\w* up|blown up|blow\\w* up|clos\\w* up|closing)\\b(?! (last|and went|went))|(used|stung|jab|nuts?|peanut)\\b.{0,40}(swell|swollen|breath|hives)',
];
const infection = [
  'rash~(doesnt|does not|wont|isnt|not|didnt) (go|fad|blanch|disappear)|(temperature|temp|fever)\\b( \\w+){0,3} (39|40|41)\\b.{0,30}(shak|chemo|rigor|drows|confus|fit|limp)|(on |had |after )chemo\\b.{0,40}(temperature|fever|shak|shiver)|neck(s| is)? (is |so |all )?stiff|(purple|red|dark) (blotch|spot|rash|mark)\\w*~(spread|growing|up|all over)',
  '(shiver|shak|confus|drows|floppy|limp|mottled)\\w*~(mottled|gibberish|confus|fever|burning|cold hands)|burnin\\w* up (and|with|wont|hes|shes)',
];
const body = [
  '(cant|cannot|no) feel (anything )?(between|my legs|his legs|her legs|down below|when i wipe)|(wet|soiled|messed) (my|him|her)self~(since|and cant|back)|testicle\\w*~(swoll|agony|pain|twist)|(leg|foot|arm|hand|toes)(s)? (is |has |s |gone |went |turn\\w* ){1,3}(white|blue|black|stone|ice|freezing|cold)|(hasnt|havent|not|cant|cannot|unable to) (pass\\w*|pee|wee|go)\\w* (any )?(water|urine|wee|pee)?~(days|since|belly|agony|hours)',
  '(boiling|scald\\w*|hot) (water|tea|oil|kettle|soup|fat)~(over|on|down) (him|her|my|the baby)|skin (is |was |s )?(coming|peeling) (away|off)|calf (is |has |s |gone |and |hot|red|swollen){1,5}|(cant|cannot|not) keep (my|his|her|any|the) (hydrocortisone|insulin|fluids|steroids)~(down|faint|dizz)|ketones? (are|of|is|high|over)|going faint|(is|s|are|still|just) not wak\\w*(?! up (till|until|early))|breathing (is |s |has gone |gone )?(that |so |very |really |all )?(slow|shallow|fast|funny|strange|noisy|wrong|ragged)|pass\\w* out (two|three|four|five|\\d|several|a few) times|heart keeps (stopp|skipp|rac)\\w*|ketones\\W+\\d|(belly|stomach|tummy)( s| is|s| has gone)? (like a drum|rock hard|hard as|rigid)|slump\\w*( over)? (and|in|on)|(he|hes|she|shes|and|dribbl\\w*|just) (wont|doesnt|cant) answer (me|us)\\b(?! (back )?(about|by|on the phone))|(eye|vision|sight|eyesight) (has |have )?(just )?(went|gone|going) (black|dark|blind|completely)|gone blind|naloxone|narcan|needle (is )?(still )?in (his|her|me|the arm)',
];

/** Of an emergency, what few say in the words that a page looks for. */
export const medical: readonly string[] = [
  ...breathing,
  ...heart,
  ...mind,
  ...poison,
  ...birth,
  ...blood,
  ...allergy,
  ...infection,
  ...body,
];
