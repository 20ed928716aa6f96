import { type Change, nextStatuses } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { PicturesField } from '../pictures/pictures-field.tsx';
import { usePorts } from '../ports/ports.ts';
import { messages } from './change.messages.ts';
import { ProgressModel, progressField, type ShowsChange } from './progress.model.ts';

interface ProgressFormProps {
  change: Pick<Change, 'id' | 'status' | 'story' | 'evidence'>;
  shown: ShowsChange;
  onSaved: () => void;
}

export function ProgressForm({ change, shown, onSaved }: ProgressFormProps) {
  const ports = usePorts();
  const progress = useModel(() => new ProgressModel(ports, shown, change));
  const mistakes = progress.mistakes.value;
  const statusId = progressField(change.id, 'status');
  const noteId = progressField(change.id, 'note');
  const evidenceId = progressField(change.id, 'evidence');
  const linkId = progressField(change.id, 'link');
  const options = nextStatuses[change.status].map((value) => ({ value, label: en.changes[value] }));
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (await progress.submit()) onSaved();
  };
  return (
    <form class="form form-inset" id={`progress-${change.id}`} noValidate onSubmit={handleSubmit}>
      <ErrorSummary mistakes={mistakes} />
      <Choices
        id={statusId}
        legend={messages.status}
        options={options}
        value={progress.fields.status}
        error={mistakeIn(mistakes, statusId)}
      />
      <TextArea
        id={noteId}
        label={messages.note}
        hint={messages.noteHint}
        max={2000}
        value={progress.fields.note}
        error={mistakeIn(mistakes, noteId)}
      />
      <TextArea
        id={evidenceId}
        label={messages.evidence}
        hint={messages.evidenceHint}
        max={1000}
        value={progress.fields.evidence}
        error={mistakeIn(mistakes, evidenceId)}
      />
      <TextField
        id={linkId}
        type="url"
        label={messages.link}
        hint={messages.linkHint}
        value={progress.fields.link}
        error={mistakeIn(mistakes, linkId)}
      />
      <PicturesField id={`pictures-${change.id}`} pictures={progress.pictures} mistakes={mistakes} />
      <p class="quiet">{messages.progressHint}</p>
      <div class="buttons">
        <Button type="submit" look="main" isBusy={progress.isBusy.value}>
          {progress.isBusy.value ? messages.saving : messages.save}
        </Button>
      </div>
    </form>
  );
}
