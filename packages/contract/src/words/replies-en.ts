import type { Helpful } from '../replies/helpful.ts';
import type { CheckReason, SendBackReason } from '../replies/sent.ts';

/** Why somebody else reads a reply before it is public. */
export const checkReasons: Record<CheckReason, string> = {
  'second-look': 'Every reply here is read by somebody else first',
  'new-responder': 'Its writer is new to replying here',
  change: 'It says that something changes',
  'may-change': 'A rule sees words that something changes, and no change is written down',
  'personal-data': 'A rule sees what may tell who somebody is',
};

/** What an author says of a reply. */
export const helpfulAnswers: Record<Helpful, string> = { yes: 'Yes', partly: 'Partly', no: 'No' };

/** Why a reply goes back to its writer. */
export const sendBackReasons: Record<SendBackReason, string> = {
  'personal-detail': 'It could tell who somebody is',
  'not-an-answer': 'It does not answer what the author said',
  tone: 'It could hurt, or sounds as if nobody had listened',
  'change-unclear': 'It does not say clearly what changes, or by when',
  other: 'Something else',
};
