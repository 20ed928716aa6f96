import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { messages } from './removal.messages.ts';
import type { SurveyModel } from './survey.model.ts';
import { BRING_BACK } from './undoing.ts';

const REGION = 'survey-removed';

/** What was removed last, and bringing it back; moves the focus to where the survey wants it. */
export function Removed({ model }: { model: SurveyModel }) {
  const [wanted, removed] = [model.wanted.value, model.removed.value];
  useEffect(() => {
    if (wanted.length === 0) return;
    focusFirst([...wanted, REGION]);
    model.wanted.value = [];
  }, [wanted, model]);
  return (
    <div class="survey-removed" id={REGION} tabIndex={-1}>
      <p class="unseen" role="status">
        {model.said}
      </p>
      {removed !== undefined && (
        <div class="buttons builder-removed">
          <span id={BRING_BACK} tabIndex={-1} dir="auto">
            {messages.removed(removed)}
          </span>
          <Button onPress={model.bringBack}>{messages.undo}</Button>
        </div>
      )}
    </div>
  );
}

/** Puts the focus on the first that is on the screen and takes it. */
function focusFirst(ids: readonly string[]): void {
  for (const id of ids) {
    const element = document.getElementById(id);
    element?.focus();
    if (element && document.activeElement === element) return;
  }
}
