import { type Change, nextStatuses } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { usePorts } from '../ports/ports.ts';
import { messages } from './change.messages.ts';
import { EvidenceFields } from './evidence-fields.tsx';
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
      <EvidenceFields
        ids={{
          evidence: progressField(change.id, 'evidence'),
          link: progressField(change.id, 'link'),
          pictures: `pictures-${change.id}`,
        }}
        hint={messages.evidenceHint}
        fields={progress.fields}
        pictures={progress.pictures}
        mistakes={mistakes}
      />
      <p class="quiet">{messages.progressHint}</p>
      <div class="buttons">
        <Button type="submit" look="main" isBusy={progress.isBusy.value}>
          {progress.isBusy.value ? messages.saving : messages.save}
        </Button>
      </div>
    </form>
  );
}
