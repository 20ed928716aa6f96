export const messages = {
  hold: 'Hold',
  title: 'Why do you hold this story?',
  lead: 'Nobody outside sees it while it is held, and nobody can publish or reject it until it is let go.',
  toldFirst:
    'For a very serious story, the managers of the organisation get an email at once. What the story says is not in it.',
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
  heldAndTold: 'The story is held. If its organisation has managers here, they get an email.',
  isHeld: 'This story is held',
  why: 'Why it is held',
  since: 'Held',
  release: 'Let it go on',
  releasing: 'Letting go…',
  released: 'The story is among those to moderate again.',
};
