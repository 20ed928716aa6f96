import type { StaffStory } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { CheckField } from '../parts/field/check-field.tsx';
import { usePorts } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './change.messages.ts';
import { ChangeFields } from './change-fields.tsx';
import { EvidenceFields } from './evidence-fields.tsx';
import { evidenceIds, RecordChangeModel } from './record-change.model.ts';

interface RecordChangeProps {
  story: StaffStory;
  model: StoryModel;
  onChange: () => void;
}

/** Writes down a change after the reply went out. */
export function RecordChange({ story, model, onChange }: RecordChangeProps) {
  const ports = usePorts();
  const change = useModel(() => new RecordChangeModel(ports, model, story));
  const isDone = change.isDone.value;
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (await change.submit()) onChange();
  };
  return (
    <form class="form" noValidate onSubmit={handleSubmit}>
      <ErrorSummary mistakes={change.mistakes.value} />
      <ChangeFields fields={change.fields} mistakes={change.mistakes.value} isDone={isDone} />
      <CheckField
        id="done"
        label={messages.doneAlready}
        isChecked={isDone}
        controls="shown-done"
        onCheck={(isChecked) => {
          change.fields.done.value = isChecked ? 'yes' : '';
        }}
      />
      {isDone && (
        <fieldset class="form form-inset" id="shown-done">
          <legend class="unseen">{messages.evidenceTitle}</legend>
          <EvidenceFields
            ids={evidenceIds}
            hint={messages.evidenceNewHint}
            fields={change.fields}
            pictures={change.pictures}
            mistakes={change.mistakes.value}
          />
        </fieldset>
      )}
      <p class="quiet">{messages.recordHint}</p>
      <div class="buttons">
        <Button type="submit" look="main" isBusy={change.isBusy.value}>
          {change.isBusy.value ? messages.recording : messages.record}
        </Button>
      </div>
    </form>
  );
}
