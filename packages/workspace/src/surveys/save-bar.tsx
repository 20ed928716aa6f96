import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { messages } from './survey.messages.ts';
import type { SurveyModel } from './survey.model.ts';

/** Whether what one changed is saved, and saving it: in sight wherever one is on a long survey, and by a key from anywhere. */
export function SaveBar({ model }: { model: SurveyModel }) {
  useSaveKey(model);
  const [isBusy, isChanged] = [model.isBusy.value, model.isChanged.value];
  return (
    <div class="buttons survey-save" data-changed={isChanged || undefined}>
      <Button isBusy={isBusy} keys="Control+S Meta+S" onPress={model.save}>
        {isBusy ? messages.saving : messages.save}
      </Button>
      <span class="quiet" role="status">
        {isChanged ? messages.unsaved : messages.allSaved}
      </span>
    </div>
  );
}

/** From the last of many questions the button is many Tabs away. The browser’s own saving of the page is of no use here. */
function useSaveKey(model: SurveyModel): void {
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      if (!event.repeat && !model.isBusy.value && !document.querySelector('dialog[open]')) void model.save();
    };
    addEventListener('keydown', handle);
    return () => removeEventListener('keydown', handle);
  }, [model]);
}
