import type { HardCase } from './hard-case.ts';

/** Text that a browser, a spreadsheet or a terminal would take for an order. */
export const machineCases: readonly HardCase[] = [
  {
    id: 'markup-and-script',
    why: 'It is shown as the letters that were typed, and nothing in it runs.',
    expect: 'publish',
    story: {
      id: 'hard-markup-and-script',
      setting: 'practice',
      happened:
        'Your booking page showed me this and nothing else: <script>alert("hello")</script><img src=x onerror="alert(1)"> &amp; <b>Book now</b>. Took a <5 minute job and made it >1 hour.',
      feelings: ['confused'],
      relation: 'patient',
      experience: 'poor',
      sentiment: 4,
    },
  },
  {
    id: 'spreadsheet-formula',
    why: 'The words are fine; in an export the first sign must not start a formula.',
    expect: 'publish',
    story: {
      id: 'hard-spreadsheet-formula',
      setting: 'practice',
      happened:
        '=HYPERLINK("https://example.org/","Click") is what my letter said where the time of the appointment should be.',
      good: '+1 for the lady on the desk',
      better: '@the printer: please stop\t-1',
      relation: 'patient',
      experience: 'neither',
      sentiment: 4,
    },
  },
  {
    id: 'zero-width-in-phone-number',
    why: 'Characters nobody sees hide a phone number from a simple search; it comes out like any other.',
    expect: 'edit',
    story: {
      id: 'hard-zero-width-in-phone-number',
      setting: 'practice',
      happened:
        'Ring me on 0\u200B7\u200B7\u200B0\u200B0 9\u200D0\u200D0\u200D4\u200D5\u200D6 please, no\uFEFFbody has so far.',
      relation: 'patient',
      experience: 'poor',
      sentiment: 4,
    },
  },
  {
    id: 'bidi-override',
    why: 'An override can turn what follows it back to front, on the moderator’s screen as well; it is taken out.',
    expect: 'edit',
    story: {
      id: 'hard-bidi-override',
      setting: 'trust',
      service: 'outpatients',
      happened:
        'The clinic was \u202Egnillappa\u202C and the nurse was \u2067lovely\u2069. Parking \u202Bnot so good\u202C.',
      relation: 'patient',
      experience: 'neither',
      sentiment: 3,
    },
  },
  {
    id: 'control-characters',
    why: 'Pasted out of an old letter: bell, escape, vertical tab and form feed go, and the words stay.',
    expect: 'publish',
    story: {
      id: 'hard-control-characters',
      setting: 'practice',
      happened: 'Very helpful\u0007 desk.\u001B[31m Seen\u000B on time.\u000C Thank you\u0085 all.\u007F',
      feelings: ['thankful'],
      relation: 'patient',
      experience: 'very-good',
      sentiment: 1,
    },
  },
];
