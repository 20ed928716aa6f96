import { type Finding, findByRules } from '../find-by-rules.ts';
import { isMeant } from './context.ts';
import { fold, rules } from './phrases.ts';

/** What makes a story urgent: a person is in danger now, or may be. */
export type CrisisKind = 'self-harm' | 'medical' | 'abuse' | 'violence';

/** What in a text sounds like a crisis; the offsets are UTF-16 units of the text as it was given. */
export interface CrisisFinding extends Finding<CrisisKind> {}

/** Finds words of crisis by rules, in the text's order and without overlaps. It would rather ask once too often. */
export function findCrisis(text: string): CrisisFinding[] {
  return findByRules(text, { fold, rules, isMeant });
}
