/** Words that stand behind a title or a job with a capital letter and are no name. */
export const NO_NAME =
  'Practitioner|Specialist|And|But|When|Manager|Do[ck]tor|In|Google|Surgery|Practice|Clinic|Ward|Call|Act|They|The|This|Was|Team|My|On|We|He|She|I|It|\\w+day';

/** Beside those, what people write behind a title without a capital letter, where it could be a name: verbs above all. */
export const NO_SMALL_NAME = `${NO_NAME.toLowerCase()}|said|spoke|says|tells?|told|gave|gives|came|comes?|took|takes?|made|makes?|sent|knew|knows?|felt|kept|left|went|read|found|does|goes|could|should|might|must|will|would|rang|wants?|wrote|were|w(he|ho|hi|it)\\w+|each|every|avail\\w+|th(inks?|at|ere|an|is|en|ese|ose|ough|rough|ought)|because|about|after|again|twice|once|before|until|over|down|into|from|here|never|always|just|also|even|only|very|soon|later|still|seem\\w*|app\\w*|bell|note?s?|letters?|visits?|line|list|clinics|short\\w*|phones?|room|office|drew|kind|rude|nice|good|great|polite|brilliant|and|\\w+(ful|\\went|[^emy]ed|\\wing|ly|n't)|(did|would|ca|was|is|does|could|wo)nt`;

/** The commonest names of three letters. Most words as short are none, and too many to list. */
export const SHORT_NAME = 'joy|sen|roy|lee|kim|rai|ali|cox|rao|das';
