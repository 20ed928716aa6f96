import { ActingFor, Agreement, ContactWay, type StaffMember } from '@hearback/contract';
import { complaintsSeenBy } from '@hearback/contract/permissions';
import { useModel } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { ways } from '../enquiries/enquiries.messages.ts';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { SelectField } from '../parts/field/select-field.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { Page } from '../parts/page/page.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfComplaint, COMPLAINTS } from './addresses.ts';
import { actingFor, messages as complaintWords, waysIn } from './complaints.messages.ts';
import { messages } from './record.messages.ts';
import { RecordModel, recordField } from './record.model.ts';

interface RecordPageProps {
  staff: StaffMember;
  onChange: () => void;
}

const optionsOf = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));
const came = optionsOf(Object.keys(waysIn) as (keyof typeof waysIn)[], waysIn);
// Nobody has a private page of a complaint that staff wrote down.
const answeredBy = optionsOf(
  ContactWay.options.filter((way) => way !== 'page'),
  ways,
);

/** Writing down a complaint that did not come by a page. */
export function RecordPage({ staff, onChange }: RecordPageProps) {
  const ports = usePorts();
  const { route } = useLocation();
  const theirs = organisationsOf(staff);
  const only = theirs.length === 1 ? theirs[0]?.ods : undefined;
  const model = useModel(() => new RecordModel(ports, only));
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    const complaint = await model.save();
    if (!complaint) return;
    onChange();
    route(addressOfComplaint(complaint.id));
  };
  const isBusy = model.isBusy.value;
  return (
    <Page
      title={messages.title}
      over={
        <a class="story-back" href={COMPLAINTS}>
          {complaintWords.back}
        </a>
      }
    >
      <p class="quiet page-lead">{messages.lead}</p>
      <form class="form" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={model.mistakes.value} />
        {theirs.length !== 1 && <Place model={model} theirs={theirs} />}
        <Came model={model} />
        <h2>{messages.who}</h2>
        <Person model={model} />
        <div class="buttons">
          <Button type="submit" look="main" isBusy={isBusy}>
            {isBusy ? messages.saving : messages.save}
          </Button>
          <a href={COMPLAINTS} onClick={model.leave}>
            {messages.cancel}
          </a>
        </div>
      </form>
    </Page>
  );
}

/** Where whoever is signed in sees to complaints; nothing where it is everywhere. */
function organisationsOf({ roles }: StaffMember) {
  const held = roles.filter(({ role }) => complaintsSeenBy.includes(role));
  if (held.some(({ organisation }) => !organisation)) return [];
  const all = held.flatMap(({ organisation }) => organisation ?? []);
  return all.filter(({ ods }, at) => all.findIndex((one) => one.ods === ods) === at);
}

interface PartProps {
  model: RecordModel;
}

/** The props of a field by its name. */
function fieldOf({ fields, mistakes }: RecordModel, name: keyof RecordModel['fields']) {
  const id = recordField(name);
  return { id, value: fields[name], error: mistakeIn(mistakes.value, id) };
}

function Place({ model, theirs }: PartProps & { theirs: readonly { ods: string; name: string }[] }) {
  const field = fieldOf(model, 'organisation');
  if (theirs.length === 0) return <TextField {...field} label={messages.code} hint={messages.codeHint} />;
  const options = theirs.map(({ ods, name }) => [ods, name] as const);
  return <SelectField {...field} label={messages.organisation} options={options} none={messages.choose} />;
}

function Came({ model }: PartProps) {
  const today = model.today();
  return (
    <>
      <Choices {...fieldOf(model, 'way')} legend={messages.way} options={came} />
      <TextField {...fieldOf(model, 'receivedOn')} label={messages.receivedOn} type="date" max={today} />
      <h2>{messages.about}</h2>
      <TextArea {...fieldOf(model, 'wrong')} label={messages.wrong} max={20_000} rows={8} />
      <TextArea {...fieldOf(model, 'wanted')} label={messages.wanted} max={5000} />
      <TextField {...fieldOf(model, 'happenedOn')} label={messages.happenedOn} type="date" max={today} />
      <TextField {...fieldOf(model, 'knownOn')} label={messages.knownOn} type="date" max={today} />
      <TextArea {...fieldOf(model, 'whyLate')} label={messages.whyLate} max={2000} />
    </>
  );
}

function Person({ model }: PartProps) {
  return (
    <>
      <TextField {...fieldOf(model, 'name')} label={messages.name} />
      <Choices {...fieldOf(model, 'by')} legend={messages.by} options={answeredBy} />
      <TextField {...fieldOf(model, 'phone')} label={messages.phone} />
      <TextField {...fieldOf(model, 'email')} label={messages.email} type="email" />
      <TextArea {...fieldOf(model, 'address')} label={messages.address} max={500} />
      <TextField {...fieldOf(model, 'when')} label={messages.when} />
      <TextField {...fieldOf(model, 'otherNeeds')} label={messages.needs} hint={messages.needsHint} />
      <Choices
        {...fieldOf(model, 'about')}
        legend={messages.for}
        options={[
          { value: 'me', label: messages.me },
          { value: 'somebody', label: messages.somebody },
        ]}
      />
      {model.isForOther.value && <Other model={model} />}
    </>
  );
}

function Other({ model }: PartProps) {
  return (
    <>
      <TextField {...fieldOf(model, 'whose')} label={messages.whose} />
      <TextField {...fieldOf(model, 'relation')} label={messages.relation} />
      <Choices
        {...fieldOf(model, 'actingFor')}
        legend={messages.actingFor}
        options={optionsOf(ActingFor.options, actingFor)}
      />
      <Choices
        {...fieldOf(model, 'agrees')}
        legend={messages.agrees}
        options={optionsOf(Agreement.options, messages.agreement)}
      />
      {model.fields.agrees.value === 'cannot' && <TextArea {...fieldOf(model, 'why')} label={messages.why} max={500} />}
    </>
  );
}
