import type { SurveyResponse } from '@hearback/contract';
import {
  type Answer,
  chosenIn,
  isAnswered,
  isDeclined,
  pathThrough,
  type Question,
  type SurveyDefinition,
} from '@hearback/contract/surveys';

/** What is counted of a question beside its answers. An answer's own name never begins so. */
export const ASKED = '#asked';
export const ANSWERED = '#answered';
export const DECLINED = '#declined';

/** Of what a response as a whole is counted. */
export const WHOLE = '#response';

/** One thing that a response adds one to. */
export interface Tally {
  question: string;
  value: string;
}

/** What a response that passed every rule adds to the counts, each of them once. */
export function talliesOf(
  definition: SurveyDefinition,
  { answers, given }: Pick<SurveyResponse, 'answers'> & Partial<Pick<SurveyResponse, 'given'>>,
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

/** The names that an answer is counted under. Texts and months are not counted: each would be a name of its own. */
function countedIn(question: Question, answer: Answer): readonly string[] {
  if (question.kind === 'short-text' || question.kind === 'long-text' || question.kind === 'month') return [];
  if (question.kind === 'ranking') return chosenIn(answer).map((option, place) => `${option}:${place + 1}`);
  if (typeof answer === 'number') return [String(answer)];
  if (typeof answer === 'object' && 'rows' in answer) {
    return Object.entries(answer.rows).map(([row, column]) => `${row}:${column}`);
  }
  return chosenIn(answer);
}
