import type { Role } from '@hearback/contract';
import type { AccessLetter, Letter } from './mail.ts';
import type { Words } from './messages.ts';

/** Whether a letter is about somebody's own access to the workspace. */
export function isAboutAccess(letter: Letter): letter is AccessLetter {
  return letter.kind === 'invited' || letter.kind === 'recovery' || letter.kind === 'password-changed';
}

/** What such a letter says. */
export function accessWords(letter: AccessLetter): Words {
  switch (letter.kind) {
    case 'invited':
      return invited(letter);
    case 'recovery':
      return recovery;
    case 'password-changed':
      return passwordChanged;
  }
}

/** How such a letter ends: what to do where it was not expected. */
export function accessEnding({ kind }: AccessLetter): string {
  if (kind === 'invited') return 'The link is for you alone and works once. If you did not expect this, ignore it.';
  if (kind === 'recovery') return 'If you did not ask for this, ignore it: your password stays as it is.';
  return 'If this was not you, ask for a new password on the sign-in page now, and tell whoever runs Hearback for you.';
}

const tasks: Record<Role, string> = {
  moderator: 'read stories before they are published',
  responder: 'answer the stories that patients tell',
  manager: 'see to it that stories are answered',
  operator: 'run Hearback',
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
