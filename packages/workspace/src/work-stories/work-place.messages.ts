import { FEWEST } from '@hearback/contract/surveys';

export const messages = {
  loading: 'Loading…',
  notShown: 'This cannot be shown',
  back: 'Back to the stories from staff',
  figures: {
    title: (name: string) => `What staff of ${name} tell of`,
    lead: `Of stories that moderators alone read, by quarter of a year, once it is over. What fewer than ${FEWEST} tell is hidden, and so is what would let it be worked out. Those that were passed on to you are not counted here.`,
    tooFew: `Fewer than ${FEWEST}, or none`,
    stories: (count: number) => `${count} stories`,
    topic: 'What they were about',
    count: 'How many',
    hidden: 'Hidden: it would tell what a few said.',
    none: 'None of the topics was chosen.',
    noRanking: 'These figures are not for ranking.',
  },
  door: {
    title: (name: string) => `The page for staff of ${name}`,
    lead: 'People who work at your organisation tell there what happened at work. No page for patients leads to it: you give them its address.',
    promises: [
      'Moderators who have no role at your organisation read it first. You read a story only where its author agreed to that.',
      'It is never published, and nothing of it is among the stories and figures of patients.',
      'What moderators alone read is counted each quarter for you, without what few tell.',
    ],
    open: 'The page',
    isOpen: { yes: 'Open', no: 'Closed' },
    address: 'Its address, to give to your staff',
    speakUp: 'Where else your staff can turn',
    speakUpHint:
      'Who your Freedom to Speak Up Guardian is and how to reach them, or whom to turn to instead. It stands on the page, and on the page by which somebody follows their story.',
    speakUpMissing: 'Say where else your staff can turn before you open the page',
    speakUpLong: 'Use 1,000 characters or fewer',
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved.',
    stale: 'Somebody else changed this meanwhile. It is loaded again.',
  },
};
