/** What the first page of the form says: loaded before anything can be answered. */
export const storyStart = {
  title: 'Tell your story',
  urgent: 'Nobody reads this straight away. If you need medical help now, call 111. In an emergency call 999.',
  service: { question: 'Which service is it about?' },
  happened: {
    question: 'What happened?',
    hint: 'Do not include names, your date of birth or your NHS number.',
  },
};
