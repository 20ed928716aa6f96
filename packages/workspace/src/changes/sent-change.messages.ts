export const messages = {
  newChange: 'Not public yet: a change',
  step: 'Not public yet: where a change stands',
  becomes: 'Becomes',
  isAlready: 'It is',
  takenBack: 'It is taken back. Nobody outside has seen it, and its words are there to go on with.',
  approve: 'Approve and publish',
  approved: (hearsBack: boolean) =>
    hearsBack
      ? 'It is public, and the author hears of it.'
      : 'It is public. The author left no address, so they see it on their private page.',
  sentBackDone: 'It is back with its writer, with your reason.',
  waits: 'Waits for a moderator to read it',
  sentBack: 'Sent back',
  list: 'Not public yet',
  listLead: 'A moderator reads these first. What came back waits for its writer.',
  moreWait: 'And more: they are with their stories.',
};
