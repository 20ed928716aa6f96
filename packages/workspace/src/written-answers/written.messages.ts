import type { WrittenState } from '@hearback/contract';

export const messages = {
  title: 'What people wrote',
  tabs: 'Lists of what people wrote',
  lists: { waiting: 'To read', shown: 'Shown', 'kept-back': 'Kept back' } satisfies Record<WrittenState, string>,
  leads: {
    waiting:
      'What people wrote in their own words in answer to surveys: urgent first, then what waits longest. Nobody else sees it before you decide.',
    shown: 'What may be read by those who see the surveys, and is in their files. You can still keep it back.',
    'kept-back': 'What nobody else sees. You can still show it.',
  } satisfies Record<WrittenState, string>,
  loading: 'Loading…',
  loaded: (count: number) => `${count} here`,
  more: 'Load more',
  reload: 'Reload',
  emptyTitle: 'Nothing here',
  empties: {
    waiting: 'When somebody writes something in answer to a survey, it comes here. Of what is urgent you get an email.',
    shown: 'What you show comes here.',
    'kept-back': 'What you keep back comes here.',
  } satisfies Record<WrittenState, string>,
  urgent: 'Read now',
  danger:
    'A rule found that somebody may be in danger. Nobody knows who wrote this, so you cannot answer. Tell whoever keeps people safe at the organisation if it names a place or a person.',
  found: (kinds: string) => `A rule found what may be ${kinds}. It is marked.`,
  ofStaff:
    'A member of staff wrote this in a survey of staff. It is shown to nobody: read it because it may be urgent.',
  answered: (question: string) => `In answer to “${question}”`,
  on: (survey: string, day: string) => `${survey}, ${day}`,
  readAs: 'What is read of it',
  show: 'Show it',
  showWhole: 'Show all of it',
  takeOut: 'Take words out…',
  keepBack: 'Keep it back',
  haveRead: 'I have read it',
  showCut: 'Show it without these words',
  words: 'What is shown',
  wordsHint:
    'You can only take words out. […] stands for each part that is gone. What a rule found is taken out already.',
  takeSelected: 'Take out the selected words',
  nothingSelected: 'Select words in the text first.',
  saving: 'Saving…',
  states: { waiting: 'Waits', shown: 'Shown', 'kept-back': 'Kept back' } satisfies Record<WrittenState, string>,
  decidedBy: (name: string) => `by ${name}`,
  stale: 'Somebody else decided on this meanwhile. Reload the list.',
  wordsMissing: 'Leave some words, or keep it back.',
  surePersonal: 'Show it with what is marked?',
  sureWords: 'Those who see the survey can read it, and it is in their files. It may tell who somebody is.',
  cancel: 'Cancel',
};
