export const messages = {
  title: 'Stories in mails to staff',
  off: 'Mails to your staff say that a story is there, and where to read it. Nothing of what patients write is in them.',
  on: 'Mails to your staff hold the words of your published stories. Their subjects never do.',
  allow: 'Allow stories in mails',
  allowTitle: (name: string) => `Allow stories of ${name} in mails?`,
  allowNow: 'Allow it',
  allowWords: [
    'What patients tell of their health then leaves Hearback by mail: to every mailbox of staff who answer stories here, and to wherever these are forwarded or copied.',
    'Mail is not always encrypted on its way, and stays in mailboxes after a story is taken down. Ask whoever is responsible for data protection with you first.',
    'Only the words of published stories are in mails, as everybody can read them, and never in the subject.',
    'You can take it off again here. Mails that were sent stay where they are.',
  ],
  allowed: (name: string) => `Mails to staff may hold stories of ${name} now.`,
  forbid: 'Allow it no more',
  forbidTitle: (name: string) => `Keep stories of ${name} out of mails?`,
  forbidWords:
    'From now on mails to your staff only say that a story is there. Mails that were sent stay where they are.',
  forbidden: (name: string) => `Mails to staff hold no stories of ${name} any more.`,
  keep: 'Leave it as it is',
  stale: 'Somebody else changed this organisation meanwhile. Look at it again, then go on.',
};
