import type { TroubleWords } from '@hearback/contract/surveys';

export const messages = {
  title: 'Type in answers from paper',
  of: 'The survey',
  lead: 'One paper after the other. What was left empty on it stays empty here. In a list of answers a number key chooses, and Delete takes it back; the day, the service, the language and the way stay for the next one.',
  loading: 'Loading the survey…',
  missing: 'This survey is not here, or you have no role at its organisation.',
  notNow: 'Answers can be typed in while the survey takes them.',
  notYours: 'Responders and managers type in answers.',
  writtenOn: 'Day on the paper',
  dayMissing: 'Choose the day that is written on the paper, or on which it came',
  language: 'Language of the paper',
  agreeNeeded:
    'Not ticked is kept as not agreed. Where it asks whether the answers may be used, do not type in a paper without the tick.',
  agreeOpen: 'Not ticked is kept as not agreed.',
  empty: 'Type in one answer at least. A paper that was left empty is not kept.',
  service: 'Service',
  noService: 'None, or not known',
  method: 'How it came',
  handwritten: 'On paper',
  telephone: 'By telephone',
  save: 'Keep it, and go on to the next',
  saving: 'Keeping it…',
  saved: (count: number) => (count === 1 ? '1 paper is kept.' : `${count} papers are kept.`),
  again: 'Another paper has this number. Press the button once more.',
  at: (question: string, mistake: string) => `“${question}” ${mistake}`,
  leaveEmpty: 'Leave it empty',
  none: 'No answer',
  place: (number: number) => `Place ${number}`,
};

const plain = (count: number) => count.toLocaleString('en-GB');

/** What to do about an answer that cannot be kept, in words for whoever types it in and cannot ask its author. */
export const mend: TroubleWords = {
  choose: 'Choose what is ticked on the paper, or leave it empty',
  write: 'Type in what is written beside it, or take its tick away',
  agree: 'Leave this without a tick',
  eachRow: 'Choose what is ticked in each row, or leave the row empty',
  eachPlace:
    'Give each one its own place. Where the paper has fewer places, or two alike, leave all of them without an answer',
  month: 'Choose both the month and the year, or leave both empty',
  number: 'Type in a number, like 3, or leave it empty',
  whole: 'Type in a whole number, like 3, or leave it empty',
  again: 'Choose one of these answers, or leave it empty',
  alone: 'That answer stands alone: leave only it ticked, or only the others',
  least: (count) => `At least ${plain(count)} were asked for`,
  most: (count) =>
    `No more than ${count === 1 ? 'one was' : `${plain(count)} were`} asked for. Where more are ticked on the paper, leave it empty`,
  shorter: (count) => `This is ${plain(count)} ${count === 1 ? 'character' : 'characters'} too long to be kept`,
  atLeast: (number) => `The lowest is ${plain(number)}. Leave it empty where the paper has less`,
  atMost: (number) => `The highest is ${plain(number)}. Leave it empty where the paper has more`,
  notBefore: (month) => `The earliest is ${month}. Leave it empty where the paper has an earlier one`,
  notAfter: (month) => `The latest is ${month}. Leave it empty where the paper has a later one`,
};
