export const messages = {
  moved: (added: number) => {
    if (added === 0) return 'This list has changed.';
    return added === 1 ? '1 new story.' : `${added} new stories.`;
  },
  show: 'Show',
};
