import type { Complaint, ComplaintAction } from '@hearback/contract';
import { type ComplaintSoFar, england2009, fittingSteps } from '@hearback/contract/complaints';
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { CheckBox } from '../parts/field/check-box.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { SelectField } from '../parts/field/select-field.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { OpenedForm } from '../parts/opened-form/opened-form.tsx';
import { ChangesField } from './changes-field.tsx';
import { type ComplaintModel, fieldId } from './complaints.model.ts';
import { actions, messages } from './step.messages.ts';
import { chooseFrom, hintOf, likelyNext, type StepField, stepFields } from './step-forms.ts';

interface NextStepProps {
  shown: Complaint;
  soFar: ComplaintSoFar;
  model: ComplaintModel;
  onChange: () => void;
}

/** What can be done with a complaint as it stands: the likely steps first, and the form of the one that was chosen. */
export function NextStep({ soFar, model, onChange }: NextStepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { value: notice } = model.notice;
  useEffect(() => {
    // What had the focus is gone once it is done.
    if (notice) heading.current?.focus();
  }, [notice]);
  const possible = fittingSteps(soFar, { regime: england2009, today: model.today() });
  const first = likelyNext(soFar).filter((action) => possible.includes(action));
  const rest = possible.filter((action) => !first.includes(action));
  const open = possible.find((action) => action === model.open.value);
  return (
    <section class="next-action" aria-labelledby="complaint-next">
      <NoticeRegion notice={notice} />
      <h2 id="complaint-next" tabIndex={-1} ref={heading}>
        {messages.next}
      </h2>
      {possible.length === 0 && <p class="quiet">{messages.nothing}</p>}
      {open ? (
        <StepForm key={open} action={open} {...{ soFar, model, onChange }} />
      ) : (
        <>
          <div class="buttons">
            {first.map((action, at) => (
              <Button key={action} look={at === 0 ? 'main' : 'plain'} onPress={() => model.begin(action)}>
                {actions[action].does}
              </Button>
            ))}
          </div>
          {rest.length > 0 && <Rest actions={rest} model={model} />}
        </>
      )}
    </section>
  );
}

function Rest({ actions: rest, model }: { actions: readonly ComplaintAction[]; model: ComplaintModel }) {
  return (
    <details class="complaint-more">
      <summary>{messages.more}</summary>
      <ul>
        {rest.map((action) => (
          <li key={action}>
            <Button look="link" onPress={() => model.begin(action)}>
              {actions[action].does}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface StepFormProps extends Omit<NextStepProps, 'shown'> {
  action: ComplaintAction;
}

function StepForm({ action, soFar, model, onChange }: StepFormProps) {
  const { does, lead } = actions[action];
  const mistakes = model.mistakes.value;
  return (
    <OpenedForm
      id="step-form"
      model={model}
      words={{ send: does, sending: messages.saving, cancel: messages.cancel }}
      send={() => model.take(action)}
      onSent={onChange}
      onLeave={model.leave}
    >
      <h3>{does}</h3>
      {lead && <p class="quiet">{lead}</p>}
      {stepFields[action].map((field) => (
        <AnyField
          key={field.name}
          {...{ field, soFar, model, action }}
          error={mistakeIn(mistakes, fieldId(field.name))}
        />
      ))}
      <TextField
        id={fieldId('on')}
        type="date"
        label={messages.on}
        hint={messages.onHint}
        min={soFar.movedOn}
        max={model.today()}
        value={model.fieldsOf(action).on ?? signal('')}
        error={mistakeIn(mistakes, fieldId('on'))}
      />
    </OpenedForm>
  );
}

/** Only who complained by a page has one that the answer can be sent to. */
function optionsOf({ name, options }: StepField & { kind: 'choice' }, { way }: ComplaintSoFar) {
  return options
    .filter(([value]) => way === 'online' || name !== 'by' || value !== 'page')
    .map(([value, label]) => ({ value, label }));
}

interface AnyFieldProps {
  field: StepField;
  action: ComplaintAction;
  soFar: ComplaintSoFar;
  model: ComplaintModel;
  error: string | undefined;
}

function AnyField({ field, action, soFar, model, error }: AnyFieldProps) {
  const { name, label } = field;
  const value = model.fieldsOf(action)[name];
  if (!value) return null;
  const shared = { id: fieldId(name), label, hint: hintOf(field, soFar), value, error };
  switch (field.kind) {
    case 'text':
      return <TextArea {...shared} max={field.max} rows={field.rows ?? 4} />;
    case 'line':
      return <TextField {...shared} />;
    case 'day':
      return <TextField {...shared} type="date" min={model.today()} />;
    case 'check':
      return <CheckBox {...shared} />;
    case 'changes':
      return <ChangesField {...shared} model={model} />;
    case 'choice':
      return <Choices {...shared} legend={label} options={optionsOf(field, soFar)} />;
    case 'one':
      return (
        <SelectField
          {...shared}
          options={chooseFrom(field, soFar)}
          none={field.of === 'any issue' ? messages.newIssue : messages.choosePerson}
        />
      );
  }
}
