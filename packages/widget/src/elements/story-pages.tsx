import { CheckPage } from '../story-form/check-page.tsx';
import { createFlow, type Flow } from '../story-form/create-flow.ts';
import { DeliveryPage } from '../story-form/delivery-page.tsx';
import { HelpPlace, Marks } from '../story-form/help/help-place.tsx';
import { Keeping } from '../story-form/keeping.tsx';
import type { FurtherRules } from '../story-form/late.ts';
import { laterFor } from '../story-form/load-late.ts';
import { Back, ErrorSummary, WhatIsWrong } from '../story-form/obstacles.tsx';
import { Answer } from '../story-form/question/answer.tsx';
import { sayObstacle } from '../story-form/say-obstacle.ts';
import pagesCss from '../story-form/story-pages.css';
import tiles from '../story-form/tiles.css';
import type { StoryWords } from '../words/words.ts';
import type { Rare } from './rare.ts';

/** What of the story form is not needed before its first question. */
export const pages = {
  css: tiles + pagesCss,
  ...{ Answer, Back, CheckPage, DeliveryPage, ErrorSummary, HelpPlace, Keeping, Marks, WhatIsWrong },
  ...{ createFlow, laterFor, sayObstacle },
};

export type StoryPages = typeof pages & {
  words: StoryWords;
  flow: Flow;
  /** What few people see where it is there, else asks for it; null where it cannot be had. */
  loadRare(): Rare | null | undefined;
  /** The same for the rules of the finders that few stories need. */
  loadFurther(): FurtherRules | null | undefined;
};
