import type { NotTaking } from '@hearback/contract';

export const anonymous = 'We do not ask who you are.';

export const choose = 'Choose';

export const sentElsewhere =
  'You have already sent these answers, and changed some since. If you send them again, they count as another person’s.';

export const check = {
  heading: 'Check your answers',
  hint: (organisation: string) => `This is what we send to ${organisation}. Nothing in it says who you are.`,
  change: 'Change',
  send: 'Send your answers',
};

/** Of whoever stops before the end. */
export const stop = {
  here: 'Stop here',
  heading: 'Send the answers you have given so far?',
  hint: (organisation: string) =>
    `You have not come to the end. This is what we would send to ${organisation}. Nothing in it says who you are.`,
  send: 'Send what I have answered',
  keep: 'Keep them on this device',
  clear: 'Clear them',
  kept: 'Your answers are kept, and not sent',
  keptText: 'Come back to this page to go on.',
  resume: 'Go on answering',
};

export const delivery = {
  sending: { heading: 'Sending your answers', text: 'This takes a moment.' },
  waiting: {
    heading: 'Saved on this device',
    offline: 'You seem to be offline.',
    away: 'Our service does not answer just now.',
    text: 'We send your answers as soon as we can. You can close this page: they go when you next open it.',
    volatile: 'This browser does not let us keep your answers. Leave this page open: we keep trying to send them.',
  },
  sent: { heading: 'Thank you. We have your answers', text: 'You can close this page.' },
};

export const ranking = {
  put: (name: string, place: string) => `${name}: put in place ${place}`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  out: (name: string) => `Take ${name} out`,
  left: (count: number) => (count === 0 ? 'All have a place.' : `${count} still to place.`),
};

const headings: Record<NotTaking, string> = {
  'not-yet': 'This survey is not open yet',
  over: 'This survey is closed',
  full: 'This survey is complete',
};

/** Why nothing can be answered, and where else to turn. */
export const closed = {
  headings,
  text: 'It takes no answers now.',
  meanwhile:
    'This survey has closed since you began, so your answers could not be sent. They are still here: you can copy what you wrote.',
  unknown: { heading: 'We do not know this survey', text: 'Please tell the people who run this website.' },
  away: { heading: 'We cannot load the survey just now', text: 'Check your connection, or use our own page.' },
  page: 'Open the survey on our own page',
  tell: 'Tell your story, to hear back',
  stories: 'Read what others said',
};

/** In the place of what is said of stories, which are published. */
export const help = {
  still: 'You can still send your answers.',
  why: 'Staff read your answers. We looked at your words on this device only. It is up to you.',
};
