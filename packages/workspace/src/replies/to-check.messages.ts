export const messages = {
  title: 'Replies to check',
  tab: 'To check',
  lead: 'Replies that are not public before somebody else has read them, the longest waiting first. Yours are not here.',
  loading: 'Loading the replies…',
  loaded: (count: number) => `${count} ${count === 1 ? 'reply' : 'replies'} shown`,
  more: 'Load more replies',
  reload: 'Reload',
  reloading: 'Loading…',
  emptyTitle: 'No reply waits to be checked',
  empty:
    'A reply comes here when its organisation wants a second look, its writer is new, or it says that something changes.',
  settingsOf: (organisation: string) => `How replies of ${organisation} go out`,
  templatesOf: (organisation: string) => `Templates of ${organisation}`,
  toStories: 'Go to the stories',
  waiting: (count: number) => (count === 1 ? 'reply waits' : 'replies wait'),
};
