import type { Role } from '@hearback/contract';
import type { AccessLetter, SecondStepNews } from './mail.ts';
import type { Words } from './messages.ts';

/** What a letter about somebody’s own access to the workspace says. */
export function accessWords(letter: AccessLetter): Words {
  switch (letter.kind) {
    case 'invited':
      return invited(letter);
    case 'recovery':
      return recovery;
    case 'password-changed':
      return passwordChanged;
    case 'second-step':
      return secondStep[letter.what](letter);
  }
}

/** How such a letter ends: what to do where it was not expected. */
export function accessEnding(letter: AccessLetter): string {
  const { kind } = letter;
  if (kind === 'second-step' && letter.what === 'required') {
    return 'You get this because you have a role there. If you have no phone for an app, ask whoever manages your access.';
  }
  if (kind === 'invited') return 'The link is for you alone and works once. If you did not expect this, ignore it.';
  if (kind === 'recovery') return 'If you did not ask for this, ignore it: your password stays as it is.';
  return 'If this was not you, ask for a new password on the sign-in page now, and tell whoever runs Hearback for you.';
}

const tasks: Record<Role, string> = {
  moderator: 'read stories before they are published',
  responder: 'answer the stories that patients tell',
  'enquiries-officer': 'help people in private, and learn from what patients tell',
  'complaints-manager': 'see to complaints, and learn from what patients tell',
  manager: 'see to it that stories are answered',
  'group-analyst': 'see what the organisations of a group do with what patients tell',
  operator: 'run Hearback',
  auditor: 'see who reads and changes what',
};

function invited({ by, role, organisation }: Extract<AccessLetter, { kind: 'invited' }>): Words {
  const where = organisation ? ` for ${organisation}` : '';
  return {
    subject: `${by} invites you to Hearback`,
    paragraphs: [
      `${by} invites you to ${tasks[role]}${where}, in the Hearback workspace.`,
      'Open the link within seven days to choose a password and begin.',
    ],
    link: 'Accept the invitation',
  };
}

const recovery: Words = {
  subject: 'Choose a new password',
  paragraphs: ['Somebody asked for a new password for your Hearback account. The link works once, within an hour.'],
  link: 'Choose a new password',
};

const passwordChanged: Words = {
  subject: 'Your password was changed',
  paragraphs: ['The password of your Hearback account was changed a moment ago, and every device was signed out.'],
  link: 'Sign in',
};

const TO_ACCOUNT = 'See your account';

type StepLetter = Extract<AccessLetter, { kind: 'second-step' }>;

const secondStep: Record<SecondStepNews, (letter: StepLetter) => Words> = {
  on: () => ({
    subject: 'Your sign-in has a second step now',
    paragraphs: ['From now on Hearback asks for a code from your app after your password.'],
    link: TO_ACCOUNT,
  }),
  off: () => ({
    subject: 'The second step of your sign-in was turned off',
    paragraphs: ['From now on your password alone is enough to sign in to Hearback.'],
    link: TO_ACCOUNT,
  }),
  reset: () => ({
    subject: 'The second step of your sign-in was reset',
    paragraphs: [
      'Whoever runs Hearback for you has turned off the second step of your sign-in, and every device was signed out.',
      'Sign in with your password, then set it up again with your app.',
    ],
    link: TO_ACCOUNT,
  }),
  required: ({ organisation = 'Your organisation' }) => ({
    subject: 'Your sign-in needs a second step',
    paragraphs: [
      `${organisation} now asks all who have a role there to sign in to Hearback with a code from an app after their password. You have not set this up yet.`,
      'Open the workspace with your phone at hand: it leads you through, and takes two minutes. Until then you can do nothing else there.',
      'If you sign in by your organisation’s own directory, nothing changes for you.',
    ],
    link: 'Set it up',
  }),
  'codes-renewed': () => ({
    subject: 'You have new recovery codes',
    paragraphs: ['New recovery codes were made for your Hearback account. The old ones work no longer.'],
    link: TO_ACCOUNT,
  }),
  'code-used': ({ left = 0 }) => ({
    subject: 'A recovery code was used to sign in',
    paragraphs: [
      'One of your recovery codes was used for your Hearback account in place of a code from your app.',
      left === 0 ? 'It was the last one. Make new ones in your account.' : `You have ${left} left.`,
    ],
    link: TO_ACCOUNT,
  }),
  guessed: () => ({
    subject: 'Somebody tried wrong codes for your account',
    paragraphs: [
      'Somebody entered several wrong codes for your Hearback account a moment ago. They know your password, or are at a device where you are signed in.',
      'No more codes are taken for 15 minutes.',
    ],
    link: 'Sign in',
  }),
};
