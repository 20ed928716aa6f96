import type { ChangeStatus } from '@hearback/contract';
import { wasDue } from '@hearback/contract/words/changes-en';

export const list = {
  heading: 'What changed',
  loading: 'Loading what changed',
  said: 'You said:',
  did: {
    planned: 'We will do this',
    'in-progress': 'We are doing this',
    done: 'We did this',
    'not-done': 'We did not do this',
  } satisfies Record<ChangeStatus, string>,
  due: (day: string) => `by ${day}`,
  wasDue,
  settled: (day: string) => `on ${day}`,
  owner: (owner: string) => `Seen to by: ${owner}`,
  evidence: 'What shows it',
  picture: (alt: string) => `Picture: ${alt}`,
  evidenceAt: (host: string) => `See it at ${host}`,
  empty: {
    heading: 'No changes yet',
    text: 'When a story leads to a change, it is shown here.',
    link: 'Tell your story',
  },
  failed: { text: 'We cannot load what changed just now.', link: 'Read it on our feedback page' },
  unknown: {
    text: 'The code on this page may be wrong. Please tell the people who run this website.',
    link: 'Find your practice or trust on our feedback page',
  },
  all: 'Read all changes',
  tell: 'Tell your story',
};
