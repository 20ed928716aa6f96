import type { StaffOrganisation } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { usePorts } from '../ports/ports.ts';
import { dayInWords, dayOf } from '../time/words.ts';
import type { OrganisationModel } from './organisation.model.ts';
import { messages } from './step-card.messages.ts';
import { StepCardModel } from './step-card.model.ts';

interface StepCardProps {
  shown: OrganisationModel;
  organisation: StaffOrganisation;
}

/** Whether staff of an organisation have to sign in with a second step, and how many have one. */
export function StepCard({ shown, organisation }: StepCardProps) {
  const ports = usePorts();
  const model = useModel(() => new StepCardModel(ports, shown));
  const { since } = organisation.secondStep;
  return (
    <section class="card">
      <h2>{messages.title}</h2>
      <ErrorSummary mistakes={model.mistakes.value} />
      <p class="quiet">{since ? messages.on(dayInWords(dayOf(Date.parse(since)))) : messages.off}</p>
      <p>{messages.standing(organisation.secondStep)}</p>
      <div class="buttons">
        <Button isBusy={model.isBusy.value} onPress={model.ask}>
          {since ? messages.release : messages.require}
        </Button>
      </div>
      {model.isAsked.value && <Ask model={model} organisation={organisation} />}
    </section>
  );
}

function Ask({ model, organisation: { name, secondStep } }: { model: StepCardModel; organisation: StaffOrganisation }) {
  const isOn = secondStep.since !== undefined;
  return (
    <Confirmation
      title={isOn ? messages.releaseTitle(name) : messages.requireTitle(name)}
      confirm={isOn ? messages.release : messages.requireNow}
      cancel={messages.keep}
      look={isOn ? 'grave' : 'main'}
      isBusy={model.isBusy.value}
      onConfirm={model.confirm}
      onCancel={() => (model.isAsked.value = false)}
    >
      {isOn ? (
        <p>{messages.releaseWords}</p>
      ) : (
        <ul>
          {messages.requireWords(secondStep).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Confirmation>
  );
}
