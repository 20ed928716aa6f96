import { EditReason, type WorkStory } from '@hearback/contract';
import { editReasons } from '@hearback/contract/words/moderation-en';
import { FoundInField } from '../moderation/found-in-field.tsx';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { OpenedForm } from '../parts/opened-form/opened-form.tsx';
import { foundInStory } from '../story/found-in-story.ts';
import { messages } from './work-edit.messages.ts';
import { type WorkEditModel, workFields } from './work-edit.model.ts';
import { messages as names } from './work-stories.messages.ts';

const reasons = EditReason.options.map((value) => ({ value, label: editReasons[value] }));

const areas = [
  { field: 'happened', label: names.told, max: 20_000, rows: 10 },
  { field: 'good', label: names.good, max: 5000, rows: 4 },
  { field: 'better', label: names.better, max: 5000, rows: 4 },
] as const;

interface WorkEditFormProps {
  story: WorkStory;
  edit: WorkEditModel;
  onSent: () => void;
  onLeave: () => void;
}

/** The words of a story of staff to be edited, and why. */
export function WorkEditForm({ story, edit, onSent, onLeave }: WorkEditFormProps) {
  const mistakes = edit.mistakes.value;
  const { fields } = edit;
  const typed = Object.fromEntries(workFields.map((field) => [field, fields[field].value]));
  const found = foundInStory({ revisions: story.edits }, typed, story.told);
  return (
    <OpenedForm
      id="work-edit-form"
      model={edit}
      words={messages}
      send={() => edit.ask(story)}
      onSent={onSent}
      onLeave={onLeave}
    >
      <h3>{messages.title}</h3>
      <p class="quiet">{messages.lead}</p>
      <p class="quiet">{messages.rule}</p>
      {story.hearsBack === false && <p class="quiet">{messages.noMail}</p>}
      {areas.map(({ field, ...area }) => (
        <div class="edit-words" key={field}>
          <TextArea id={`work-${field}`} value={fields[field]} error={mistakeIn(mistakes, `work-${field}`)} {...area} />
          <FoundInField text={fields[field].value} found={found[field]} />
        </div>
      ))}
      <Choices
        id="work-edit-reason"
        legend={messages.reason}
        options={reasons}
        value={fields.reason}
        error={mistakeIn(mistakes, 'work-edit-reason')}
      />
      <TextArea
        id="work-edit-note"
        label={messages.note}
        hint={messages.noteHint}
        max={500}
        value={fields.note}
        error={mistakeIn(mistakes, 'work-edit-note')}
      />
    </OpenedForm>
  );
}
