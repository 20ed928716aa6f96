export const noForm = {
  language: 'en',
  unknown: {
    heading: 'We do not know this organisation',
    text: 'The code on this page may be wrong. Please tell the people who run this website.',
    link: 'Find your practice or trust on our feedback page',
  },
  closed: {
    heading: (organisation: string) => `${organisation} does not take stories here now`,
    text: 'You can still tell the practice or trust about your care in person or by phone.',
  },
  merged: {
    heading: (organisation: string) => `${organisation} is now part of another organisation`,
    text: (successor: string) => `You can tell your story to ${successor}.`,
    next: (successor: string) => `Continue with ${successor}`,
  },
  away: {
    heading: 'We cannot load the form just now',
    text: 'Check your connection and reload this page, or use our own page.',
    online: 'Use our own page instead, or try again in a little while.',
    link: 'Tell your story on our feedback page',
  },
};
