/** Titles of frames, as a screen reader says them where the page around gives none. */
export const words = {
  story: 'Tell your story',
  panel: 'Your feedback',
  stories: 'Stories and answers',
  changes: 'What changed',
  survey: 'A survey',
};
