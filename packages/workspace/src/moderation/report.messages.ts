import type { ReportState } from '@hearback/contract';

export const messages = {
  title: 'Reports',
  open: 'Report as unsuitable',
  lead: 'Report a story only where it is against one of the published rules. It stays public until a moderator has decided. It can be reported once.',
  until: (day: string) => `It can be reported until ${day}.`,
  why: 'Which rule is it against?',
  reasonMissing: 'Choose a rule',
  words: 'In your own words',
  wordsHint: 'Say which part, and why. Moderators read it. Do not say who you think the author is.',
  wordsMissing: 'Say which part it is, and why',
  wordsLong: 'Use 1,000 characters or fewer',
  send: 'Send the report',
  sending: 'Sending…',
  cancel: 'Do not report it',
  sent: 'Reported. A moderator decides, and you get an email. The story stays public until then.',
  reportedBy: (who: string) => `Reported by ${who}`,
  decide: 'Decide on the report',
  decideLead: 'Read the story against the rule. It stays public until you decide.',
  upholdHelp:
    'If you agree, the story is taken down and its author is told which rule it is. It is then among those to moderate: edit it and publish it again, hold it, or reject it.',
  note: 'To the organisation',
  noteHint: 'Needed if the story stays: say why. Do not repeat what the story says.',
  noteMissing: 'Say to the organisation why the story stays',
  noteLong: 'Use 1,000 characters or fewer',
  uphold: 'Agree and take it down',
  dismiss: 'Leave the story as it is',
  deciding: 'Saving…',
  upheld: 'Taken down. The author is told by email if one reaches them. Now edit it, hold it or reject it.',
  dismissed: 'The story stays. Whoever reported it gets an email.',
  own: 'You made this report yourself, so another moderator has to decide.',
  decided: (who: string) => `Decided by ${who}`,
};

export const states: Record<ReportState, string> = {
  open: 'Waits for a moderator',
  upheld: 'Upheld: it was taken down',
  dismissed: 'Not upheld: it stays',
  overtaken: 'Its author took it down first',
};
