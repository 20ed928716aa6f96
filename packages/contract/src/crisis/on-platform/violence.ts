const INTENT =
  '(ill|il|i will|im gonna|im gunna|im going to|i am going to|gonna|gunna|i want to|ive decided|urges? to|thoughts? (of|about)|think\\w*( \\w+){0,3} (about|of)( how i would)?|dreams? (of|about)|imagin\\w+|pictures? of|tell\\w* me to|(says?|said|reckons?|swears?|vow\\w*|posting|promis\\w*) (that )?(he|she|they|hes|shes)(ll|d| will| would| is going to| wants to|s gonna|s gunna|s going to)?|threaten\\w* to|(hes|shes|theyre|he is|she is) (gonna|gunna|going to)|feel\\w* like|want\\w* to|scared (that )?(he|she|i)(ll|d| will| might| could)?|afraid (that )?(he|she|i)(ll|d| will| might)?|threat\\w*( \\w+){0,2} to|(he|she) (will|would|want|wants to)|(hell|shell|theyll|id))';
const HARM =
  '(kill|killing|stab|stabbing|shoot|shooting|shank|shanking|knife|chib|strangle|strangling|throttle|smother|suffocate|drown|batter|burn|torch|poison|punch|cripple|slit|bomb|behead|execute|murder|murdering|swing for|gut|glass)';
const SOMEONE =
  '(you|yous|ye\\b|u\\b|him|her|them|someone|somebody|people|every(one|body)|(the|that|this|your|my|his|their|our) (\\w+ )?\\w+|me\\b|dr\\b|doctor|nurse|staff)';
const PART = '(face|head|skull|jaw|teeth|legs|neck|throat|knees|nose|fingers|car|windows?)';

