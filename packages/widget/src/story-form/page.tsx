import { story } from '@hearback/contract/words/en';
import type { ComponentChildren } from 'preact';
import type { Obstacle, StoryForm } from './create-story-form.ts';
import { words } from './story-form.messages.ts';

/** A ref that gives the focus to what has just appeared. One function for all, as Preact calls a new one each time. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** What to say of an obstacle. */
export function obstacleText({ question, detail }: Obstacle): string {
  if (detail) return detail;
  if (!question) return words.lost;
  return question === 'email' ? story.email.wrong : story.happened.missing;
}

interface ErrorSummaryProps {
  obstacles: readonly Obstacle[];
  onFollow(event: Event, obstacle: Obstacle): void;
}

/** What stands in the way, each leading to its place. */
export function ErrorSummary({ obstacles, onFollow }: ErrorSummaryProps) {
  return (
    <div class="summary" role="alert" tabIndex={-1} ref={takeFocus}>
      <h2>{words.problem}</h2>
      {obstacles.map((obstacle) => (
        <p key={obstacle.question}>
          {obstacle.question ? (
            <button type="button" class="link" onClick={(event) => onFollow(event, obstacle)}>
              {obstacleText(obstacle)}
            </button>
          ) : (
            obstacleText(obstacle)
          )}
        </p>
      ))}
    </div>
  );
}

interface PageProps {
  form: StoryForm;
  progress: string;
  children: ComponentChildren;
}

/** The frame of a page: the way back, and how far it is. */
export function Page({ form, progress, children }: PageProps) {
  const isFirst = form.step.value === form.questions[0] && !form.isChanging.value;
  return (
    <>
      <div class="bar">
        {isFirst ? (
          <span dir="auto">{form.organisation.name}</span>
        ) : (
          <button type="button" class="link back" onClick={form.back}>
            {words.back}
          </button>
        )}
        <span>{progress}</span>
      </div>
      {children}
    </>
  );
}
