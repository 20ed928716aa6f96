export const words = {
  ask: 'Stop your digests?',
  askLead: 'Then you get no daily and no weekly mails about what is new from Hearback.',
  stays:
    'What comes at once still comes: reminders of replies that are due, very serious stories, and mails about your sign-in.',
  stop: 'Stop the digests',
  stopped: 'Your digests are stopped',
  stoppedLead: 'You get no daily and no weekly mails from Hearback any more.',
  again: 'Send them again',
  sent: 'Your digests are sent again',
  sentLead: 'You get them as you had chosen before.',
  choose: 'Choose what you get mail of, and when',
  bad: 'This link does not work',
  badLead: 'It may have been cut short on its way, or the account that it belongs to has ended. Nothing was changed.',
  badHelp:
    'Open the link in the mail once more, or copy all of it. You can also sign in to the workspace and choose there what you get mail of.',
  signIn: 'Open your account in the workspace',
};
