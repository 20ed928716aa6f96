import type { ComplaintAction, ComplaintEvent, NotConsidered, OmbudsmanResult } from '@hearback/contract';

interface ActionWords {
  /** On the button. */
  does: string;
  /** Once it is done. */
  done: string;
  /** In the list of what was done. */
  was: string;
  lead?: string;
}

export const actions = {
  acknowledge: {
    ...{ does: 'Acknowledge it', done: 'It is acknowledged.', was: 'Acknowledged' },
    lead: 'Tell them that you have it. Offer to talk about how you will look into it, and by when they get the answer.',
  },
  'give-record': {
    ...{ does: 'They got the written record', done: 'It is written down.', was: 'Given a written record' },
    lead: 'What was said by word of mouth is written down, and they get a copy.',
  },
  settle: {
    ...{ does: 'It is settled', done: 'It is settled. It counts as no complaint.', was: 'Settled on the spot' },
    lead: 'For what was said by word of mouth and put right by the next working day.',
  },
  'record-consent': {
    ...{ does: 'They may be told', done: 'It is written down.', was: 'May be told about the person' },
    lead: 'What shows that whoever complains may act for the person it is about.',
  },
  'refuse-consent': {
    ...{ does: 'They may not be told', done: 'It is written down.', was: 'May not be told about the person' },
  },
  'accept-late': {
    ...{ does: 'Take it on although it came late', done: 'It is taken on.', was: 'Taken on although late' },
  },
  'not-consider': {
    ...{ does: 'Do not consider it', done: 'It is not considered.', was: 'Not considered' },
    lead: 'This ends it. They can go to the Ombudsman about that: say so when you tell them.',
  },
  transfer: {
    ...{ does: 'Send it to another body', done: 'It is with the other body.', was: 'Sent to another body' },
    lead: 'This ends it here. Send it on by the way you agreed, then write that down.',
  },
  withdraw: {
    ...{ does: 'They withdrew it', done: 'It is withdrawn.', was: 'Withdrawn' },
    lead: 'This ends it. What was found to be wrong can still be put right.',
  },
  discuss: {
    ...{ does: 'We talked about it', done: 'It is written down.', was: 'Talked about' },
    lead: 'How it will be looked into, and by when they get the answer.',
  },
  'agree-issues': {
    ...{ does: 'Agree what is looked into', done: 'It is agreed.', was: 'Agreed what is looked into' },
    lead: 'One thing at a time, in their words: each gets a finding of its own.',
  },
  'agree-period': {
    ...{ does: 'Agree by when', done: 'The day is set. Now look into it.', was: 'Agreed by when' },
  },
  extend: {
    ...{ does: 'Put the day off', done: 'The new day is set.', was: 'Day put off' },
    lead: 'Tell them first, with the reason.',
  },
  'explain-delay': {
    ...{ does: 'Explain the delay', done: 'It is written down.', was: 'Delay explained' },
    lead: 'The time of the law is over: they get the reason in writing.',
  },
  update: { ...{ does: 'Tell them how it goes', done: 'It is written down.', was: 'Told how it goes' } },
  'name-staff': {
    ...{
      does: 'Name staff it is about',
      done: 'They are named. Tell them soon, and support them.',
      was: 'Staff named',
    },
  },
  'tell-staff': {
    ...{ does: 'Staff were told', done: 'It is written down.', was: 'Staff told' },
    lead: 'What it says of them, and who supports them.',
  },
  'add-evidence': {
    ...{ does: 'Write down what you found', done: 'It is written down.', was: 'Evidence' },
    lead: 'What you read, and what people said.',
  },
  find: {
    ...{ does: 'Come to a finding', done: 'The finding is written down.', was: 'Finding' },
  },
  draft: {
    ...{ does: 'Write the answer', done: 'The draft is kept.', was: 'Answer drafted' },
    lead: 'An explanation, what you conclude of each issue, an apology where something went wrong, what you change, and that they can go to the Ombudsman.',
  },
  'ask-second-look': {
    ...{ does: 'Ask for a second look', done: 'It waits for somebody else to read it.', was: 'Second look asked for' },
  },
  'pass-second-look': {
    ...{ does: 'It is good: let it be signed', done: 'It can be signed.', was: 'Looked at a second time' },
    lead: 'Read the answer first.',
  },
  'send-back': { ...{ does: 'Send it back', done: 'It is a draft again.', was: 'Sent back' } },
  'investigate-further': {
    ...{ does: 'Look into it further', done: 'It is being looked into again.', was: 'Looked into further' },
  },
  sign: {
    ...{ does: 'Sign it', done: 'It is signed. Send it now, and write down how.', was: 'Signed' },
    lead: 'Read the answer first: you sign it for the organisation, and it cannot be changed after.',
  },
  send: {
    ...{ does: 'It was sent', done: 'It is answered.', was: 'Sent' },
    lead: 'Send the signed answer first, in the way they asked for.',
  },
  close: {
    ...{ does: 'Close it', done: 'It is closed.', was: 'Closed' },
    lead: 'Nothing more is to come. If they come back, it can be opened again.',
  },
  refer: {
    ...{ does: 'It went to the Ombudsman', done: 'It is written down.', was: 'With the Ombudsman' },
  },
  'ombudsman-decides': {
    ...{ does: 'The Ombudsman decided', done: 'It is written down.', was: 'The Ombudsman decided' },
  },
  reopen: {
    ...{ does: 'Open it again', done: 'It is open again: acknowledge it anew.', was: 'Opened again' },
    lead: 'It begins as one that came today. What was found and sent stays.',
  },
} satisfies Record<ComplaintAction, ActionWords> as Record<ComplaintAction, ActionWords>;