const threats = [
  `${INTENT} (\\w+ ){0,2}${HARM} (the lot o\\w* )?${SOMEONE}(?! (time|with kindness|some|a (tea|coffee|drink|cuppa)|for a|with (his|her|a) fork))`,
  `${INTENT} (\\w+ ){0,2}(smash|smashing|break|breaking|kick|cave|bash|knock|stove|rearrange|rip|cut)\\w* (\\w+ ){0,4}${PART}|${INTENT} (put|throw|stick|chuck) (\\w+ ){1,4}(through (the|a|that) (\\w+ )?(window|wall|door|glass|floor)|in the ground|in hospital|in a box|in the boot|off the|down the stairs)|throw\\w* acid|acid (on|in) (her|him|your|their)`,
  `${INTENT} (\\w+ ){0,2}(hurt|harm|attack|hit|do) ((you|him|them|her) (in|before|over)|my (baby|little|daughter|son|mum|mother|kids?|wife|husband|neighbour|child)|someone|somebody|that (\\w+ )?(doctor|nurse|man|woman|receptionist))|${INTENT} (stiffen|finish|sort|run) (the lot|you|him|her|them|me) ?(off|out|over|o)?\\b`,
];
const warnings = [
  `(someone|somebody|somebodys|someones|people|one of (you|them))( \\w+){0,3} (going to|gonna|gunna|gettin|getting|gets|will|is) (\\w+ ){0,2}(hurt|stabbed|killed|chibbed|shot|dead|battered|it in the neck)\\b|not walk away from (it|this|here)|make (\\w+ ){1,3}(bleed|suffer like|sorry they)|an? eye for an? eye|(watch|mind) (your|his|her|their) backs?|youll (all )?(regret|be sorry|pay for)`,
  `(ill|i will|il|hell|he will) be (waiting( for (him|her|you|them))?\\b(?! (at|in|on|to|here|for (my|the|a|your)))|outside (your|his|her)|round (yours|mine|his|there|to sort)|there with a)|(find|found|know|knows|got) (out )?(his|her|their|your) (house|home address|address|car)\\b(?! (number|keys|park|is|warm))|(know|knows) (what car|where)( \\w+){1,4} (drives|lives|parks|works)\\b(?! (because|and (thanks|it|he|she)))|(know|knows) where (you|she|he|they|your \\w+) (live|lives|park|work|works|go to)\\b|sort (me|you|him|her|them) out (if|when|outside|for)`,
];
/** What is said before or instead of a threat. */
const temper = [
  `(leav\\w*|go\\w* home|carried out|come out) in a (body)?\\W?(bag|box|coffin)|(hell|shell|ill|will|gonna|going to|theyll) finish (me|him|her|you)\\b(?! (later|with))|(bottle|jar|cup) of acid|(knife|blade|hammer|gun|machete) in (my|his|her) (coat|bag|pocket|jacket|sleeve|boot|car|van|hand)|wait\\w* (for|outside) (\\w+ ){0,6}to (hurt|kill|hit|attack|stab|sort)|(coming|comes|come|turn up|back) with (petrol|a (knife|gun|bat|machete|hammer)|his (mates|brothers|cousins))|(responsible|answerable) for (what i|my actions|what happens|what he)|(someone|somebody|some1|one of (us|them|you))( \\w+){0,2} end up (dead|hurt|in hospital|in a box|in the ground)|(get|gets|getting|got|have) (what|whats|whats) coming|whats coming to|(smash|trash|wreck|burn|torch|blow)\\w* (the|your|that|this|his|her) (place|surgery|house|building|reception|office|windows?|ward|flat|car)( up| down| in| through)?|put (your|his|her|their|the) windows (through|in)|teach (him|her|them|you) a lesson|(come|coming|be) (down|round|up) there (and|with|to)~(sort|hurt|smash|show|find|get)`,
  `(death|made|making|getting|violent) threats|threaten(s|ed|ing) (me|us|her|him|staff|my (mum|dad|wife|husband|son|daughter|sister|brother|kids)|the (nurses?|staff|doctors?|carers?)) ?(with (a|his|her|violence)|and|if|every|again|when)\\b|(keeps?|sleeps? with|hides?|has) (a|the) (\\w+ )?(knife|bat|gun|hammer) (under|by|beside|next|in his|in her|on him)|((attack|lash|lung|swing)\\w* (out )?(at|for|on)|went for) (me|us|his|her|my|the) ?(nurse|staff|carer|mum|dad|kids|sister|brother|wife|husband)?~(again|every|knife|fist|last|night|tonight|day)|(stalk|follow)(s|ing|ed) me (home|every|to|and|again|round)`,
];
const weapons = [
  `(bringing|carries|carrying|sharpen\\w*|wav\\w*|wield\\w*|swing\\w*|swung)( \\w+){0,3} (knife|knives|machete|bat|gun|hammer|axe|blade|crowbar|acid|stick|bottle|chair|samurai|sword)\\b(?! (and fork|for the (cake|pumpkin)|to the (kitchen|match|hospital shop)))|(picked|picks|held|hold\\w*|got|pulled|pull\\w*|took|takes|came at \\w+ with|come at \\w+ with|went for \\w+ with) (\\w+ ){0,3}(knife|machete|hammer|axe|scissors|blade) (up\\b|to (me|him|her|my|the)|at (me|him|her)|on (me|him|her))`,
  `(petrol|fuel can)\\b.{0,40}(boot|outside|match|lighter|door)|(has|have|got|ive) (a|an|the|his) (machete|hammer|shotgun|gun|crossbow|bat|sword)\\b(?! toe)( \\w+){0,4} (in (the|my|his) (van|car|boot|bag|coat)|and|by the|under)|(went|goes|came|comes|going) (for|at) (me|her|him|the (nurse|carer|staff|doctor)) with`,
  `(strangl|throttl|smother|chok|drown)\\w* (his|her|the|my|our) (\\w+ )?(sister|brother|baby|mum|cat|carer|nurse|son|daughter)|break (\\w+ ){1,4}neck\\b(?! (to get))`,
];

/** Of harm to others, what few say in the words that a page looks for. */
export const violence: readonly string[] = [...threats, ...warnings, ...temper, ...weapons];
