import type { AuditKind } from '@hearback/contract';

export const kinds: Record<AuditKind, string> = {
  read: 'Read',
  changed: 'Changed',
  refused: 'Refused',
  'signed-in': 'Signed in',
  'sign-in-failed': 'Failed to sign in',
  access: 'Access',
};

/** What was done to somebody's access. */
export const accessWords: Record<string, string> = {
  invited: 'Invited somebody',
  'invitation-withdrawn': 'Took an invitation back',
  joined: 'Joined',
  'role-given': 'Gave a role',
  'role-withdrawn': 'Took a role away',
  removed: 'Ended an account',
  'second-step-on': 'Turned on a second step',
  'second-step-off': 'Turned off a second step',
  'second-step-reset': 'Reset a second step',
  'recovery-codes-renewed': 'Made new recovery codes',
  'recovery-code-used': 'Used a recovery code',
};

export const messages = {
  title: 'Audit',
  lead: 'Who read what is private, who changed what, and who tried what is not theirs. Nobody can change or remove a line.',
  who: 'Who',
  whoHint: 'A part of a name, or an id',
  kind: 'What they did',
  anything: 'Anything',
  organisation: 'Organisation',
  organisationHint: 'Its ODS code, such as F84003',
  story: 'Story',
  storyHint: 'Its id',
  from: 'From',
  to: 'To',
  show: 'Show',
  clear: 'Show everything',
  wrong: 'Check the code, the id and the days: one of them is not in the right format',
  loading: 'Looking…',
  none: 'There is nothing to show',
  noneHelp: 'Nobody did anything of this kind. Take a filter away, or choose other days.',
  more: 'Load earlier lines',
  print: 'Print',
  withPassword: 'with a password',
  by: (directory: string) => `by ${directory}`,
  failed: 'with a wrong password',
  at: (ods: string) => `at ${ods}`,
  ofStory: 'story',
  ofPerson: 'person',
};
