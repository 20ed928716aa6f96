import type { DeliveryState, DeliveryTrouble } from '@hearback/contract';

export const kinds: Readonly<Record<string, string>> = {
  received: 'that the story came',
  published: 'that it is published',
  asked: 'about an edit',
  rejected: 'why it is not published',
  replied: 'about a reply',
  changed: 'about a change',
  'taken-down': 'that it was taken down',
  'reroute-asked': 'about sending it on',
  'reroute-reminder': 'that asks about sending it on again',
  'reroute-ended': 'that it stays a story',
  rerouted: 'that it was sent on',
};

export const states: Record<DeliveryState, string> = {
  waiting: 'On its way',
  trying: 'Trying again',
  delivered: 'Delivered',
  'given-up': 'Given up',
};

export const troubles: Record<DeliveryTrouble, string> = {
  unreachable: 'the mail server cannot be reached',
  refused: 'the mail server will not take it',
  other: 'the mail server said no without a reason',
};

export const messages = {
  title: 'Mails to the author',
  about: (what: string) => `Mail ${what}`,
  other: 'to staff',
  because: (trouble: string) => `because ${trouble},`,
  since: 'since',
  retry: 'Try again',
  retrying: 'Trying…',
  retried: 'The mail is on its way again.',
  mails: 'Mails that were given up',
  lead: 'What could not be delivered over some days. Find out why, then try again. Whom a mail is for is shown to nobody here.',
  loading: 'Loading the mails…',
  none: 'No mail was given up',
  noneHelp: 'A mail comes here when the mail server has not taken it for about four days.',
  nav: 'Mails',
};
