import { type AnswerTrouble, answerTrouble } from './answer-trouble.ts';
import type { Answer, Answers, Given } from './answers.ts';
import { isAnswered, isDeclined } from './holds.ts';
import { pathThrough } from './path.ts';
import type { Question } from './questions.ts';
import type { SurveyDefinition } from './survey.ts';

/** What is wrong with one answer of a response; `not-asked` where its question was not on the way. */
export interface ResponseTrouble {
  question: string;
  trouble: AnswerTrouble | 'not-asked';
}

/**
 * Everything that is wrong with a response: nothing just where a form that asks one question after the other would have led
 * to it. The platform and every form go by this one rule.
 */
export function responseTroubles(survey: SurveyDefinition, answers: Answers, given: Given = {}): ResponseTrouble[] {
  return troublesBy(answerTrouble, { survey, answers, given });
}

/** The same of what somebody sends who stopped before the end: only what they left out is excused. */
export function partialTroubles(survey: SurveyDefinition, answers: Answers, given: Given = {}): ResponseTrouble[] {
  return troublesBy(troubleSoFar, { survey, answers, given });
}

/**
 * The same of a paper, of which whoever filled it in cannot be asked any more: all that they left empty or did not agree to is
 * excused, also where the form that leads through the questions would not have let them go on.
 */
export function paperTroubles(survey: SurveyDefinition, answers: Answers): ResponseTrouble[] {
  return troublesBy(troubleOnPaper, { survey, answers, given: {} });
}

function troubleOnPaper(question: Question, answer: Answer | undefined): AnswerTrouble | undefined {
  const trouble = answerTrouble({ ...question, isRequired: false }, answer);
  // Fewer ticks than were asked for are answers. Of a ranking that is not finished nobody knows which places are meant.
  return trouble === 'too-few' && question.kind !== 'ranking' ? undefined : trouble;
}

/**
 * What is wrong with an answer of somebody who stops here. Of a matrix they may have answered some rows: where it is required
 * there is no way to take them back.
 */
export function troubleSoFar(question: Question, answer: Answer | undefined): AnswerTrouble | undefined {
  if (!isSaid(answer)) return undefined;
  return answerTrouble(question.kind === 'matrix' ? { ...question, isRequired: false } : question, answer);
}

/** Whether anything was answered at all; that somebody would rather not say is an answer too. */
export function isAnythingSaid(answers: Answers): boolean {
  return Object.values(answers).some(isSaid);
}

function isSaid(answer: Answer | undefined): boolean {
  return isAnswered(answer) || isDeclined(answer);
}

interface Sent {
  survey: SurveyDefinition;
  answers: Answers;
  given: Given;
}

function troublesBy(judge: typeof answerTrouble, { survey, answers, given }: Sent): ResponseTrouble[] {
  const { questions } = pathThrough(survey, answers, given);
  const asked = new Set(questions.map(({ id }) => id));
  return [
    ...questions.flatMap((question) => {
      const trouble = judge(question, answers[question.id]);
      return trouble ? [{ question: question.id, trouble }] : [];
    }),
    ...Object.keys(answers)
      .filter((id) => !asked.has(id))
      .map((question) => ({ question, trouble: 'not-asked' as const })),
  ];
}
