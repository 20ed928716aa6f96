import { type Finding, findByRules } from '../find-by-rules.ts';
import { crisis } from './core.ts';
import { withFurther } from './further.ts';
import { withPlatformRules } from './on-platform.ts';
import type { CrisisKind } from './wording.ts';

export type { CrisisKind };

/** What in a text sounds like a crisis; the offsets are UTF-16 units of the text as it was given. */
export interface CrisisFinding extends Finding<CrisisKind> {}

const all = withPlatformRules(withFurther(crisis));

/**
 * Finds words of crisis by all rules, in the text's order and without overlaps. It would rather ask once too often. A page
 * has less of them: `withFurther(crisis)`.
 */
export function findCrisis(text: string): CrisisFinding[] {
  return findByRules(text, all);
}
