import { EditReason, type StaffStory } from '@hearback/contract';
import { wordFields, wordsOf } from '@hearback/contract/moderation';
import { editReasons, wordFieldNames } from '@hearback/contract/words/moderation-en';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { OpenedForm } from '../parts/opened-form/opened-form.tsx';
import { foundInStory } from '../story/found-in-story.ts';
import { messages } from './edit.messages.ts';
import type { EditModel } from './edit.model.ts';
import { FoundInField } from './found-in-field.tsx';

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
  const { fields } = edit;
  const typed = Object.fromEntries(wordFields.map((field) => [field, fields[field].value]));
  const found = foundInStory(story, typed, wordsOf(story));
  const foundIn = (field: keyof typeof found) => <FoundInField text={fields[field].value} found={found[field]} />;
  const area = (field: 'happened' | 'good' | 'better', max: number, rows: number) => (
    <div class="edit-words">
      <TextArea
        id={`edit-${field}`}
        label={wordFieldNames[field]}
        max={max}
        rows={rows}
        value={fields[field]}
        error={mistakeIn(mistakes, `edit-${field}`)}
      />
      {foundIn(field)}
    </div>
  );
  return (
    <OpenedForm
      id="edit-form"
      model={edit}
      words={{ ...messages, send: messages.save, sending: messages.saving }}
      send={() => edit.save(story)}
      onSent={onSaved}
      onLeave={onLeave}
    >
      <h3>{messages.title}</h3>
      <p class="quiet">{messages.lead}</p>
      <p class="quiet">{messages.rule}</p>
      <div class="edit-words">
        <TextField
          id="edit-title"
          label={wordFieldNames.title}
          hint={messages.titleHint}
          type="text"
          value={fields.title}
          error={mistakeIn(mistakes, 'edit-title')}
        />
        {foundIn('title')}
      </div>
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
    </OpenedForm>
  );
}
