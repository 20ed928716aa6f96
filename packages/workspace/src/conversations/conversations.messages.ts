import type { ConversationWay } from '@hearback/contract';
import { dayInWords } from '../time/words.ts';

export const ways = {
  phone: 'On the phone',
  'in-person': 'In person',
} satisfies Record<ConversationWay, string>;

export const fileHeads = ['Month', 'Code', 'Organisation', 'Conversations', 'Settled', 'On the phone', 'In person'];

export const messages = {
  title: 'Conversations',
  lead: 'A worry that somebody told you of and that you saw to there and then. It takes a minute to write down, it is no case, and nobody is named.',
  moved: (added: number) => {
    if (added === 0) return 'This list has changed.';
    return added === 1 ? '1 new conversation.' : `${added} new conversations.`;
  },
  write: 'Write one down',
  loading: 'Loading…',
  loaded: (count: number) => `${count} shown`,
  more: 'Load more',
  reload: 'Reload',
  empty:
    'Nothing is written down yet. What people ask at the desk or on the phone, and how you put it right, comes here.',
  list: 'What was written down',
  settled: 'Settled',
  open: 'Not settled',
  done: 'What was done',
  change: 'Change',
  written: (name: string, day: string) => `${dayInWords(day)}, written down by ${name}`,
  counts: 'How many, by month',
  countsLead: 'The last two years. A month without any is left out.',
  countsFailed: 'How many there were could not be loaded.',
  tryAgain: 'Try again',
  month: 'Month',
  organisation: 'Organisation',
  conversations: 'Conversations',
  file: 'Save the counts as a file (CSV)',
  fileName: 'conversations.csv',
  form: {
    title: 'Write down a conversation',
    lead: 'Leave out who it was: no names, dates of birth or numbers.',
    where: 'Where was it?',
    choose: 'Choose one',
    code: 'The code of the organisation',
    codeHint: 'Its ODS code, like A81001.',
    by: 'How did they speak with you?',
    on: 'The day of it',
    onHint: 'Leave this empty where it was today.',
    about: 'What was it about?',
    done: 'What did you do?',
    isSettled: 'Is it settled?',
    yes: 'Yes, nothing more is to come',
    no: 'No',
    notSettled:
      'If they want somebody to look into it, it is a complaint; if they need more help, a request for help. Ask them which, and write that down there: this is only a note.',
    complaint:
      'Was it a complaint? Write it down under Complaints: one that is settled by the next working day is left out of the yearly return there.',
    toComplaint: 'Write down a complaint',
    change: 'A change that it led to (optional)',
    noChange: 'None',
    save: 'Write it down',
    saving: 'Saving…',
    cancel: 'Cancel',
    saved: 'It is written down.',
    keptBefore:
      'What you first sent is kept, and is in the list below. What you typed since is still here: write it down as another one, or cancel.',
    long: 'Use 1,000 characters or fewer',
    missing: {
      organisation: 'Say where it was',
      by: 'Say how they spoke with you',
      on: 'Enter the day of it',
      about: 'Say what it was about',
      done: 'Say what you did',
      isSettled: 'Say whether it is settled',
    },
  },
};
