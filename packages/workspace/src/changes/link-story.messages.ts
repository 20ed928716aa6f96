export const messages = {
  hint: 'Where several people told the same thing, one change answers them all. A moderator reads that it is because of this story too; then it stands below this story in public, and the author hears of it, now and when it moves on.',
  sent: 'It is sent. It stands below this story once a moderator has read it.',
  because: 'Recorded because of',
  another: 'another story',
  unlinkAsk: 'Take the link away…',
  unlinkTitle: 'Take the link to this story away?',
  unlinkWords: (what: string) =>
    `“${what}” stands below this story no more, and what its author said of it is gone. It stays with the story that it was recorded for.`,
  unlinkAgain: 'To link it again, a moderator has to read that first.',
  unlinkNot: 'Leave it linked',
  unlinked: 'The link is taken away. The change stays with the story that it was recorded for.',
};
