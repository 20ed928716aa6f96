import { wasDue } from '@hearback/contract/words/changes-en';

export const list = {
  heading: 'Stories and answers',
  good: 'What was good',
  better: 'What could have been better',
  loading: 'Loading stories',
  more: 'Read the whole story',
  less: 'Show less',
  about: (service: string) => `About ${service}`,
  told: (day: string) => `Published ${day}`,
  replied: (role: string, day: string) => `${role} answered on ${day}`,
  answered: (day: string) => `The author answered on ${day}`,
  change: 'What will change',
  changed: 'What changed',
  notChanged: 'What was planned',
  due: (day: string) => `by ${day}`,
  wasDue,
  settled: (day: string) => `on ${day}`,
  owner: (owner: string) => `Seen to by: ${owner}`,
  empty: { heading: 'No stories yet', text: 'Be the first to tell what happened.', link: 'Tell your story' },
  failed: { text: 'We cannot load the stories just now.', link: 'Read them on our feedback page' },
  unknown: {
    text: 'The code on this page may be wrong. Please tell the people who run this website.',
    link: 'Find your practice or trust on our feedback page',
  },
  all: 'Read all stories',
  tell: 'Tell your story',
};
