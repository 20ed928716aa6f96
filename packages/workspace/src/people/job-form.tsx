import type { Person } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { messages } from './people.messages.ts';
import type { PeopleModel } from './people.model.ts';

interface JobFormProps {
  model: PeopleModel;
  person: Person;
  onEnd: () => void;
}

/** Writes down what somebody's job is. */
export function JobForm({ model, person, onEnd }: JobFormProps) {
  const id = `job-${person.id}`;
  const job = useSignal(person.jobTitle);
  const error = useSignal<string>();
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    error.value = job.value.trim() ? undefined : messages.jobMissing;
    if (error.value) return document.getElementById(id)?.focus();
    await model.setJob(person, job.value.trim());
    onEnd();
  };
  return (
    <form class="form person-job" noValidate onSubmit={handleSubmit}>
      <TextField
        id={id}
        label={messages.jobLabel(person.name)}
        hint={messages.jobHint}
        value={job}
        error={error.value}
      />
      <div class="buttons">
        <Button type="submit" look="main" isBusy={model.isBusy.value}>
          {model.isBusy.value ? messages.jobSaving : messages.jobSave}
        </Button>
        <Button onPress={onEnd}>{messages.keep}</Button>
      </div>
    </form>
  );
}
