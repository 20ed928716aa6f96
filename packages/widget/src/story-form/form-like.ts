import type { ReadonlySignal } from '@preact/signals-core';
import type { JSX } from 'preact';
import type { Words } from '../words/words.ts';
import type { Cleared } from './clearing.ts';
import type { FormObstacle } from './create-form.ts';
import type { Kept } from './draft-storage.ts';
import type { createWatch } from './help/create-watch.ts';
import type { FurtherRules, Rare } from './late.ts';

type Obstacles = readonly FormObstacle<string, unknown>[];

/** What of a form its frame, its errors and what is kept of it go by: stories and surveys have that in common. */
export interface FormLike {
  step: ReadonlySignal<string>;
  readonly questions: readonly string[];
  isChanging: ReadonlySignal<boolean>;
  obstacles: ReadonlySignal<Obstacles>;
  moves: ReadonlySignal<number>;
  organisation: { name: string };
  words: Words;
  draft: { keptFor: ReadonlySignal<Kept | undefined>; hasAnswers(): boolean };
  pages: ReadonlySignal<LatePages | undefined>;
  show(step: never): void;
}

/** The same for what came with the pages after the first. */
export interface LatePages {
  Back(props: { form: FormLike }): JSX.Element | null;
  ErrorSummary(props: { form: FormLike; obstacles: Obstacles }): JSX.Element | null;
  Keeping(props: { form: FormLike }): JSX.Element | null;
  /** What to say of an obstacle. */
  sayObstacle(form: never, obstacle: never): string;
  words: {
    form: { back: string; problem: string };
    keeping: Record<
      Kept | 'refused' | 'forWeek' | 'forVisit' | 'clear' | 'cleared' | 'clearedLate' | 'since' | 'undo' | 'unsent',
      string
    >;
  };
  flow: {
    back(): void;
    change(question: never): void;
    cleared: ReadonlySignal<Cleared>;
    restore(): void;
    keepForWeek(isWanted: boolean): void;
    clear(): void;
  };
}

/** What helps with texts goes by this of a form. */
export interface WrittenForm {
  step: ReadonlySignal<string>;
  answers: ReadonlySignal<object>;
  words: Words;
  pages: ReadonlySignal<HelpingPages | undefined>;
  answer(question: never, text: never): void;
}

/** What is looked for in texts. */
export type Watch = Pick<ReturnType<typeof createWatch>, 'crises' | 'openIn' | 'look' | 'accept'>;

/** What of the later pages it needs. */
export interface HelpingPages {
  flow: { watch?: Watch | undefined };
  loadRare(): Rare | null | undefined;
  loadFurther(): FurtherRules | null | undefined;
}
