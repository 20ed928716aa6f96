import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { SurveyDraft } from './staff-survey.ts';

/** The hidden field that tells that a response came after a story, and what it holds. Kept where a survey has such a field. */
export const AFTER_STORY = { field: 'after', value: 'story' } as const;

/** Days after which nobody is asked any more about what they told. */
export const AFTER_STORY_DAYS = 14;

/** How many questions people answer once they have told a story. */
export const AFTER_STORY_QUESTIONS = 3;

/** Whoever tells a story is no colleague, and is not asked what staff are asked. */
export function afterStoryErrors({ kind, isAfterStory }: Pick<SurveyDraft, 'kind' | 'isAfterStory'>): FieldError[] {
  if (kind !== 'staff' || !isAfterStory) return [];
  const mend = 'A survey of staff is not asked of those who tell a story. Leave this out.';
  return [fieldError('/isAfterStory', 'wrong-kind', mend)];
}