/** What was done, in the list of it. */
export function wasDone(action: ComplaintEvent['step']['action']): string {
  return action === 'receive' ? 'Came' : actions[action].was;
}

export const reasonsNot = {
  'too-late': 'It came too late',
  'already-investigated': 'It was answered before',
  'no-representative': 'Whoever complains may not act for the person',
  'about-employment': 'It is about somebody’s employment',
  'about-information': 'It is about a request for information',
  other: 'Another reason',
} satisfies Record<NotConsidered, string>;

export const ombudsmanResults = {
  upheld: 'Upheld',
  'partly-upheld': 'Partly upheld',
  'not-upheld': 'Not upheld',
  resolved: 'Resolved without a finding',
  'not-investigated': 'Not taken on',
} satisfies Record<OmbudsmanResult, string>;

export const messages = {
  next: 'What to do next',
  nothing: 'There is nothing for you to do with it as it stands.',
  more: 'Something else',
  choose: 'Choose what was done',
  on: 'The day it was done',
  onHint: 'Leave this empty where it was today.',
  onMissing: 'Enter the day it was done',
  missing: (label: string) => `Fill in “${label}”`,
  long: 'Make this shorter',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  newIssue: 'Another one',
  noChanges: 'There are none yet. Record one beside a published story first, or say why nothing needs to change.',
  choosePerson: 'Choose one',
  fields: {
    how: 'How did you tell them?',
    writing: 'In writing',
    oral: 'On the phone, or in person',
    offers: 'I offered to talk about how it is looked into, and by when they get the answer',
    settled: 'How was it put right?',
    satisfied: 'They are content with that, and want no more',
    basis: 'Why may they act for the person?',
    evidence: 'What shows that?',
    reason: 'Why?',
    shownHint: 'They read this on their own page as you write it. An email tells them that there is something new.',
    notYetShownHint:
      'They may not be told about the person yet, so their own page does not show this. Once they may, they read it as you write it.',
    reasonOptional: 'Why? (optional)',
    whyNot: 'Why is it not considered?',
    inWriting: 'They were told in writing, with the reason',
    to: 'Which body?',
    agreedTransfer: 'They agree to that',
    came: 'What came of it?',
    held: 'We talked',
    declined: 'They did not want to talk',
    note: 'What you agreed, or what they said (optional)',
    issue: 'Which one?',
    issueText: 'What is looked into?',
    wanted: 'What would they like to come of it? (optional)',
    by: 'The day by which they get the answer',
    agreement: 'Who chose that day?',
    together: 'We agreed on it',
    alone: 'We set it, because they did not want to talk',
    dayInWriting: 'They have it in writing',
    told: 'They were told the new day, and why',
    agreedNewDay: 'They agree to it',
    update: 'What did you tell them?',
    person: 'Who? Their job is enough',
    whom: 'Who was told?',
    support: 'Who supports them, and how? (optional)',
    found: 'What did you find?',
    finding: 'The finding',
    explanation: 'What happened, and why',
    conclusions: 'What you conclude',
    letter: 'The answer, as it will be sent',
    letterHint: 'An empty line begins a new paragraph.',
    apology: 'The apology in it (where something is upheld)',
    changes: 'What changes because of it (where something is upheld)',
    changesHint: 'Public changes of this organisation: choose those that the answer tells of.',
    noAction: 'Why nothing needs to change (where something is upheld and nothing does)',
    saysOmbudsman: 'It says that they can go to the Ombudsman, and how',
    sentBy: 'How was it sent?',
    result: 'What did the Ombudsman decide?',
  },
  sentBy: { post: 'By post', email: 'By email', page: 'On their private page', hand: 'By hand' },
};
