import { useSignal } from '@preact/signals';
import type { TargetedEvent } from 'preact';
import { useEffect } from 'preact/hooks';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { describedBy, Field } from '../parts/field/field.tsx';
import { EXAMPLE } from './addresses.ts';
import { messages } from './import.messages.ts';
import type { ImportModel } from './import.model.ts';

/** Where a file is chosen, or dropped. */
export function FileChoice({ model }: { model: ImportModel }) {
  const isOver = useSignal(false);
  const error = mistakeIn(model.mistakes.value, 'register');
  const handleChange = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // The same file, mended, can be chosen once more.
    currentTarget.value = '';
    void model.choose(files);
  };
  // Anywhere on the page: a file that is let go beside the card must not open in place of the workspace.
  useEffect(() => {
    const ends = new AbortController();
    const hear = (name: 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void) =>
      addEventListener(name, handle, { signal: ends.signal });
    hear('dragover', (event) => {
      event.preventDefault();
      isOver.value = true;
    });
    hear('dragleave', () => {
      isOver.value = false;
    });
    hear('drop', (event) => {
      event.preventDefault();
      isOver.value = false;
      void model.choose([...(event.dataTransfer?.files ?? [])]);
    });
    return () => ends.abort();
  }, [model, isOver]);
  return (
    <section class={`card import-card ${isOver.value ? 'import-over' : ''}`}>
      <Field id="register" label={messages.file} hint={messages.fileHint} error={error}>
        <input
          class="field-input"
          id="register"
          type="file"
          accept=".csv,text/csv"
          aria-describedby={describedBy('register', messages.fileHint, error)}
          aria-invalid={error ? true : undefined}
          onChange={handleChange}
        />
      </Field>
      {isOver.value && <p role="status">{messages.drop}</p>}
      <p>
        <a href={EXAMPLE} download>
          {messages.example}
        </a>
      </p>
    </section>
  );
}
