export const messages = {
  label: 'Stories and changes',
  sentOn: 'Sent on to you',
  search: 'Search',
  organisations: 'Organisations',
  people: 'People',
  figures: 'Figures',
  audit: 'Audit',
  more: 'More',
  menu: 'Menu',
  waiting: (count: number, hasMore: boolean) => `${count}${hasMore ? '+' : ''}`,
  waitingWords: (count: number) => (count === 1 ? 'story waits' : 'stories wait'),
  anythingWaits: (count: number) => (count === 1 ? 'thing waits' : 'things wait'),
};
