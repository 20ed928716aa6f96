export const words = {
  launch: 'Tell us your story',
  dialog: 'Tell your story',
  close: 'Close',
  fallback: 'Tell your story on our feedback page',
};
