import type { RerouteTo, SentOnState } from '@hearback/contract';
import { dayOf } from '../time/words.ts';

/** The words around sending a story on privately, as its author reads them. */
export const words = {
  lead: 'A person has read it, and asks you whether to send it on privately.',
  asked: 'Shall we send it on privately?',
  to: {
    enquiry: (organisation: string) =>
      `We think that the people at ${organisation} who help patients could do more for you than a published story can.`,
    complaint: (organisation: string) =>
      `We think that this is for the people at ${organisation} who look into complaints. They have to answer you.`,
  } satisfies Record<RerouteTo, (organisation: string) => string>,
  why: 'Why we ask',
  yes: 'With your yes, we send them your story and how to reach you. It is not published, and nobody else sees it.',
  no: 'With a no, it stays a story, and a person decides whether it is published.',
  until: (moment: string) =>
    `Nothing happens without your answer. If we hear nothing until ${dayOf(moment)}, it stays a story.`,
  contact: 'How can they reach you?',
  contactHint: 'Your name if you like, and a phone number or an email address. Only those who see to it read this.',
  agree: 'Yes, send it on',
  decline: 'No, keep it as a story',
  missing: 'Choose one of the two answers.',
  contactMissing: 'Say how they can reach you: a phone number or an email address.',
  answered: {
    yes: 'Thank you. We have sent it on.',
    no: 'Thank you. It stays a story, and a person looks at it again.',
  },
  sentOn: {
    enquiry: (organisation: string, moment: string) =>
      `You agreed on ${dayOf(moment)}, and we sent it to ${organisation} as a private request for help.`,
    complaint: (organisation: string, moment: string) =>
      `You agreed on ${dayOf(moment)}, and we sent it to ${organisation} as a complaint.`,
  } satisfies Record<RerouteTo, (organisation: string, moment: string) => string>,
  states: {
    new: () => 'They have not said yet that they have read it.',
    seen: (moment: string) => `They have read it, on ${dayOf(moment)}.`,
    contacted: (moment: string) => `They say that they have been in touch with you, on ${dayOf(moment)}.`,
    done: (moment: string) => `They say that it is done, on ${dayOf(moment)}. If that is not so, tell them.`,
  } satisfies Record<SentOnState, (moment: string) => string>,
  silent: 'If you hear nothing from them, write to us:',
  ways: 'Other ways to reach them',
};
