import type { TimelineEvent } from '@hearback/contract';

/** What happened to a story, as its author reads it; nothing of what is between staff. */
export const happened: Partial<Record<TimelineEvent['kind'], (day: string) => string>> = {
  published: (day) => `It was published on ${day}`,
  rejected: (day) => `We decided on ${day} that we could not publish it`,
  'taken-down': (day) => `It was taken down on ${day}`,
  appealed: (day) => `You asked us on ${day} to look again`,
  'appeal-upheld': (day) => `We looked again on ${day}: you were right`,
  'appeal-dismissed': (day) => `We looked again on ${day}: our decision stays`,
  'author-asked': (day) => `We asked you on ${day} about a change of words`,
  'asking-ended': (day) => `We stopped waiting for your answer on ${day}`,
  'author-agreed': (day) => `You agreed to the change on ${day}`,
  'author-declined': (day) => `You said no to the change on ${day}`,
  'author-changed': (day) => `You sent your own words on ${day}`,
  'reroute-suggested': (day) => `We asked you on ${day} whether to send it on privately`,
  'reroute-agreed': (day) => `You agreed on ${day}, and we sent it on`,
  'reroute-declined': (day) => `You said on ${day} that it stays a story`,
  'reroute-unanswered': (day) => `We heard nothing until ${day}, so it stays a story`,
};
