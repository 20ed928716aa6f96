import type { Answers, Given } from './answers.ts';
import { holds, type Known } from './holds.ts';
import { END, type Question } from './questions.ts';
import { addTo, type Scores } from './scores.ts';
import type { SurveyDefinition } from './survey.ts';

/** The way that somebody's answers lead through a survey. */
export interface Path {
  /** The questions that are asked, in order. Answers to any other ones count for nothing. */
  questions: readonly Question[];
  /** What the answers on the way add up to. */
  scores: Scores;
}

type Asked = Pick<SurveyDefinition, 'questions' | 'scores'>;

/**
 * Which questions are asked of somebody who answers so. What stands at a question that is not on the way is left out of
 * account, so an answer that is taken back takes back what followed from it. Jumps lead onward only: every way ends.
 */
export function pathThrough({ questions, scores: parts = [] }: Asked, answers: Answers, given: Given = {}): Path {
  const known: Known & { answers: Answers; scores: Scores } = { answers: {}, given, scores: {} };
  const asked: Question[] = [];
  for (let place = 0; place < questions.length; ) {
    const question = questions[place] as Question;
    place += 1;
    if (question.showIf && !holds(question.showIf, known)) continue;
    asked.push(question);
    const answer = answers[question.id];
    if (answer !== undefined) {
      known.answers[question.id] = answer;
      known.scores = addTo(known.scores, parts, question.id, answer);
    }
    const jump = question.next?.find((one) => !one.if || holds(one.if, known));
    if (jump?.to === END) break;
    if (jump) place = Math.max(place, placeOf(questions, jump.to));
  }
  return { questions: asked, scores: known.scores };
}

function placeOf(questions: readonly Question[], id: string): number {
  return questions.findIndex((question) => question.id === id);
}

/** The answers on the way that they themselves lead through, without all others. */
export function answersOnPath(path: Path, answers: Answers): Answers {
  return Object.fromEntries(path.questions.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
}
