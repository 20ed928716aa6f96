import type {
  AccessNeed,
  Agreement,
  ClockState,
  ContactWay,
  EnquiryFilter,
  EnquiryNoteKind,
  EnquiryOutcome,
  EnquiryStatus,
  EnquiryStep,
} from '@hearback/contract';

export const lists = {
  waiting: 'To answer',
  answered: 'Answered',
  closed: 'Closed',
} satisfies Record<EnquiryFilter, string>;

export const states = {
  new: 'New',
  open: 'Open',
  closed: 'Closed',
  withdrawn: 'Taken back',
} satisfies Record<EnquiryStatus, string>;

export const outcomes = {
  'put-right': 'It was put right',
  explained: 'What happened was explained',
  elsewhere: 'They know who can help',
  'not-put-right': 'It could not be put right',
  'not-reached': 'They could not be reached',
} satisfies Record<EnquiryOutcome, string>;

export const steps = {
  note: 'Note',
  contact: 'Spoken with somebody',
  agreement: 'They may be told about this person',
  disagreement: 'They may not be told about this person',
  opened: 'Taken on',
  closed: 'Closed',
  reopened: 'Opened again',
  linked: 'Linked to a change',
  unlinked: 'Linked to a change no more',
} satisfies Record<EnquiryStep['kind'], string>;

export const noteKinds = {
  note: 'A note for staff',
  contact: 'I spoke with the person who asked',
  agreement: 'They may be told: the person they ask for agrees, or cannot and would want it',
  disagreement: 'They may not be told about this person',
} satisfies Record<EnquiryNoteKind, string>;

export const ways = {
  email: 'By email',
  phone: 'By phone',
  post: 'By letter',
  page: 'On their private page',
} satisfies Record<ContactWay, string>;

export const needs = {
  'large-print': 'Large print',
  'easy-read': 'Easy read',
  braille: 'Braille',
  audio: 'Audio',
  'sign-language': 'British Sign Language',
  interpreter: 'An interpreter',
  'text-relay': 'Text relay',
  'more-time': 'More time to talk',
} satisfies Record<AccessNeed, string>;

export const agreements = {
  yes: 'They agree',
  cannot: 'They cannot say so themselves',
  'not-yet': 'They have not been asked yet',
} satisfies Record<Agreement, string>;

export const messages = {
  title: 'Requests for help',
  tabs: 'Lists of requests for help',
  leads: {
    waiting: 'What people ask you in private. What may be urgent comes first, then what waits longest.',
    answered: 'You wrote last. Close these once you know what came of them.',
    closed: 'What is closed, the newest first. When somebody writes again it is open again.',
  } satisfies Record<EnquiryFilter, string>,
  emptyTitle: 'Nothing here',
  empties: {
    waiting: 'When somebody asks for help on your page of private help, it comes here and you get an email.',
    answered: 'What you have answered comes here.',
    closed: 'What you close comes here.',
  } satisfies Record<EnquiryFilter, string>,
  loading: 'Loading…',
  loaded: (count: number) => `${count} shown`,
  more: 'Load more',
  reload: 'Reload',
  urgent: 'Read now',
  urgentLead:
    'What was written may mean that somebody is in danger. A rule found it, and a rule can be wrong: please read it now, and see whether somebody needs help.',
  gone: 'It was taken back, or is not yours to see any more. Nothing of it is kept here.',
  waits: (count: number) => (count === 1 ? '1 request to answer' : `${count} requests to answer`),
  notShown: 'This cannot be shown',
  tryAgain: 'Try again',
  back: 'Back to the requests for help',
  wrong: 'What is wrong',
  help: 'What would help',
  language: (name: string) => `Written in ${name}`,
  written: 'Messages',
  them: 'They wrote',
  noMessages: 'Nothing yet. A first word that it was read is a help in itself.',
  who: 'Who asks',
  reach: 'How to reach them',
  mailRefused:
    'Emails to them do not arrive: the address they left takes none. They can read everything on their private page; reach them another way too, if they gave one.',
  when: 'When it suits them',
  needs: 'What they need to read or hear you',
  forWhom: (name: string) => `They ask for ${name}`,
  relation: 'Who they are to them',
  unagreed: 'Do not tell them anything about this person before that person agrees.',
  cannot:
    'This person cannot agree. Tell nothing about them before you have decided that you may, and written down why.',
  status: 'Where it stands',
  due: {
    running: 'They were told to expect an answer by',
    paused: 'They were told to expect an answer by',
    overdue: 'They were told to expect an answer by',
    met: 'First answered. It was due by',
    missed: 'First answered. It was due by',
  } satisfies Record<ClockState, string> as Record<ClockState, string>,
  moved: (added: number) => {
    if (added === 0) return 'This list has changed.';
    return added === 1 ? '1 new request.' : `${added} new requests.`;
  },
  sent: 'Sent',
  steps: 'What was done',
  answer: 'Write to them',
  answerLead: 'They alone read it, on their private page. Mail tells them only that there is news.',
  reachFirst: {
    phone:
      'They asked for a call, and left no email address: they see what you write only if they look at their page. Ring them, then write down that you did.',
    post: 'They asked for a letter, and left no email address: they see what you write only if they look at their page. Send it by post, then write down that you did.',
    email: '',
    page: 'They left no email address: they see what you write when they look at their page again.',
  } satisfies Record<ContactWay, string>,
  needsFirst: (needs: string) => `They need: ${needs}.`,
  answerText: 'Your message',
  answerMissing: 'Write your message',
  answerLong: 'Use 5,000 characters or fewer',
  answerSend: 'Send the message',
  answerSent: 'Sent. They read it on their page.',
  note: 'Write something down…',
  noteLead: 'Staff who see to requests for help read it, nobody else.',
  noteKind: 'What it is',
  noteStops: 'When you have spoken with the person who asked, they have had an answer: that stops the clock.',
  noteText: 'What happened',
  noteMissing: 'Write what happened',
  noteSave: 'Write it down',
  noted: 'It is written down.',
  close: 'Close it…',
  closeLead: 'They see what came of it on their page, and that they can complain.',
  outcome: 'What came of it',
  outcomeMissing: 'Say what came of it',
  closeNote: 'A note for staff (optional)',
  closeNow: 'Close it',
  closed: 'It is closed. They see what came of it.',
  reopen: 'Open it again',
  reopened: 'It is open again.',
  take: 'I will see to it',
  taken: 'They see that somebody is seeing to it.',
  saving: 'Saving…',
  stale: 'Something has happened with it in the meantime. It is loaded again, and what you typed is kept.',
};
