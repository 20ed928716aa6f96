import type { MailRhythm, MailTopic } from '@hearback/contract';

export const topics: Record<MailTopic, string> = {
  toModerate: 'New stories to moderate',
  toReply: 'New stories that wait for a reply',
  toCheck: 'Replies, changes, authors’ answers and appeals that wait to be looked at',
  cameBack: 'Replies and changes of yours that came back',
  answers: 'Authors who answer a reply',
  reports: 'What became of a story that you reported',
  returns: 'Monthly returns that are due soon',
};

export const rhythms: Record<MailRhythm, string> = {
  'at-once': 'At once',
  daily: 'In a daily digest',
  weekly: 'In a weekly digest',
  never: 'No mail',
};

export const messages = {
  title: 'Mails to you',
  lead: 'A digest gathers what is new in one mail. It comes at 8 in the morning, a weekly one on Mondays, and only when there is something new.',
  urgent:
    'These come at once, whatever you choose: reminders of replies that are due or late, very serious stories, what may tell of somebody in danger, enquiries and complaints that are sent on to you, and mails about your sign-in.',
  searches: 'Of your saved searches you choose beside each search.',
  nextDaily: 'Next daily digest:',
  nextWeekly: 'Next weekly digest:',
  none: 'With your roles there is nothing to choose here yet.',
  loading: 'Loading what you get mail of…',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved. Your mails come as you have chosen.',
};
