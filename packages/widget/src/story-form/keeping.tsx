import type { FormLike, LatePages } from './form-like.ts';

/** What is kept on the device and for how long, and how to change or end that. */
export function Keeping({ form }: { form: FormLike }) {
  const { flow, words } = form.pages.value as LatePages;
  const { keeping } = words;
  const { said, isUnsent } = flow.cleared.value;
  return (
    <>
      {isUnsent && (
        <p class="keeping" role="alert">
          {keeping.unsent}
        </p>
      )}
      {said && (
        <p class="keeping" key={said}>
          {/* An alert, as the page it stands on is a new one, and only alerts are heard that come with their place. */}
          <span role="alert">{keeping[said]}</span>
          <button type="button" class="link" onClick={flow.restore}>
            {keeping.undo}
          </button>
        </p>
      )}
      {form.draft.hasAnswers() && <Kept form={form} />}
    </>
  );
}

function Kept({ form }: { form: FormLike }) {
  const { flow, words } = form.pages.value as LatePages;
  const { keeping } = words;
  const keptFor = form.draft.keptFor.value;
  return (
    <p class="keeping">
      <span role="status">{keeping[keptFor ?? 'refused']}</span>
      {keptFor && (
        <button type="button" class="link" onClick={() => flow.keepForWeek(keptFor !== 'week')}>
          {keptFor === 'week' ? keeping.forVisit : keeping.forWeek}
        </button>
      )}
      <button type="button" class="link" onClick={flow.clear}>
        {keeping.clear}
      </button>
    </p>
  );
}
