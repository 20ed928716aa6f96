export const words = {
  title: 'Tell your story',
  close: 'Close',
};
