import { type Complaint, RiskGrade, type StaffMember } from '@hearback/contract';
import { age, type Section, status } from '@hearback/contract/complaints/ko41';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { CheckBox } from '../parts/field/check-box.tsx';
import { SelectField } from '../parts/field/select-field.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { OpenedForm } from '../parts/opened-form/opened-form.tsx';
import { messages, risks } from './details.messages.ts';
import { type DetailName, type DetailsModel, detailId } from './details.model.ts';

interface DetailsProps {
  shown: Complaint;
  staff: Pick<StaffMember, 'id' | 'name'>;
  model: DetailsModel;
}

/** What staff know of a complaint that is no step of its path. */
export function Details(props: DetailsProps) {
  const { shown, model } = props;
  const opener = useRef<HTMLButtonElement>(null);
  const { value: isOpen } = model.isOpen;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // What had the focus is gone with the form.
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <section>
      <h2 class="beside-title">{messages.title}</h2>
      <NoticeRegion notice={model.notice.value} />
      {isOpen ? (
        <DetailsForm {...props} />
      ) : (
        <>
          <Facts shown={shown} />
          <div class="buttons">
            <Button buttonRef={opener} onPress={model.begin}>
              {messages.change}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Facts({ shown: { details, names } }: Pick<DetailsProps, 'shown'>) {
  const { site, risk, handler, isCandour, isSafeguarding } = details;
  const facts = [
    [messages.handler, handler && (names[handler] ?? messages.somebody)],
    [messages.age, details.age && nameIn(age, details.age)],
    [messages.status, details.status && nameIn(status, details.status)],
    [messages.risk, risk && risks[risk]],
    [messages.site, site],
    [messages.candour, isCandour && messages.yes],
    [messages.safeguarding, isSafeguarding && messages.yes],
  ].filter(([, said]) => said);
  if (facts.length === 0) return <p class="quiet">{messages.nothing}</p>;
  return (
    <dl class="facts">
      {facts.map(([name, said]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{said}</dd>
        </div>
      ))}
    </dl>
  );
}

function DetailsForm({ shown, staff, model }: DetailsProps) {
  const { form } = messages;
  return (
    <OpenedForm
      id="details-form"
      model={model}
      words={{ send: messages.save, sending: messages.saving, cancel: messages.cancel }}
      send={model.save}
      onSent={() => undefined}
      onLeave={model.leave}
    >
      {model.hasMovedOn.value && (
        <fieldset class="field">
          <legend class="field-label">{messages.standing}</legend>
          <Facts shown={shown} />
        </fieldset>
      )}
      <p class="quiet">{messages.lead}</p>
      <SelectField
        {...fieldOf(model, 'handler')}
        label={messages.handler}
        options={peopleOf(shown, staff)}
        none={form.nobody}
      />
      <CodeField section={age} label={messages.age} {...fieldOf(model, 'age')} />
      <CodeField section={status} label={messages.status} {...fieldOf(model, 'status')} hint={form.statusHint} />
      <SelectField
        {...fieldOf(model, 'risk')}
        label={messages.risk}
        options={RiskGrade.options.map((grade) => [grade, risks[grade]] as const)}
        none={form.notSaid}
      />
      <CheckBox id={detailId('isCandour')} label={form.candour} value={model.fields.isCandour} />
      <CheckBox id={detailId('isSafeguarding')} label={form.safeguarding} value={model.fields.isSafeguarding} />
      <TextField {...fieldOf(model, 'site')} label={form.site} hint={form.siteHint} />
    </OpenedForm>
  );
}

function fieldOf({ fields, mistakes }: DetailsModel, name: DetailName) {
  return { id: detailId(name), value: fields[name], error: mistakeIn(mistakes.value, detailId(name)) };
}

interface CodeFieldProps extends ReturnType<typeof fieldOf> {
  section: Section;
  label: string;
  hint?: string;
}

/** One of the boxes of the yearly return, with that its list was not checked, where it was not. */
function CodeField({ section, hint, ...field }: CodeFieldProps) {
  const { notSaid, unchecked } = messages.form;
  const hints = [hint, section.isVerified ? undefined : unchecked].filter(Boolean).join(' ');
  const { value } = field.value;
  const known = Object.entries(section.codes);
  // What was kept by an older list stays as it is until somebody chooses anew.
  const options = value && !section.codes[value] ? [...known, [value, value] as const] : known;
  return <SelectField {...field} hint={hints} options={options} none={notSaid} />;
}

function nameIn({ codes }: Section, code: string): string {
  return codes[code] ?? code;
}

/** Whoever looks at it, and all who did something with it. */
function peopleOf({ names, timeline, details: { handler } }: Complaint, { id, name }: DetailsProps['staff']) {
  const others = [...new Set([...timeline.map(({ by }) => by), ...(handler ? [handler] : [])])];
  const known = others.filter((one) => one !== id && one !== 'complainant');
  return [
    [id, messages.form.me(name)],
    ...known.map((one) => [one, names[one] ?? messages.somebody] as const),
  ] as const;
}
