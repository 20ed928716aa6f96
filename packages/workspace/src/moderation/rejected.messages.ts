export const messages = {
  title: 'This story is rejected',
  lead: (time: string, hearsBack: boolean) =>
    `You can take this back until ${time}. ${hearsBack ? 'Its author gets our mail then, and not before.' : 'No email reaches its author: their private page says it already.'}`,
  takeBack: 'Take the rejection back',
  takingBack: 'Taking it back…',
  takenBack: 'The rejection is taken back. The story is among those to moderate again.',
};
