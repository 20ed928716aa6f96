export const form = {
  checkProgress: 'Last step',
  back: 'Back',
  clear: 'Clear my answer',
  cleared: 'Your answer is cleared.',
  choose: 'Choose',
  problem: 'There is a problem',
  sentElsewhere:
    'You have already sent this story, and changed it since. If you send this one too, it is a second story.',
  tooLong: (count: number) => `Make your answer ${many(count, 'character')} shorter`,
};

function many(count: number, one: string): string {
  return `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;
}

export const check = {
  heading: 'Check your answers',
  hint: (organisation: string) => `A person reads it before it is published. ${organisation} then answers it here.`,
  service: 'Service',
  happened: 'What happened',
  good: 'What was good',
  better: 'What could have been better',
  feelings: 'How it felt',
  visited: 'When it was',
  relation: 'Who you are',
  age: 'Your age',
  experience: 'Overall experience',
  email: 'Email address',
  found: (count: number) => `${count === 1 ? 'One thing' : `${count} things`} here could tell people who somebody is`,
  change: 'Change',
  send: 'Send your story',
};

export const keeping = {
  visit: 'Your answers stay on this device until you close this tab.',
  week: 'Your answers stay on this device for 7 days. Anyone who uses it can read them.',
  full: 'This browser has no room to keep your answers for 7 days. They stay on this device until you close this tab.',
  forWeek: 'Keep them for 7 days',
  forVisit: 'Keep them for this visit only',
  clear: 'Clear my answers',
  cleared: 'Your answers are cleared.',
  clearedLate: 'Your answers are cleared. If they had already reached us, we still have them.',
  since: 'Your other answers are not lost.',
  undo: 'Bring them back',
  unsent: 'These answers are not sent yet.',
  refused: 'This browser does not let us keep your answers. If you leave this page before you send, they are gone.',
};

export const delivery = {
  sending: { heading: 'Sending your story', text: 'This takes a moment.' },
  waiting: {
    heading: 'Saved on this device',
    offline: 'You seem to be offline.',
    away: 'Our service does not answer just now.',
    text: 'We send your story as soon as we can. You can close this page: it goes when you next open it.',
    volatile: 'This browser does not let us keep your answers. Leave this page open: we keep trying to send it.',
  },
  sent: {
    heading: 'Thank you. Your story is on its way',
    within: (count: number, isWorking: boolean) => many(count, isWorking ? 'working day' : 'day'),
    text: (organisation: string, within: string) =>
      `A person reads it before it is published, usually within a few days. ${organisation} is then asked to answer within ${within}. You can see both on your private page.`,
    linkLabel: 'Your private page',
    linkHint: 'Only you have this link. Keep it, and do not share it.',
    copy: 'Copy the link',
    copied: 'Copied',
    another: 'Tell another story',
    mail: 'We also email you when there is an answer.',
  },
};
