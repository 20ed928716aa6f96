/** A rule that the page about complaints tells people, with where it comes from. */
interface Fact {
  text: string;
  /** Regulation of SI 2009/309, or who says it. */
  source: string;
  /** Whether it was found on a public page. What is from memory must be looked up before real people read it. */
  isVerified: boolean;
}

/** What the page says of the rules for complaints in England. Change `version`, a day, with every change. */
export const complaintFacts = {
  version: '2026-11-25',
  who: {
    text: 'You can complain about care that you had, or that affects you. Somebody else can complain for you if you ask them to, or if you cannot do it yourself.',
    source: 'regulation 5',
    isVerified: false,
  },
  time: {
    text: 'Complain within 12 months of what happened, or of when you came to know of it. If there was a good reason to wait longer, ask all the same.',
    source: 'regulation 12',
    isVerified: false,
  },
  acknowledged: {
    text: 'Within 3 working days they tell you that they have it. You can talk with them about how they will look into it, and by when you get the answer.',
    source: 'regulation 13',
    isVerified: false,
  },
  answered: {
    text: 'They look into it, keep you informed, and send you a signed answer in writing: what they found, and what they will do.',
    source: 'regulation 14',
    isVerified: true,
  },
  ombudsman: {
    text: 'If you are not content with the answer, you can go to the Parliamentary and Health Service Ombudsman.',
    source: 'regulation 14',
    isVerified: true,
  },
  board: {
    text: 'You can complain to the integrated care board (ICB) for your area instead.',
    source: 'NHS England, for general practice',
    isVerified: false,
  },
} satisfies Record<string, Fact | string>;
