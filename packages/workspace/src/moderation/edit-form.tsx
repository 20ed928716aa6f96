import { EditReason, type StaffStory } from '@hearback/contract';
import { editReasons, wordFieldNames } from '@hearback/contract/words/moderation-en';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { messages } from './edit.messages.ts';
import type { EditModel } from './edit.model.ts';

const reasons = EditReason.options.map((value) => ({ value, label: editReasons[value] }));

interface EditFormProps {
  story: StaffStory;
  edit: EditModel;
  onSaved: () => void;
  onLeave: () => void;
}

/** The words of a story to be edited, and why. */
export function EditForm({ story, edit, onSaved, onLeave }: EditFormProps) {
  const mistakes = edit.mistakes.value;
  const isBusy = edit.isBusy.value;
  const { fields } = edit;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (await edit.save(story)) onSaved();
  };
  const area = (field: 'happened' | 'good' | 'better', max: number, rows: number) => (
    <TextArea
      id={`edit-${field}`}
      label={wordFieldNames[field]}
      max={max}
      rows={rows}
      value={fields[field]}
      error={mistakeIn(mistakes, `edit-${field}`)}
    />
  );
  return (
    <form class="form form-inset" id="edit-form" noValidate onSubmit={handleSubmit} ref={form}>
      <ErrorSummary mistakes={mistakes} />
      <h3>{messages.title}</h3>
      <p class="quiet">{messages.lead}</p>
      <p class="quiet">{messages.rule}</p>
      <TextField
        id="edit-title"
        label={wordFieldNames.title}
        type="text"
        value={fields.title}
        error={mistakeIn(mistakes, 'edit-title')}
      />
      {area('happened', 20_000, 10)}
      {area('good', 5000, 4)}
      {area('better', 5000, 4)}
      <Choices
        id="edit-reason"
        legend={messages.reason}
        options={reasons}
        value={fields.reason}
        error={mistakeIn(mistakes, 'edit-reason')}
      />
      <TextArea
        id="edit-note"
        label={messages.note}
        hint={messages.noteHint}
        max={500}
        value={fields.note}
        error={mistakeIn(mistakes, 'edit-note')}
      />
      <div class="buttons">
        <Button type="submit" look="main" isBusy={isBusy}>
          {isBusy ? messages.saving : messages.save}
        </Button>
        <Button look="link" onPress={onLeave}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}
