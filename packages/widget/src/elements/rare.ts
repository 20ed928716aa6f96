import { Danger } from '../story-form/help/danger.tsx';
import { Finds } from '../story-form/help/finds.tsx';
import css from '../story-form/help/help.css';
import { NoForm } from '../story-form/no-form.tsx';
import type { RareWords } from '../words/words.ts';

/** What few people ever see: help with what was written, and why there is no form. */
export const rare = { css, Danger, Finds, NoForm };

export type Rare = Pick<typeof rare, 'Danger' | 'Finds'> & { words: RareWords };
