import { Button } from '../parts/button/button.tsx';
import { messages } from './survey.messages.ts';
import type { SurveyModel } from './survey.model.ts';

/** Whether what one changed is saved, and saving it: in sight wherever one is on a long survey. */
export function SaveBar({ model }: { model: SurveyModel }) {
  const [isBusy, isChanged] = [model.isBusy.value, model.isChanged.value];
  return (
    <div class="buttons survey-save" data-changed={isChanged || undefined}>
      <Button isBusy={isBusy} onPress={model.save}>
        {isBusy ? messages.saving : messages.save}
      </Button>
      <span class="quiet" role="status">
        {isChanged ? messages.unsaved : messages.allSaved}
      </span>
    </div>
  );
}
