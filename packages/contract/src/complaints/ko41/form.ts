/** What a complaint came to, as a return counts it. */
export type CountedOutcome = 'upheld' | 'partly-upheld' | 'not-upheld';

/** Another way than a response in which a complaint can end. */
export type Leaving = 'settled' | 'transferred' | 'not-considered' | 'withdrawn';

export type SectionId = 'age' | 'status' | 'service' | 'clinical' | 'subject' | 'staff';

/** Something that a return goes by, with where it comes from. */
interface Known {
  source: string;
  /** Whether it was read in today's guidance. What was not must be looked up before a return is sent by it. */
  isVerified: boolean;
}

/** A part of a return: boxes that say of what kind the new complaints are. */
export interface Section extends Known {
  id: SectionId;
  name: string;
  /** Each box by its code, in the order of the return, with the name that it has there. */
  codes: Readonly<Record<string, string>>;
  /** The box for what nobody has said. */
  otherwise: string;
  /**
   * What its boxes come to: just the new complaints, each in one box; as many at least, as one complaint has several marks;
   * or as many as it happens to be.
   */
  total: 'new' | 'new-or-more' | 'any';
  /** The part together with which it is added up. */
  addedTo?: SectionId;
  mayBeBlank: boolean;
}

/** A yearly return of written complaints. */
export interface ReturnForm {
  id: 'ko41a' | 'ko41b';
  /** The day of the last change of its lists. */
  version: string;
  name: string;
  /** The month and day on which its year begins. */
  year: Known & { begins: string };
  /** Each site of an organisation has a return of its own. */
  isBySite: boolean;
  /** What counts for a complaint that was not answered: an outcome, or nothing where it came in the same year. */
  leaving: Known & {
    as: Readonly<Record<Leaving, { counts: 'never' | 'in-a-later-year' | 'always'; as: CountedOutcome }>>;
  };
  sections: readonly Section[];
}
