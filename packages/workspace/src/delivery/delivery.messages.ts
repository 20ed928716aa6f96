import type { DeliveryFilter, DeliveryState, DeliveryTrouble, MailKind } from '@hearback/contract';

const toAuthors = {
  received: 'that the story came',
  published: 'that it is published',
  asked: 'about an edit',
  'asked-reminder': 'that asks about an edit again',
  'told-reminder': 'that reminds of a public edit',
  'answer-told-reminder': 'that reminds of a public edit of their answer',
  rejected: 'why it is not published',
  replied: 'about a reply',
  changed: 'about a change',
  'taken-down': 'that it was taken down',
  'answer-asked': 'about an edit of their answer',
  'answer-asked-reminder': 'that asks about an edit of their answer again',
  'reroute-asked': 'about sending it on',
  'reroute-reminder': 'that asks about sending it on again',
  'reroute-ended': 'that it stays a story',
  rerouted: 'that it was sent on',
  'appeal-upheld': 'about their appeal',
  'appeal-dismissed': 'about their appeal',
  'answer-published': 'that their answer is published',
  'answer-rejected': 'why their answer is not published',
  'survey-invitation': 'with a link to a survey',
};

const toStaffWhoTold = {
  'work-received': 'that what a member of staff told came',
  'work-asked': 'to a member of staff, about an edit of what they told',
  'work-asked-reminder': 'to a member of staff, that asks about an edit again',
  'work-news': 'to a member of staff, that there is news of what they told',
};

const inPrivate = {
  'enquiry-received': 'that a request for help came',
  'enquiry-news': 'that there is news of a request for help',
  'complaint-received': 'that a complaint came',
  'complaint-acknowledged': 'that a complaint is acknowledged',
  'complaint-period': 'by when a complaint is answered',
  'complaint-extended': 'that a complaint is answered later',
  'complaint-delayed': 'that the answer to a complaint is late',
  'complaint-answered': 'that a complaint is answered',
  'complaint-closed': 'that a complaint is closed',
  'complaint-news': 'that there is news of a complaint',
};

const toStaff = {
  'reply-due': 'to staff, that a reply is due',
  'reply-late': 'to staff, that a reply is late',
  'reply-escalated': 'to managers, that a reply is still late',
  'clock-stands': 'to staff, that a clock stays stopped',
  'clock-stands-long': 'to managers, that a clock stays stopped',
  'story-held': 'to managers, about a very serious story',
  'reply-late-unmanaged': 'to operators, that no manager could be told of a late reply',
  'clock-stands-unmanaged': 'to operators, that no manager could be told of a clock that stays stopped',
  'story-held-unmanaged': 'to operators, that no manager could be told of a very serious story',
  'urgent-story': 'to moderators, about a story to read at once',
  'urgent-answer': 'to moderators, about an answer to read at once',
  appealed: 'to moderators, about an appeal',
  'reply-to-check': 'to staff, about a reply to check',
  'reply-sent-back': 'to staff, about a reply that came back',
  'change-to-check': 'to staff, about a change to check',
  'change-sent-back': 'to staff, about a change that came back',
  'answer-to-check': 'to moderators, about an answer to check',
  'author-answered': 'to staff, that an author answered',
  'sent-on': 'to staff, about what was sent on to them',
  'sent-on-unseen': 'to operators, that nobody sees what was sent on',
  'urgent-written': 'to staff, about an answer to a survey to read at once',
  'work-story-waits': 'to staff, about what a colleague told',
  'work-story-urgent': 'to staff, about what a colleague told, to read at once',
  'work-story-unread': 'to operators, that nobody can read what a colleague told',
  'work-story-shared': 'to managers, about what a colleague told',
  'enquiry-waits': 'to staff, about a request for help',
  'enquiry-urgent': 'to staff, about a request for help to read at once',
  'enquiry-written': 'to staff, that somebody who asked for help wrote again',
  'enquiry-unseen': 'to operators, that nobody sees to a request for help',
  'enquiry-due': 'to staff, about a request for help that is due',
  'enquiry-late': 'to staff, about a request for help that is late',
  'complaint-waits': 'to staff, about a complaint that came',
  'complaint-urgent': 'to staff, about a complaint to read at once',
  'complaint-withdrawn': 'to staff, that a complaint was taken back',
  'complaint-unseen': 'to operators, that nobody sees to a complaint',
  'complaint-due': 'to staff, about a complaint that is due',
  'complaint-late': 'to staff, about a complaint that is late',
  'return-due': 'to staff, about a monthly return that is due',
  'report-upheld': 'to staff, about their report',
  'report-dismissed': 'to staff, about their report',
  'search-alert': 'to staff, about a saved search',
  digest: 'to staff, that gathers what is new',
  invited: 'that invites somebody',
  recovery: 'with a link for a new password',
  'password-changed': 'about a changed password',
  'second-step': 'about the second step of a sign-in',
};

