import type { RerouteTo, SentOnState } from '@hearback/contract';

export const messages = {
  changesLead: 'Its author sees them on their private page. Nobody else sees that it was sent on.',
  linked: 'It is linked. Its author sees it on their page.',
  unlinked: 'The link is taken away.',
  title: 'Sent on to you',
  lead: 'Stories whose authors agreed to send them to you privately, as a request for help or a complaint. They are not published. The longest waiting come first.',
  doneTitle: 'Sent on, and done',
  doneLead: 'What was sent on to you and is done, the newest first.',
  open: 'What waits',
  done: 'What is done',
  unseen: 'nobody there sees it',
  unseenLead: (organisation: string) =>
    `Nobody at ${organisation} sees this, so you do. Its author waits: give the role to somebody there, or see to it that they hear of it.`,
  people: 'Go to people',
  loading: 'Loading…',
  loaded: (count: number) => `${count} shown`,
  more: 'Load more',
  reload: 'Reload',
  emptyTitle: 'Nothing waits',
  empty: 'When an author agrees to send their story to you, it comes here and you get an email.',
  doneEmptyTitle: 'Nothing is done yet',
  doneEmpty: 'What you say is done comes here.',
  notShown: 'This cannot be shown',
  tryAgain: 'Try again',
  back: 'Back to what was sent on',
  told: 'What they told',
  good: 'What was good',
  better: 'What could have been better',
  contact: 'How to reach the author',
  contactHint: 'They gave this for you alone. Do not pass it on without asking them.',
  sent: 'Sent on',
  state: 'Where it stands',
  steps: 'What was done',
  next: 'Say where it stands',
  nextLead:
    'The author sees on their page that you have read it, been in touch, or that it is done. They do not see your note.',
  note: 'A note for staff',
  noteHint: 'What you agreed or what came of it. Needed when it is done.',
  noteMissing: 'Say what came of it',
  noteLong: 'Use 1,000 characters or fewer',
  saving: 'Saving…',
  saved: 'Saved. The author sees it on their page.',
  stale: 'Somebody else said where it stands first. It is loaded again, and your note is still there.',
};

/** What it was sent on as. */
export const kinds: Record<RerouteTo, string> = { enquiry: 'Request for help', complaint: 'Complaint' };

export const states: Record<SentOnState, string> = {
  new: 'Not read yet',
  seen: 'Read',
  contacted: 'Author contacted',
  done: 'Done',
};

/** Saying so. */
export const deeds: Record<Exclude<SentOnState, 'new'>, string> = {
  seen: 'I have read it',
  contacted: 'I have been in touch',
  done: 'It is done',
};

/** Taking up again what was done. */
export const AGAIN = 'Take it up again';
