import type { ComponentChildren } from 'preact';
import type { FormLike } from './form-like.ts';

export { takeFocus } from '../theme/take-focus.ts';

interface PageProps {
  form: FormLike;
  progress: string;
  children: ComponentChildren;
}

/** The frame of a page: the way back, how far it is, what stands in the way, and below what is kept. */
export function Page({ form, progress, children }: PageProps) {
  const isFirst = form.step.value === form.questions[0] && !form.isChanging.value;
  const obstacles = form.obstacles.value;
  const pages = form.pages.value;
  return (
    <>
      <div class="bar">
        {isFirst || !pages ? <span dir="auto">{form.organisation.name}</span> : <pages.Back form={form} />}
        <span id="progress">{progress}</span>
      </div>
      {obstacles.length > 0 &&
        (pages ? (
          <pages.ErrorSummary key={form.moves.value} form={form} obstacles={obstacles} />
        ) : (
          <p role="alert">{form.words.form.lost}</p>
        ))}
      {children}
      {pages && <pages.Keeping form={form} />}
    </>
  );
}
