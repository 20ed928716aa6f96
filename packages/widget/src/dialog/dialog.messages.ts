export const dialog = {
  title: 'Your feedback',
  close: 'Close',
};
