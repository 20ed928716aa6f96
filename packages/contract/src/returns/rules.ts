import type { Method } from '../surveys/kinds.ts';

/** A rule of the monthly return, with where it comes from. */
interface Rule {
  source: string;
  /** Whether it was found on a page of today's rules. What was not must be looked up before a return is sent by it. */
  isVerified: boolean;
}

/** The rules of the Friends and Family Test's monthly return in England. Change `version`, a day, with every change. */
export const returnRules = {
  version: '2026-11-26',
  /** The working day of the next month by which a practice sends its return. Trusts send theirs another way, on other days. */
  due: {
    workingDay: 12,
    source: 'advice of local medical committees to practices, 2015',
    isVerified: false,
  },
  /** Each collection method by the name that the return has for it. */
  methods: {
    names: {
      handwritten: 'Handwritten',
      telephone: 'Telephone call',
      tablet: 'Tablet or kiosk',
      'text-message': 'Text message (SMS)',
      online: 'Smartphone app or online',
      other: 'Other',
    },
    source: 'from memory of the form that practices fill in',
    isVerified: false,
  },
  /** What the positive share is out of. */
  positive: {
    words: '“Very good” and “good”, out of all answers, “don’t know” among them',
    source: 'from memory of how NHS England publishes it',
    isVerified: false,
  },
} satisfies {
  version: string;
  due: Rule & { workingDay: number };
  methods: Rule & { names: Record<Method, string> };
  positive: Rule & { words: string };
};
