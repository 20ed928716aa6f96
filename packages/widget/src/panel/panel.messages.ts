export const words = {
  heading: 'Your feedback',
  text: 'Tell us what happened, or read what others said and what changed.',
  tell: 'Tell your story',
  read: 'Read stories and answers',
};
