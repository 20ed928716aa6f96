import type {
  ActingFor,
  ComplaintClock,
  ComplaintClockKind,
  ComplaintFilter,
  ComplaintState,
  ComplaintWay,
  Finding,
} from '@hearback/contract';
import { dayInWords, weekdayInWords } from '../time/words.ts';

export const lists = {
  open: 'To answer',
  answered: 'Answered',
  over: 'Over',
} satisfies Record<ComplaintFilter, string>;

export const states = {
  received: 'New',
  acknowledged: 'Acknowledged',
  investigating: 'Being looked into',
  drafted: 'Answer drafted',
  'second-look': 'Waits for a second look',
  checked: 'Ready to sign',
  signed: 'Signed, not sent',
  sent: 'Answered',
  ombudsman: 'With the Ombudsman',
  closed: 'Closed',
  settled: 'Settled on the spot',
  transferred: 'Sent to another body',
  withdrawn: 'Withdrawn',
  'not-considered': 'Not considered',
} satisfies Record<ComplaintState, string>;

export const waysIn = {
  written: 'In writing: a letter, an email or a form',
  oral: 'By word of mouth: at the desk or on the phone',
  'passed-on': 'Passed on by somebody else: a board, a member of parliament, an advocate',
} satisfies Partial<Record<ComplaintWay, string>>;

export const cameBy = {
  written: 'In writing',
  oral: 'By word of mouth',
  online: 'On the website',
  'passed-on': 'Passed on by somebody else',
} satisfies Record<ComplaintWay, string>;

export const actingFor = {
  asked: 'The person asked them to',
  child: 'The person is a child',
  'lacks-capacity': 'The person cannot decide this for themselves',
  died: 'The person has died',
} satisfies Record<ActingFor, string>;

export const findings = {
  upheld: 'Upheld',
  'partly-upheld': 'Partly upheld',
  'not-upheld': 'Not upheld',
} satisfies Record<Finding, string>;

const clockNames = {
  acknowledge: 'Acknowledge it',
  settle: 'Settle it, where it was only said',
  period: 'Answer as agreed',
  law: 'Answer, by law',
} satisfies Record<ComplaintClockKind, string>;

const doneInTime: Record<ComplaintClockKind, string> = {
  acknowledge: 'Acknowledged in time',
  settle: 'Settled in time',
  period: 'Answered as agreed',
  law: 'Answered in time',
};

const daysOf = (count: number, { counted }: ComplaintClock) =>
  `${count} ${counted === 'working' ? 'working ' : ''}${count === 1 ? 'day' : 'days'}`;

function leftOf(clock: ComplaintClock): string {
  const { kind, state, left } = clock;
  if (state === 'met') return doneInTime[kind];
  if (state === 'missed') return left < 0 ? `Done ${daysOf(-left, clock)} late` : 'Not kept';
  if (state === 'overdue') return `${daysOf(-left, clock)} late`;
  return left === 0 ? 'Last day' : `${daysOf(left, clock)} left`;
}

export const messages = {
  title: 'Complaints',
  moved: (added: number) => {
    if (added === 0) return 'This list has changed.';
    return added === 1 ? '1 new complaint.' : `${added} new complaints.`;
  },
  tabs: 'Lists of complaints',
  leads: {
    open: 'Complaints that are not answered yet. What may be urgent comes first, then what is due first.',
    answered:
      'Their answer was sent. Close them once nothing more is to come, or write down what the Ombudsman decides.',
    over: 'Closed, settled, withdrawn or sent on, the newest first. If they come back, open them again.',
  } satisfies Record<ComplaintFilter, string>,
  emptyTitle: 'No complaints here',
  empties: {
    open: 'When somebody complains by letter, on the phone or at the desk, write it down here: its clocks begin on the day it came.',
    answered: 'What was answered comes here.',
    over: 'What you close, settle or send on comes here.',
  } satisfies Record<ComplaintFilter, string>,
  loading: 'Loading…',
  loaded: (count: number) => `${count} shown`,
  more: 'Load more',
  reload: 'Reload',
  add: 'Write down a complaint',
  urgent: 'Read now',
  urgentLead:
    'What was written may mean that somebody is in danger. A rule found it, and a rule can be wrong: please read it now, and see whether somebody needs help.',
  gone: 'It is not here, or is not yours to see any more. Nothing of it is kept here.',
  notShown: 'This cannot be shown',
  tryAgain: 'Try again',
  back: 'Back to the complaints',
  stale: 'Something has happened with it in the meantime. Here it is as it stands now; what you typed is kept.',
  came: (day: string) => `Came on ${dayInWords(day)}`,
  wrong: 'What is complained about',
  wanted: 'What they would like to come of it',
  whyLate: 'Why they waited',
  happened: 'It happened on',
  known: 'They came to know of it on',
  language: (name: string) => `Written in ${name}`,
  who: 'Who complains',
  forWhom: (name: string) => `They complain for ${name}`,
  clocks: 'By when',
  clockNames,
  onDay: (day: string) => `${weekdayInWords(day)} ${dayInWords(day)}`,
  left: leftOf,
  issues: 'What is looked into',
  issue: (number: number) => `Issue ${number}`,
  noIssues: 'Nothing is agreed yet.',
  noFinding: 'No finding yet',
  evidence: 'Based on',
  explanation: 'Explanation',
  conclusions: 'Conclusions',
  staff: 'Staff it is about',
  isTold: 'told and supported',
  notTold: 'not told yet',
  letter: 'The answer',
  letters: {
    draft: 'This is the draft.',
    signed: 'This is what was signed.',
    sent: (day: string) => `This was sent on ${dayInWords(day)}.`,
  },
  readLetter: 'Read it',
  pdf: {
    save: 'Save it as a PDF',
    saving: 'Saving it',
    file: (reference: string) => `answer-${reference}.pdf`,
    none: 'There is no PDF of it: it was signed before there were any, or has letters that cannot be put into one. Print this page instead.',
  },
  timeline: 'What was done',
};
