import type { Answer, Answers, Given } from './answers.ts';
import { chosenIn, isAnswered, isDeclined } from './holds.ts';
import { pathThrough } from './path.ts';
import type { Question } from './questions.ts';
import type { QuestionResults, SurveyResults } from './results.ts';
import type { SurveyDefinition } from './survey.ts';

/** What is counted of a question beside its answers. An answer's own name never begins so. */
const ASKED = '#asked';
const ANSWERED = '#answered';
const DECLINED = '#declined';

/** Of what a response as a whole is counted. */
const WHOLE = '#response';

/** One thing that a response adds one to. */
export interface Tally {
  question: string;
  value: string;
}

/** What a response that passed every rule adds to the counts, each of them once. */
export function talliesOf(
  definition: SurveyDefinition,
  { answers, given }: { answers: Answers; given?: Given | undefined },
): Tally[] {
  const { questions } = pathThrough(definition, answers, given);
  const asked = questions.filter(({ kind }) => kind !== 'information');
  return [
    { question: WHOLE, value: '' },
    ...asked.flatMap((question) => {
      const values = valuesOf(question, answers[question.id]);
      return values.map((value) => ({ question: question.id, value }));
    }),
  ];
}

function valuesOf(question: Question, answer: Answer | undefined): string[] {
  if (isDeclined(answer)) return [ASKED, DECLINED];
  if (answer === undefined || !isAnswered(answer)) return [ASKED];
  return [ASKED, ANSWERED, ...countedIn(question, answer)];
}

/** The names that an answer is counted under. Texts are not counted: each would be a name of its own. */
function countedIn(question: Question, answer: Answer): readonly string[] {
  if (question.kind === 'short-text' || question.kind === 'long-text') return [];
  if (question.kind === 'ranking') return chosenIn(answer).map((option, place) => `${option}:${place + 1}`);
  if (typeof answer === 'number') return [String(answer)];
  if (typeof answer === 'object' && 'rows' in answer) {
    return Object.entries(answer.rows).map(([row, column]) => `${row}:${column}`);
  }
  return chosenIn(answer);
}

/** A survey's results from what was counted: of the questions that it asks now, and of any that an earlier version asked. */
export function resultsFrom(
  { questions }: SurveyDefinition,
  counted: readonly (Tally & { count: number })[],
): Omit<SurveyResults, 'survey'> {
  const now = questions.filter(({ kind }) => kind !== 'information').map(({ id }) => id);
  // In an order of their own: that of the counts may be another each time.
  const before = counted.map(({ question }) => question).filter((question) => question !== WHOLE);
  return {
    responses: counted.find(({ question }) => question === WHOLE)?.count ?? 0,
    questions: [...new Set([...now, ...before.sort()])].map((question) => resultsOf(question, counted)),
  };
}

function resultsOf(question: string, counted: readonly (Tally & { count: number })[]): QuestionResults {
  const own = counted.filter((row) => row.question === question);
  const of = (value: string) => own.find((row) => row.value === value)?.count ?? 0;
  const given = own.filter(({ value }) => ![ASKED, ANSWERED, DECLINED].includes(value));
  return {
    ...{ question, asked: of(ASKED), answered: of(ANSWERED), declined: of(DECLINED) },
    counts: Object.fromEntries(given.map(({ value, count }) => [value, count])),
  };
}