const kinds: Readonly<Record<MailKind, string>> = { ...toAuthors, ...toStaffWhoTold, ...inPrivate, ...toStaff };

/** What a mail tells, after “Mail”; of a kind that this page does not know yet, no more than whom it is for. */
export function whatOf(kind: string): string {
  return Object.hasOwn(kinds, kind) ? kinds[kind as MailKind] : messages.other;
}

export const states: Record<DeliveryState, string> = {
  waiting: 'On its way',
  trying: 'Trying again',
  delivered: 'Delivered',
  'given-up': 'Given up',
};

export const troubles: Record<DeliveryTrouble, string> = {
  unreachable: 'the mail server cannot be reached',
  'address-refused': 'the mail server takes no mail for this address',
  refused: 'the mail server will not take it',
  other: 'the mail server said no without a reason',
};

interface TabWords {
  tab: string;
  title: string;
  lead: string;
  emptyTitle: string;
  empty: string;
}

export const tabs: Record<DeliveryFilter, TabWords> = {
  'given-up': {
    tab: 'Given up',
    title: 'Mails that were given up',
    lead: 'What could not be delivered over some days, or has an address that no mail server takes mail for, the oldest first. Find out why, then try again.',
    emptyTitle: 'No mail was given up',
    empty:
      'A mail comes here when the mail server has not taken it for about four days, or takes no mail for its address.',
  },
  waiting: {
    tab: 'Waiting',
    title: 'Mails that wait',
    lead: 'What is on its way or tried again, the oldest first. Nothing is to be done: each is tried until it is delivered, for about four days. A mail whose address is refused is given up at once.',
    emptyTitle: 'No mail waits',
    empty: 'All that was written is delivered, or was given up.',
  },
  delivered: {
    tab: 'Delivered',
    title: 'Mails that were delivered',
    lead: 'What the mail server has taken, the newest first.',
    emptyTitle: 'No mail was delivered yet',
    empty: 'The first one comes when somebody tells a story and leaves an address, or is invited here.',
  },
};

export const messages = {
  title: 'Mails to the author',
  about: (what: string) => `Mail ${what}`,
  other: 'to staff',
  attempts: (count: number) => (count === 1 ? 'Tried once,' : `Tried ${count} times,`),
  because: (trouble: string, said: string | undefined) =>
    said ? `because ${trouble} (it said ${said}),` : `because ${trouble},`,
  written: 'written',
  next: 'Next try:',
  retry: 'Try again',
  retrying: 'Trying…',
  retried: 'The mail is on its way again.',
  tabs: 'Which mails',
  hidden: 'Whom a mail is for, and what it says, is shown to nobody here.',
  loading: 'Loading the mails…',
  loaded: (count: number, hasMore: boolean) =>
    `${count} ${count === 1 ? 'mail' : 'mails'} shown${hasMore ? ', there are more' : ''}`,
  more: 'Show more',
  reload: 'Reload',
  nav: 'Mails',
};
