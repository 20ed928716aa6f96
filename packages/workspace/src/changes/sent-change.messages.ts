export const messages = {
  kinds: {
    change: 'Not public yet: a change',
    'change-step': 'Not public yet: where a change stands',
    'change-link': 'Not public yet: a change that is because of this story too',
  },
  becomes: 'Becomes',
  isAlready: 'It is',
  isPublicNoMore:
    'This change is public no more: the story that it was recorded for was taken down. Send this back. It can be linked again once that story is public.',
  takenBack: 'It is taken back. Nobody outside has seen it, and its words are there to go on with.',
  linkTakenBack: 'It is taken back. Nobody outside has seen it.',
  approve: 'Approve and publish',
  approved: (hearsBack: boolean) =>
    hearsBack
      ? 'It is public, and the author hears of it.'
      : 'It is public. No email reaches the author, so they see it on their private page.',
  sentBackDone: 'It is back with its writer, with your reason.',
  waits: 'Waits for a moderator to read it',
  sentBack: 'Sent back',
  list: 'Not public yet',
  listLead: 'A moderator reads these first. What came back waits for its writer.',
  moreWait: 'And more: they are with their stories.',
};
