export const launcher = {
  label: 'Give feedback',
  offline: 'You seem to be offline. Try again when you are back online.',
};
