import type { Answer, Answers, Given } from './answers.ts';
import { chosenIn, isAnswered, isDeclined } from './holds.ts';
import { pathThrough } from './path.ts';
import type { Question } from './questions.ts';
import type { Completion, QuestionResults, SurveyResults } from './results.ts';
import type { SurveyDefinition } from './survey.ts';

/** What is counted of a question beside its answers. An answer's own name never begins so. */
const ASKED = '#asked';
const ANSWERED = '#answered';
const DECLINED = '#declined';

/** Of what a response as a whole is counted. */
const WHOLE = '#response';

/**
 * Before each name where somebody stopped before the end: those are counted apart, and anywhere where all of them are wanted
 * the two are added up.
 */
const PARTIAL = '#partial:';

/** The names under which one question is counted, of whole responses and of those that were stopped. */
export const namesOfCounts = (question: string): string[] => [question, `${PARTIAL}${question}`];

/** One thing that a response adds one to. */
export interface Tally {
  question: string;
  value: string;
}

/** A response as it is counted. */
interface Countable {
  answers: Answers;
  given?: Given | undefined;
  /** Somebody stopped: they were asked what comes until the last that they answered, and nothing after it. */
  isPartial?: boolean | undefined;
}

/** What a response that passed every rule adds to the counts, each of them once. */
export function talliesOf(definition: SurveyDefinition, { answers, given, isPartial = false }: Countable): Tally[] {
  const { questions } = pathThrough(definition, answers, given);
  const last = questions.findLastIndex(({ id }) => answers[id] !== undefined);
  const reached = isPartial ? questions.slice(0, last + 1) : questions;
  const before = isPartial ? PARTIAL : '';
  return [
    { question: before + WHOLE, value: '' },
    ...reached
      .filter(({ kind }) => kind !== 'information')
      .flatMap((question) =>
        valuesOf(question, answers[question.id]).map((value) => ({ question: before + question.id, value })),
      ),
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

type Counted = Tally & { count: number };

/** A survey's results from what was counted: of the questions that it asks now, and of any that an earlier version asked. */
export function resultsFrom(
  { questions }: SurveyDefinition,
  counted: readonly Counted[],
  completion?: Completion,
): Omit<SurveyResults, 'survey'> {
  const rows = counted
    .filter((row) => completion === undefined || isOf(row, completion))
    .map(({ question, ...row }) => ({ ...row, question: question.replace(PARTIAL, '') }));
  const now = questions.filter(({ kind }) => kind !== 'information').map(({ id }) => id);
  // In an order of their own: that of the counts may be another each time.
  const before = rows.map(({ question }) => question).filter((question) => question !== WHOLE);
  const stopped = completion === 'complete' ? [] : counted.filter((row) => isOf(row, 'partial'));
  return {
    responses: sumOf(rows, WHOLE),
    partial: sumOf(stopped, PARTIAL + WHOLE) || undefined,
    questions: [...new Set([...now, ...before.sort()])].map((question) => resultsOf(question, rows)),
  };
}

function isOf({ question }: Tally, completion: Completion): boolean {
  return question.startsWith(PARTIAL) === (completion === 'partial');
}

function resultsOf(question: string, counted: readonly Counted[]): QuestionResults {
  const own = new Map<string, number>();
  for (const row of counted) {
    if (row.question === question) own.set(row.value, (own.get(row.value) ?? 0) + row.count);
  }
  const of = (value: string) => own.get(value) ?? 0;
  const given = [...own].filter(([value]) => ![ASKED, ANSWERED, DECLINED].includes(value));
  return {
    ...{ question, asked: of(ASKED), answered: of(ANSWERED), declined: of(DECLINED) },
    counts: Object.fromEntries(given),
  };
}

function sumOf(counted: readonly Counted[], question: string): number {
  return counted.reduce((sum, row) => (row.question === question ? sum + row.count : sum), 0);
}
