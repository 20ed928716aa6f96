import type { Obstacle, StoryForm } from './create-story-form.ts';
import { late } from './late.ts';
import { takeFocus } from './page.tsx';

/** What to say of an obstacle. */
function obstacleText(form: StoryForm, { question, wrong, detail }: Obstacle): string {
  const { story, form: words } = late(form).words;
  if (detail) return detail;
  // As it was when it was found: a number that runs along with the typing would be read out at every key.
  if (typeof wrong === 'number') return words.tooLong(wrong);
  if (question === 'happened') return story.missing;
  if (question === 'visited') return story.visited[wrong as 'outside' | 'wrong'];
  if (question === 'email') return story.email.wrong;
  return wrong === 'sent-elsewhere' ? words.sentElsewhere : form.words.form.lost;
}

interface ErrorSummaryProps {
  form: StoryForm;
  obstacles: readonly Obstacle[];
}

/** What stands in the way, each leading to its place. */
export function ErrorSummary({ form, obstacles }: ErrorSummaryProps) {
  const follow = (event: Event, { question }: Obstacle) => {
    if (form.step.value === question) focusAnswer(event);
    else if (question) late(form).flow.change(question);
  };
  return (
    <div class="summary" role="alert" aria-labelledby="problem" tabIndex={-1} ref={takeFocus}>
      <h2 id="problem">{late(form).words.form.problem}</h2>
      {obstacles.map((obstacle) => {
        const text = obstacleText(form, obstacle);
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
export function WhatIsWrong({ form, obstacle }: { form: StoryForm; obstacle: Obstacle }) {
  return (
    <p id="error" class="error">
      {obstacleText(form, obstacle)}
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
export function Back({ form }: { form: StoryForm }) {
  return (
    <button type="button" class="link back" onClick={late(form).flow.back}>
      {late(form).words.form.back}
    </button>
  );
}
