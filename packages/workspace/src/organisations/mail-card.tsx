import type { StaffOrganisation } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { usePorts } from '../ports/ports.ts';
import { messages } from './mail-card.messages.ts';
import { MailCardModel } from './mail-card.model.ts';
import type { OrganisationModel } from './organisation.model.ts';

interface MailCardProps {
  shown: OrganisationModel;
  organisation: StaffOrganisation;
}

/** Whether mails to staff of an organisation hold the words of its stories. */
export function MailCard({ shown, organisation: { name, storyInMails } }: MailCardProps) {
  const ports = usePorts();
  const model = useModel(() => new MailCardModel(ports, shown));
  return (
    <section class="card">
      <h2>{messages.title}</h2>
      <ErrorSummary mistakes={model.mistakes.value} />
      <p class="quiet">{storyInMails ? messages.on : messages.off}</p>
      <div class="buttons">
        <Button isBusy={model.isBusy.value} onPress={model.ask}>
          {storyInMails ? messages.forbid : messages.allow}
        </Button>
      </div>
      {model.isAsked.value && <Ask model={model} name={name} isOn={storyInMails} />}
    </section>
  );
}

function Ask({ model, name, isOn }: { model: MailCardModel; name: string; isOn: boolean }) {
  return (
    <Confirmation
      title={isOn ? messages.forbidTitle(name) : messages.allowTitle(name)}
      confirm={isOn ? messages.forbid : messages.allowNow}
      cancel={messages.keep}
      look={isOn ? 'main' : 'grave'}
      isBusy={model.isBusy.value}
      onConfirm={model.confirm}
      onCancel={() => (model.isAsked.value = false)}
    >
      {isOn ? (
        <p>{messages.forbidWords}</p>
      ) : (
        <ul>
          {messages.allowWords.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Confirmation>
  );
}
