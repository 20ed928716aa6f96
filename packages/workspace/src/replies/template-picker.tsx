import type { ReplyTemplate } from '@hearback/contract';
import { firstBlank } from '@hearback/contract/replies';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { describedBy, Field } from '../parts/field/field.tsx';
import { addressOfTemplates } from './addresses.ts';
import type { ReplyModel } from './reply.model.ts';
import { messages } from './templates.messages.ts';

/** Begins a reply with a template, and leads from one blank to the next. */
export function TemplatePicker({ reply, ods }: { reply: ReplyModel; ods: string }) {
  useEffect(() => {
    void reply.loadTemplates();
  }, [reply]);
  const templates = reply.templates.value;
  const handleInsert = (template: ReplyTemplate) => {
    reply.insert(template);
    // After the field has its new words.
    requestAnimationFrame(() => selectBlank(reply));
  };
  return (
    <div class="template-picker">
      {templates.length > 0 && <Choice templates={templates} onInsert={handleInsert} />}
      <a href={addressOfTemplates(ods)}>{messages.keep}</a>
    </div>
  );
}

/** What is still to be filled in; beneath the reply. */
export function BlanksLeft({ reply }: { reply: ReplyModel }) {
  const blanks = reply.blanks.value;
  return (
    <div class="reply-found" role="status">
      {blanks.length > 0 && (
        <>
          <p>
            {messages.blanksLeft(blanks.length)}{' '}
            {blanks.map((blank, index) => (
              <span key={blank}>
                {index > 0 && ' '}
                <mark>{blank}</mark>
              </span>
            ))}
          </p>
          <Button look="link" onPress={() => selectBlank(reply)}>
            {messages.nextBlank}
          </Button>
        </>
      )}
    </div>
  );
}

interface ChoiceProps {
  templates: readonly ReplyTemplate[];
  onInsert: (template: ReplyTemplate) => void;
}

function Choice({ templates, onInsert }: ChoiceProps) {
  const chosen = useSignal('');
  const error = useSignal<string | undefined>(undefined);
  const select = useRef<HTMLSelectElement>(null);
  const handleChange = (id: string) => {
    chosen.value = id;
    error.value = undefined;
  };
  const handlePress = () => {
    const template = templates.find(({ id }) => id === chosen.value);
    if (template) return onInsert(template);
    error.value = messages.chooseFirst;
    select.current?.focus();
  };
  return (
    <Field id="template" label={messages.choose} error={error.value}>
      <div class="template-choice">
        <select
          class="field-input"
          id="template"
          ref={select}
          value={chosen.value}
          aria-invalid={error.value ? true : undefined}
          aria-describedby={describedBy('template', undefined, error.value)}
          onChange={(event) => handleChange(event.currentTarget.value)}
        >
          <option value="">{messages.none}</option>
          {templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <Button onPress={handlePress}>{messages.insert}</Button>
      </div>
    </Field>
  );
}

function selectBlank(reply: ReplyModel): void {
  const field = document.querySelector<HTMLTextAreaElement>('textarea#text');
  const place = firstBlank(reply.fields.text.value, reply.blanks.value);
  field?.focus();
  if (place) field?.setSelectionRange(place.start, place.end);
}
