/** Words that stand behind a title or a job with a capital letter and are no name. */
export const NO_NAME =
  'Practitioner|Specialist|Manager|Do[ck]tor|Google|Team|Surgery|Practice|Clinic|Ward|Call|Act|They|The|This|And|But|When|Was|In|On|He|She|We|It|I|My|\\w+day';

/** Beside those, what people write behind a title without a capital letter, where it could be a name: verbs above all. */
export const NO_SMALL_NAME = `${NO_NAME.toLowerCase()}|said|says|tells?|told|gave|gives|came|comes?|took|takes?|made|makes?|sent|knew|knows?|felt|kept|left|went|spoke|read|found|does|goes|could|should|might|must|will|would|wants?|wrote|were|rang|w(he|hi|ho|it)\\w+|th(at|an|en|ere|is|ese|ose|ough|rough|ought)|because|about|after|again|twice|once|before|until|over|down|into|from|here|never|always|just|also|even|only|very|soon|later|still|seem\\w*|app\\w*|visits?|bell|note?s?|letters?|line|list|clinics|short\\w*|phones?|room|office|drew|kind|rude|nice|good|great|polite|brilliant|and|\\w+(ful|\\went|[^emy]ed|\\wing|ly|n't)|(did|was|is|does|could|would|ca|wo)nt`;

/** The commonest names of three letters. Most words as short are none, and too many to list. */
export const SHORT_NAME = 'ali|lee|kim|cox|roy|rao|rai|das|sen';
