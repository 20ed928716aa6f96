import type { StoryForm } from './create-story-form.ts';
import { late } from './late.ts';

/** What is kept on the device and for how long, and how to change or end that. */
export function Keeping({ form }: { form: StoryForm }) {
  const { flow, words } = late(form);
  const { keeping } = words;
  const isForWeek = form.draft.until.value !== undefined;
  if (flow.cleared.value) {
    return (
      <p class="keeping" role="status">
        {keeping.cleared}
        <button type="button" class="link" onClick={flow.restore}>
          {keeping.undo}
        </button>
      </p>
    );
  }
  if (!form.draft.hasAnswers()) return null;
  if (!form.draft.isKept.value) return <p class="keeping">{keeping.refused}</p>;
  return (
    <p class="keeping">
      <span role="status">{isForWeek ? keeping.week : keeping.visit}</span>
      <button type="button" class="link" onClick={() => flow.keepForWeek(!isForWeek)}>
        {isForWeek ? keeping.forVisit : keeping.forWeek}
      </button>
      <button type="button" class="link" onClick={flow.clear}>
        {keeping.clear}
      </button>
    </p>
  );
}
