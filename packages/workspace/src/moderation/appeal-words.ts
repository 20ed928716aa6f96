import type { AppealAbout, AppealState } from '@hearback/contract';

/** What an appeal is about. */
export const abouts: Record<AppealAbout, string> = {
  rejection: 'It was not published',
  hold: 'It is held',
  edit: 'It was published with an edit',
  'answer-rejection': 'The author’s answer to a reply was not published',
  'answer-edit': 'The author’s answer to a reply was published with an edit',
};

export const states: Record<AppealState, string> = {
  open: 'Waits for a moderator',
  upheld: 'The author was right',
  dismissed: 'The decision stays',
  overtaken: 'Overtaken: what was decided was undone first',
};
