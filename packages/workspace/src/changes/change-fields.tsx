import { lastDueDay } from '@hearback/contract';
import type { Signal } from '@preact/signals';
import { type Mistake, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { usePorts } from '../ports/ports.ts';
import { dayOf } from '../time/words.ts';
import { messages } from './change.messages.ts';

interface ChangeFieldsProps {
  fields: Record<'what' | 'owner' | 'due', Signal<string>>;
  mistakes: readonly Mistake[];
  /** It is done already: nobody asks by when. */
  isDone?: boolean;
}

/** What changes, who sees to it and by when. */
export function ChangeFields({ fields, mistakes, isDone = false }: ChangeFieldsProps) {
  const today = dayOf(usePorts().clock.now.value);
  return (
    <>
      <TextField
        id="what"
        label={isDone ? messages.whatDone : messages.what}
        hint={messages.whatHint}
        value={fields.what}
        error={mistakeIn(mistakes, 'what')}
      />
      <TextField
        id="owner"
        label={messages.owner}
        hint={messages.ownerHint}
        value={fields.owner}
        error={mistakeIn(mistakes, 'owner')}
      />
      {!isDone && (
        <TextField
          id="due"
          type="date"
          label={messages.due}
          min={today}
          max={lastDueDay(today)}
          value={fields.due}
          error={mistakeIn(mistakes, 'due')}
        />
      )}
    </>
  );
}
