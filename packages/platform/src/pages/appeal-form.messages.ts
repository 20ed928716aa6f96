import type { AppealAbout, AppealState } from '@hearback/contract';
import { dayOf } from '../time/words.ts';

const asks: Record<AppealAbout, string> = {
  rejection: 'Do you think that we should publish it?',
  hold: 'Do you think that we should hold it no longer?',
  edit: 'Do you want it public without our change?',
  'answer-rejection': 'Do you think that we should publish your answer?',
  'answer-edit': 'Do you want your answer public without our change?',
};

const states: Record<AppealState, Record<AppealAbout, string>> = {
  open: {
    rejection: 'We have not decided yet. Your story stays as it is until then.',
    hold: 'We have not decided yet. Your story stays as it is until then.',
    edit: 'We have not decided yet. Your story stays public as it is until then.',
    'answer-rejection': 'We have not decided yet. Your answer stays as it is until then.',
    'answer-edit': 'We have not decided yet. Your answer stays public as it is until then.',
  },
  upheld: {
    rejection: 'You were right. We published your story as you wrote it.',
    hold: 'You were right. We hold your story no longer: a person reads it and decides.',
    edit: 'You were right. We dropped our change.',
    'answer-rejection': 'You were right. We published your answer as you wrote it.',
    'answer-edit': 'You were right. We dropped our change of your answer.',
  },
  dismissed: {
    rejection: 'We looked again. We could still not publish it. This is why:',
    hold: 'We looked again. We still have to hold it. This is why:',
    edit: 'We looked again. We think that the change is still needed. This is why:',
    'answer-rejection': 'We looked again. We could still not publish your answer. This is why:',
    'answer-edit': 'We looked again. We think that the change of your answer is still needed. This is why:',
  },
  overtaken: {
    rejection: 'There is nothing to decide any more.',
    hold: 'There is nothing to decide any more: we hold it no longer.',
    edit: 'There is nothing to decide any more: the change is not as it was.',
    'answer-rejection': 'There is nothing to decide any more.',
    'answer-edit': 'There is nothing to decide any more: the change is not as it was.',
  },
};

/** The words around asking that a decision is looked at again, as an author reads them. */
export const words = {
  asks,
  states,
  other: 'Tell us why. A moderator who did not decide the first time looks at it again, and writes to you.',
  alone:
    'Tell us why. We have one moderator for this place, so whoever decided the first time looks at it again, and writes to you.',
  once: 'You can ask this once for each decision.',
  why: 'Why do you think so?',
  whyHint: 'Do not repeat your story: they have it.',
  missing: 'Say why, in 2,000 characters or fewer.',
  send: 'Ask us to look again',
  write: 'Or write to us:',
  kept: 'What you typed was not sent. Copy it here if you still need it:',
  yours: 'You asked us to look again',
  asked: (moment: string) => `You asked on ${dayOf(moment)}:`,
  openOther: 'A moderator who did not decide the first time looks at it.',
  openAlone: 'We have one moderator for this place, so whoever decided the first time looks at it again.',
};
