import { ConversationWay } from '@hearback/contract';
import { useEffect } from 'preact/hooks';
import { NEW_COMPLAINT } from '../complaints/addresses.ts';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { SelectField } from '../parts/field/select-field.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { OpenedForm } from '../parts/opened-form/opened-form.tsx';
import { messages, ways } from './conversations.messages.ts';
import { type ConversationName, conversationField, type WritingModel } from './conversations.model.ts';

const { form } = messages;

interface WritingProps {
  model: WritingModel;
  /** Where somebody writes them down; nothing where it is everywhere. */
  theirs: readonly { ods: string; name: string }[];
  seesComplaints: boolean;
}

/** The form by which a conversation is written down. */
export function Writing({ model, theirs, seesComplaints }: WritingProps) {
  const of = (name: ConversationName) => fieldOf(model, name);
  const isOpenStill = model.fields.isSettled.value === 'no';
  useEffect(() => {
    void model.changes.load();
  }, [model]);
  return (
    <section class="conversations-part">
      <h2>{form.title}</h2>
      <p class="quiet">{form.lead}</p>
      <OpenedForm
        id="conversation-form"
        model={model}
        words={{ send: form.save, sending: form.saving, cancel: form.cancel }}
        isInset={false}
        send={model.save}
        onSent={() => undefined}
        onLeave={model.leave}
      >
        {theirs.length !== 1 && <Place model={model} theirs={theirs} />}
        <Choices
          {...of('by')}
          legend={form.by}
          options={ConversationWay.options.map((value) => ({ value, label: ways[value] }))}
        />
        <TextArea {...of('about')} label={form.about} max={1000} rows={3} />
        <TextArea {...of('done')} label={form.done} max={1000} rows={3} />
        <Choices
          {...of('isSettled')}
          legend={form.isSettled}
          options={[
            { value: 'yes', label: form.yes },
            { value: 'no', label: form.no },
          ]}
        />
        {isOpenStill && <p class="quiet">{form.notSettled}</p>}
        {seesComplaints && (
          <p class="quiet">
            {form.complaint} <a href={NEW_COMPLAINT}>{form.toComplaint}</a>
          </p>
        )}
        <TextField {...of('on')} label={form.on} hint={form.onHint} type="date" max={model.today()} />
        <ChangeField model={model} />
      </OpenedForm>
    </section>
  );
}

/** The props of a field by its name. */
function fieldOf({ fields, mistakes }: WritingModel, name: ConversationName) {
  const id = conversationField(name);
  return { id, value: fields[name], error: mistakeIn(mistakes.value, id) };
}

function Place({ model, theirs }: Pick<WritingProps, 'model' | 'theirs'>) {
  const field = fieldOf(model, 'organisation');
  if (theirs.length === 0) return <TextField {...field} label={form.code} hint={form.codeHint} />;
  const options = theirs.map(({ ods, name }) => [ods, name] as const);
  return <SelectField {...field} label={form.where} options={options} none={form.choose} />;
}

/** The public changes of the one place that somebody writes for; not asked where there are none to choose. */
function ChangeField({ model }: Pick<WritingProps, 'model'>) {
  const changes = model.changes.changes.value ?? [];
  if (changes.length === 0) return null;
  return (
    <SelectField
      {...fieldOf(model, 'change')}
      label={form.change}
      options={changes.map(({ id, what }) => [id, what] as const)}
      none={form.noChange}
    />
  );
}
