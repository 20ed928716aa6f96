import type { StaffOrganisation } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { usePorts } from '../ports/ports.ts';
import { ClosingModel } from './closing.model.ts';
import { messages } from './organisation.messages.ts';
import type { OrganisationModel } from './organisation.model.ts';

interface ClosingProps {
  shown: OrganisationModel;
  organisation: StaffOrganisation;
}

/** Closes an organisation, merges it into another, and opens it again. */
export function Closing({ shown, organisation }: ClosingProps) {
  const ports = usePorts();
  const model = useModel(() => new ClosingModel(ports, shown));
  const mistakes = model.mistakes.value;
  return (
    <section class="card">
      <h2>{organisation.open ? messages.close : messages.reopen}</h2>
      <p class="quiet">{organisation.open ? messages.closeWords : messages.reopenWords}</p>
      <ErrorSummary mistakes={mistakes} />
      {organisation.open ? (
        <Form model={model} />
      ) : (
        <div class="buttons">
          <Button isBusy={model.isBusy.value} onPress={() => (model.asked.value = 'reopen')}>
            {messages.reopen}
          </Button>
        </div>
      )}
      {model.asked.value && <Ask model={model} organisation={organisation} />}
    </section>
  );
}

function Form({ model }: { model: ClosingModel }) {
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.ask();
  };
  return (
    <form class="form" noValidate onSubmit={handleSubmit}>
      <TextField
        id="close-successor"
        label={messages.successor}
        hint={messages.successorHint}
        value={model.successor}
        error={mistakeIn(model.mistakes.value, 'close-successor')}
      />
      <div class="buttons">
        <Button type="submit" isBusy={model.isBusy.value}>
          {messages.go}
        </Button>
      </div>
    </form>
  );
}

function Ask({ model, organisation }: { model: ClosingModel; organisation: StaffOrganisation }) {
  const asked = model.asked.value;
  const { name, hanging } = organisation;
  if (!asked) return null;
  const isReopening = asked === 'reopen';
  const into = isReopening ? undefined : asked.into?.name;
  const title = into ? messages.mergeTitle(name, into) : messages.closeTitle(name);
  return (
    <Confirmation
      title={isReopening ? messages.reopenAsk(name) : title}
      confirm={isReopening ? messages.reopen : into ? messages.mergeNow : messages.closeNow}
      cancel={messages.keep}
      look={isReopening ? 'main' : 'grave'}
      isBusy={model.isBusy.value}
      onConfirm={model.confirm}
      onCancel={() => (model.asked.value = undefined)}
    >
      {isReopening ? (
        <p>{messages.reopenWords}</p>
      ) : (
        <ul>
          {messages.consequences(hanging, into).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Confirmation>
  );
}
