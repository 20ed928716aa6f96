/** What the first page of the form says: loaded before anything can be answered. */
export const storyStart = {
  urgent: 'Nobody reads this straight away. If you need medical help now, call 111. In an emergency call 999.',
  published: 'We publish your story without your name, after a person has read it.',
  happened: {
    question: 'What happened?',
    hint: 'Do not include names, your date of birth or your NHS number.',
  },
};
