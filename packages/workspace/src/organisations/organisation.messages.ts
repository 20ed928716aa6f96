import type { Hanging } from '@hearback/contract';

const many = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

export const messages = {
  loading: 'Opening the organisation…',
  all: 'All organisations',
  missingTitle: 'No organisation found',
  missing: 'There is no organisation with this code, or you do not look after it.',
  staffDoor: 'The page for stories from staff',
  publicPage: 'Its page',
  partOf: 'Part of',
  closedOn: (day: string) => `Closed on ${day}. It takes no stories; those it has stay to be read.`,
  mergedOn: (day: string) => `Merged on ${day}. People who come are led to`,
  details: 'Name and place',
  name: 'Name',
  nameHint: 'As the register has it. What people see can be another: it is among the settings.',
  kind: 'What it is',
  parent: 'Part of',
  save: 'Save',
  saving: 'Saving…',
  renamed: 'Name and place are saved.',
  stale:
    'Somebody else changed this organisation meanwhile. What you typed is still here: look at it, then save again.',
  nameMissing: 'Enter a name',
  parentUnknown: 'Check the code it is part of: there is no organisation with this one here',
  codeWrong: 'An ODS code has 1 to 9 capital letters and digits, such as F84003',
  close: 'Close or merge',
  closeWords: 'For an organisation that is no more, or has become a part of another. It can be undone.',
  successor: 'Where people are led now',
  successorHint: 'The ODS code of the organisation it merged into. Leave it empty if it closed.',
  closeNow: 'Close it',
  mergeNow: 'Merge it',
  go: 'Go on',
  keep: 'Leave it as it is',
  closeTitle: (name: string) => `Close ${name}?`,
  mergeTitle: (name: string, into: string) => `Merge ${name} into ${into}?`,
  consequences: ({ published, waiting, people, groups }: Hanging, into?: string) => [
    into
      ? `From now on nobody can tell it a story. Its pages and its tag lead people to ${into}.`
      : 'From now on nobody can tell it a story. Its pages and its tag say that it is closed.',
    `${many(published, 'published story stays', 'published stories stay')} to be read, with replies and changes.`,
    ...(waiting > 0 ? [`${many(waiting, 'story that is', 'stories that are')} not settled stay in your lists.`] : []),
    ...(people > 0
      ? [`${many(people, 'person keeps their role', 'people keep their roles')}: take those away at People.`]
      : []),
    ...(groups.length > 0
      ? [`It stays in ${groups.map(({ name }) => name).join(', ')} until you say since when it is not.`]
      : []),
    'You can open it again here.',
  ],
  closed: (name: string) => `${name} is closed.`,
  merged: (name: string, into: string) => `${name} has merged into ${into}.`,
  reopen: 'Open it again',
  reopenWords: 'It takes stories again, with the doors and settings it had.',
  reopenAsk: (name: string) => `Open ${name} again?`,
  reopened: (name: string) => `${name} is open again.`,
  successorItself: 'This is its own code. Enter the code of another organisation, or leave it empty',
  successorClosed: (name: string, next?: string) =>
    next
      ? `${name} is closed itself: people are led on to ${next}. Enter that one`
      : `${name} is closed itself. Enter one that is open`,
  successorUnknown: 'Check the code: there is no organisation with this one here',
};
