export const sentElsewhere =
  'You have already sent this request, and changed it since. If you send this one too, it is a second request.';

export const check = {
  heading: 'Check what you are sending',
  hint: (organisation: string) => `This is what we send to ${organisation}. Only the people who help you read it.`,
  notAnswered: 'Not answered',
  change: 'Change',
  send: 'Send it',
};

export const delivery = {
  sending: { heading: 'Sending your request', text: 'This takes a moment.' },
  waiting: {
    heading: 'Saved on this device',
    offline: 'You seem to be offline.',
    away: 'Our service does not answer just now.',
    text: 'We send your request as soon as we can. You can close this page: it goes when you next open it.',
    volatile: 'This browser does not let us keep your answers. Leave this page open: we keep trying to send it.',
  },
  sent: {
    heading: 'Thank you. We have your request for help',
    next: 'Somebody reads it on a working day and gets back to you. You can read their answer, and write to them, on your private page.',
    mail: 'We also email you when there is something new.',
    otherwise: 'If it is not put right, you can still make a complaint.',
    linkLabel: 'Your private page',
    linkHint: 'Only you have this link. Keep it, and do not share it.',
    copy: 'Copy the link',
    copied: 'Copied',
  },
};

/** Why nothing can be asked here, and where to turn. */
export const closed = {
  heading: (organisation: string) => `${organisation} takes no requests for help here now`,
  text: 'You can still ask in person or by phone. Our page says where else you can turn.',
  link: 'Where to turn for help',
  unknown: {
    language: 'en',
    heading: 'We do not know this organisation',
    text: 'The code on this page may be wrong. Please tell the people who run this website.',
    link: 'Find your practice or trust on our feedback page',
  },
  away: {
    heading: 'We cannot load the form just now',
    text: 'Check your connection and reload this page, or use our own page.',
    online: 'Use our own page instead, or try again in a little while.',
    link: 'Ask for help on our own page',
  },
};

/** Beside urgent numbers. */
export const help = { still: 'You can still send your request.' };
