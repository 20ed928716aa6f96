import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { MoreToChoose } from '../changes/more-to-choose.tsx';
import { describedBy, FieldMistake } from '../parts/field/field.tsx';
import type { ComplaintModel } from './complaints.model.ts';
import { messages } from './step.messages.ts';

interface ChangesFieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  /** The ids of those that are chosen, with a space between them. */
  value: Signal<string>;
  error: string | undefined;
  model: ComplaintModel;
}

/** The changes that an answer tells of. */
export function ChangesField({ id, label, hint, value, error, model }: ChangesFieldProps) {
  const chosen = value.value.split(' ').filter(Boolean);
  useEffect(() => {
    void model.changes.load(chosen);
  }, [model]);
  const handleChange = (change: string, isChosen: boolean) => {
    const others = chosen.filter((one) => one !== change);
    value.value = (isChosen ? [...others, change] : others).join(' ');
  };
  const { value: changes } = model.changes.changes;
  return (
    <fieldset class={error ? 'field field-wrong' : 'field'} aria-describedby={describedBy(id, hint, error)}>
      <legend class="field-label">{label}</legend>
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <FieldMistake id={id} error={error} />
      {changes?.length === 0 && <p class="quiet">{messages.noChanges}</p>}
      {changes?.map((change, at) => (
        <label class="choice" key={change.id}>
          <input
            type="checkbox"
            id={at === 0 ? id : undefined}
            checked={chosen.includes(change.id)}
            onChange={(event) => handleChange(change.id, event.currentTarget.checked)}
          />
          <span dir="auto">{change.what}</span>
        </label>
      ))}
      <MoreToChoose of={model.changes} />
    </fieldset>
  );
}
