import { batch, type Signal, signal } from '@preact/signals-core';
import type { HearbackEvent } from '../elements/mount.ts';

/** What stands in the way: at a question, or (without one) of the whole. The form's own words where no detail is. */
export interface FormObstacle<Question, Wrong = never> {
  question?: Question | undefined;
  wrong?: Wrong | 'lost' | 'sent-elsewhere' | undefined;
  detail?: string | undefined;
}

/** What a form is made of before it can be moved through. */
export interface FormParts<Answers, Step extends string> {
  ports: {
    /** Loads the pages after the first question, with what moves between them; called again after it failed. */
    loadPages(form: never): Promise<unknown>;
    /** Tells the page that something happened, never what was written. */
    tell(name: HearbackEvent, detail?: { step: string }): void;
    /** Whether the first page takes the focus too: in a dialog, and after another one. */
    takesFocus: boolean;
  };
  draft: { hasAnswers(): boolean; stop(): void };
  answers: Signal<Answers>;
  step: Signal<Step>;
  pages: Signal<object | undefined>;
  /** In the order they are asked. */
  readonly questions: readonly string[];
}

/** What every form can do. */
export interface FormActions<Answers, Step extends string, Wrong = never> {
  obstacles: Signal<readonly FormObstacle<Step, Wrong>[]>;
  /** Counted so that each new page or error takes the focus, and the first page of an untouched form does not. */
  moves: Signal<number>;
  /** Whether an answer is being changed from the check page. */
  isChanging: Signal<boolean>;
  show(next: Step, found?: readonly FormObstacle<Step, Wrong>[]): void;
  /** Loads the pages after the first: heavy, and wanted only by somebody who really answers. */
  open(): Promise<boolean>;
  answer<Name extends keyof Answers>(name: Name, value: Answers[Name]): void;
  next(): Promise<void>;
  stop(): void;
}

/** What can be done to a form once its later pages are there. */
interface LatePages {
  flow: { touch(): void; next(): void; stop(): void };
}

/** The state of one form of one question a page. What is done after its first question comes with its pages. */
export function createForm<Own, Answers, Step extends string, Wrong = never>(
  parts: Own & FormParts<Answers, Step>,
): Own & FormActions<Answers, Step, Wrong> {
  const { ports, draft, answers, step, pages } = parts;
  const obstacles = signal<readonly FormObstacle<Step, Wrong>[]>([]);
  const moves = signal(0);
  const flow = () => (pages.value as LatePages | undefined)?.flow;
  // In a task of its own: it lays the page out, which on a slow phone takes as long as the first rendering.
  if (ports.takesFocus) setTimeout(() => moves.value++);
  let opening: Promise<boolean> | undefined;

  const form = Object.assign(parts, {
    ...{ obstacles, moves },
    isChanging: signal(false),
    show(next: Step, found: readonly FormObstacle<Step, Wrong>[] = []) {
      // In one, as each rendering between would give a focus, and say an alert, once more.
      batch(() => {
        obstacles.value = found;
        step.value = next;
        moves.value++;
      });
      ports.tell('step', { step: next });
    },
    open(): Promise<boolean> {
      opening ??= ports.loadPages(form as never).then(
        (loaded) => {
          pages.value = loaded as object;
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
      flow()?.touch();
    },
    async next() {
      if (await form.open()) flow()?.next();
      else form.show(step.value, [{ wrong: 'lost' }]);
    },
    stop() {
      draft.stop();
      flow()?.stop();
    },
  });
  // A draft that was taken up is shown with all that helps with it.
  if (draft.hasAnswers() || step.value !== parts.questions[0]) void form.open();
  return form;
}
