export const hiddenWords = {
  title: 'Hidden fields',
  lead: 'What a link may bring along, such as the ward it hung in: the link ends in “?ward=a1”. Nobody sees it.',
  name: 'Name of the field',
  nameHint: 'Small letters, digits and hyphens.',
  wrong: 'Use small letters, digits and hyphens, and a name that is not there yet.',
  add: 'Add the field',
  remove: 'Remove',
};

export const scoreWords = {
  title: 'Scores',
  lead: 'A number worked out from answers, which rules can ask about. Nobody who answers sees it. Answers that are chosen, ratings, pictures, consents, scales and numbers can be counted. A table, putting in order, a month and what is written cannot.',
  add: 'Add a score',
  named: (number: number) => `Score ${number}`,
  name: 'Name of the score',
  addPart: 'Count a question',
  part: 'Question that is counted',
  points: (answer: string) => `Points for ${answer}`,
  times: 'Times the number that is answered',
  removePart: (name: string) => `Do not count ${name}`,
  remove: (name: string) => `Remove the score ${name}`,
  none: 'There is no question yet whose answers can be counted.',
};
