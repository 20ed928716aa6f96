const SELF = '((my|me|him|her)\\W?sel[fv]?\\b|masel\\b)';
const WHOSE = '(my|me|his|her|their|the)';
const MEDICINE = '(tablet|pill|med|paracetamol|capsule|insulin)';
const INTENT =
  '(im|i am|ill|i will|hes|shes|gonna|gunna|gna|going to|plan\\w* (to|on)|decided to|want to|wants to|wanna|think\\w* (of|about|to)|ready to|about to|mind to|off to)';
const HEIGHT = '(bridge|cliff|quarry|roof|viaduct|multi\\W?stor\\w+|edge|railway|tracks?|platform)';
const WATER = '(sea|river|canal|tyne|thames|severn|taff|water|lake|reservoir)';
const SOON =
  '(by|when|wen|next|before|after|any|much|at all|again|tomorrow|2moro|the morn|long|in (\\d+|a|two|three|six|this world)|to (see|appeal|read|get)|come (xmas|christmas|spring))';
/** Told of a journey, a move or somebody who has died, they are no wish. */
const STAYS =
  '(?!.{0,70}\\b(holiday|spain|tenerife|france|abroad|mov(e|ing)|cruise|wedding|visiting|trip|flight|retir\\w+|post the|died|passed away|ring me|on leave|gwyliau|ddydd)\\b)';
const NOT = '(not|wont|wouldnt|never|dont|doesnt|dinnae|dinna|cannae|doe|cant|didnt)';

