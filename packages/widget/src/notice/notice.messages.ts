export const notice = {
  sent: 'Your story from earlier has been sent.',
  link: 'Open your private page',
  close: 'Close',
};
