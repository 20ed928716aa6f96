export const messages = {
  title: 'Changes because of it',
  none: 'None yet.',
  open: 'Link to a change…',
  choose: 'Which change?',
  chooseNone: 'Choose one',
  chooseMissing: 'Choose a change first',
  loading: 'Loading the changes…',
  empty: 'There is no public change here to link it to yet. One is recorded beside the story that it is because of.',
  toChanges: 'All changes',
  link: 'Link it',
  linking: 'Linking…',
  unlink: 'Take the link away',
};
