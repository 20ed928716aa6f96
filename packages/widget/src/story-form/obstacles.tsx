import type { FormObstacle } from './create-form.ts';
import type { FormLike, LatePages } from './form-like.ts';
import { takeFocus } from './page.tsx';

type Obstacle = FormObstacle<string, unknown>;

interface ErrorSummaryProps {
  form: FormLike;
  obstacles: readonly Obstacle[];
}

const late = (form: FormLike) => form.pages.value as LatePages;
const say = (form: FormLike, obstacle: Obstacle) => late(form).sayObstacle(form as never, obstacle as never);

/** What stands in the way, each leading to its place. */
export function ErrorSummary({ form, obstacles }: ErrorSummaryProps) {
  const follow = (event: Event, { question }: Obstacle) => {
    if (form.step.value === question) focusAnswer(event);
    else if (question) late(form).flow.change(question as never);
  };
  return (
    <div class="summary" role="alert" aria-labelledby="problem" tabIndex={-1} ref={takeFocus}>
      <h2 id="problem">{late(form).words.form.problem}</h2>
      {obstacles.map((obstacle) => {
        const text = say(form, obstacle);
        const link = (
          <button type="button" class="link" onClick={(event) => follow(event, obstacle)}>
            {text}
          </button>
        );
        return <p key={obstacle.question}>{obstacle.question ? link : text}</p>;
      })}
    </div>
  );
}

/** The same words beside the field. */
export function WhatIsWrong({ form, obstacle }: { form: FormLike; obstacle: Obstacle }) {
  return (
    <p id="error" class="error">
      {say(form, obstacle)}
    </p>
  );
}

/** Gives the focus to the field of the question that is shown. */
export function focusAnswer(event: Event): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  // Beside tags it is the text that can be wrong.
  (root.getElementById('text') ?? root.getElementById('answer'))?.focus();
}

/** The way to the page before. */
export function Back({ form }: { form: FormLike }) {
  return (
    <button type="button" class="link back" onClick={late(form).flow.back}>
      {late(form).words.form.back}
    </button>
  );
}