/** A wish to be dead, however it is put. */
const wish = [
  `(want|wish|hope|decided|ready|trying)\\w* (to |2 )?(die\\b(?! (at|in|of|for|with|peace))|be dead|be away f\\w+ this world|not exist|never wake)|(end|ending|finish|finishing) (my|his|her|their) (own )?life\\b(?! (in|with|at))|(end|finish) it all\\b`,
  '(wanting|want) (more )?(the )?(death|life to end)|not wanting (more )?(the )?life|no wish to (go on )?(live|living|liv)|make (my|him|her)self dead',
  'think(ing|s)? (every|all|most|about|of|to|only)( \\w+){0,3} (die|dying|death|suicide|ending)\\b|death (looks|would be|seems|is (the )?(only|kind|eas|best))',
  '(as )?soon be (dead|in the (ground|churchyard|grave))|rather be (dead|in the ground)',
  `(want|need) (it|this|everything|the pain)( all)? (to|2) (stop|be over|go away)\\b(?! (at|by|in|so|for|and the))`,
  'stopped (seeing|caring about) the point|(no|any|see the|whats the|what is the) point (of|in) (me|living|waking|being (here|alive|around)|carrying on|going on)(?! to)',
  '(theres no|there is no|no other|cant see (a|any|no)) (way out(?! of (that|this|the))|future for me|reason to (get up|wake|stay|live))\\b(?! (of the|from the|onto))',
  `${NOT} (want (to|tae) )?(go on|carry on|cope|do (it|this|another \\w+|one more \\w+)) (any|no more|much longer|like this (hen|any|and)|of this pain)`,
];
/** That nothing is left to go on for. */
const despair = [
  '(had enough|sick|tired|fed up|weary|done) (of|with|wi) (life|living|being (alive|here)|this life|it all|breathing|existing|the fight)|(hate|hates) (my (own )?life|being alive|myself)|(given|giving|gave) up (on )?(life|living|everything|hope)\\b|(nothing|nowt|naught|no one|nobody) (left )?(to live|worth living|to wake up|to get up|keeping me)|nothing (matters|left)\\b(?! (to (eat|do|say|add)|on|in the))',
  '(dont|do not|doesnt|no longer|wouldnt) (care|mind|bother\\w*) (if|whether) (i|he|she) (live|die|wake|woke|lives|dies|wakes|is dead|am dead|was dead|got hit)|(pray|prayed|hope|wish|beg|ask)\\w* (that |to )?(i|god|the lord|it|he|she)( \\w+){0,2} (not|dont|doesnt|wont|never|would|will|had|could)? ?(wake|woken|die|died|take me|not wake|be dead)\\b|should have (died|let me die)|(let|leave|left) me (to )?die\\b|wish (i|id|i had)( had)?( \\w+){0,2} (died|never (been )?born|dead)\\b(?! (lucky|easy|good))',
  '(dont|do not|doesnt) deserve to (live|be here|be alive)|nobody (would|wud|will) (notice|care|miss me)|(would|wud) (anyone|any1|anybody) (even )?(notice|care|miss)|who (would|wud) (even )?(notice|miss)|(dont|do not|cant) (see|have|feel) (a|any|the|no) (future|point|way forward|reason)\\b(?! (to (wait|ring|queue|complain)|in (ringing|calling|the|having|complain|book)|why))',
  '(cant|cannot|cannae|dont want to|do not want to|no longer want to|not able to) (face|take|bear|stand|do|cope with|fight|keep going through|go through) (another (day|night|week|winter|year)|tomorrow|any (longer|more)|this (life|any\\w+)|it any\\w*|living|life|being alive)|(very |really |such a |so )dark (place|thoughts)|dark thoughts|(bad|scary|horrible|awful|intrusive) thoughts? (of|about|again|are back|at night|to)|(urge|urges|thoughts?) (to|of|about) (harm\\w* (my|her|him)|hurt\\w* (my|her|him)?self|end|jump|cut|die|dying|crash|drown|not being|doing something)',
];
/** That somebody fears what they, or another, may do. */
const fear = [
  '(do|did|doing|done) (something|summat|anything) (silly|stupid|daft|drastic|bad to|to (my|him|her)self)|(scared|afraid|frightened|worried|terrified) (of )?(what|that) (i|he|she) (might|may|will|could|would|ll|d)|(scared|frightened|afraid) of (my|him|her)self|(not|never|dont feel|doesnt feel|isnt) safe (by|with|on|from) (my|him|her|their)|(cant|cannot|dare not|darent|not safe to) (leave|be left)~(alone|own|himself|herself)|keep (my|him|her)(self)? (safe|alive)\\b',
  '(hid|hide|hiding|hidden|lock|locked|locking|counted|count) (away )?(all )?(the|her|his|my|our|every) (\\w+ )?(knives|tablets|pills|razors|blades|medication|ropes?|belts)|(left|leaves|leaving|found|wrote|writing) (a|his|her|the|another) (\\w+ )?note\\b(?! (on the door|for the|saying (they|we|the)|in my (file|records)))|(another|an|made an|previous|second|third|last) attempt (on|at) (his|her|my)( own)? life|(attempt|tried|try|trying) (to )?(end|take|hang|drown|kill|gas)~(it|life|self)\\b|attempt\\w* (last|this|again|two|three|on)~?(week|night|month|weekend|sunday|monday)',
  '(talks|talking|keeps? on|speaks|goes on) (\\w+ ){0,2}(about|of) (dying|death|ending (it|her|his|things)|not (being|wanting)|wanting to (die|go|be with)|killing|joining|going to (sleep|be with))|(says?|saying|said|tells?|telling|told)( \\w+){0,4} (wants? to|will|wish\\w*|going to|would rather|ll|d) (end (it|things|her|his)|be (dead|with (his|her|my|our) (late )?(wife|husband|mum|dad|mam|brother|sister|son|daughter|nan))|die\\b|go to sleep and|not (wake|be here)|disappear|jump)\\b(?! (of|at|in))|(google|googl\\w*|search\\w*|look\\w*|looking) (up |for |on \\w+ )*(how (to|many)|ways|methods|painless)~(die|end|kill|overdose|hang|it take|do it|tablets|paracetamol|pills|way)|enough (tablets|pills|insulin|morphine|paracetamol|medication|stuff)~(to|for)|how many (paracetamol|tablets|pills|would)',
  '(throw|threw|thrown|chuck|fling|flung|hang|hanged|hung|drown|drowned|harm|starv\\w*) (my|him|her|them|me)\\W?sel(f|ves)\\b(?! (at|into (it|the work|my)))|(cutting|hurting|burning|scratching|cuts|hurts|burns) (my|him|her|them|me)\\W?sel(f|ves)\\b(?! (on|shav|slip))|(cut|hurt|burn\\w*|scratch\\w*) (my|him|her|them|me)\\W?sel(f|ves) (again|tonight|last night|because|so|to (cope|feel)|every)|(crash|drive|driving) (my|the|his|her) (car|van|truck|bike) (in|into|off)|(cut|cuts|cutting|blade) (too )?deep|(self|sh)\\W?(harm\\w*|injur\\w*) (again|every|last|this|tonight|daily|now)|shotgun~(cabinet|mouth|out|loaded|barn)|(thinking|thought|think) of the (gun|shotgun)|(not|hasnt|havent|stopped|wont) (eaten|eat|eating)( anything| a thing| properly)? (for|in|since) (\\w+ )?(days|week|weeks)|purging|starving (my|her|him)self|eat(ing)? a bullet|check(ing)? out (of this life|for good)|go\\w* to sleep (and|2|to) (never|not) wake',
];
/** That others would be glad of it. */
const burden = [
  '(better( off)?|happier|relieved|easier|fine|manage|cope|do better) ([a-z]+[\\s-]+){0,3}(without (me|her|him)\\b|if i (just )?(was|were|wasnt|werent)\\b(?! (seen|on time|told))|with me (gone|dead|out)|than with me|when im gone)',
  'be a burden~(any|no more|long)|(wasnt|werent) a thing any',
];
/** That there is not long to go. */
const soon = [
  `(${NOT}|no longer)~be (here|around|about|alive) ${SOON}${STAYS}|(wont|will not|not gonna|not going to|gna) be (alive|in this world|on this (earth|planet))`,
  `(ill|i will|il) (all )?be (gone|dead|finished|out of the way) (by|before|when|soon|if|and you)${STAYS}|by (then|tomorrow|2moro|tonight|\\w+day) (itll|it will|ill|i will)( all)? be (gone|over|done|dead|finished)${STAYS}`,
  `(not|wont|never) (gonna |gna |going to )?(make it|see|last) (2|to|till|until|past|through|the) (xmas|christmas|new year|my (birthday|next)|spring|summer|winter|weekend|morning)\\b(?! (menu|fair|party|show|rota))${STAYS}`,
  'after this i(m| am)? (done|finished|gone)|do not propose to see|dont (intend|plan) to (be|see|do)|made up my mind to (end|finish (things|it|my life|myself))',
];
/** What is made ready for it. */
const plan = [
  `(saving|saved|sav\\w+|hoard\\w*|stockpil\\w*|putting by|collect\\w* up|counting( out)?|lined up|staring at|hidden|hiding|stash\\w*) (up )?(all )?(of )?(${WHOSE} )?((sleeping|pain|a (bottle|box|pile) of|bottle of) )?${MEDICINE}`,
  `(sat|sitting|here) (here )?with (\\w+ ){0,3}${MEDICINE}|${MEDICINE} (all |are |r ){0,2}(lined up(?! in a)|next to me|beside me|in my (room|hand|drawer|lap)|counted out|laid out|saved up|i (ve |have )?saved)`,
  `(stopped|stopping|not|given up) (tak\\w+ )?(my|his|her) (\\w+ )?(insulin|tablets|meds|dialysis)~(on purpose|because i want|so (that )?(i|it)|wants? to (go|die))|not (eating|drinking|eating or drinking) so (that )?(i|she|he)`,
  `(took|taken|tak\\w+) (to|too) many ${WHOSE}?~(purpose|porpose|again this)|(bought|buy|got|get|tied|tying|made|making|have|prepar\\w*|hung) (a|the|that|my) (rope|noose|ligature|cord)\\b|(rope|cord|noose|belt|ligature|lead|cable|scarf|sheet|wire|flex|laces?|tie) (round|around) ${WHOSE} neck`,
  `(knife|blade|razor|scissors|glass) (to|on|against|at|across) ${WHOSE} (wrist|arm|skin|leg|thigh)|locked (him|her|my)self in .{0,24}(razor|knife|blade|tablet|pill)|relapsed~(blade|razor|cut)|gun (in|to) ${WHOSE} (mouth|head)`,
  `(doing|cutting|slicing|slashing|carving|burning) (up |into )?(my|her|his|their) (arms?|legs?|thighs?|wrists?|skin|stomach)\\b|(fresh|new) cuts? (all )?(up|on|down|over|across)|(harmin|harmed|hurtin) (my|him|her)self`,
  '(picked|chosen|set|got) (the|a|my) (day|date|spot|place|tree) (for it|to do it|and|it is)|picked the day\\b(?! for (my|the|our))|worked out how (ill|to do it|to make sure)|have the means|(plan|method) to (do it|end)|do it (properly|right) this time|know (just |exactly )?(how|where) (ill|i will|im going to) do it',
  `this is (my )?goodbye\\b(?! (to|from))|(messag\\w+|text\\w*|wrote|written|posted)~goodbye|(saying|said) (my|his|her|their) goodbyes|goodbye (letter|note|video|message|text)|letters? (are |is |all )?(written|left) (to|for) (my|her|him|the (kids|girls|boys|wife))|affairs (are |all |is )?in order|(what|all|everything) i need to (do|end) (it|things|matters|this)|end (matters|things|it) myself|(nobody|no one|noone) (will|would|ll|wud) find me|if i (do|did) it (tonight|now|this|then|tomorrow)|(ive|i have|hes|shes) (got|saved|put by) enough now|(messag|text)\\w* (every(one|body)|us all|all of us|me) (good)?bye|(written|wrote|done) (the|my|me|his|her) (goodbye )?(letters|note)\\b(?! (to the|for the (ward|doctor|gp)))|giv\\w+ away (all )?(of )?(his|her|my|their) (things|stuff|belongings|clothes|records|tools)${STAYS}`,
  '(reading|read) about me in the (paper|news)|(be|read|see) (at )?my (inquest|funeral)|find (me|my body) (dead|hang|in the)|(go (and|to)|to|and|ready to) (join|be with) (her|him)\\b(?! (at|in|for|on|there|when|as|during|while))|ready to (join|be with|go to) my (late )?(husband|wife|mum|dad|son|daughter|lad|lass)',
];
/** How it is done. */
const means = [
  `(cut|cuts|cutting|sliced|burnt|burned) (them|my \\w+|her \\w+) (again|last night|tonight|deeper)|(blades?|razors?) (out|back out|again)\\b|(bang|bash|smash)\\w* (my|his|her) (own )?(head|face) (on|against|off|into) the wall|until (it|i|he|she) bleeds?\\b`,
  `(gun|shotgun|rifle|pistol|barrel)\\b.{0,30}(cabinet|by the bed|chin|mouth|head|loaded)|(taken|took|takes|tak|swallowed|drink\\w*|drunk) (the (lot|whole (bottle|box|packet|strip|lot))|them all)\\b(?! (off|away|to|back|with|out|in (my|the) car))|(stopped|stopping|stop|skip\\w*|missing|refus\\w*) (tak\\w+ )?(my|his|her|the) (\\w+ )?(tablets|meds|insulin|dialysis|potassium|medication|inhalers?)~(so as|to (go|get it over|end|die|join)|over with|let it|kill)|let it kill (me|him|her)`,
  `${INTENT} (just )?(walk|wad|go|gan|jump|driv|swim)\\w* (straight |right |out )?(in|into|off) (the|a) (${WATER}|${HEIGHT}|balcony|motorway|traffic)\\b(?! (in the|with|and (sat|had|saw)|stop|station|to (get|the)|for a))|make myself jump|the one jumping|(lay|lie|lying|laid|lain) (down )?on (it|the (tram|train|railway|track|line|road|motorway))|(turn|yank|swerve) the wheel|top floor of the (multi|car)|go\\w* over (on purpose|for good)`,
  `(?<!was )(${INTENT} )kms\\b|(end|ending|finish|finishing) (it|things|everything|it all|my life|the lot) (tonight|tn|tomorrow|now|soon|all\\b|in my own|once and|dont|when|if)|${INTENT} (be )?(end|ending) (it|it all|everything|my life)\\b(?! (with|there|at|by|early|on))`,
  `(do|doing|doin|dae|does) ${SELF} in\\b|(do|doing|doin|dae) away wi\\w* ${SELF}|put\\w* an end to (${SELF}|it|things|my life|it all)|top ${SELF}|(see to it|finish) ${SELF}\\b`,
  `(sat|sit|sitting|stand|standing|stood|walk|walked|walking|been|went|drove|climbed)~(bridge|cliff|quarry|roof|viaduct|railway|edge|tracks)~(look|think|now|jump|over|water|cant|wonder)|think\\w* (about|of) the (railway|bridge|river|train tracks|tracks|cliff|canal|rope)\\b(?! (ward|station|museum|walk|path|cafe|surgery))`,
  `(walk|jump|go|gan|gannin|going|throw|chuck|step|drive|wade|lie)\\w* ((my|him|her)self )?(out )?(straight )?(in|into|off|under|in front of|on) (to )?(a|the|that) (${WATER}|${HEIGHT}|traffic|train|lorry|bus)\\b(?! (stop|station|to (get|go|the|work|town)|in the|home|and (sat|had|saw|walk)))~?(and|now|tonight|soon|if|when|that|like|$)`,
  '(end|ending|ended|finish) up under (a|the) (train|bus|lorry)|so i dont (step|jump)|(hope|wish|pray) (a|that a|the) (bus|car|lorry|train) (hit|would|takes|knock)|looking for a (wall|tree|lorry|bridge) to (hit|drive)|(think|thinking|going|want|plan)\\w* (to|of|about) jump',
  'help (him|her|me) (to )?die\\b|tied (a|the|something) (rope|sheet|belt|cord)~(neck|beam|door|tree)|(shot|hang|gas|drown|stab|poison)\\w* (my|him|her)self',
];

/** What few say in the words that a page looks for. */
export const selfHarm: readonly string[] = [...wish, ...despair, ...fear, ...burden, ...soon, ...plan, ...means];
