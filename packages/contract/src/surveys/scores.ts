import type { Answer } from './answers.ts';
import { chosenIn } from './holds.ts';
import type { Score } from './survey.ts';

/** What was scored so far, by the scores' ids. */
export type Scores = Record<string, number>;

/** Adds what one answer is worth; a score that no answer has touched is not there. */
export function addTo(before: Scores, scores: readonly Score[], question: string, answer: Answer): Scores {
  const after = { ...before };
  for (const { id, parts } of scores) {
    for (const part of parts) {
      const worth = part.question === question ? worthOf(part, answer) : undefined;
      if (worth !== undefined) after[id] = (after[id] ?? 0) + worth;
    }
  }
  return after;
}

function worthOf(part: Score['parts'][number], answer: Answer): number | undefined {
  if ('times' in part) return typeof answer === 'number' ? answer * part.times : undefined;
  const points = chosenIn(answer).flatMap((option) => part.points[option] ?? []);
  return points.length > 0 ? points.reduce((sum, one) => sum + one, 0) : undefined;
}
