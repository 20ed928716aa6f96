import type { Organisation } from '@hearback/contract';
import { batch, signal } from '@preact/signals-core';
import type { Happening, HearbackEvent } from '../elements/mount.ts';
import type { StoryPages } from '../elements/story-pages.tsx';
import type { Words } from '../words/words.ts';
import { type Answers, type Question, questionsFor } from './answers.ts';
import { createDraft } from './create-draft.ts';
import type { DraftStorage } from './draft-storage.ts';
import type { Wrong } from './sendable.ts';

/** Where the author is. */
export type Step = Question | 'check' | 'sending';

/** What stands in the way: at a question, or (without one) of the whole story. The form's own words where no detail is. */
export interface Obstacle {
  question?: Question | undefined;
  wrong?: Wrong | 'lost' | 'sent-elsewhere' | undefined;
  detail?: string | undefined;
}

/** What a story form works with. */
export interface StoryFormPorts {
  organisation: Organisation;
  words: Words;
  drafts: DraftStorage;
  /** Loads the pages after the first question, with what moves between them; called again after it failed. */
  loadPages(form: StoryForm): Promise<StoryPages>;
  /** Tells the page that something happened, never what was written. */
  tell(name: HearbackEvent, detail?: Omit<Happening, 'organisation'>): void;
  /** The language the author's page is in, BCP 47. */
  language: string;
  /** Whether the first page takes the focus too: in a dialog, and after another story. */
  takesFocus: boolean;
}

export type StoryForm = ReturnType<typeof createStoryForm>;

/** The state of one story form. What is done after the first question comes with its pages, as `pages.value.flow`. */
export function createStoryForm(ports: StoryFormPorts) {
  const questions = questionsFor(ports.organisation.services);
  const draft = createDraft(ports.drafts, questions);
  const { answers, step } = draft;
  const obstacles = signal<readonly Obstacle[]>([]);
  const pages = signal<StoryPages>();
  // Counted so that each new page or error takes the focus, and the first page of an untouched form does not.
  const moves = signal(0);
  // In a task of its own: it lays the page out, which on a slow phone takes as long as the first rendering.
  if (ports.takesFocus) setTimeout(() => moves.value++);
  let opening: Promise<boolean> | undefined;

  const form = {
    ...{ ports, questions, draft, answers, step, obstacles, pages, moves },
    organisation: ports.organisation,
    words: ports.words,
    /** Whether an answer is being changed from the check page. */
    isChanging: signal(false),
    show(next: Step, found: readonly Obstacle[] = []) {
      // In one, as each rendering between would give a focus, and say an alert, once more.
      batch(() => {
        obstacles.value = found;
        step.value = next;
        moves.value++;
      });
      ports.tell('step', { step: next });
    },
    /** Loads the pages after the first: heavy, and wanted only by somebody who really writes. */
    open(): Promise<boolean> {
      opening ??= ports.loadPages(form as StoryForm).then(
        (loaded) => {
          pages.value = loaded;
          return true;
        },
        () => {
          opening = undefined;
          return false;
        },
      );
      return opening;
    },
    answer<Name extends keyof Answers>(name: Name, value: Answers[Name]) {
      answers.value = { ...answers.value, [name]: value };
      void form.open();
      pages.value?.flow.touch();
    },
    async next() {
      if (await form.open()) pages.value?.flow.next();
      else form.show(step.value, [{ wrong: 'lost' }]);
    },
    stop() {
      draft.stop();
      pages.value?.flow.stop();
    },
  };
  // A draft that was taken up is shown with all that helps with it.
  if (draft.hasAnswers() || step.value !== questions[0]) void form.open();
  return form;
}
