import type { AppealAbout } from '@hearback/contract';

/** What is done where the author is right. */
const helps: Record<AppealAbout, string> = {
  rejection:
    'If the author is right, the story is published at once, as it stands here. Read it against the rules first.',
  hold: 'If the author is right, the story is held no longer, and is among those to moderate.',
  edit: 'If the author is right, the edit is dropped: the story says again what they wrote, and stays public.',
  'answer-rejection':
    'If the author is right, the answer is published at once beneath the reply, as it stands here. Read it against the rules first.',
  'answer-edit':
    'If the author is right, the edit is dropped: the answer says again what they wrote, and stays public.',
};

const uphold: Record<AppealAbout, string> = {
  rejection: 'The author is right: publish it',
  hold: 'The author is right: hold it no longer',
  edit: 'The author is right: drop the edit',
  'answer-rejection': 'The author is right: publish the answer',
  'answer-edit': 'The author is right: drop the edit of the answer',
};

export const messages = {
  title: 'Appeals',
  lead: 'The author disagrees with this decision, and asks for a second look. They hear by email what you decide, and see it on their page.',
  own: 'You made this decision yourself, so another moderator has to look at it.',
  alone: 'There is no other moderator here, so you look at your own decision. The author is told that.',
  earlier: 'What was decided',
  answered: 'What the author answered',
  edited: 'What is public in place of it',
  words: 'What the author says',
  by: (who: string) => `Decided by ${who}`,
  helps,
  note: 'To the author',
  noteHint: 'Needed if the decision stays: say why, kindly. They read it.',
  noteMissing: 'Say to the author why the decision stays',
  noteLong: 'Use 1,000 characters or fewer',
  uphold,
  dismiss: 'The decision stays',
  deciding: 'Saving…',
  upheld: 'Done. The author is told that they were right.',
  dismissed: 'The decision stays. The author is told why.',
};
