import { OrganisationKind, type StaffOrganisation } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { usePorts } from '../ports/ports.ts';
import { hasParent } from './add-organisation.model.ts';
import { DetailsModel } from './details.model.ts';
import { messages } from './organisation.messages.ts';
import type { OrganisationModel } from './organisation.model.ts';
import { kinds } from './organisations.messages.ts';

/** Name, kind and place in the tree. */
export function DetailsForm({ shown, first }: { shown: OrganisationModel; first: StaffOrganisation }) {
  const ports = usePorts();
  const model = useModel(() => new DetailsModel(ports, { shown, first }));
  const mistakes = model.mistakes.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.submit();
  };
  return (
    <section class="card">
      <h2>{messages.details}</h2>
      <form class="form" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={mistakes} />
        <TextField
          id="details-name"
          label={messages.name}
          hint={messages.nameHint}
          value={model.name}
          error={mistakeIn(mistakes, 'details-name')}
        />
        <Choices
          id="details-kind"
          legend={messages.kind}
          options={OrganisationKind.options.map((value) => ({ value, label: kinds[value].of }))}
          value={model.kind}
          error={mistakeIn(mistakes, 'details-kind')}
        />
        {hasParent(OrganisationKind.parse(model.kind.value)) && (
          <TextField
            id="details-parent"
            label={messages.parent}
            value={model.parent}
            error={mistakeIn(mistakes, 'details-parent')}
          />
        )}
        <div class="buttons">
          <Button type="submit" isBusy={model.isBusy.value}>
            {model.isBusy.value ? messages.saving : messages.save}
          </Button>
        </div>
      </form>
    </section>
  );
}
