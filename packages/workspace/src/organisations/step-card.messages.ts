import type { StaffSecondStep } from '@hearback/contract';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** How many have one, as a sentence. */
function standing({ people: all, without }: StaffSecondStep): string {
  if (all === 0) return 'Nobody holds a role here yet.';
  if (without === 0) return all === 1 ? 'The one person with a role here has one.' : `All ${all} people have one.`;
  return `${without} of ${people(all)} ${without === 1 ? 'has' : 'have'} none yet.`;
}

export const messages = {
  title: 'Second step of signing in',
  off: 'Anybody can have Hearback ask for a code from an app after their password. You can require it of all who hold a role here, or at a part of it.',
  on: (day: string) => `Required since ${day} of all who hold a role here, or at a part of it.`,
  standing,
  require: 'Require a second step',
  requireTitle: (name: string) => `Require a second step at ${name}?`,
  requireNow: 'Require it',
  requireWords: (step: StaffSecondStep) => [
    standing(step),
    ...(step.without > 0
      ? [
          'Whoever has none gets a mail now, and does nothing else in the workspace before they have set one up. It takes two minutes, and nobody is locked out.',
          'If you have none yourself, you set yours up next.',
        ]
      : []),
    'Whoever signs in by your own directory is asked for it there, and not here.',
    'You can take it off again here.',
  ],
  required: (name: string, { without }: StaffSecondStep) =>
    `${name} requires a second step now.${without > 0 ? ` ${people(without)} without one ${without === 1 ? 'gets' : 'get'} a mail.` : ''}`,
  release: 'Require it no more',
  releaseTitle: (name: string) => `Require no second step at ${name} any more?`,
  releaseWords: 'Whoever has one keeps it, and may turn it off in their account. Then their password alone is enough.',
  released: (name: string) => `${name} requires no second step any more.`,
  keep: 'Leave it as it is',
  stale: 'Somebody else changed this organisation meanwhile. Look at it again, then go on.',
};
