import type { ComponentChildren } from 'preact';
import { messages } from './field.messages.ts';
import './field.css';

interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: ComponentChildren;
}

/** A labelled field with its hint and what is wrong with it. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldMistake id={id} error={error} />
      {children}
    </div>
  );
}

/** What is wrong with a field, in words beside it. */
export function FieldMistake({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p class="field-error" id={`${id}-error`}>
      <span class="unseen">{messages.error}</span> {error}
    </p>
  );
}

/** The ids of a field's hint and error, for `aria-describedby`. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
