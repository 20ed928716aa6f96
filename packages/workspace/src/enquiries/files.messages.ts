import { FILES_A_MESSAGE } from '@hearback/contract';

/** What is said of files that go with messages. */
export const files = {
  legend: 'Files to send with it (optional)',
  hint: `Photos (JPEG, PNG or WebP) or PDF, up to ${FILES_A_MESSAGE}, each 10 MB at most. Only they can save them, by their private link.`,
  choose: 'Add files',
  full: 'That is as many files as a message can have. Take one out to add another.',
  sendingName: (name: string) => `Sending ${name}`,
  added: (name: string) => `${name} is there.`,
  takeOut: 'Take out',
  takenOut: (name: string) => `${name} is taken out.`,
  retry: 'Try again',
  stillSending: 'Wait until every file is there',
  notAdded: 'Take out the file that could not be added, or try it again',
  tooMany: `A message can have ${FILES_A_MESSAGE} files. The others were not added.`,
  tooLarge: 'This file is larger than 10 MB. Make it smaller, then choose it again.',
  brought: 'Files',
  save: (name: string) => `Save ${name}`,
  saving: 'Getting the file',
  picture: 'photo',
};
