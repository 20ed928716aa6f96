import type { Completion, Method, SurveyResults } from '@hearback/contract';
import { returnRules } from '@hearback/contract/returns';

const number = (count: number) => count.toLocaleString('en-GB');
const people = (count: number) => (count === 1 ? '1 person' : `${number(count)} people`);

export const messages = {
  title: (title: string) => `Results: ${title}`,
  survey: 'The survey',
  loading: 'Counting…',
  missing: 'These results are not here, or you have no role at the survey’s organisation.',
  responses: (count: number) => `${people(count)} answered`,
  partial: (complete: number, partial: number) => {
    if (complete === 0) return `${people(partial)} stopped early, nobody answered to the end`;
    return `${people(complete)} answered to the end, ${number(partial)} stopped early`;
  },
  onlyPartial: (partial: number) => `${people(partial)} stopped early`,
  partialHelp: 'Who stopped early was asked what comes until the last question that they answered.',
  added: (count: number) => (count === 1 ? '1 new response' : `${number(count)} new responses`),
  none: 'Nobody has answered yet',
  noneHelp: 'Results show here as soon as the first answer comes in.',
  noneSo: 'Nobody answered so',
  noneSoHelp: 'Choose other days, or show all answers.',
  versions: 'Answers to all versions are counted together where the question is the same.',
  print: 'Print',
  file: 'Download as a table (CSV)',
  workbook: 'Download as a workbook (XLSX)',
  workbookFailed: 'The workbook could not be made. Check your connection, then try again, or take the table (CSV).',
  each: 'Download each response for another program (FHIR)',
  from: 'From',
  to: 'Until',
  service: 'Service',
  method: 'How it was answered',
  language: 'Language',
  completion: 'How far they came',
  completions: { complete: 'To the end', partial: 'Stopped early' } satisfies Record<Completion, string>,
  anything: 'All',
  narrowed: (to: string) => `Some answers alone. ${to}.`,
  show: 'Show',
  clear: 'Show all answers',
  daysWrong: 'The first day is after the last. Choose an earlier one.',
  asked: (answered: number, asked: number) => `${number(answered)} of ${number(asked)} who were asked answered`,
  declined: (count: number) => `${number(count)} would rather not say`,
  noAnswers: 'Nobody answered this question yet.',
  held: (count: number) => (count === 1 ? '1 new answer.' : `${number(count)} new answers.`),
  showHeld: (count: number) => (count === 1 ? 'Show it' : 'Show them'),
  written: (count: number) => (count === 1 ? '1 person wrote something.' : `${number(count)} people wrote something.`),
  notCounted: 'A moderator reads it before it is shown.',
  before: 'A question that is not asked any more',
  table: 'The numbers',
  answer: 'Answer',
  count: 'How many',
  share: 'Share',
  interval: 'Likely between',
  intervalHelp:
    '“Likely between” is where the share would lie, 95 times in 100, if everyone like those who answered were asked.',
  percent: (share: number | undefined) => (share === undefined ? '–' : `${Math.round(share * 100)}%`),
  range: (low: number, high: number) => `${Math.round(low * 100)}% to ${Math.round(high * 100)}%`,
  outOf: (count: number, of: number) => `${number(count)} of ${number(of)}`,
  several: 'People could choose more than one, so the shares add up to more than 100%.',
  mean: (mean: string) => `On average ${mean}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  fromUnder: (from: string, under: string) => `from ${from} to under ${under}`,
  grouped: 'The chart has them in groups; the table has each.',
  row: 'Row',
  place: (place: number) => `Place ${place}`,
  meanPlace: 'Average place',
  most: (share: string, option: string) => `${share} said “${option}”`,
  other: 'Other',
  gone: (number?: number) =>
    number === undefined ? 'An answer that is not offered any more' : `Answer ${number} that is not offered any more`,
  goneRow: (number?: number) =>
    number === undefined ? 'A row that is not asked any more' : `Row ${number} that is not asked any more`,
  yes: 'Yes',
  no: 'No',
};

type Counted = Pick<SurveyResults, 'responses' | 'partial'>;

/** How many answered, and who of them stopped early; where those alone are asked for, nobody else could be there. */
export function answeredInWords({ responses, partial }: Counted, completion?: Completion): string {
  if (!partial) return messages.responses(responses);
  return completion === 'partial' ? messages.onlyPartial(partial) : messages.partial(responses - partial, partial);
}

/** What people wrote in their own words. */
export const writtenWords = {
  none: 'Nothing to read here yet: a moderator reads what people write before it is shown.',
  more: 'Show more',
  cut: 'a moderator took words out',
  change: 'Because of it:',
  link: 'Link to a change…',
};

/** The Friends and Family Test's. */
export const fftWords = {
  positive: (share: string) => `${share} said very good or good`,
  of: (count: number, of: number) => `${number(count)} of ${number(of)} answers, “Don’t know” among them`,
  monthlyReturn: 'The monthly return',
  unverified: returnRules.positive.isVerified
    ? ''
    : `What the share is out of is ${returnRules.positive.source}. This is not verified.`,
  notRanking:
    'Not for ranking. How and whom a practice asks makes a difference, so results of two practices cannot be compared.',
};

export const methods: Record<Method, string> = {
  online: 'Online',
  'text-message': 'Link in a text message',
  tablet: 'Tablet on site',
  telephone: 'Telephone',
  handwritten: 'On paper',
  other: 'Another way',
};
