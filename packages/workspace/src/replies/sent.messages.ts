import type { CheckReason } from '@hearback/contract';
import { checkReasons } from '@hearback/contract/words/replies-en';

export const messages = {
  onItsWay: (role: string, organisation: string) => `Not public yet: ${role}, ${organisation}`,
  writtenBy: (name: string) => `Written by ${name}`,
  goesOutIn: (minutes: number) =>
    minutes < 1 ? 'Goes out in less than a minute' : `Goes out in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  goesOutNow: 'Goes out now',
  toCheck: 'Waits for somebody else to read it',
  sentBack: 'Sent back',
  why: (reasons: readonly CheckReason[]) => reasons.map((reason) => `${checkReasons[reason]}.`).join(' '),
  takeBackFor: (minutes: number) =>
    minutes < 1
      ? 'Can be taken back for less than a minute'
      : `Can be taken back for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  goesToCheckNow: 'Goes to be read now',
  thenChecked: 'Then somebody else reads it before it is public.',
  claims: 'With a change:',
  claimedBy: (owner: string, due: string) => `(by ${due}, ${owner})`,
  marked: (kinds: string) => `A rule found what may be ${kinds}. It is marked. Look whether it tells who a patient is.`,
  takeBack: 'Take it back',
  takingBack: 'Taking it back…',
  takenBack: 'Your reply is taken back. Nobody outside has seen it, and its words are below to go on with.',
  mend: 'Mend it and send it again',
  mending: 'Opening it…',
  sentBackBy: (name: string) => `${name} read it and asks you to mend it:`,
  approve: 'Approve and publish',
  approving: 'Publishing…',
  approved: (hearsBack: boolean) =>
    hearsBack
      ? 'The reply is published, and the author hears of it.'
      : 'The reply is published. No email reaches the author, so they see it on their private page.',
  sendBack: 'Send it back',
  sendingBack: 'Sending it back…',
  sentBackDone: 'The reply is back with its writer, with your reason.',
  checkLead: 'You decide whether it becomes public. Whoever wrote it reads your reason if you send it back.',
  reason: 'Why does it go back?',
  reasonMissing: 'Choose why it goes back',
  note: 'What to mend',
  noteHint: 'Its writer reads this. Needed for “Something else”.',
  noteMissing: 'Say what to mend',
  noteLong: 'Make this 1,000 characters or fewer',
  cancel: 'Not now',
};
