import { Danger } from '../story-form/help/danger.tsx';
import { Finds } from '../story-form/help/finds.tsx';
import css from '../story-form/help/help.css';
import type { HelpWords } from '../words/words.ts';

/** What helps somebody who writes, loaded when there is something to say. */
export const help = { css, Danger, Finds };

export type WritingHelp = typeof help & { words: HelpWords };
