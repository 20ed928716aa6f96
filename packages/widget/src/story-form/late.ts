import type { StoryPages } from '../elements/story-pages.tsx';
import type { StoryForm } from './create-story-form.ts';

/** What came with the pages after the first: words, and what can be done. What shows them came with them. */
export function late(form: StoryForm): StoryPages {
  return form.pages.value as StoryPages;
}

/** The rules of the finders that few stories need. */
export type FurtherRules = typeof import('../elements/further-rules.ts');
export type { Rare } from '../elements/rare.ts';
