import type { RiskGrade } from '@hearback/contract';

export const risks = {
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
  extreme: 'Extreme',
} satisfies Record<RiskGrade, string>;

export const messages = {
  title: 'For your team and the yearly return',
  lead: 'Whoever complains does not see this.',
  nothing: 'Nothing is written down yet.',
  change: 'Write this down',
  age: 'Age of the patient',
  status: 'What they are to the patient',
  risk: 'How grave it may be for people',
  site: 'Site',
  handler: 'Who sees to it',
  candour: 'The Duty of Candour may apply',
  safeguarding: 'It may be about keeping somebody safe',
  yes: 'Yes',
  somebody: 'Somebody who is not named here',
  standing: 'What stands there now',
  form: {
    statusHint: 'As the yearly return counts whoever complains.',
    unchecked: 'This list was not checked against today’s yearly return. Check it before you send one.',
    site: 'At which site? (optional)',
    siteHint: 'Its ODS code, like RHA01.',
    siteWrong: 'Enter the code of the site, such as RHA01',
    candour: 'Somebody may have come to harm: the Duty of Candour may ask for more than this answer',
    safeguarding: 'A child or an adult may need to be kept safe',
    me: (name: string) => `${name} (you)`,
    handlerWrong: 'Choose somebody who sees to complaints there',
    notSaid: 'Not said yet',
    nobody: 'Nobody yet',
  },
  save: 'Save it',
  saving: 'Saving…',
  cancel: 'Cancel',
  saved: 'It is saved.',
  stale:
    'Something has happened with it in the meantime. What you typed is kept: look at what stands there, then save again.',
};
