/** Titles of frames, as a screen reader says them where the page around gives none. */
export const words = {
  story: 'Tell your story',
  panel: 'Your feedback',
  stories: 'Stories and answers',
  changes: 'What changed',
  notices: 'Your story from earlier',
  survey: 'A survey',
  enquiry: 'Ask for help in private',
};

/** Said above a survey that staff try. */
export const testRun = {
  title: 'Test run of a survey',
  heading: 'Test run',
  text: 'Nothing you answer here is sent or kept.',
};
