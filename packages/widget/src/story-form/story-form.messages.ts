export const words = {
  about: (organisation: string) => `About ${organisation}`,
  progress: (number: number, count: number) => `Question ${number} of ${count}`,
  checkProgress: 'Last step',
  back: 'Back',
  next: 'Continue',
  skip: 'Skip this question',
  problem: 'There is a problem',
  lost: 'We could not connect. Your answers are still here. Check your connection, then send again.',
  check: {
    heading: 'Check your answers',
    hint: (organisation: string) =>
      `A person reads every story before it is published. ${organisation} then answers it here.`,
    service: 'Service',
    happened: 'What happened',
    good: 'What was good',
    better: 'What could have been better',
    feelings: 'How it felt',
    relation: 'Who you are',
    experience: 'Overall experience',
    email: 'Email address',
    change: 'Change',
    send: 'Send your story',
  },
  sending: {
    heading: 'Sending your story',
    text: 'This takes a moment.',
  },
  waiting: {
    heading: 'Saved on this device',
    text: 'You seem to be offline. We send your story as soon as you are back online. You can close this page: it goes when you next open it.',
    volatile:
      'You seem to be offline, and this browser does not let us keep your story. Leave this page open: we send it as soon as you are back online.',
  },
  sent: {
    heading: 'Thank you. Your story is on its way',
    text: (organisation: string) =>
      `We read it before we publish it. When ${organisation} answers, you can see it on your private page.`,
    linkLabel: 'Your private page',
    linkHint: 'Only you have this link. Keep it, and do not share it.',
    copy: 'Copy the link',
    copied: 'Copied',
    mail: 'We also send a message to your email address when there is an answer.',
  },
  unknown: {
    heading: 'We do not know this organisation',
    text: 'The code on this page may be wrong. Please tell the people who run this website.',
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
    link: 'Tell your story on our feedback page',
  },
};
