export const messages = {
  lead: (isOfStaff: boolean) =>
    `This is how ${isOfStaff ? 'your staff' : 'patients'} see it, with what you have not saved yet. Answer it as often as you like: nothing is sent, kept or counted.`,
  language: 'Language',
  width: 'Width',
  phone: 'Phone',
  computer: 'Computer',
  given: 'What its link brings along',
  givenHint: 'Patients never see these. Try what the survey asks with each of them.',
  again: 'Start again',
  begun: 'It starts again from its first question.',
  ended: 'You came to the end. Nothing was sent or kept.',
  frame: (title: string) => `Test run of ${title}`,
};
