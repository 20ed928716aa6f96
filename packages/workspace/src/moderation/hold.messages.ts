export const messages = {
  hold: 'Hold',
  title: 'Why do you hold this story?',
  lead: 'Nobody outside sees it while it is held, and nobody can publish or reject it until it is let go.',
  toldFirst: (jobs: readonly string[]) =>
    `For a very serious story, an email goes at once to: ${jobs.join(', ')}. What the story says is not in it.`,
  nobodyToTell: (organisation: string) =>
    `Nobody at ${organisation} would be told of a very serious story: it has no manager here. An email would go to the operators of this platform, so that they invite one. Ring ${organisation} yourself.`,
  reasonMissing: 'Choose a reason',
  note: 'A note for staff (optional)',
  noteHint:
    'What you wait for, or whom you asked. Needed where the reason is another one. The author never sees it. Staff of the organisation can read it in the timeline once the story is published.',
  noteMissing: 'Say why you hold it',
  noteLong: 'Use 500 characters or fewer',
  holdNow: 'Hold this story',
  holding: 'Holding…',
  cancel: 'Do not hold it',
  held: 'The story is held. Let it go when you can decide on it.',
  heldAndTold: (jobs: string) => `The story is held. An email goes to: ${jobs}.`,
  told: (jobs: string) => `By email: ${jobs}`,
  toldNobody: (organisation: string) =>
    `Nobody at ${organisation} has been told: it has no manager here. An email goes to the operators of this platform, so that they invite one. Ring ${organisation} yourself.`,
  whoKnows: 'Who was told',
  isHeld: 'This story is held',
  why: 'Why it is held',
  since: 'Held',
  release: 'Let it go on',
  releasing: 'Letting go…',
  released: 'The story is among those to moderate again.',
};
