import { type Finding, findByRules } from '../find-by-rules.ts';
import { personalData } from './core.ts';
import { withFurther } from './further.ts';
import type { PersonalDataKind } from './wording.ts';

export { replaceFinding } from '../find-by-rules.ts';
export type { PersonalDataKind };

/** What could tell a reader who somebody is; the offsets are UTF-16 units of the text as it was given. */
export interface PersonalDataFinding extends Finding<PersonalDataKind> {}

const all = withFurther(personalData);

/** Finds personal data by rules, in the text's order and without overlaps. Quick enough for every key typed. */
export function findPersonalData(text: string): PersonalDataFinding[] {
  return findByRules(text, all);
}
