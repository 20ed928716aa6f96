export const messages = {
  title: 'Who signs answers to complaints',
  lead: 'The responsible person signs, or somebody who signs for them. Nobody can sign before one is chosen here.',
  who: 'These people sign',
  nobody: 'Nobody sees to complaints here yet. Invite a complaints manager or a manager first, under People.',
  secondLook: 'Somebody else reads every answer before it is signed',
  save: 'Save who signs',
  saving: 'Saving…',
  saved: 'It is saved.',
};
