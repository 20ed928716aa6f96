import type { StaffOrganisation } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { CheckBox } from '../parts/field/check-box.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfReplySettings, addressOfTemplates } from '../replies/addresses.ts';
import { LookFields } from './look-fields.tsx';
import type { OrganisationModel } from './organisation.model.ts';
import { messages } from './settings.messages.ts';
import { SettingsModel, settingField } from './settings.model.ts';

/** Doors, words, look, websites, services and clock of an organisation. */
export function SettingsForm({ shown, first }: { shown: OrganisationModel; first: StaffOrganisation }) {
  const ports = usePorts();
  const model = useModel(() => new SettingsModel(ports, { shown, first }));
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.submit();
  };
  return (
    <section class="card">
      <h2>{messages.title}</h2>
      <form class="form" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={model.mistakes.value} />
        <Words model={model} registerName={shown.organisation.value?.registerName} />
        <Doors model={model} />
        <Tag model={model} />
        <Clock model={model} />
        <div class="buttons">
          <Button type="submit" look="main" isBusy={model.isBusy.value}>
            {model.isBusy.value ? messages.saving : messages.save}
          </Button>
        </div>
      </form>
      <p class="organisation-links">
        <a href={addressOfReplySettings(first.ods)}>{messages.replies}</a>
        <a href={addressOfTemplates(first.ods)}>{messages.templates}</a>
      </p>
    </section>
  );
}

function Words({ model, registerName }: { model: SettingsModel; registerName: string | undefined }) {
  const hint = registerName && messages.nameHint(registerName);
  return (
    <>
      <TextField {...settingField(model, 'name')} label={messages.name} hint={hint} />
      <TextArea
        {...settingField(model, 'opening')}
        label={messages.opening}
        hint={messages.openingHint}
        max={300}
        rows={2}
      />
      <TextArea
        {...settingField(model, 'services')}
        label={messages.services}
        hint={messages.servicesHint}
        max={10_000}
      />
    </>
  );
}

function Doors({ model }: { model: SettingsModel }) {
  return (
    <>
      <fieldset class="field">
        <legend class="field-label">{messages.doors}</legend>
        <CheckBox id="settings-story" label={messages.story} value={model.fields.story} />
        <CheckBox id="settings-stories" label={messages.stories} value={model.fields.stories} />
      </fieldset>
      <TextArea {...settingField(model, 'help')} label={messages.help} hint={messages.helpHint} max={1000} rows={3} />
      <TextArea
        {...settingField(model, 'complaint')}
        label={messages.complaint}
        hint={messages.helpHint}
        max={1000}
        rows={3}
      />
      <TextField {...settingField(model, 'survey')} label={messages.survey} hint={messages.surveyHint} type="url" />
    </>
  );
}

function Tag({ model }: { model: SettingsModel }) {
  return (
    <>
      <LookFields model={model} />
      <TextArea
        {...settingField(model, 'origins')}
        label={messages.origins}
        hint={messages.originsHint}
        max={4000}
        rows={3}
      />
    </>
  );
}

function Clock({ model }: { model: SettingsModel }) {
  const options = [
    { value: 'working', label: messages.working },
    { value: 'calendar', label: messages.calendar },
  ];
  return (
    <>
      <TextField {...settingField(model, 'days')} label={messages.days} hint={messages.daysHint} />
      <Choices {...settingField(model, 'counted')} legend={messages.counted} options={options} />
      <CheckBox id="settings-isPublic" label={messages.isPublic} value={model.fields.isPublic} />
      <TextField {...settingField(model, 'helpDays')} label={messages.helpDays} hint={messages.helpDaysHint} />
      <Choices {...settingField(model, 'helpCounted')} legend={messages.helpCounted} options={options} />
    </>
  );
}
