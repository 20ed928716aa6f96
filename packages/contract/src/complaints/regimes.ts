import type { CountedDays } from '../clocks/clock.ts';

/** A rule of a procedure, with where it comes from. */
interface Rule {
  source: string;
  /** Whether it was read in today's text of the law. What was not must be looked up before real complaints are handled by it. */
  isVerified: boolean;
}

interface Days extends Rule {
  days: number;
  counted: CountedDays;
}

interface Months extends Rule {
  months: number;
  /** Whether the day from which they are counted is the first of them. */
  isFirstDayIn: boolean;
}

/** How long things may take in a country's procedure for complaints. */
export interface Regime {
  id: string;
  /** The day of its last change. */
  version: string;
  /** The law it is. */
  name: string;
  /** To acknowledge a complaint, from the day after it came. */
  acknowledge: Days;
  /** To settle what was told by word of mouth without its being a complaint, from the day after. */
  settle: Days;
  /** To complain, from the event or from knowing of it. */
  complain: Months;
  /** To send the response, where no longer time is agreed meanwhile. */
  respond: Months;
  /** To tell whoever leads on safeguarding. Hours as they pass, day and night. */
  safeguarding: Rule & { hours: number };
}

/** England. Change `version`, a day, with every change. */
export const england2009: Regime = {
  id: 'england-2009',
  version: '2026-11-28',
  name: 'Local Authority Social Services and National Health Service Complaints (England) Regulations 2009 (SI 2009/309)',
  acknowledge: { days: 3, counted: 'working', source: 'regulation 13(3), from memory', isVerified: false },
  settle: {
    ...{ days: 1, counted: 'working' },
    source: 'regulation 8(1)(c): not later than the next working day after the day on which it was made',
    isVerified: false,
  },
  complain: {
    ...{ months: 12, isFirstDayIn: false },
    source: 'regulation 12(1), from memory: not later than 12 months after the date',
    isVerified: false,
  },
  respond: {
    ...{ months: 6, isFirstDayIn: true },
    source: 'regulation 14(3), from the same words in SI 2012/3094, regulation 29(3): commencing on the day of receipt',
    isVerified: false,
  },
  safeguarding: { hours: 24, source: 'our own aim; no law sets it', isVerified: false },
};
