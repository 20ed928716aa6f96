import { type AnswerTrouble, answerTrouble } from './answer-trouble.ts';
import type { Answers, Given } from './answers.ts';
import { pathThrough } from './path.ts';
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
  const { questions } = pathThrough(survey, answers, given);
  const asked = new Set(questions.map(({ id }) => id));
  return [
    ...questions.flatMap((question) => {
      const trouble = answerTrouble(question, answers[question.id]);
      return trouble ? [{ question: question.id, trouble }] : [];
    }),
    ...Object.keys(answers)
      .filter((id) => !asked.has(id))
      .map((question) => ({ question, trouble: 'not-asked' as const })),
  ];
}
